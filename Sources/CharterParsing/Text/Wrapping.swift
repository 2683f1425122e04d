import CharterLanguage

/// Distinguishes wrapped lines from independent ones.
///
/// Phenomenon: a Korean sentence continues over a line end after a particle or connective, inside a word, or inside a
/// quotation; a heading or a finished sentence does not.
///
/// - Continues: "접수된 민원은 3일 이내에" / "처리하겠습니다." · a long line broken inside "드리겠습" / "니다." · "전화를 받을 때 "안녕하십니까?" / "라고 …"
/// - Independent: "전화 응대" / "전화벨이 세 번 …" · "…드리겠습니다." / "담당부서"
enum Wrapping {
  /// The relation of two lines to the column at which the text was wrapped.
  enum Place: Hashable, Sendable {
    /// The first had room for the next word, or the text was not wrapped at a column.
    case unknown
    /// The first had no room for the next word, and the second is wrapped as well or ends a sentence.
    case inText
    /// The first had no room for the next word; the second is no text yet.
    case atEnd
  }

  /// True when a line continues the one before it.
  static func continues(_ first: TextLine, _ second: TextLine, _ place: Place, _ bytes: [UInt8]) -> Bool {
    guard !first.content.isEmpty else { return false }
    let end = end(of: first, bytes)
    let runsOn = end.first(of: connecting, before: end.count) != nil
    let isFull = place != .unknown
    if isFull, first.marker != nil {
      // Text indented under the words of its bullet belongs to it, even after a full stop.
      if second.indent > first.indent || place == .inText { return true }
      if !ends(end), runsOn || !FlatTable.namesColumns(second, bytes) { return true }
    }
    if FlatTable.isRow(first, bytes), FlatTable.isRow(second, bytes) { return false }
    if isFull, runsOn, !ends(end) { return true }
    guard !FlatTable.namesColumns(second, bytes) else { return false }
    let head =
      second.content.lowerBound..<scalarStart(bytes, min(second.content.upperBound, second.content.lowerBound + 900))
    let next = NormalizedText(bytes: Array(bytes[head]))
    if isHyphenated(end, next) { return true }
    // A backslash at the end of a line is a break within a paragraph of Markdown.
    if end.units.last == 0x5C { return true }
    if isOpen(end) || quotes.contains(end.units.last ?? 0) && next.first(of: quoting, at: 0) != nil { return true }
    guard !ends(end) else { return false }
    // "질의 : 7" / "일 이내", "09:00" / "~18:00": a number goes on.
    if let digit = end.units.last, digit.isDigit, next.first(of: units, at: 0) != nil { return true }
    let last = lastLineLength(first, bytes)
    let finishes = next.count > 0 && ends(next)
    if runsOn { return last >= 24 || second.indent >= first.indent && (finishes || first.marker != nil) }
    if last >= 54 || isFull {
      return end.first(of: acts, before: end.count) == nil || next.first(of: verbal, at: 0) != nil
    }
    // A short tail such as "니다." can only be the end of what was cut.
    return finishes && next.count <= 12 && last >= 30
  }

  /// "E-" / "mail에는", "1-" / "2일", "cen-" / "ter": a letter or number goes on after its hyphen.
  private static func isHyphenated(_ end: NormalizedText, _ next: NormalizedText) -> Bool {
    guard end.units.last == 0x2D, end.count > 1, let first = next.units.first else { return false }
    let before = end.units[end.count - 2]
    return before.isDigit && first.isDigit || before.isLatin && first.isLatin
  }

  /// True when a line ends in a particle or connective, which another word must follow.
  static func runsOn(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    let end = end(of: line, bytes)
    return end.first(of: connecting, before: end.count) != nil
  }

  /// The end of a line, long enough to decide, because a joined line may grow long.
  private static func end(of line: TextLine, _ bytes: [UInt8]) -> NormalizedText {
    let low = scalarStart(bytes, max(line.content.lowerBound, line.content.upperBound - 240))
    return NormalizedText(bytes: Array(bytes[low..<line.content.upperBound]))
  }

  /// Whether a quotation is open; straight quotes open and close alternately.
  private static func isOpen(_ text: NormalizedText) -> Bool {
    var plain = false
    var depth = 0
    for unit in text.units {
      switch unit {
      case 0x22: plain.toggle()
      case 0x201C, 0x300C: depth += 1
      case 0x201D, 0x300D: depth = max(0, depth - 1)
      default: break
      }
    }
    return plain || depth > 0
  }

  private static func scalarStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    var at = offset
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  /// Columns of the last published line of a joined one; a Hangul syllable is two wide.
  private static func lastLineLength(_ line: TextLine, _ bytes: [UInt8]) -> Int {
    var columns = 0
    var at = line.range.upperBound - 1
    while at >= line.range.lowerBound, bytes[at] != 0x0A, columns < 200 {
      if bytes[at] < 0x80 {
        columns += 1
      } else if bytes[at] >= 0xC0 {
        columns += bytes[at] >= 0xE1 ? 2 : 1
      }
      at -= 1
    }
    return columns
  }

  /// True when text ends as a sentence does.
  private static func ends(_ text: NormalizedText) -> Bool {
    var end = FootnoteMark.end(of: 0..<text.count, in: text)
    if end < text.count, end > 0, stops.contains(text.units[end - 1]) { return true }
    while end > 0, marks.contains(text.units[end - 1]) { end -= 1 }
    if end < text.count, stops.contains(text.units[end]) { return true }
    return text.first(of: finals, before: end) != nil
  }

  private static let stops: Set<UInt16> = [0x2E, 0x3F, 0x21]
  private static let quotes: Set<UInt16> = [0x22, 0x27, 0x201D, 0x2019, 0x300D]
  private static let marks: Set<UInt16> = stops.union(quotes).union([0x29])
  private static let finals: [Word] = ["니다", "한다", "십시오", "세요", "이다", "된다", "않는다", "린다", "드림"]
  /// What follows words that were quoted: "…"라고, "…"(이)라는, "…"하고.
  private static let quoting: [Word] = ["라고", "이라고", "라는", "이라는", "라며", "하고", "고말", "고인사", "등의", "등으로"]
  private static let units: [Word] = [
    "일", "시간", "분", "초", "회", "번", "개월", "주", "년", "원", "천원", "만원", "명", "건", "%", "근무", "영업", "~",
  ]

  /// Nouns of acts that end lines of tables and lists, and the words that continue them where a sentence was wrapped.
  private static let acts: [Word] = [
    "증정", "지급", "회신", "처리", "통보", "통지", "안내", "환불", "환급", "보강", "제공", "실시", "발급", "조치", "완료", "보상", "배상", "교환", "사과",
    "공개",
    "게시", "이내", "답변", "연락", "출동",
  ]
  private static let verbal: [Word] = [
    "하", "되", "드", "해", "될", "된", "됩", "를", "을", "에", "의", "와", "과", "및", "토록", "시", "후", "한", "할", "로", "으로", "는", "은",
    "가", "이",
  ]
  private static let connecting: [Word] = [
    ",", "은", "는", "이", "가", "을", "를", "에", "의", "로", "와", "과", "고", "며", "여", "면", "시", "후", "이내", "등", "및", "또는",
    "하는",
    "할", "된", "한", "위해", "경우", "에게", "께", "부터", "까지", "도록", "하게", "히", "뒤", "전", "드린", "하신", "따라", "통해", "대해", "겨", "려",
    "해", "어", "켜", "쳐", "혀", "져", "써", "워",
  ]
}
