import CharterLanguage

/// Text as the alignment compares it: letters, digits and % only, honorifics made plain, words to say apart.
struct ClueText: Sendable, Hashable {
  /// Pieces outside scripts.
  var unquoted: [[UInt16]]
  /// The scripts.
  var inside: [[UInt16]]

  /// Splits a text at its scripts: quotations that hold the ending of a sentence.
  init(_ text: String) {
    let units = Array(text.utf16)
    unquoted = []
    inside = []
    var plain: [UInt16] = []
    var at = 0
    while at < units.count {
      if let close = Self.quotes[units[at]], let end = units[(at + 1)...].firstIndex(of: close) {
        let body = Self.fold(Array(units[(at + 1)..<end]))
        if Self.isScript(body) {
          inside.append(body)
          unquoted.append(Self.fold(plain))
          plain = []
          at = end + 1
          continue
        }
      }
      plain.append(units[at])
      at += 1
    }
    unquoted.append(Self.fold(plain))
  }

  /// How much scripts weigh: nearly all where hardly anything else is said.
  var scriptFactor: Double {
    !inside.isEmpty && unquoted.reduce(0) { $0 + $1.count } < 12 ? 0.8 : 0.5
  }

  /// The units outside scripts, with a space in place of each script, and the scripts.
  static func split(_ text: String) -> (plain: [UInt16], scripts: [[UInt16]]) {
    let units = Array(text.utf16)
    var plain: [UInt16] = []
    var scripts: [[UInt16]] = []
    var at = 0
    while at < units.count {
      if let close = quotes[units[at]], let end = units[(at + 1)...].firstIndex(of: close),
        isScript(fold(Array(units[(at + 1)..<end])))
      {
        scripts.append(Array(units[(at + 1)..<end]))
        plain.append(0x20)
        at = end + 1
      } else {
        plain.append(units[at])
        at += 1
      }
    }
    return (plain, scripts)
  }

  static func fold(_ text: String) -> [UInt16] { fold(Array(text.utf16)) }

  private static func fold(_ units: [UInt16]) -> [UInt16] {
    let folded = NormalizedText(bytes: Array(String(decoding: units, as: UTF16.self).utf8)).units.filter(isLetter)
    return honorifics.reduce(folded) { replace($1.0, by: $1.1, in: $0) }
  }

  /// Letters of Hangul, Latin and Chinese, digits and %.
  private static func isLetter(_ unit: UInt16) -> Bool {
    if unit.isHangul || unit.isDigit || unit.isLatin || unit == 0x25 { return true }
    if unit == 0x318D || unit == 0xB7 || unit < 0x80 { return false }
    guard let scalar = Unicode.Scalar(unit) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static func replace(_ word: [UInt16], by plain: [UInt16], in units: [UInt16]) -> [UInt16] {
    guard let head = word.first, units.contains(head) else { return units }
    var result: [UInt16] = []
    var at = 0
    while at < units.count {
      if units[at] == head, units[at...].starts(with: word) {
        result += plain
        at += word.count
      } else {
        result.append(units[at])
        at += 1
      }
    }
    return result
  }

  private static func isScript(_ body: [UInt16]) -> Bool {
    marks.contains { mark in
      guard body.count >= mark.count else { return false }
      return (0...(body.count - mark.count)).contains { body[$0...].starts(with: mark) }
    }
  }

  private static let marks = [
    "니다", "니까", "세요", "시오", "까요", "시죠", "어요", "해요", "네요", "겠어", "이죠",
  ].map { Array($0.utf16) }
  private static let honorifics = [
    ("하신", "한"), ("하실", "할"), ("하셨", "했"), ("하시", "하"), ("되신", "된"), ("되실", "될"), ("되셨", "됐"), ("되시", "되"),
  ].map { (Array($0.0.utf16), Array($0.1.utf16)) }
  private static let quotes: [UInt16: UInt16] = [
    0x201C: 0x201D, 0x22: 0x22, 0x2018: 0x2019, 0x27: 0x27, 0x300C: 0x300D, 0x300E: 0x300F,
  ]
}
