/// A number in any notation of charters: 3, 10,000, 1만, 1만 5천, 세, 열두, 마흔여덟, 이십, 三, ½, 3분의 1, 두세.
///
/// One grammar reads them all: a row of digits, signs or words with scales from ten to a trillion (`PositionalNumber`), native words, and
/// fractions of either.
package struct Numeral: Hashable, Sendable {
  /// The notation of a number, which decides what may follow it ("세 번" but "삼 회").
  package enum Form: String, Hashable, Sendable {
    /// Digits (3) and signs that stand for numbers alone (三, ½), native Korean (세) and Sino-Korean (삼).
    case digits, native, sino
  }

  /// The value, 0 to 10¹⁵.
  package var value: Double
  /// The greater number of a word for two neighbours (두세 is 2 and 3); nil for other numbers.
  package var upper: Double?
  /// The notation.
  package var form: Form
  /// True for a part of a whole (3분의 1, 절반), which needs no unit.
  package var isFraction = false
  /// True for a sign in a circle, which numbers an item more often than it counts something.
  package var isCircled = false
  /// The units of the number.
  package var range: Range<Int>

  /// Reads the number at a unit, outside quotations.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - start: The unit at which the number begins.
  ///   - end: The unit before which reading stops.
  /// - Returns: The longest number; nil where none begins, or where its value is above 10¹⁵.
  package static func read(_ text: NormalizedText, at start: Int, before end: Int) -> Numeral? {
    guard start < end, heads.contains(text.unquoted[start]), let number = whole(text, start, end),
      number.value <= greatest
    else { return nil }
    return fraction(of: number, text, end) ?? mixed(number, text, end) ?? number
  }

  /// The greatest value, up to which whole numbers are exact; a longer row of digits is no figure.
  private static let greatest = 1e15

  /// The units that a number may begin with.
  package static let heads =
    UnitSet(0x30...0x39) | nativeHeads
    | Lexicon.standard.heads(of: [
      .numberSinoDigit, .numberScale, .numberHanjaDigit, .numberHanjaScale, .numberFractionSign, .numberCircled,
      .numberHalf,
    ])
  private static let nativeHeads = Lexicon.standard.heads(of: [
    .numberNativeTen, .numberNativeOne, .numberNativeNeighbours,
  ])

  /// A number that is no fraction, or a sign or word for one.
  private static func whole(_ text: NormalizedText, _ start: Int, _ end: Int) -> Numeral? {
    if let number = sign(text, start, end) { return number }
    if nativeHeads.contains(text.unquoted[start]), let number = native(text, start, end) { return number }
    if let half = text.first(of: .numberHalf, at: start), half.range.upperBound <= end {
      return Numeral(value: 0.5, form: .digits, isFraction: true, range: half.range)
    }
    guard let number = PositionalNumber.read(text, at: start, before: end) else { return nil }
    let read = Numeral(
      value: number.value, form: number.isOfWords ? .sino : .digits, range: start..<number.end)
    // 1½
    guard let part = sign(text, number.end, end), part.isFraction, !number.isOfWords else { return read }
    return Numeral(value: number.value + part.value, form: .digits, range: start..<part.range.upperBound)
  }

  // MARK: Signs

  private static let signs = LexiconTable.read(.numberFractionSign, value)
  private static let circled = LexiconTable.read(.numberCircled, value)
  private static let signHeads = Lexicon.standard.heads(of: [.numberFractionSign, .numberCircled])

  /// ½, ⅓; ③.
  private static func sign(_ text: NormalizedText, _ start: Int, _ end: Int) -> Numeral? {
    guard start < end, signHeads.contains(text.unquoted[start]) else { return nil }
    if let sign = text.first(of: .numberFractionSign, at: start), let value = signs[sign.entry] {
      return Numeral(value: value, form: .digits, isFraction: true, range: sign.range)
    }
    guard let sign = text.first(of: .numberCircled, at: start), let value = circled[sign.entry] else { return nil }
    return Numeral(value: value, form: .digits, isCircled: true, range: sign.range)
  }

  // MARK: 한, 두, … 열두, 마흔여덟, 두세

  /// The values of 한, 두, … and 열, 스물, …, by entry of the lexicon.
  private static let natives = LexiconTable.read(.numberNativeTen, value)
    .merging(LexiconTable.read(.numberNativeOne, value)) { first, _ in first }
  private static let neighbours = LexiconTable.read(.numberNativeNeighbours) { entry in
    value(entry).flatMap { low in entry.attributes["upper"].flatMap(Double.init).map { (low, $0) } }
  }

  private static func native(_ text: NormalizedText, _ start: Int, _ end: Int) -> Numeral? {
    if let word = text.longest(of: .numberNativeNeighbours, at: start), word.range.upperBound <= end,
      let (low, high) = neighbours[word.entry]
    {
      return Numeral(value: low, upper: high, form: .native, range: word.range)
    }
    var at = start
    var value = 0.0
    if let ten = text.longest(of: .numberNativeTen, at: at) {
      value += natives[ten.entry] ?? 0
      at += ten.count
    }
    if let one = text.longest(of: .numberNativeOne, at: at) {
      value += natives[one.entry] ?? 0
      at += one.count
    }
    return at > start && at <= end ? Numeral(value: value, form: .native, range: start..<at) : nil
  }

  // MARK: Fractions

  /// 3분의 1, 삼분의 일, 1/2.
  private static func fraction(of whole: Numeral, _ text: NormalizedText, _ end: Int) -> Numeral? {
    guard !whole.isFraction, !whole.isCircled, whole.value > 0 else { return nil }
    let at = whole.range.upperBound
    if let word = text.first(of: .numberFractionWord, at: at), word.range.upperBound < end,
      let part = PositionalNumber.read(text, at: word.range.upperBound, before: end, endsInOne: true)
    {
      return Numeral(
        value: part.value / whole.value, form: .digits, isFraction: true, range: whole.range.lowerBound..<part.end)
    }
    // A slash between two small numbers: a greater number is a day or a month.
    guard at < end, text.unquoted[at] == 0x2F || text.unquoted[at] == 0x2044, whole.form == .digits,
      let part = PositionalNumber.read(text, at: at + 1, before: end), !part.isOfWords, whole.value < part.value,
      part.value <= greatestDenominator, part.end >= text.count || text.unquoted[part.end] != 0x2F
    else { return nil }
    return Numeral(
      value: whole.value / part.value, form: .digits, isFraction: true, range: whole.range.lowerBound..<part.end)
  }

  private static let greatestDenominator = 10.0

  /// 1과 2분의 1, 2 1/4.
  private static func mixed(_ whole: Numeral, _ text: NormalizedText, _ end: Int) -> Numeral? {
    let at = whole.range.upperBound
    if whole.form == .digits, at < end, text.unquoted[at].isDigit, text.isSpaced(before: at),
      let next = PositionalNumber.read(text, at: at, before: end),
      let part = fraction(of: Numeral(value: next.value, form: .digits, range: at..<next.end), text, end)
    {
      return Numeral(
        value: whole.value + part.value, form: .digits, isFraction: true,
        range: whole.range.lowerBound..<part.range.upperBound)
    }
    guard !whole.isFraction, whole.form != .native, let word = text.first(of: .numberAnd, at: at),
      word.range.upperBound < end, let next = PositionalNumber.read(text, at: word.range.upperBound, before: end)
    else { return nil }
    let denominator = Numeral(value: next.value, form: .digits, range: word.range.upperBound..<next.end)
    guard let part = fraction(of: denominator, text, end) else { return nil }
    return Numeral(
      value: whole.value + part.value, form: .digits, isFraction: true,
      range: whole.range.lowerBound..<part.range.upperBound)
  }

  private static func value(_ entry: LexiconEntry) -> Double? { entry.attributes["value"].flatMap(Double.init) }
}
