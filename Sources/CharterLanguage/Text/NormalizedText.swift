package import CharterModel

/// A rendition as the rules read it: without white space, in one form of letters, a Hangul syllable a unit.
///
/// Spacing in Korean charters cannot be relied on ("1분이내에", "확인 한 뒤", "하겠 습니다", lines wrapped inside a word), so
/// the rules see none. Letters of ASCII are in lower case, full-width forms are narrow, and the many middle dots,
/// dashes and tildes are one each. Every unit knows the bytes it came from, so that what a rule finds can be quoted.
///
/// Positions in this type are indices of units; `Range<Int>` of units unless said otherwise.
@usableFromInline package struct NormalizedText: Sendable {
  /// Where a unit stands in the rendition.
  @usableFromInline struct Place: Sendable {
    /// Its first byte.
    let start: Int32
    /// Its bytes.
    var width: UInt8
    /// Whether white space stands before it that is no line end inside a word.
    @usableFromInline var isSpaced: Bool

    /// The byte behind it.
    var end: Int { Int(start) + Int(width) }
  }

  /// What is known of the text, shared by all copies of the value: the rules pass texts around at every step, so that a copy has to cost
  /// one reference.
  @usableFromInline final class Storage: Sendable {
    @usableFromInline let units: [UInt16]
    @usableFromInline let unquoted: [UInt16]
    @usableFromInline let places: [Place]
    /// For every 16 bytes of the rendition, how many units begin before them: where to look for the unit of a byte.
    let marks: [Int32]
    let lexicon: Lexicon
    let lexemes: LexemeIndex?

    init(
      units: [UInt16], unquoted: [UInt16], places: [Place], marks: [Int32], lexicon: Lexicon, lexemes: LexemeIndex?
    ) {
      self.units = units
      self.unquoted = unquoted
      self.places = places
      self.marks = marks
      self.lexicon = lexicon
      self.lexemes = lexemes
    }

    /// The same with other units hidden, other spaces or other words found.
    func with(unquoted: [UInt16]? = nil, places: [Place]? = nil, lexemes: LexemeIndex?) -> Storage {
      Storage(
        units: units, unquoted: unquoted ?? self.unquoted, places: places ?? self.places, marks: marks,
        lexicon: lexicon, lexemes: lexemes)
    }
  }

  @usableFromInline let storage: Storage

  private init(_ storage: Storage) { self.storage = storage }

  /// UTF-16 units; characters beyond the basic plane are U+FFFD.
  @inlinable package var units: [UInt16] { storage.units }
  /// The units with quoted words replaced by `NormalizedText.masked`, for rules that must not read scripts.
  @inlinable package var unquoted: [UInt16] { storage.unquoted }
  /// The words of the lexicon in the text; nil where they were not looked up and each query compares words.
  var lexemes: LexemeIndex? { storage.lexemes }
  /// The lexicon that queries ask.
  var lexicon: Lexicon { storage.lexicon }
  private var places: [Place] { storage.places }

  /// What stands in `unquoted` for a quoted unit.
  @inlinable package static var masked: UInt16 { 0 }

  /// Folds a whole document, without what interrupts its blocks.
  package init(_ document: Document) {
    self.init(bytes: document.rendition.bytes, but: document.interruptions)
  }

  /// Folds UTF-8 bytes.
  ///
  /// - Parameter holes: ranges that are read as white space; in order, none within another.
  package init(bytes: [UInt8], but holes: [Range<Int>] = []) {
    var units: [UInt16] = []
    var places: [Place] = []
    let guess = bytes.count / 2
    units.reserveCapacity(guess)
    places.reserveCapacity(guess)
    var marks: [Int32] = []
    marks.reserveCapacity(bytes.count >> Self.markShift + 1)
    var folded = FoldedUnits(bytes, but: holes)
    while let found = folded.next() {
      while marks.count << Self.markShift <= found.start { marks.append(Int32(truncatingIfNeeded: units.count)) }
      var isSpaced = true
      if let last = places.last {
        // What cannot be seen within a word belongs to the unit before; a width has no room for more than 255 bytes.
        let gap = found.start - Int(last.start)
        if found.isJoined, gap < 250 { places[places.count - 1].width = UInt8(gap) }
        isSpaced = places[places.count - 1].end < found.start
      }
      units.append(found.unit)
      places.append(
        Place(
          start: Int32(truncatingIfNeeded: found.start), width: UInt8(found.end - found.start), isSpaced: isSpaced))
    }
    storage = Storage(
      units: units, unquoted: units, places: places, marks: marks, lexicon: .standard, lexemes: nil)
  }

  /// How many units there are.
  @inlinable package var count: Int { storage.units.count }

  /// The text with ranges hidden from the rules that read `unquoted`.
  package func masking(_ ranges: [Range<Int>]) -> NormalizedText {
    var unquoted = self.unquoted
    for range in ranges {
      for index in range { unquoted[index] = NormalizedText.masked }
    }
    return NormalizedText(storage.with(unquoted: unquoted, lexemes: lexemes))
  }

  /// The text with white space before some units read as none.
  package func gluing(_ units: Set<Int>) -> NormalizedText {
    guard !units.isEmpty else { return self }
    var places = self.places
    for unit in units { places[unit].isSpaced = false }
    return NormalizedText(storage.with(places: places, lexemes: lexemes))
  }

  /// The text with every word of the lexicon looked up, for texts that are asked for many classes.
  ///
  /// - Parameter ranges: the units to look at, in order and disjoint; elsewhere no words are found. All of the text by default.
  package func withLexemes(in ranges: [Range<Int>]? = nil) -> NormalizedText {
    NormalizedText(storage.with(lexemes: LexemeIndex(units: units, in: ranges ?? [0..<count], of: lexicon)))
  }

  /// The text without the words that were looked up, for questions about places outside the ranges of `withLexemes(in:)`.
  package var withoutLexemes: NormalizedText { NormalizedText(storage.with(lexemes: nil)) }

  /// The bytes of the rendition that a range of units covers, white space between them included.
  package func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else {
      let at = range.lowerBound < places.count ? Int(places[range.lowerBound].start) : places.last?.end ?? 0
      return at..<at
    }
    return Int(places[range.lowerBound].start)..<places[last].end
  }

  /// The units of a range of bytes.
  package func range(ofBytes bytes: Range<Int>) -> Range<Int> {
    let low = index(ofByte: bytes.lowerBound)
    return low..<max(low, index(ofByte: bytes.upperBound))
  }

  /// True when white space stands before a unit in the rendition.
  @inlinable
  package func isSpaced(before index: Int) -> Bool {
    guard index > 0, index < storage.places.count else { return true }
    return storage.places[index].isSpaced
  }

  /// Whether a word ends with a unit: white space, a comma or the end of what is read follows.
  package func endsWord(_ index: Int, before end: Int) -> Bool {
    index + 1 >= end || isSpaced(before: index + 1) || unquoted[index + 1] == 0x2C
  }

  /// Bytes of one mark, as a power of two.
  private static let markShift = 4

  /// The first unit at or after a byte.
  private func index(ofByte byte: Int) -> Int {
    let mark = byte >> Self.markShift
    guard byte > 0 else { return 0 }
    guard mark < storage.marks.count else { return places.count }
    var at = Int(storage.marks[mark])
    while at < places.count, Int(places[at].start) < byte { at += 1 }
    return at
  }
}
