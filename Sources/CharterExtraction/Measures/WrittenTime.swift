import CharterLanguage
import CharterModel

/// A length of time in one or several units: "1시간 30분", "두 시간 반", "한 달 보름", "2주 3일", "1년 한 달 21일".
struct WrittenTime: Hashable, Sendable {
  var value: Double
  var unit: Measure.Unit
  /// In ISO 8601, where value and unit do not tell it exactly.
  var duration: String?
  /// The unit after its words.
  var end: Int
}

/// The first part of a length of time, and where more of it may follow.
struct TimeInText: Sendable {
  let text: NormalizedText
  /// The units that are read.
  let range: Range<Int>
  let value: Double
  let unit: Measure.Unit
  /// The unit after the part.
  let end: Int
}

extension TimeInText {
  /// The whole time; nil where the first part is all of it.
  ///
  /// Hours and minutes, or years and months, are one time wherever they stand side by side. "한 달 이틀" may also say how much of a month, so that
  /// a bound has to close it.
  var whole: WrittenTime? {
    var parts = [Part(value: value, unit: unit, end: end)]
    var isLoose = false
    while let last = parts.last, !last.isHalved, let next = part(after: last) {
      isLoose = isLoose || !(Self.factors[last.unit]?[next.unit]?.isTight ?? false)
      parts.append(next)
    }
    if let last = parts.last, let half = half(after: last) { parts[parts.count - 1] = half }
    guard let last = parts.last, parts.count > 1 || last.isHalved else { return nil }
    if isLoose, !isClosed(last.end) {
      return half(after: parts[0]).map { WrittenTime(value: $0.value, unit: unit, end: $0.end) }
    }
    return joined(parts)
  }

  private struct Part {
    var value: Double
    var unit: Measure.Unit
    var end: Int
    var isHalved = false
  }

  /// How many of a smaller unit a larger one has.
  private struct Factor {
    var count: Double
    /// Both together can only be one time.
    var isTight = false
    /// A month has 28 to 31 days; 30 are counted, and the duration says it exactly.
    var isExact = true
  }

  private static let factors: [Measure.Unit: [Measure.Unit: Factor]] = [
    .year: [.month: Factor(count: 12, isTight: true), .day: Factor(count: 365, isExact: false)],
    .month: [.day: Factor(count: 30, isExact: false), .week: Factor(count: 4, isExact: false)],
    .week: [.day: Factor(count: 7)], .day: [.hour: Factor(count: 24)],
    .hour: [.minute: Factor(count: 60, isTight: true)], .minute: [.second: Factor(count: 60, isTight: true)],
  ]

  /// A smaller part right behind another, or linked to it by 그리고.
  private func part(after last: Part) -> Part? {
    let starts = [last.end, text.first(of: .quantityAnd, at: last.end).map { $0.range.upperBound }].compactMap { $0 }
    for start in starts {
      guard let next = part(at: start), let factor = Self.factors[last.unit]?[next.unit], next.value < factor.count
      else {
        continue
      }
      return next
    }
    return nil
  }

  private func part(at start: Int) -> Part? {
    guard start < range.upperBound else { return nil }
    for word in text.all(of: .quantityNamed, at: start) {
      guard let name = NamedQuantity.all[word.entry], name.comparator == nil, name.per == nil, name.every == nil,
        name.unit.isTime, word.range.upperBound <= range.upperBound
      else { continue }
      return Part(value: name.value, unit: name.unit, end: word.range.upperBound)
    }
    guard let number = Numeral.read(text, at: start, before: range.upperBound), number.upper == nil,
      let word = UnitWord.read(text, at: number.range.upperBound, after: number.form), word.unit.isTime,
      number.range.upperBound + word.count <= range.upperBound
    else { return nil }
    return Part(value: number.value, unit: word.unit, end: number.range.upperBound + word.count)
  }

  /// "두 시간 반": half of the unit more; not "두 시간 반드시".
  private func half(after part: Part) -> Part? {
    guard part.unit.isTime, text.has(.quantityHalfMore, at: part.end), part.end + 1 <= range.upperBound else {
      return nil
    }
    let end = part.end + 1
    guard end >= range.upperBound || !text.unquoted[end].isHangul || text.isSpaced(before: end) || isClosed(end) else {
      return nil
    }
    return Part(value: part.value + 0.5, unit: part.unit, end: end, isHalved: true)
  }

  /// What follows a time and nothing else: 이내, 전, 동안, 마다.
  private func isClosed(_ end: Int) -> Bool {
    QuantityBounds(text: text, range: range).after(end) != nil || text.has(.leadBefore, at: end)
      || text.has(.quantityDuration, at: end) || text.has(.cadenceEvery, at: end)
  }

  private func joined(_ parts: [Part]) -> WrittenTime {
    var whole = WrittenTime(value: parts[0].value, unit: parts[0].unit, end: parts[0].end)
    var isExact = true
    for part in parts.dropFirst() {
      guard let factor = Self.factors[whole.unit]?[part.unit] ?? Self.factors[parts[0].unit]?[part.unit] else { break }
      whole.value = whole.value * factor.count + part.value
      whole.unit = part.unit
      isExact = isExact && factor.isExact
    }
    if let last = parts.last { whole.end = last.end }
    if !isExact { whole.duration = Self.duration(parts) }
    return whole
  }

  /// P1M2D. ISO 8601 puts the units in this order.
  private static func duration(_ parts: [Part]) -> String? {
    let written = parts.compactMap { part in part.unit.duration(part.value) }
    guard written.count == parts.count else { return nil }
    return written.reduce("P") { $0 + $1.dropFirst() }
  }
}
