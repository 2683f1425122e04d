/// Text as frames and the alignment compare it: letters, digits and % only, honorifics made plain, words to say apart.
package struct ComparableText: Sendable, Hashable {
  /// A stretch of text without white space and marks.
  package struct Piece: Sendable, Hashable {
    /// Where a letter stands.
    private struct Place: Sendable, Hashable {
      var start: Int32
      var end: Int32
      var isParted: Bool
    }

    /// The letters.
    package private(set) var units: [UInt16] = []
    private var places: [Place] = []

    /// Whether there are no letters.
    package var isEmpty: Bool { units.isEmpty }
    /// How many letters there are.
    package var count: Int { units.count }
    /// Whether a space or a mark stands before a letter in its line.
    package func isParted(before index: Int) -> Bool { places[index].isParted }
    /// The bytes of the text that some units cover; the range must not be empty.
    package func bytes(_ range: Range<Int>) -> Range<Int> {
      Int(places[range.lowerBound].start)..<Int(places[range.upperBound - 1].end)
    }

    /// The letters of a part of a text.
    fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) {
      units.reserveCapacity(range.count / 3)
      places.reserveCapacity(range.count / 3)
      var folded = FoldedUnits(bytes, range)
      var isBehindLetter = false
      // Whether the last letter is a plain form of two, which goes into no other.
      var isPlain = false
      while let found = folded.next() {
        if found.isJoined, isBehindLetter { places[places.count - 1].end = Int32(truncatingIfNeeded: found.start) }
        isBehindLetter = ComparableText.isLetter(found.unit)
        guard isBehindLetter else { continue }
        let end = Int32(truncatingIfNeeded: found.end)
        if let last = units.last {
          if !isPlain, let plain = ComparableText.plainForm(last, found.unit) {
            units[units.count - 1] = plain
            places[places.count - 1].end = end
            isPlain = true
            continue
          }
          // A line end may stand within a word.
          let gap = bytes[Int(places[places.count - 1].end)..<found.start]
          places.append(
            Place(
              start: Int32(truncatingIfNeeded: found.start), end: end,
              isParted: !gap.isEmpty && !gap.contains { $0 == 0x0A || $0 == 0x0D }))
        } else {
          places.append(Place(start: Int32(truncatingIfNeeded: found.start), end: end, isParted: false))
        }
        units.append(found.unit)
        isPlain = false
      }
    }
  }

  /// Pieces outside scripts.
  package private(set) var unquoted: [Piece] = []
  /// The scripts.
  package private(set) var inside: [Piece] = []

  /// Splits a text at its scripts: quotations that hold the ending of a sentence.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var low = 0
    for script in Self.scripts(in: bytes) {
      unquoted.append(Piece(bytes, low..<script.range.lowerBound))
      inside.append(script.piece)
      low = script.range.upperBound
    }
    unquoted.append(Piece(bytes, low..<bytes.count))
  }

  /// How much scripts weigh: nearly all where hardly anything else is said.
  package var scriptFactor: Double {
    !inside.isEmpty && unquoted.reduce(0) { $0 + $1.count } < 12 ? 0.8 : 0.5
  }

  /// The units outside scripts, with a space in place of each script, and the scripts.
  package static func split(_ text: String) -> (plain: [UInt16], scripts: [[UInt16]]) {
    let bytes = Array(text.utf8)
    func units(_ range: Range<Int>) -> String.UTF16View { String(decoding: bytes[range], as: UTF8.self).utf16 }
    var plain: [UInt16] = []
    var scripts: [[UInt16]] = []
    var low = 0
    for script in Self.scripts(in: bytes) {
      plain += units(low..<script.range.lowerBound)
      plain.append(0x20)
      scripts.append(Array(units(script.body)))
      low = script.range.upperBound
    }
    plain += units(low..<bytes.count)
    return (plain, scripts)
  }

  /// The letters of a text.
  package static func fold(_ text: String) -> Piece {
    let bytes = Array(text.utf8)
    return Piece(bytes, 0..<bytes.count)
  }

  // MARK: Letters

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

  /// The one syllable that an honorific of two stands for.
  private static func plainForm(_ first: UInt16, _ second: UInt16) -> UInt16? {
    guard first == 0xD558 || first == 0xB418 else { return nil }
    return honorifics.first { $0.word == (first, second) }?.plain
  }

  private static let honorifics = [
    ("하신", "한"), ("하실", "할"), ("하셨", "했"), ("하시", "하"), ("되신", "된"), ("되실", "될"), ("되셨", "됐"), ("되시", "되"),
  ].map { pair in
    let units = Array(pair.0.utf16)
    return (word: (units[0], units[1]), plain: Array(pair.1.utf16)[0])
  }

  // MARK: Scripts

  private struct Script {
    /// The bytes, quotation marks included.
    var range: Range<Int>
    /// The bytes between the marks.
    var body: Range<Int>
    var piece: Piece
  }

  /// The scripts of a text in their order.
  private static func scripts(in bytes: [UInt8]) -> [Script] {
    var scripts: [Script] = []
    // By pair of marks, the end of the last quotation that was none: a shorter one with the same end is none either.
    var refused = [Int](repeating: -1, count: quotes.count)
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      guard lead == 0x22 || lead == 0x27 || lead == 0xE2 || lead == 0xE3,
        let pair = quotes.firstIndex(where: { stands($0.open, at, bytes) })
      else {
        at += 1
        continue
      }
      let (open, close) = quotes[pair]
      let low = at + open.count
      at += 1
      guard refused[pair] < low, let end = place(of: close, from: low, bytes) else {
        if refused[pair] < low { refused[pair] = bytes.count }
        continue
      }
      let piece = Piece(bytes, low..<end)
      guard isScript(piece.units) else {
        refused[pair] = end
        continue
      }
      at = end + close.count
      scripts.append(Script(range: low - open.count..<at, body: low..<end, piece: piece))
    }
    return scripts
  }

  private static func stands(_ mark: [UInt8], _ at: Int, _ bytes: [UInt8]) -> Bool {
    bytes[at...].starts(with: mark)
  }

  private static func place(of mark: [UInt8], from low: Int, _ bytes: [UInt8]) -> Int? {
    var at = low
    while let found = bytes[at...].firstIndex(of: mark[0]) {
      if stands(mark, found, bytes) { return found }
      at = found + 1
    }
    return nil
  }

  private static func isScript(_ body: [UInt16]) -> Bool {
    endings.contains { ending in
      guard body.count >= ending.count else { return false }
      return (0...(body.count - ending.count)).contains { body[$0...].starts(with: ending) }
    }
  }

  private static let endings = [
    "니다", "니까", "세요", "시오", "까요", "시죠", "어요", "해요", "네요", "겠어", "이죠",
  ].map { Array($0.utf16) }
  private static let quotes: [(open: [UInt8], close: [UInt8])] = [
    ("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("「", "」"), ("『", "』"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
