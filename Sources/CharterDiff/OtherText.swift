import CharterLanguage
import CharterModel

/// Finds the changes in text outside commitments: provisos, requests to customers, telephone numbers, titles.
///
/// Lines, bullets and blocks depend on layout and are not compared. A piece of text is new where the other charter
/// lacks some sequence of eight of its letters, without white space and punctuation. Text that only moved, was wrapped
/// or came in another markup or encoding has all of them.
enum OtherText {
  /// A charter with the text that it was read from.
  struct Reading {
    var charter: AnalyzedCharter
    /// Byte ranges of the rendition whose changes are reported with a commitment: the cases of commitments.
    var told: [Range<Int>]
  }

  /// The pieces that the other charter lacks, in pairs where one replaced the other, in the order of the new charter.
  static func changes(from old: Reading, to new: Reading) -> [TextChange] {
    let (before, after) = (Letters(old.charter.analysis), Letters(new.charter.analysis))
    let gone = pieces(of: old, before).filter { !after.index.holds($0.units) }
    let come = pieces(of: new, after).filter { !before.index.holds($0.units) }
    var partner: [Int: Int] = [:]
    for (one, other) in pairs(gone, come) { partner[other] = one }
    let removed = gone.indices.filter { !partner.values.contains($0) }
    let told = come.enumerated().map { index, piece in
      TextChange(old: partner[index].map { gone[$0].quotation }, new: piece.quotation)
    }
    return told + removed.map { TextChange(old: gone[$0].quotation, new: nil) }
  }

  /// A sequence of text outside commitments.
  private struct Piece {
    var quotation: Quotation
    var units: [UInt16]
    var likeness: Likeness
  }

  private static func pairs(_ gone: [Piece], _ come: [Piece]) -> [(Int, Int)] {
    var found: [(score: Double, one: Int, other: Int)] = []
    // Above this number the text is a different one, and pairs of pieces have no meaning.
    for one in gone.indices.prefix(most) {
      for other in come.indices.prefix(most) {
        let score = gone[one].likeness.dice(come[other].likeness)
        if score >= least { found.append((score, one, other)) }
      }
    }
    found.sort { ($1.score, $0.other, $0.one) < ($0.score, $1.other, $1.one) }
    var (ones, others): (Set<Int>, Set<Int>) = ([], [])
    return found.compactMap { _, one, other in
      if ones.contains(one) || others.contains(other) { return nil }
      ones.insert(one)
      others.insert(other)
      return (one, other)
    }
  }

  private static let most = 200
  private static let least = 0.4

  /// The pieces of the charter's own text and its contact lines, without the words of commitments.
  private static func pieces(of reading: Reading, _ letters: Letters) -> [Piece] {
    let promises = (reading.charter.charter.commitments.map(\.span.range) + reading.told).sorted {
      $0.lowerBound < $1.lowerBound
    }
    var found: [Piece] = []
    var next = 0
    for block in reading.charter.analysis.document.blocks
    where block.boilerplate == nil || block.boilerplate == .contact {
      var at = block.range.lowerBound
      while next < promises.count, promises[next].upperBound <= at { next += 1 }
      var index = next
      while index < promises.count, promises[index].lowerBound < block.range.upperBound {
        if promises[index].lowerBound > at { found += sentences(at..<promises[index].lowerBound, reading, letters) }
        at = max(at, promises[index].upperBound)
        index += 1
      }
      if at < block.range.upperBound { found += sentences(at..<block.range.upperBound, reading, letters) }
    }
    return found
  }

  /// Splits a range of text into sentences.
  private static func sentences(_ run: Range<Int>, _ reading: Reading, _ letters: Letters) -> [Piece] {
    let rendition = reading.charter.analysis.document.rendition
    let bytes = rendition.bytes
    var found: [Piece] = []
    var start = run.lowerBound
    for at in run {
      let isEnd = at + 1 == run.upperBound || isStop(bytes[at]) && isSpace(bytes[at + 1])
      guard isEnd else { continue }
      if let piece = piece(start..<at + 1, rendition, letters) { found.append(piece) }
      start = at + 1
    }
    return found
  }

  private static func piece(_ range: Range<Int>, _ rendition: Rendition, _ letters: Letters) -> Piece? {
    let units = letters.units(letters.text.range(ofBytes: range))
    guard units.count >= shortest else { return nil }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isSpace(rendition.bytes[low]) { low += 1 }
    while high > low, isSpace(rendition.bytes[high - 1]) { high -= 1 }
    let text = rendition.text(low..<high)
    return Piece(
      quotation: Quotation(text: text, span: rendition.span(low..<high)), units: units,
      likeness: Likeness(Wording(text)))
  }

  /// The fewest letters of a piece; a shorter one is punctuation or the rest of a split.
  private static let shortest = 2

  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// The letters and digits of a document, without punctuation, white space, bullets and item numbers.
private struct Letters {
  let text: NormalizedText
  let index: RunIndex

  init(_ analysis: AnalyzedDocument) {
    let (document, text) = (analysis.document, analysis.text)
    self.text = text
    var all: [UInt16] = []
    for block in document.blocks { all += Self.letters(text.units[text.range(ofBytes: block.range)]) }
    index = RunIndex(all)
  }

  func units(_ range: Range<Int>) -> [UInt16] { Self.letters(text.units[range]) }

  private static func letters(_ units: some Sequence<UInt16>) -> [UInt16] {
    let letters = units.filter { $0.isHangul || $0.isDigit || $0.isLatin || (0x3400...0x9FFF).contains($0) }
    // "01인터넷 이용": a number of two digits is an item number, whether or not it was parsed as one.
    let isNumbered = letters.count > 2 && letters[0] == 0x30 && letters[1].isDigit && letters[2].isHangul
    return isNumbered ? Array(letters.dropFirst(2)) : letters
  }
}

/// An index of the unit sequences of a text.
private struct RunIndex {
  private let runs: Set<UInt64>
  /// Texts shorter than a sequence, each as a whole.
  private let short: [Int: Set<UInt64>]

  private static let length = 8

  init(_ units: [UInt16]) {
    runs = Self.runs(units, Self.length)
    short = Dictionary(uniqueKeysWithValues: (1..<Self.length).map { ($0, Self.runs(units, $0)) })
  }

  /// Whether the text holds all sequences of these units.
  func holds(_ units: [UInt16]) -> Bool {
    if units.count < Self.length { return units.isEmpty || short[units.count]?.contains(Self.key(units[...])) ?? false }
    return (0...(units.count - Self.length)).allSatisfy { runs.contains(Self.key(units[$0..<$0 + Self.length])) }
  }

  private static func runs(_ units: [UInt16], _ length: Int) -> Set<UInt64> {
    guard units.count >= length else { return [] }
    return Set((0...(units.count - length)).map { key(units[$0..<$0 + length]) })
  }

  /// The FNV-1a hash of the units, which is the same in every run of the program.
  private static func key(_ units: ArraySlice<UInt16>) -> UInt64 {
    units.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
