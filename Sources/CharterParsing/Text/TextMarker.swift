import CharterText

/// A bullet or number at the head of a line.
struct TextMarker: Hashable, Sendable {
  /// Kinds of markers; a list keeps to one, so that a change of kind is a change of depth.
  enum Kind: Hashable, Sendable {
    case none, bullet, dash, circle, square, circled, numberDot, numberParen, padded, letter, roman, word, note
  }

  var kind: Kind
  /// Bytes from the first mark to the end of the last, doubled ones ("1. 1.", "• 01") taken whole.
  var range: Range<Int>

  /// Reads the marker that begins at a byte; nil where none does.
  ///
  /// - Markers: "• ", "- ", "○", "1. ", "1) ", "(1) ", "①", "01 전화", "01인터넷", "가. ", "Ⅰ. ", "하나, ", "1. 1. "
  /// - None: "3회 이내", "24시간 개방", "1:1 문의", "120 콜센터", "10,000원", "2024. 3. 5.", "-5도"
  static func read(_ bytes: [UInt8], _ line: Range<Int>) -> TextMarker? {
    guard var first = single(bytes, line) else { return nil }
    // A second marker of another kind or the same number again is the list's own number typed into the text.
    while true {
      let rest = skipSpaces(bytes, first.range.upperBound..<line.upperBound)
      guard let next = single(bytes, rest), first.kind != .padded, isDoubled(first.kind, next.kind) else { break }
      first.range = first.range.lowerBound..<next.range.upperBound
    }
    return first
  }

  private static func isDoubled(_ outer: Kind, _ inner: Kind) -> Bool {
    switch (outer, inner) {
    case (.bullet, .padded), (.numberDot, .padded), (.bullet, .bullet), (.numberDot, .numberDot), (.dash, .dash): true
    default: false
    }
  }

  static func skipSpaces(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound {
      if bytes[low] == 0x20 || bytes[low] == 0x09 {
        low += 1
      } else if bytes[low] == 0xC2, low + 1 < range.upperBound, bytes[low + 1] == 0xA0 {
        low += 2
      } else if bytes[low] == 0xE3, low + 2 < range.upperBound, bytes[low + 1] == 0x80, bytes[low + 2] == 0x80 {
        low += 3
      } else {
        break
      }
    }
    return low..<range.upperBound
  }

  private static func single(_ bytes: [UInt8], _ line: Range<Int>) -> TextMarker? {
    guard let head = bytes[line].first else { return nil }
    switch head {
    case 0x2D, 0x2A, 0x2B:
      // "- 안내" and "-안내", but not "-5", "--", "---".
      let next = line.lowerBound + 1
      guard next < line.upperBound, bytes[next] != head, !isDigit(bytes[next]) else { return nil }
      return TextMarker(kind: head == 0x2D ? .dash : .bullet, range: line.lowerBound..<next)
    case 0x30...0x39: return number(bytes, line)
    case 0x28: return parenthesized(bytes, line)
    case 0xC2...: return sign(bytes, line)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func number(_ bytes: [UInt8], _ line: Range<Int>) -> TextMarker? {
    var at = line.lowerBound
    while at < line.upperBound, isDigit(bytes[at]) { at += 1 }
    let digits = at - line.lowerBound
    guard digits <= 2, at < line.upperBound else { return nil }
    switch bytes[at] {
    case 0x2E, 0x29:
      let after = at + 1
      // "3.5점", "2.0": a figure.
      if after < line.upperBound, isDigit(bytes[after]) { return nil }
      return TextMarker(kind: bytes[at] == 0x2E ? .numberDot : .numberParen, range: line.lowerBound..<after)
    default:
      guard digits == 2, bytes[line.lowerBound] == 0x30 else { return nil }
      // "01 전화", "01전화": zero-padded; not "02-123-4567", "09:00", "09시".
      let rest = skipSpaces(bytes, at..<line.upperBound)
      guard let next = bytes[rest].first, next >= 0xEA, next <= 0xED || (next | 0x20) >= 0x61,
        !hasPrefix(bytes, rest, "시"), !hasPrefix(bytes, rest, "분"), !hasPrefix(bytes, rest, "월"), !hasPrefix(bytes, rest, "일 ")
      else { return nil }
      return TextMarker(kind: .padded, range: line.lowerBound..<at)
    }
  }

  /// "(1) ", "(가) "
  private static func parenthesized(_ bytes: [UInt8], _ line: Range<Int>) -> TextMarker? {
    var at = line.lowerBound + 1
    while at < line.upperBound, isDigit(bytes[at]) { at += 1 }
    if at == line.lowerBound + 1, let letter = letters.first(where: { hasPrefix(bytes, at..<line.upperBound, $0) }) {
      at += letter.utf8.count
    }
    guard at > line.lowerBound + 1, at < line.upperBound, bytes[at] == 0x29, at - line.lowerBound <= 4 else { return nil }
    return TextMarker(kind: .numberParen, range: line.lowerBound..<(at + 1))
  }

  private static func hasPrefix(_ bytes: [UInt8], _ range: Range<Int>, _ prefix: String) -> Bool {
    var at = range.lowerBound
    for byte in prefix.utf8 {
      guard at < range.upperBound, bytes[at] == byte else { return false }
      at += 1
    }
    return true
  }

  private static func sign(_ bytes: [UInt8], _ line: Range<Int>) -> TextMarker? {
    for (kind, signs) in signs {
      for sign in signs where hasPrefix(bytes, line, sign) {
        return TextMarker(kind: kind, range: line.lowerBound..<(line.lowerBound + sign.utf8.count))
      }
    }
    let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 3)
    if (hasPrefix(bytes, line, "①") || bytes[head].starts(with: [0xE2, 0x91])) && head.count == 3 {
      return TextMarker(kind: .circled, range: head)
    }
    // Roman numerals Ⅰ–ⅿ with a dot after them or a space.
    if bytes[head].starts(with: [0xE2, 0x85]) {
      let dotted = head.upperBound < line.upperBound && bytes[head.upperBound] == 0x2E
      return TextMarker(kind: .roman, range: head.lowerBound..<(head.upperBound + (dotted ? 1 : 0)))
    }
    for letter in letters where hasPrefix(bytes, line, letter) {
      let at = line.lowerBound + 3
      guard at + 1 < line.upperBound, bytes[at] == 0x2E || bytes[at] == 0x29 else { return nil }
      return TextMarker(kind: .letter, range: line.lowerBound..<(at + 1))
    }
    for word in ["하나,", "하나.", "하나 ,", "하나:", "첫째,", "둘째,", "셋째,", "넷째,", "다섯째,"] where hasPrefix(bytes, line, word) {
      return TextMarker(kind: .word, range: line.lowerBound..<(line.lowerBound + word.utf8.count))
    }
    return nil
  }

  private static let letters = ["가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "카", "타", "파", "하"]
  private static let signs: [(Kind, [String])] = [
    (.bullet, ["•", "·", "ㆍ", "‧", "∙", "●", "▪", "▶", "▷", "►", "➤", "✓", "✔", "☞", "→", "❍", "◦", "▸", "★", "☆", "", "", "＊"]),
    (.circle, ["○", "◯", "o ", "〇", "ㅇ "]), (.square, ["□", "■", "◆", "◇", "▣", "◈", "❑", "❏", "▢", "◎", "❖"]),
    (.note, ["※", "＊"]), (.dash, ["–", "—", "―", "－"]),
  ]
}
