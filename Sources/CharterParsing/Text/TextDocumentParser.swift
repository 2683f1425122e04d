import CharterLanguage
package import CharterModel

/// Parses a text file into an outline.
///
/// Lines are split, tables are found by columns that continue over lines, and wrapped lines are joined. Depth depends
/// on both indentation and marker: a line with the marker and indentation of an earlier one is its sibling, and any
/// other marker is one level deeper. Lines without a marker that are no sentences are headings; those that end as a
/// condition are under those that do not.
package enum TextDocumentParser {
  /// The most bytes of a line without a warning. No charter has longer lines, so line ends were probably lost.
  static let longestLine = 1 << 20

  /// Parses a text; the rendition is the text itself.
  package static func parse(_ source: SourceText) -> Document {
    var simple = source
    guard let offsets = InvisibleText.simplify(&simple.bytes) else { return parseSimple(source) }
    simple.diagnostics = []
    return offsets.restored(parseSimple(simple), of: simple.bytes, source)
  }

  private static func parseSimple(_ source: SourceText) -> Document {
    var bytes = source.bytes
    let numbers = source.lineMap()
    let names = maskNames(in: &bytes, lines: numbers)
    let lines = LineCutter.lines(of: bytes)
    var reader = TextReader(bytes: bytes, lines: lines)
    for (index, line) in lines.enumerated() { reader.read(line, at: index, of: lines) }
    let rendition = Rendition(bytes: bytes, lines: numbers)
    let blocks = TextPreface.marked(reader.finished(), in: rendition)
    let limits = overlong(lines, numbers) + BlockLimit.diagnostics(of: blocks, in: rendition)
    return Document(
      rendition: rendition, blocks: blocks, interruptions: interruptions(of: lines, bytes),
      reading: source.reading, diagnostics: source.diagnostics + names + limits)
  }

  /// What interrupts sentences, in order: page numbers, the `<br>` of cells that converters to Markdown leave, and the quotation
  /// marks of cells that hold line ends.
  private static func interruptions(of lines: [TextLine], _ bytes: [UInt8]) -> [Range<Int>] {
    lines.flatMap { line -> [Range<Int>] in
      if line.look == .pageNumber { return [line.range] }
      return (LineBreakTag.all(in: bytes, line.range) + QuotedCell.marks(in: bytes, line.range))
        .sorted { $0.lowerBound < $1.lowerBound }
    }
  }

  private static func overlong(_ lines: [TextLine], _ numbers: LineMap) -> [Diagnostic] {
    lines.filter { $0.range.count > longestLine }.map { line in
      Diagnostic(
        rule: "limits/line", severity: .warning,
        message: "한 줄이 \(line.range.count)바이트입니다. 줄바꿈이 사라진 파일인지 확인하십시오.",
        span: TextSpan(
          start: line.range.lowerBound, end: line.range.upperBound, line: numbers.line(at: line.range.lowerBound)))
    }
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
              rule: NameMasker.rule, severity: .note, message: "직원의 이름을 가렸습니다.",
              span: TextSpan(start: start, end: end, line: lines.line(at: start))))
        }
        isAfterLabel = isLabel
      }
      start = end + 1
    }
    return found
  }
}
