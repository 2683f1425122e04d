package import CharterModel

/// The outline of a document as GitHub Flavored Markdown: the parsed headings, lists, paragraphs and tables, followed
/// by the page boilerplate with its reasons.
package struct DocumentOutline: Sendable {
  let document: Document

  /// Creates the outline of a document.
  package init(_ document: Document) {
    self.document = document
  }

  /// The outline, with a line end at the end.
  package var markdown: String {
    var parts: [String] = []
    var run = Run()
    for block in document.blocks where block.boilerplate == nil {
      if let finished = run.take(block, in: document.rendition) { parts.append(finished) }
    }
    if let finished = run.finish() { parts.append(finished) }
    let boilerplate = document.blocks.filter { $0.boilerplate != nil }
    if !boilerplate.isEmpty { parts.append(table(of: boilerplate)) }
    return parts.joined(separator: "\n")
  }

  private func table(of boilerplate: [Block]) -> String {
    var table = MarkdownTable(header: ["행", "까닭", "글"])
    for block in boilerplate {
      table.append([
        String(document.rendition.span(block.range).line), block.boilerplate?.korean ?? "",
        MarkdownText.escape(document.rendition.text(block.range)),
      ])
    }
    return "---\n\n헌장의 글이 아닌 것으로 본 부분:\n\n" + table.text
  }
}

/// A sequence of blocks that form one list or one table.
private struct Run {
  private var items: [String] = []
  private var depth = 0
  /// The depth of the first item, which is the margin of the list.
  private var base = 1
  private var rows: [TableRow] = []
  private var rowTexts: [[String]] = []

  /// Adds a block.
  ///
  /// - Returns: the Markdown that the block completes, including the block itself where it is not part of a list or
  ///   table; nil where nothing is complete.
  mutating func take(_ block: Block, in rendition: Rendition) -> String? {
    let text = rendition.text(block.range)
    switch block.role {
    case .item(let level):
      let before = items.isEmpty ? finish() : nil
      if items.isEmpty { base = level }
      depth = min(max(1, level - base + 1), depth + 1)
      items.append(
        String(repeating: "  ", count: depth - 1) + "- " + item(text, marker: block.marker.map(rendition.text)))
      return before
    case .row(let row):
      let before = rows.isEmpty ? finish() : nil
      rows.append(row)
      rowTexts.append(row.cells.isEmpty ? [text] : row.cells.map { rendition.text($0.range) })
      return before
    case .heading(let level):
      return joined(
        finish(), String(repeating: "#", count: min(6, max(1, level))) + " " + MarkdownText.escape(text) + "\n")
    case .paragraph, .caption:
      return joined(finish(), MarkdownText.escapeLine(text) + "\n")
    }
  }

  /// Completes the open list or table; returns nil where there is none.
  mutating func finish() -> String? {
    defer { self = Run() }
    if !items.isEmpty { return items.map { $0 + "\n" }.joined() }
    if rows.isEmpty { return nil }
    let count = rowTexts.map(\.count).max() ?? 0
    let hasHeader = rows.first?.isHeader ?? false
    let header = hasHeader ? rowTexts.first ?? [] : []
    var table = MarkdownTable(
      header: (0..<count).map { header.indices.contains($0) ? MarkdownText.escape(header[$0]) : "" })
    for texts in rowTexts.dropFirst(hasHeader ? 1 : 0) { table.append(texts.map { MarkdownText.escape($0) }) }
    return table.text
  }

  /// Returns the text of an item. The Markdown list shows a bullet; a number is part of the text.
  private func item(_ text: String, marker: String?) -> String {
    let isNumber = marker?.contains { $0.isNumber || $0.isLetter } ?? false
    return MarkdownText.escapeLine(isNumber ? (marker ?? "") + " " + text : text)
  }

  private func joined(_ first: String?, _ second: String) -> String {
    first.map { $0 + "\n" + second } ?? second
  }
}
