import CharterLanguage
import CharterModel

/// Reads the cells of a row that was flattened to a line with single spaces, as far as the header and the levels show
/// them.
///
/// Phenomenon: the matter comes first and may have any number of words. The level begins with its number or with 즉시,
/// and text after it is a remark. With the statutory period beside the own level, two levels follow each other.
///
/// - "업무명 처리기준 비고" over "회원증 재발급 10분 이내 수수료 1,000원": matter and level, remark
/// - "민원사무 법정기한 이행기준" over "고충 민원 7일 5일": matter, statutory period, level
enum FlatRow {
  /// The row of a line; the header of the table is one with a single cell.
  ///
  /// - Parameters:
  ///   - content: bytes of the line.
  ///   - header: bytes of the line that names the columns; nil for that line itself.
  static func row(_ content: Range<Int>, under header: Range<Int>?, _ bytes: [UInt8]) -> TableRow {
    guard let header else {
      return TableRow(cells: [TableCell(range: content, isHeader: true)], isHeader: true)
    }
    let columns = Columns(header, bytes)
    let levels = levels(in: content, bytes)
    func cell(_ range: Range<Int>, _ head: Range<Int>) -> TableCell {
      TableCell(range: Indentation.trimmed(bytes, range), isHeader: false, headers: [head])
    }
    var cells: [TableCell] = []
    var end = content.upperBound
    if let remark = columns.remark, let last = levels.last, last.upperBound < content.upperBound {
      cells.append(cell(last.upperBound..<content.upperBound, remark))
      end = last.upperBound
    }
    if let legal = columns.legal, levels.count == 2 {
      let (first, second) = columns.isLegalFirst ? (legal, columns.main) : (columns.main, legal)
      let matter = content.lowerBound..<levels[0].lowerBound
      cells = [cell(matter, columns.main), cell(levels[0], first), cell(levels[1].lowerBound..<end, second)] + cells
    } else {
      cells.insert(cell(content.lowerBound..<end, columns.main), at: 0)
    }
    return TableRow(cells: cells.filter { !$0.range.isEmpty }, isHeader: false)
  }

  /// The columns that the words of the header name.
  private struct Columns {
    /// The header up to the remarks; it heads matter and level.
    var main: Range<Int>
    var legal: Range<Int>?
    var isLegalFirst = true
    var remark: Range<Int>?

    init(_ header: Range<Int>, _ bytes: [UInt8]) {
      main = header
      let words = FlatRow.words(header, bytes)
      if let place = words.firstIndex(where: { FlatRow.begins($0, with: FlatRow.remarks, bytes) }), place > 0 {
        remark = words[place].lowerBound..<header.upperBound
        main = header.lowerBound..<words[place - 1].upperBound
      }
      if let place = words.firstIndex(where: { FlatRow.begins($0, with: FlatRow.legals, bytes) }) {
        legal = words[place]
        isLegalFirst = place + 1 < words.count && words[place + 1].lowerBound < main.upperBound
        // The header of the own level is on the other side of the statutory period.
        if isLegalFirst { main = words[place + 1].lowerBound..<main.upperBound }
      }
    }
  }

  // MARK: Words

  fileprivate static func words(_ range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for at in range {
      let isSpace = bytes[at] == 0x20 || bytes[at] == 0x09
      if isSpace, let begun = start {
        words.append(begun..<at)
        start = nil
      } else if !isSpace, start == nil {
        start = at
      }
    }
    return words + (start.map { [$0..<range.upperBound] } ?? [])
  }

  fileprivate static func begins(_ word: Range<Int>, with heads: [Word], _ bytes: [UInt8]) -> Bool {
    let text = NormalizedText(bytes: Array(bytes[word]))
    return text.first(of: heads, at: 0) != nil
  }

  /// The runs of words that are levels: "3~5일 이내", "즉시", "5일 이내(휴일 제외)", "30분 내외".
  private static func levels(in content: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var levels: [Range<Int>] = []
    var goesOn = false
    for word in words(content, bytes) {
      let text = NormalizedText(bytes: Array(bytes[word]))
      if goesOn, text.first(of: bounds, at: 0) != nil, let last = levels.last {
        levels[levels.count - 1] = last.lowerBound..<word.upperBound
      } else if isLevel(text) {
        levels.append(word)
        goesOn = true
        continue
      }
      goesOn = false
    }
    return levels
  }

  private static func isLevel(_ text: NormalizedText) -> Bool {
    if text.first(of: atOnce, at: 0) != nil { return true }
    guard text.count > 1, text.units[0].isDigit || text.first(of: most, at: 0) != nil else { return false }
    guard let unit = (0..<text.count).first(where: { text.units[$0].isHangul && text.first(of: most, at: $0) == nil })
    else {
      return false
    }
    return text.first(of: units, at: unit) != nil
  }

  private static let atOnce: [Word] = ["즉시", "당일", "익일"]
  private static let most: [Word] = ["최대", "최장"]
  private static let bounds: [Word] = ["이내", "내외", "이하", "미만", "이상", "안", "(", "내"]
  private static let units: [Word] = ["일", "시간", "분", "개월", "주", "근무일", "근무시간", "영업일", "업무일", "월", "년", "초"]
  fileprivate static let remarks: [Word] = [
    "비고", "수수료", "구비서류", "근거", "관련법", "담당", "부서", "연락처", "참고", "접수처", "신청방법",
  ]
  fileprivate static let legals: [Word] = ["법정", "법령"]
}
