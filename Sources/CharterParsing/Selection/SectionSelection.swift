import CharterLanguage
import CharterModel

/// Applies the patterns of headings to a finished outline, of a page or a text alike.
enum SectionSelection {
  /// Marks the blocks outside the selected sections and inside the removed ones.
  static func apply(_ selection: Selection, to document: inout Document) {
    if selection.select.headings.isEmpty, selection.remove.headings.isEmpty { return }
    let selected = sections(selection.select.headings, selects: true, in: &document)
    let removed = sections(selection.remove.headings, selects: false, in: &document)
    let selectsAll = !selected.contains(true)
    for index in document.blocks.indices where document.blocks[index].boilerplate == nil {
      if removed[index] || !(selectsAll || selected[index]) { document.blocks[index].boilerplate = .declared }
    }
    adopt(&document.blocks)
  }

  /// Whether each block is in a section with a matching heading.
  private static func sections(_ expressions: [Expression], selects: Bool, in document: inout Document) -> [Bool] {
    var isInside = Array(repeating: false, count: document.blocks.count)
    var unmatched = expressions.indices.map { _ in true }
    let patterns = expressions.map { LinePattern($0.text) }
    if patterns.isEmpty { return isInside }
    for (index, block) in document.blocks.enumerated() where block.boilerplate == nil {
      if let parent = block.parent, parent < index { isInside[index] = isInside[parent] }
      guard block.isHeading else { continue }
      let names = names(of: block, in: document.rendition)
      for (number, pattern) in patterns.enumerated() where names.contains(where: pattern.matches) {
        unmatched[number] = false
        isInside[index] = true
      }
    }
    for (expression, isUnmatched) in zip(expressions, unmatched) where isUnmatched {
      document.diagnostics.append(Selection.nothing(for: expression, selects: selects))
    }
    return isInside
  }

  /// The heading without and with its number, because an author may write either.
  private static func names(of block: Block, in rendition: Rendition) -> [[UInt16]] {
    var names = [NormalizedText(bytes: Array(rendition.bytes[block.range])).units]
    if let marker = block.marker, marker.lowerBound < block.range.upperBound {
      names.append(NormalizedText(bytes: Array(rendition.bytes[marker.lowerBound..<block.range.upperBound])).units)
    }
    return names
  }

  /// Moves the children of an omitted block to its nearest remaining ancestor.
  private static func adopt(_ blocks: inout [Block]) {
    for index in blocks.indices {
      if blocks[index].boilerplate == .declared { continue }
      while let parent = blocks[index].parent, blocks[parent].boilerplate == .declared {
        blocks[index].parent = blocks[parent].parent
      }
    }
    for index in blocks.indices where blocks[index].boilerplate == .declared { blocks[index].parent = nil }
  }
}
