/// A number of digits with scales between or behind them: 10,000, 5천, 1만 5천, 2억 4천 7백만, 이십, 오천, 二十, 3백이십.
///
/// A scale below 10,000 multiplies the digit before it; 만, 억 and 조 multiply all that stands before them since the last of them. Scales only get
/// smaller, apart from that.
struct PositionalNumber {
  var value: Double
  /// The unit after the number.
  var end: Int
  /// It begins with a Hangul syllable.
  var isOfWords: Bool

  /// Reads the number at a unit; nil where none begins.
  ///
  /// - Parameter endsInOne: whether 일 at the end is a one: behind 분의 it is no day.
  static func read(
    _ text: NormalizedText, at start: Int, before end: Int, endsInOne: Bool = false
  ) -> PositionalNumber? {
    var reader = Reader(text: text, start: start, end: end, endsInOne: endsInOne)
    guard reader.read() else { return nil }
    return PositionalNumber(value: reader.value, end: reader.at, isOfWords: text.unquoted[start].isHangul)
  }

  private struct Reader {
    let text: NormalizedText
    let start: Int
    let end: Int
    let endsInOne: Bool
    var at: Int
    private var total = 0.0
    private var section = 0.0
    private var digit: Double?
    private var lastScale = Double.infinity
    private var lastMyriad = Double.infinity
    private var hasDigits = false

    init(text: NormalizedText, start: Int, end: Int, endsInOne: Bool) {
      (self.text, self.start, self.end, self.endsInOne, at) = (text, start, end, endsInOne, start)
    }

    var value: Double { total + section + (digit ?? 0) }

    mutating func read() -> Bool {
      while at < end, step() {}
      return at > start
    }

    /// Takes one more part; false where the number ends.
    private mutating func step() -> Bool {
      let unit = text.unquoted[at]
      if unit.isDigit { return takeDigits() }
      guard signs.contains(unit) else { return false }
      if let value = hanjaDigits[unit] { return take(value) }
      if let value = sinoDigits[unit] { return takeSyllable(value) }
      guard let scale = scales[unit], isScale(scale) else { return false }
      if scale < smallestMyriad {
        guard scale < lastScale else { return false }
        section += (digit ?? 1) * scale
        lastScale = scale
      } else {
        guard scale < lastMyriad else { return false }
        total += max(1, section + (digit ?? 0)) * scale
        section = 0
        (lastScale, lastMyriad) = (.infinity, scale)
      }
      digit = nil
      at += 1
      return true
    }

    private mutating func take(_ value: Double) -> Bool {
      guard digit == nil else { return false }
      digit = value
      at += 1
      return true
    }

    /// Digits begin a number or follow a scale: 1만 5천.
    private mutating func takeDigits() -> Bool {
      guard digit == nil, let row = DigitRow.read(text, at: at, before: end) else { return false }
      // "만 2년", "문의만 3회": full years, and a particle.
      if at > start, !hasDigits, text.unquoted[start].isHangul,
        row.end >= end || scales[text.unquoted[row.end]] == nil
      {
        return false
      }
      hasDigits = true
      digit = row.value
      at = row.end
      return true
    }

    /// 일 may be the unit "day", and 이 a particle: within a number they are digits where something is counted or multiplied by them.
    private mutating func takeSyllable(_ value: Double) -> Bool {
      let isOne = LexicalClass.numberSinoOne.contains(text.unquoted[at])
      if at > start, isOne || hasDigits, !(isOne && endsInOne), !isCounted(at + 1) { return false }
      return take(value)
    }

    /// A scale or a counting word begins at a unit.
    private func isCounted(_ index: Int) -> Bool {
      guard index < end else { return false }
      if let scale = scales[text.unquoted[index]], scale != 1 { return true }
      if text.has(.numberFractionWord, at: index) { return true }
      return !text.all(of: .unitCountingWord, at: index).isEmpty
    }

    /// 조 numbers the articles of laws too: it is a trillion where money or more digits follow.
    private func isScale(_ scale: Double) -> Bool {
      guard scale >= trillion else { return true }
      guard at > start, at + 1 < end else { return false }
      let next = text.unquoted[at + 1]
      if let digit = DigitRow.read(text, at: at + 1, before: end) {
        return digit.end < end && scales[text.unquoted[digit.end]] != nil
      }
      return scales[next] != nil || sinoDigits[next] != nil || isCounted(at + 1)
        || text.has(.numberFractionWord, at: at + 1)
    }
  }

  private static let smallestMyriad = 1e4
  private static let trillion = 1e12

  private static let sinoDigits = values(of: .numberSinoDigit)
  private static let hanjaDigits = values(of: .numberHanjaDigit)
  private static let scales = values(of: .numberScale).merging(values(of: .numberHanjaScale)) { first, _ in first }

  /// The syllables and characters of numbers, which spare most units a look into the tables.
  private static let signs = UnitSet([sinoDigits, hanjaDigits, scales].flatMap(\.keys))

  /// The values of one-syllable numbers, by syllable.
  private static func values(of lexicalClass: LexicalClass) -> [UInt16: Double] {
    Dictionary(
      Lexicon.standard.entries(of: lexicalClass).compactMap { entry in
        entry.attributes["value"].flatMap(Double.init).map { (entry.units[0], $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// Digits with grouping commas or spaces and one decimal point: 10,000, 1 234 567, 3.5.
struct DigitRow {
  var value: Double
  /// The unit after the digits.
  var end: Int

  /// Reads the digits at a unit; nil where none begins.
  static func read(_ text: NormalizedText, at start: Int, before end: Int) -> DigitRow? {
    guard let last = whole(text, start, end) else { return nil }
    var value = 0.0
    for index in start..<last where text.unquoted[index].isDigit {
      value = value * 10 + Double(text.unquoted[index] - 0x30)
    }
    var at = last
    if at + 1 < end, text.unquoted[at] == 0x2E, text.unquoted[at + 1].isDigit {
      var weight = 0.1
      at += 1
      while at < end, text.unquoted[at].isDigit {
        value += Double(text.unquoted[at] - 0x30) * weight
        weight /= 10
        at += 1
      }
      value = (value * precision).rounded() / precision
    }
    return DigitRow(value: value, end: at)
  }

  /// Decimals are kept to this part.
  private static let precision = 1e7

  /// The end of the digits before a decimal point.
  private static func whole(_ text: NormalizedText, _ start: Int, _ end: Int) -> Int? {
    var groups: [Range<Int>] = []
    var at = start
    while at < end, text.unquoted[at].isDigit {
      let first = at
      at += 1
      while at < end, text.unquoted[at].isDigit, !text.isSpaced(before: at) { at += 1 }
      // A comma before three digits groups them.
      while at + 3 < end, text.unquoted[at] == 0x2C, (at + 1...at + 3).allSatisfy({ text.unquoted[$0].isDigit }) {
        at += 4
        while at < end, text.unquoted[at].isDigit, !text.isSpaced(before: at) { at += 1 }
      }
      groups.append(first..<at)
    }
    guard let first = groups.first else { return nil }
    let rest = groups.dropFirst()
    // "1 234 567" is grouped by spaces, "1 0 일" is spaced out by letters; "02 3일" holds two numbers.
    let isGrouped = first.count <= 3 && rest.allSatisfy { $0.count == 3 }
    let isSpacedOut = groups.allSatisfy { $0.count == 1 } && (at >= text.count || text.isSpaced(before: at))
    return isGrouped || isSpacedOut ? at : first.upperBound
  }
}
