import CharterLanguage
import CharterModel

/// Finds tables that a text extractor flattened to one line for each row, with single spaces between the cells.
///
/// - Header: "민원사무명 이행기준일수", "구분 처리기한" · rows: "진정 및 건의 7근무일", "사실증명 즉시 (3근무시간이내)"
enum FlatTable {
  /// The number of lines of the table at an index; 0 where none begins.
  static func length(at index: Int, of lines: [TextLine], _ bytes: [UInt8]) -> Int {
    guard index + 1 < lines.count, lines[index].look == .plain, isRow(lines[index + 1], bytes),
      namesColumns(lines[index], bytes)
    else { return 0 }
    var row = index + 1
    while row < lines.count, lines[row].marker == nil, lines[row].look == .plain,
      !lines[row].isAfterGap || isRow(lines[row], bytes), lines[row].content.count <= 240,
      !SentenceEnding.holdsSentence(in: bytes, lines[row].content)
    {
      row += 1
    }
    return row - index
  }

  /// Whether a line is a few nouns, one of which names a column of deadlines.
  static func namesColumns(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    guard line.marker == nil, line.content.count <= 160, words(line, bytes) >= 2 else { return false }
    let text = NormalizedText(bytes: Array(bytes[line.content]))
    return text.count <= 40 && text.contains(columns, in: 0..<text.count) && !hasDigit(text)
      && text.first(of: ["다", "다."], before: text.count) == nil
  }

  /// True when a line is short, no sentence, and holds a bound.
  static func isRow(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    line.marker == nil && holdsBound(line.content, bytes)
  }

  /// True when a short piece of text that is no sentence holds a bound: "진정 7근무일", "즉시 (3근무시간이내)".
  static func holdsBound(_ content: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard content.count <= 240 else { return false }
    let text = NormalizedText(bytes: Array(bytes[content]))
    guard text.count <= 60, text.first(of: ["니다.", "니다", "한다", "한다."], before: text.count) == nil else { return false }
    return hasDigit(text) && text.contains(units, in: 0..<text.count)
      || text.contains(["즉시", "당일", "준함", "수시"], in: 0..<text.count)
  }

  private static func hasDigit(_ text: NormalizedText) -> Bool { text.units.contains { $0.isDigit } }

  private static func words(_ line: TextLine, _ bytes: [UInt8]) -> Int {
    bytes[line.content].split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x7C }).count
  }

  private static let units: [Word] = ["일", "시간", "분", "회", "주", "개월", "원", "%"]
  private static let columns: [Word] = [
    "기한", "기간", "일수", "소요시간", "처리시간", "이행기준", "이행표준", "서비스기준", "처리기준", "목표", "소요일", "기준시간", "응대기준", "서비스수준", "보상내용",
    "보상기준", "보상금액", "조치사항", "조치내용",
  ]
}
