extension Document {
  /// Joins the files of a charter into one document.
  ///
  /// The rendition is that of all files, one after the other. Every span of it knows its file.
  ///
  /// - Parameter parts: the documents of the files, in order; at least one.
  package static func joined(_ parts: [Document]) -> Document? {
    guard var whole = parts.first else { return nil }
    if parts.count == 1 { return whole }
    whole.rendition = Rendition(bytes: [], lines: LineMap())
    whole.blocks = []
    whole.interruptions = []
    whole.diagnostics = []
    whole.hindrances.reasons = []
    var elements: [ElementTree.Element] = []
    for (index, part) in parts.enumerated() {
      let start = whole.rendition.bytes.count
      let (block, element) = (whole.blocks.count, elements.count)
      whole.rendition.lines.append(part.rendition.lines, from: start)
      whole.rendition.parts.append(start)
      whole.rendition.bytes += part.rendition.bytes
      if whole.rendition.bytes.last != 0x0A { whole.rendition.bytes.append(0x0A) }
      whole.blocks += part.blocks.map { $0.moved(by: start, blocks: block, elements: element) }
      whole.interruptions += part.interruptions.map { $0.moved(by: start) }
      whole.diagnostics += part.diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.span = diagnostic.span.map {
          $0.moved(to: $0.range.moved(by: start), line: $0.line).inPart(index, from: start)
        }
        return diagnostic
      }
      elements += (part.elements?.elements ?? []).map { $0.moved(by: element) }
      whole.hindrances.reasons += part.hindrances.reasons
    }
    whole.elements = elements.isEmpty ? nil : ElementTree(elements: elements)
    whole.organizationName = parts.lazy.compactMap(\.organizationName).first
    whole.hindrances.otherKind = parts.allSatisfy { $0.hindrances.otherKind != nil } ? whole.hindrances.otherKind : nil
    return whole
  }
}

extension Block {
  /// The block of a file in the document of several files.
  fileprivate func moved(by offset: Int, blocks: Int, elements: Int) -> Block {
    var block = self
    block.range = range.moved(by: offset)
    block.marker = marker?.moved(by: offset)
    block.parent = parent.map { $0 + blocks }
    block.element = element.map { $0 + elements }
    if case .row(let row) = role {
      let cells = row.cells.map { cell in
        TableCell(
          range: cell.range.moved(by: offset), isHeader: cell.isHeader,
          headers: cell.headers.map { $0.moved(by: offset) })
      }
      block.role = .row(TableRow(cells: cells, isHeader: row.isHeader))
    }
    return block
  }
}

extension ElementTree.Element {
  fileprivate func moved(by offset: Int) -> ElementTree.Element {
    ElementTree.Element(parent: parent.map { $0 + offset }, name: name, ordinal: ordinal)
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range<Int> { (lowerBound + offset)..<(upperBound + offset) }
}
