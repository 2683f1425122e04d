import CharterLanguage
import CharterModel

/// What changed in the text of a charter that is no promise: provisos, requests to customers, telephone numbers, titles.
///
/// Layout decides what is a line, a bullet or a block, so that neither is compared: a piece of text is new when its letters, taken eight at
/// a time and without white space and signs, stand nowhere in the other charter. Text that only moved, was wrapped, or came in another markup or
/// encoding has them all.
enum OtherText {
  /// A charter with the text that it was read from.
  struct Reading {
    var charter: AnalyzedCharter
    /// Bytes whose change is told with a promise: the cases that promises apply in.
    var told: [Range<Int>]
  }

  /// The pieces that the other side has not, in pairs where one became the other, in the order of the new charter.
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

  /// A run of text that belongs to no promise.
  private struct Piece {
    var quotation: Quotation
    var units: [UInt16]
    var likeness: Likeness
  }

  private static func pairs(_ gone: [Piece], _ come: [Piece]) -> [(Int, Int)] {
    var found: [(score: Double, one: Int, other: Int)] = []
    // Beyond this it is another text, and pairs of its pieces say nothing.
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

  /// The pieces of the charter's own text and of its contact lines, without the words of promises.
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

  /// A run of text, sentence by sentence.
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

  /// Letters that a piece has at least; less is a sign or what a split left over.
  private static let shortest = 2

  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// The letters and figures of a document without signs, white space, bullets and numbers of items.
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
    // "01인터넷 이용": a number of two places is the mark of an item, whether it was read as one or not.
    let isNumbered = letters.count > 2 && letters[0] == 0x30 && letters[1].isDigit && letters[2].isHangul
    return isNumbered ? Array(letters.dropFirst(2)) : letters
  }
}

/// The runs of units of a text, asked whether they hold another text.
private struct RunIndex {
  private let runs: Set<UInt64>
  /// Shorter texts are looked up as a whole.
  private let short: [Int: Set<UInt64>]

  private static let length = 8

  init(_ units: [UInt16]) {
    runs = Self.runs(units, Self.length)
    short = Dictionary(uniqueKeysWithValues: (1..<Self.length).map { ($0, Self.runs(units, $0)) })
  }

  /// True when all runs of some units stand in the text.
  func holds(_ units: [UInt16]) -> Bool {
    if units.count < Self.length { return units.isEmpty || short[units.count]?.contains(Self.key(units[...])) ?? false }
    return (0...(units.count - Self.length)).allSatisfy { runs.contains(Self.key(units[$0..<$0 + Self.length])) }
  }

  private static func runs(_ units: [UInt16], _ length: Int) -> Set<UInt64> {
    guard units.count >= length else { return [] }
    return Set((0...(units.count - length)).map { key(units[$0..<$0 + length]) })
  }

  /// FNV-1a of the units: the same for the same text in every run.
  private static func key(_ units: ArraySlice<UInt16>) -> UInt64 {
    units.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
