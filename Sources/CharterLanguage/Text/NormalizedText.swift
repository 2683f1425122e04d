package import CharterModel

/// A rendition in normalized units: no white space, one form of each letter, one unit for each Hangul syllable.
///
/// Spacing in Korean charters is unreliable ("1분이내에", "확인 한 뒤", "하겠 습니다", lines wrapped inside a word), so the rules do
/// not see it. ASCII letters are in lower case, full-width forms become narrow, and the many middle dots, dashes and
/// tildes become one each. Every unit has the range of its bytes, so that every match can be quoted.
///
/// Positions in this type are indices of units, and ranges are half-open ranges of units unless stated otherwise.
package struct NormalizedText: Sendable {
  /// The result of normalization, shared by all copies of the value, because the rules pass texts often.
  private final class Layout: Sendable {
    let units: [UInt16]
    /// The first byte of each unit in the rendition.
    let starts: [Int32]
    /// The number of bytes of each unit.
    let widths: [UInt8]
    /// The number of units that begin before every 64th byte of the rendition, to find the unit of a byte.
    let marks: [Int32]

    init(units: [UInt16], starts: [Int32], widths: [UInt8], marks: [Int32]) {
      self.units = units
      self.starts = starts
      self.widths = widths
      self.marks = marks
    }
  }

  private let layout: Layout
  /// The units with quotations replaced by `NormalizedText.masked`, for rules that must not read scripts.
  package private(set) var unquoted: [UInt16]

  /// The units before which white space is a line end inside a word.
  private var glued: Set<Int> = []

  /// The index of the lexicon's words; nil where there is none and each query compares words.
  private(set) var lexemes: LexemeIndex?

  /// The UTF-16 units; characters beyond the basic multilingual plane are U+FFFD.
  package var units: [UInt16] { layout.units }
  private var starts: [Int32] { layout.starts }
  private var widths: [UInt8] { layout.widths }

  /// The unit that replaces a quoted unit in `unquoted`.
  package static let masked: UInt16 = 0

  /// Normalizes a document, without the interruptions of its blocks.
  package init(_ document: Document) {
    self.init(bytes: document.rendition.bytes, but: document.interruptions)
  }

  /// Normalizes UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - holes: Byte ranges that count as white space, in order and not nested.
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
    // The end of the zero-width characters that follow the last unit.
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
        // "고\u{AD}객" is one word: an invisible character within it belongs to the unit before.
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

  /// The number of units.
  package var count: Int { units.count }

  /// The text with some ranges masked in `unquoted`.
  package func masking(_ ranges: [Range<Int>]) -> NormalizedText {
    var text = self
    for range in ranges {
      for index in range { text.unquoted[index] = NormalizedText.masked }
    }
    return text
  }

  /// The text with the white space before some units ignored.
  package func gluing(_ units: Set<Int>) -> NormalizedText {
    var text = self
    text.glued = units
    return text
  }

  /// The text with an index of the lexicon's words, for texts that are queried for many classes.
  package func withLexemes() -> NormalizedText {
    var text = self
    text.lexemes = LexemeIndex(units: units, in: [0..<count])
    return text
  }

  /// The bytes of the rendition that a range of units covers, with the white space between the units.
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

  /// Whether white space precedes a unit in the rendition.
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
