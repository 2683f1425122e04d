package import CharterModel
import CharterText

/// Plain text to an outline.
///
/// Depth comes from two things together: how far a line is indented and which kind of marker it has. A line with the marker and indent of
/// one above is its sibling; any other marker goes one deeper. Lines without a marker that are no sentences are
/// headings; those that close as a condition stand under those that do not.
package enum TextDocumentParser {
  /// Parses a text; the rendition is the text itself.
  package static func parse(_ source: SourceText) -> Document {
    let bytes = source.bytes
    var builder = TextOutlineBuilder(bytes: bytes)
    let lines = TextLines.lines(of: bytes)
    var index = 0
    while index < lines.count {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if TextTable.isHeader(lines[index], next: next, bytes) {
        builder.addRow(lines[index], header: nil)
        var row = index + 1
        while row < lines.count, lines[row].marker == nil, !lines[row].isAfterGap || TextTable.isRow(lines[row], bytes),
          !TextOutlineBuilder.isSentence(lines[row].content, bytes)
        {
          builder.addRow(lines[row], header: lines[index].content)
          row += 1
        }
        index = row
      } else {
        builder.add(lines[index])
        index += 1
      }
    }
    return Document(
      rendition: Rendition(bytes: bytes, lines: source.lineMap()), blocks: builder.finished(), reading: source.reading,
      diagnostics: source.diagnostics)
  }
}
