import CharterModel

/// Reports what converters to text lose: tables that are only named, and columns that share lines.
enum TextDefects {
  /// The diagnostics of a text.
  static func diagnostics(of lines: [TextLine], _ bytes: [UInt8], _ numbers: LineMap) -> [Diagnostic] {
    missingTables(lines, bytes, numbers) + columns(lines, bytes)
  }

  /// `<표>` and `<그림>` stand where a converter left out a table or a picture.
  private static func missingTables(_ lines: [TextLine], _ bytes: [UInt8], _ numbers: LineMap) -> [Diagnostic] {
    lines.filter { line in placeholders.contains { bytes[line.range].elementsEqual($0) } }.map { line in
      let number = numbers.line(at: line.range.lowerBound)
      return Diagnostic(
        rule: "text/missing-table", severity: .warning,
        message: "\(number)행에 있던 표나 그림의 내용이 글로 옮길 때 빠졌습니다. 원본에서 옮겨 적으십시오.",
        span: TextSpan(start: line.range.lowerBound, end: line.range.upperBound, line: number))
    }
  }

  private static let placeholders: [[UInt8]] = ["<표>", "<그림>", "[표]", "<TABLE>", "<table>"].map { Array($0.utf8) }

  /// Spaces that part two columns of a page; words of a sentence are parted by one.
  private static let columnGap = 3
  /// The fewest lines, and their share of all, that show columns.
  private static let fewestLines = 4
  /// In bytes; longer lines are paragraphs.
  private static let longestLine = 400

  /// Two columns of a page that were printed side by side: lines hold a part of a sentence on either side, and sentences end on
  /// both sides. A row of a table has a matter on one side and its level on the other.
  private static func columns(_ lines: [TextLine], _ bytes: [UInt8]) -> [Diagnostic] {
    var split = 0
    var (ends, endsLeft) = (0, 0)
    for line in lines where line.content.count <= longestLine && !bytes[line.range].contains(0x7C) {
      guard let gap = gap(in: bytes, line.range) else { continue }
      split += 1
      if SentenceEnding.isSentence(in: bytes, line.range.lowerBound..<gap.lowerBound) { endsLeft += 1 }
      if SentenceEnding.isSentence(in: bytes, gap.upperBound..<line.range.upperBound) { ends += 1 }
    }
    guard split >= fewestLines, split * 2 >= lines.count, ends > 0, endsLeft > 0 else { return [] }
    return [
      Diagnostic(
        rule: "text/columns", severity: .warning,
        message: "두 단으로 짠 쪽이 한 줄에 나란히 있어 문장이 섞였을 수 있습니다. 단을 풀어 저장한 글을 쓰십시오(pdftotext라면 -layout 없이).")
    ]
  }

  private static func gap(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] == 0x20 { end += 1 }
      if end - start >= columnGap { return start..<end }
      start = max(end, start + 1)
    }
    return nil
  }
}
