package import CharterModel

extension TextDocumentParser {
  /// Parses a text with a declared selection of lines or sections; the rendition is the whole text.
  package static func parse(_ source: SourceText, selection: Selection) -> Document {
    var document = parse(source)
    if selection.isEmpty { return document }
    let lines = LineSelection(selection, in: document.rendition)
    if !lines.left.isEmpty { leave(lines.left, out: &document, of: source) }
    document.diagnostics += lines.diagnostics + selection.idle(in: .text)
    SectionSelection.apply(selection, to: &document)
    return document
  }

  /// Makes the outline again, with spaces in place of omitted text.
  private static func leave(_ left: [Range<Int>], out document: inout Document, of source: SourceText) {
    // The bytes are those of the first pass, in which names of staff are already masked.
    var rest = source
    rest.bytes = document.rendition.bytes
    for range in left { for index in range { rest.bytes[index] = 0x20 } }
    let outline = parse(rest)
    let blocks = left.map { Block(role: .paragraph, range: $0, boilerplate: .declared) }
    for range in kept(between: left, of: rest.bytes.count) {
      document.rendition.bytes.replaceSubrange(range, with: outline.rendition.bytes[range])
    }
    document.blocks = DeclaredBlocks.merged(outline.blocks, blocks)
    document.interruptions = outline.interruptions
    document.diagnostics += outline.diagnostics.filter { !document.diagnostics.contains($0) }
  }

  private static func kept(between left: [Range<Int>], of count: Int) -> [Range<Int>] {
    zip([0] + left.map(\.upperBound), left.map(\.lowerBound) + [count]).map { $0..<$1 }
  }
}
