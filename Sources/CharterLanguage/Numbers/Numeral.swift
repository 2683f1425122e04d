/// A number in any notation of charters: 3, 10,000, 1만, 5천, 1만5천, 세, 열두, 이십.
package struct Numeral: Hashable, Sendable {
  /// The notation of a number, which decides what may follow it ("세 번" but "삼 회").
  package enum Form: String, Hashable, Sendable {
    /// Digits (3), native Korean (세) and Sino-Korean (삼).
    case digits, native, sino
  }

  /// The value, 0 to 10¹⁵.
  package var value: Double
  /// The notation.
  package var form: Form
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
    guard let number = number(text, at: start, before: end), number.value <= greatest else { return nil }
    return number
  }

  /// The greatest value, up to which whole numbers are exact; a longer row of digits is no figure.
  private static let greatest = 1e15

  private static func number(_ text: NormalizedText, at start: Int, before end: Int) -> Numeral? {
    guard start < end else { return nil }
    let unit = text.unquoted[start]
    if unit.isDigit { return digits(text, start, end) }
    guard unit.isHangul else { return nil }
    if nativeHeads.contains(unit), let number = native(text, start, end) { return number }
    return sinoHeads.contains(unit) ? sino(text, start, end) : nil
  }

  /// The units that a number may begin with.
  package static let heads = UnitSet(0x30...0x39) | nativeHeads | sinoHeads
  private static let nativeHeads = Lexicon.standard.heads(of: [.numberNativeTen, .numberNativeOne])
  private static let sinoHeads = Lexicon.standard.heads(of: [.numberSinoDigit, .numberSinoScale, .numberSinoMyriad])

  // MARK: Digits, with 만, 천 and 백 after them

  private static func digits(_ text: NormalizedText, _ start: Int, _ end: Int) -> Numeral? {
    guard var part = plain(text, start, end) else { return nil }
    var total = 0.0
    var scaled = false
    while part.end < end, let factor = scales[text.unquoted[part.end]] {
      scaled = true
      var next = part.end + 1
      var whole = factor
      // 3천만, 5백만, 2억: a scale before a greater one multiplies it.
      if factor < 10000, next < end, let greater = scales[text.unquoted[next]], greater >= 10000 {
        whole *= greater
        next += 1
      }
      total += part.value * whole
      if let more = plain(text, next, end) {
        part = more
      } else {
        return Numeral(value: total, form: .digits, range: start..<next)
      }
    }
    return Numeral(value: scaled ? total + part.value : part.value, form: .digits, range: start..<part.end)
  }

  /// Reads digits with grouping commas ("10,000") and one decimal point.
  private static func plain(_ text: NormalizedText, _ start: Int, _ end: Int) -> (value: Double, end: Int)? {
    var value = 0.0
    var at = start
    while at < end {
      let unit = text.unquoted[at]
      if unit.isDigit {
        value = value * 10 + Double(unit - 0x30)
        at += 1
      } else if unit == 0x2C, at > start, at + 3 < end, text.unquoted[at + 1].isDigit, text.unquoted[at + 2].isDigit,
        text.unquoted[at + 3].isDigit
      {
        at += 1
      } else {
        break
      }
    }
    guard at > start else { return nil }
    if at + 1 < end, text.unquoted[at] == 0x2E, text.unquoted[at + 1].isDigit {
      var weight = 0.1
      at += 1
      while at < end, text.unquoted[at].isDigit {
        value += Double(text.unquoted[at] - 0x30) * weight
        weight /= 10
        at += 1
      }
      value = (value * 1000).rounded() / 1000
    }
    return (value, at)
  }

  private static let scales = values(of: .numberScaleAfterDigits)

  // MARK: 한, 두, … 열두, 스무

  /// The values of 한, 두, … and 열, 스물, …, by entry of the lexicon.
  private static let natives = LexiconTable.read(.numberNativeTen, value)
    .merging(LexiconTable.read(.numberNativeOne, value)) { first, _ in first }

  private static func native(_ text: NormalizedText, _ start: Int, _ end: Int) -> Numeral? {
    var at = start
    var value = 0.0
    for lexicalClass in [LexicalClass.numberNativeTen, .numberNativeOne] {
      guard let word = text.first(of: lexicalClass, at: at) else { continue }
      value += natives[word.entry] ?? 0
      at += word.count
    }
    return at > start && at <= end ? Numeral(value: value, form: .native, range: start..<at) : nil
  }

  // MARK: 일, 이, … 이십, 오천, 일만

  private static let sinoDigits = values(of: .numberSinoDigit)
  private static let sinoScales = values(of: .numberSinoScale)

  /// The values of one-syllable numbers, by syllable.
  private static func values(of lexicalClass: LexicalClass) -> [UInt16: Double] {
    Dictionary(
      Lexicon.standard.entries(of: lexicalClass).compactMap { entry in value(entry).map { (entry.units[0], $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func value(_ entry: LexiconEntry) -> Double? { entry.attributes["value"].flatMap(Double.init) }

  private static func sino(_ text: NormalizedText, _ start: Int, _ end: Int) -> Numeral? {
    var at = start
    var total = 0.0
    var section = 0.0
    var digit: Double?
    while at < end {
      let unit = text.unquoted[at]
      if let value = sinoDigits[unit], digit == nil {
        // 일 may be the unit "day": 삼일 is 3 days, not 31.
        if LexicalClass.numberSinoOne.contains(unit), at > start { break }
        digit = value
      } else if let scale = sinoScales[unit] {
        section += (digit ?? 1) * scale
        digit = nil
      } else if LexicalClass.numberSinoMyriad.contains(unit) {
        total += max(1, section + (digit ?? 0)) * 10000
        section = 0
        digit = nil
      } else {
        break
      }
      at += 1
    }
    guard at > start else { return nil }
    return Numeral(value: total + section + (digit ?? 0), form: .sino, range: start..<at)
  }

}
