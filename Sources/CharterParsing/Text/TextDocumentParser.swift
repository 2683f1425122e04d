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
    var bytes = source.bytes
    let names = maskNames(in: &bytes, lines: source.lineMap())
    var furniture = FurnitureWords()
    var builder = TextOutlineBuilder(bytes: bytes)
    let lines = TextLines.lines(of: bytes)
    var index = 0
    while index < lines.count {
      if let reason = furniture.furniture(of: lines[index].content, in: bytes) {
        builder.addFurniture(lines[index], reason: reason)
        index += 1
        continue
      }
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
    let rendition = Rendition(bytes: bytes, lines: source.lineMap())
    return Document(
      rendition: rendition, blocks: TextPreface.marked(builder.finished(), in: rendition), reading: source.reading,
      diagnostics: source.diagnostics + names)
  }

  /// Replaces staff names in contact lines by ○ of the same length, so that no output can hold them.
  private static func maskNames(in bytes: inout [UInt8], lines: LineMap) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var isAfterLabel = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = start..<end
      if line.count <= 400 {
        let isLabel = NameMasking.isLabel(line, in: bytes)
        if !isLabel, NameMasking.mask(line, in: &bytes, context: isAfterLabel ? .value : .text) > 0 {
          found.append(
            Diagnostic(
              rule: NameMasker.rule, severity: .note, message: "A name of staff was masked.",
              span: TextSpan(start: start, end: end, line: lines.line(at: start))))
        }
        isAfterLabel = isLabel
      }
      start = end + 1
    }
    return found
  }
}
