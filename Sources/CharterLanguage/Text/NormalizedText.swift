package import CharterModel

/// A rendition as the rules read it: without white space, in one form of letters, a Hangul syllable a unit.
///
/// Spacing in Korean charters cannot be relied on ("1분이내에", "확인 한 뒤", "하겠 습니다", lines wrapped inside a word), so
/// the rules see none. Letters of ASCII are in lower case, full-width forms are narrow, and the many middle dots,
/// dashes and tildes are one each. Every unit knows the bytes it came from, so that what a rule finds can be quoted.
///
/// Positions in this type are indices of units; `Range<Int>` of units unless said otherwise.
package struct NormalizedText: Sendable {
  /// What folding found, shared by all copies of the value: the rules pass texts around at every step.
  private final class Layout: Sendable {
    let units: [UInt16]
    /// First byte of each unit in the rendition.
    let starts: [Int32]
    /// Bytes of each unit.
    let widths: [UInt8]
    /// For every 64 bytes of the rendition, how many units begin before them: where to look for the unit of a byte.
    let marks: [Int32]

    init(units: [UInt16], starts: [Int32], widths: [UInt8], marks: [Int32]) {
      self.units = units
      self.starts = starts
      self.widths = widths
      self.marks = marks
    }
  }

  private let layout: Layout
  /// The units with quoted words replaced by `NormalizedText.masked`, for rules that must not read scripts.
  package private(set) var unquoted: [UInt16]

  /// Units before which white space is a line end inside a word.
  private var glued: Set<Int> = []

  /// The words of the lexicon in the text; nil where they were not looked up and each query compares words.
  private(set) var lexemes: LexemeIndex?

  /// UTF-16 units; characters beyond the basic plane are U+FFFD.
  package var units: [UInt16] { layout.units }
  private var starts: [Int32] { layout.starts }
  private var widths: [UInt8] { layout.widths }

  /// What stands in `unquoted` for a quoted unit.
  package static let masked: UInt16 = 0

  /// Folds a whole document, without what interrupts its blocks.
  package init(_ document: Document) {
    self.init(bytes: document.rendition.bytes, but: document.interruptions)
  }

  /// Folds UTF-8 bytes.
  ///
  /// - Parameter holes: ranges that are read as white space; in order, none within another.
  package init(bytes: [UInt8], but holes: [Range<Int>] = []) {
    var holes = holes[...]
    var units: [UInt16] = []
    var starts: [Int32] = []
    var widths: [UInt8] = []
    let guess = bytes.count / 2
    units.reserveCapacity(guess)
    starts.reserveCapacity(guess)
    widths.reserveCapacity(guess)
    var marks: [Int32] = []
    marks.reserveCapacity(bytes.count / 64 + 1)
    var index = 0
    // The end of signs without width that stand right behind the last unit.
    var widthless = -1
    let count = bytes.count
    while index < count {
      while marks.count << 6 <= index { marks.append(Int32(truncatingIfNeeded: units.count)) }
      if let hole = holes.first, hole.lowerBound <= index {
        holes.removeFirst()
        index = max(index, hole.upperBound)
        continue
      }
      let lead = bytes[index]
      let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let end = min(count, index + width)
      var unit: UInt16 = 0
      if lead < 0x80 {
        unit = lead <= 0x20 || lead == 0x7F ? 0 : lead >= 0x41 && lead <= 0x5A ? UInt16(lead) + 32 : UInt16(lead)
      } else {
        var scalar = UInt32(lead) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        var at = index + 1
        while at < end {
          scalar = scalar << 6 | UInt32(bytes[at] & 0x3F)
          at += 1
        }
        unit = NormalizedText.fold(scalar)
      }
      if unit == 0, lead >= 0x80, NormalizedText.isWidthless(bytes, index, end) {
        let before = widthless == index ? index : starts.last.map { Int($0) } ?? -1
        if before == index || before >= 0 && before + Int(widths.last ?? 0) == index { widthless = end }
      }
      if unit != 0, widthless == index, let last = starts.last, index - Int(last) < 250 {
        // "고\u{AD}객" is one word: what cannot be seen within it belongs to the unit before.
        widths[widths.count - 1] = UInt8(index - Int(last))
      }
      if unit != 0 {
        units.append(unit)
        starts.append(Int32(truncatingIfNeeded: index))
        widths.append(UInt8(end - index))
      }
      index = end
    }
    layout = Layout(units: units, starts: starts, widths: widths, marks: marks)
    unquoted = units
  }

  /// How many units there are.
  package var count: Int { units.count }

  /// The text with ranges hidden from the rules that read `unquoted`.
  package func masking(_ ranges: [Range<Int>]) -> NormalizedText {
    var text = self
    for range in ranges {
      for index in range { text.unquoted[index] = NormalizedText.masked }
    }
    return text
  }

  /// The text with white space before some units read as none.
  package func gluing(_ units: Set<Int>) -> NormalizedText {
    var text = self
    text.glued = units
    return text
  }

  /// The text with every word of the lexicon looked up, for texts that are asked for many classes.
  ///
  /// - Parameter ranges: the units to look at, in order and disjoint; elsewhere no words are found. All of the text by default.
  package func withLexemes(in ranges: [Range<Int>]? = nil) -> NormalizedText {
    var text = self
    text.lexemes = LexemeIndex(units: units, in: ranges ?? [0..<count])
    return text
  }

  /// The text without the words that were looked up, for questions about places outside the ranges of `withLexemes(in:)`.
  package var withoutLexemes: NormalizedText {
    var text = self
    text.lexemes = nil
    return text
  }

  /// The bytes of the rendition that a range of units covers, white space between them included.
  package func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else {
      let at = range.lowerBound < starts.count ? Int(starts[range.lowerBound]) : endOfBytes
      return at..<at
    }
    return Int(starts[range.lowerBound])..<(Int(starts[last]) + Int(widths[last]))
  }

  /// The units of a range of bytes.
  package func range(ofBytes bytes: Range<Int>) -> Range<Int> {
    let low = index(ofByte: bytes.lowerBound)
    return low..<max(low, index(ofByte: bytes.upperBound))
  }

  /// True when white space stands before a unit in the rendition.
  package func isSpaced(before index: Int) -> Bool {
    guard index > 0, index < units.count else { return true }
    return Int(starts[index]) > Int(starts[index - 1]) + Int(widths[index - 1])
      && (glued.isEmpty || !glued.contains(index))
  }

  private var endOfBytes: Int {
    guard let start = starts.last, let width = widths.last else { return 0 }
    return Int(start) + Int(width)
  }

  /// The first unit at or after a byte.
  private func index(ofByte byte: Int) -> Int {
    let starts = layout.starts
    let mark = byte >> 6
    guard byte > 0 else { return 0 }
    guard mark < layout.marks.count else { return starts.count }
    var at = Int(layout.marks[mark])
    while at < starts.count, Int(starts[at]) < byte { at += 1 }
    return at
  }
}
