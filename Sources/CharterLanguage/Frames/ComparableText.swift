/// Text as frames and the alignment compare it: letters, digits and % only, honorifics made plain, words to say apart.
package struct ComparableText: Sendable, Hashable {
  /// A stretch of text without white space and marks.
  package struct Piece: Sendable, Hashable {
    /// The letters.
    package var units: [UInt16] = []
    /// By unit, whether a space or a mark stands before it in its line.
    package var isParted: [Bool] = []
    /// By unit, its first byte in the text.
    package var starts: [Int] = []
    /// By unit, the byte behind it in the text.
    package var ends: [Int] = []

    /// Whether there are no letters.
    package var isEmpty: Bool { units.isEmpty }
    /// How many letters there are.
    package var count: Int { units.count }
    /// The bytes of the text that some units cover; the range must not be empty.
    package func bytes(_ range: Range<Int>) -> Range<Int> { starts[range.lowerBound]..<ends[range.upperBound - 1] }
  }

  /// Pieces outside scripts.
  package var unquoted: [Piece]
  /// The scripts.
  package var inside: [Piece]

  /// Splits a text at its scripts: quotations that hold the ending of a sentence.
  package init(_ text: String) {
    let units = Array(text.utf16)
    var unquoted: [Piece] = []
    var inside: [Piece] = []
    var low = 0
    /// The first byte of the unit `low`.
    var byte = 0
    func piece(_ range: Range<Int>) -> Piece {
      let words = String(decoding: units[range], as: UTF16.self)
      defer { byte += words.utf8.count }
      return Self.fold(words, from: byte)
    }
    for script in Self.scripts(in: units) {
      // The marks fall away in folding.
      unquoted.append(piece(low..<script.lowerBound))
      inside.append(piece(script))
      low = script.upperBound
    }
    unquoted.append(piece(low..<units.count))
    self.unquoted = unquoted
    self.inside = inside
  }

  /// The scripts of a text, each with its marks of quotation.
  private static func scripts(in units: [UInt16]) -> [Range<Int>] {
    var scripts: [Range<Int>] = []
    var at = 0
    while at < units.count {
      if let close = quotes[units[at]], let end = units[(at + 1)...].firstIndex(of: close),
        isScript(fold(String(decoding: units[(at + 1)..<end], as: UTF16.self)).units)
      {
        scripts.append(at..<end + 1)
        at = end + 1
      } else {
        at += 1
      }
    }
    return scripts
  }

  /// How much scripts weigh: nearly all where hardly anything else is said.
  package var scriptFactor: Double {
    !inside.isEmpty && unquoted.reduce(0) { $0 + $1.count } < 12 ? 0.8 : 0.5
  }

  /// The units outside scripts, with a space in place of each script, and the scripts.
  package static func split(_ text: String) -> (plain: [UInt16], scripts: [[UInt16]]) {
    let units = Array(text.utf16)
    let scripts = Self.scripts(in: units)
    var plain: [UInt16] = []
    var low = 0
    for script in scripts {
      plain += units[low..<script.lowerBound] + [0x20]
      low = script.upperBound
    }
    return (plain + units[low...], scripts.map { Array(units[$0.dropFirst().dropLast()]) })
  }

  /// The letters of a text.
  ///
  /// - Parameter start: the first byte of the text in the one that the bytes of the piece count in.
  package static func fold(_ text: String, from start: Int = 0) -> Piece {
    let bytes = Array(text.utf8)
    let folded = NormalizedText(bytes: bytes)
    var piece = Piece()
    for (index, unit) in folded.units.enumerated() where isLetter(unit) {
      let range = folded.bytes(index..<index + 1)
      let before = piece.ends.last.map { $0 - start } ?? range.lowerBound
      // A line end may stand within a word.
      let gap = bytes[min(before, range.lowerBound)..<range.lowerBound]
      piece.units.append(unit)
      piece.isParted.append(!gap.isEmpty && !gap.contains(0x0A) && !gap.contains(0x0D))
      piece.starts.append(range.lowerBound + start)
      piece.ends.append(range.upperBound + start)
    }
    for (word, plain) in honorifics { replace(word, by: plain, in: &piece) }
    return piece
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

  /// Replaces words of two units by one, which covers the bytes of both.
  private static func replace(_ word: (UInt16, UInt16), by plain: UInt16, in piece: inout Piece) {
    guard piece.units.contains(word.0) else { return }
    var result = Piece()
    var at = 0
    while at < piece.count {
      let isWord = piece.units[at] == word.0 && at + 1 < piece.count && piece.units[at + 1] == word.1
      result.units.append(isWord ? plain : piece.units[at])
      result.isParted.append(piece.isParted[at])
      result.starts.append(piece.starts[at])
      result.ends.append(piece.ends[isWord ? at + 1 : at])
      at += isWord ? 2 : 1
    }
    piece = result
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
  ].map { pair in
    let units = Array(pair.0.utf16)
    return (word: (units[0], units[1]), plain: Array(pair.1.utf16)[0])
  }
  private static let quotes: [UInt16: UInt16] = [
    0x201C: 0x201D, 0x22: 0x22, 0x2018: 0x2019, 0x27: 0x27, 0x300C: 0x300D, 0x300E: 0x300F,
  ]
}
