package import CharterLanguage
package import CharterModel

/// Reads the levels of one promise: what each number is for.
package struct MeasureReader: Sendable {
  let text: NormalizedText
  let sentence: Sentence
  /// True in a table row whose column names a deadline: a bare "7일" then is "at most 7 days".
  let isDeadlineRow: Bool

  package init(text: NormalizedText, sentence: Sentence, isDeadlineRow: Bool = false) {
    self.text = text
    self.sentence = sentence
    self.isDeadlineRow = isDeadlineRow
  }

  /// The measures of a part of the sentence, by place.
  ///
  /// - Parameters:
  ///   - part: units of the promise.
  ///   - rendition: where the words are quoted from.
  package func measures(in part: Range<Int>, of rendition: Rendition) -> [Measure] {
    // The figures of cells that say in which case the row applies bind to nothing.
    let parts = levels(in: part) + cells(sentence.cases, in: part)
    let numbers = parts.flatMap { part in
      QuantityRecognizer(text: text, range: part).quantities().filter { !isRepetition($0, in: part) }
        .map { ($0.range, measure($0, in: part), quoted($0, in: part)) }
    }
    let words = parts.flatMap { WordScanner(text: text).words(in: $0) }
      .filter { word in !numbers.contains { $0.0.overlaps(word.range) } }
      .map { ($0.range, Measure(role: $0.role, text: "", span: TextSpan(start: 0, end: 0, line: 0)), $0.range) }
    return (numbers + words).sorted { $0.0.lowerBound < $1.0.lowerBound }.map { _, measure, quoted in
      let bytes = text.bytes(quoted)
      var measure = measure
      measure.text = rendition.text(bytes)
      measure.span = rendition.span(bytes)
      return measure
    }
  }

  /// "같은 말씀을 두 번 하시지 않게": not twice says not again, and is no level.
  private func isRepetition(_ quantity: Quantity, in part: Range<Int>) -> Bool {
    guard quantity.unit == .time, quantity.comparator == nil, quantity.per == nil, !quantity.isBeforeRing,
      let not = sentence.first(.negationPromise, in: quantity.range.upperBound..<part.upperBound)
    else { return false }
    return not.lowerBound - quantity.range.upperBound <= 8
  }

  /// True when a part of the sentence binds to a level: a target, an amount or a bound set elsewhere.
  package func hasBound(in part: Range<Int>) -> Bool {
    levels(in: part).contains { part in
      QuantityRecognizer(text: text, range: part).quantities().contains {
        [.target, .amount, .availability].contains(measure($0, in: part).role)
      } || WordScanner(text: text).words(in: part).contains { $0.role != .perEvent }
    }
  }

  /// True when a part sets a term: at most or below a time, or at once.
  func hasDeadline(in part: Range<Int>) -> Bool {
    let isTerm = QuantityRecognizer(text: text, range: part).quantities().contains { quantity in
      let found = measure(quantity, in: part)
      return found.role == .target && found.unit?.isTime ?? false
        && (found.comparator == .atMost || found.comparator == .below)
    }
    return isTerm || WordScanner(text: text).words(in: part).contains { $0.role == .immediacy }
  }

  /// The parts of a part whose figures are levels: cells for a row of a table.
  private func levels(in part: Range<Int>) -> [Range<Int>] {
    sentence.levels.map { cells($0, in: part) } ?? [part]
  }

  private func cells(_ cells: [Range<Int>], in part: Range<Int>) -> [Range<Int>] {
    cells.map { $0.clamped(to: part) }.filter { !$0.isEmpty }
  }

  private func measure(_ quantity: Quantity, in part: Range<Int>) -> Measure {
    var quantity = quantity
    quantity.unit = unit(of: quantity, in: part)
    let role = role(of: quantity, in: part)
    let comparator = comparator(of: quantity, role: role, in: part)
    return Measure(
      role: role, value: quantity.value, unit: quantity.unit, comparator: comparator, per: quantity.per,
      lead: quantity.isLead, anchor: ReferencePointReader.anchor(of: quantity, in: text, part),
      duration: quantity.per == nil ? quantity.unit.duration(quantity.value) : nil, text: "",
      span: TextSpan(start: 0, end: 0, line: 0))
  }

  // MARK: Unit

  /// Counts near a bell are rings; hours and days said to be working time are that.
  private func unit(of quantity: Quantity, in part: Range<Int>) -> Measure.Unit {
    let before = max(part.lowerBound, quantity.range.lowerBound - 10)..<quantity.range.lowerBound
    let after = quantity.range.upperBound..<min(part.upperBound, quantity.range.upperBound + 14)
    switch quantity.unit {
    case .time where quantity.per == nil:
      let near =
        max(part.lowerBound, quantity.range.lowerBound - 8)..<min(part.upperBound, quantity.range.upperBound + 8)
      // "벨이 두 번 울리기 전에 받되, 늦어도 네 번 이내에는 받겠습니다"
      // "3회를 넘겨 받은 때에는": calls that were answered late are counted in rings.
      let isLate = text.first(of: .ringLateAnswer, at: quantity.range.upperBound) != nil
      let isAnswered = isLate || text.contains(.ringAnswering, in: after) && sentence.has(.ringAny)
      return quantity.isBeforeRing || sentence.has(.ringAny, in: near) || isAnswered ? .ring : .time
    case .hour:
      let isWorking =
        text.first(of: .workingTimeHoursBefore, before: before.upperBound) != nil
        || text.first(of: .workingTimeHoursBracketed, at: quantity.range.upperBound) != nil
      return isWorking ? .workingHour : .hour
    case .day:
      let isWorking =
        text.contains(.workingTimeDay, in: before) || sentence.has(.workingTimeHolidaysExcluded, in: after)
        || text.first(of: .workingTimeDaysBracketed, at: quantity.range.upperBound) != nil
        || text.first(of: .workingTimeWithoutHolidays, before: quantity.range.lowerBound) != nil
      return isWorking ? .workingDay : .day
    default: return quantity.unit
    }
  }

  // MARK: Comparator

  private func comparator(of quantity: Quantity, role: Measure.Role, in part: Range<Int>) -> Measure.Comparator {
    if quantity.isBeforeRing { return .below }
    // "3회를 넘기기 전에"
    if quantity.comparator == .above, text.first(of: .boundBeforeExceeding, at: quantity.range.upperBound) != nil {
      return .atMost
    }
    if quantity.isLead { return .atLeast }
    // "10초 안에 연결되지 않으면" speaks of what takes longer.
    if role == .trigger, quantity.comparator == .atMost {
      let rest = quantity.range.upperBound..<part.upperBound
      let not = sentence.first(.negationPromise, in: rest)?.lowerBound ?? text.first(in: rest, of: .negationInability)
      if let not, not - rest.lowerBound <= 8 { return .above }
    }
    // "12시간이 지나도록 복구하지 못하면"
    if role == .trigger, text.first(of: .triggerUntilPassed, at: quantity.range.upperBound) != nil { return .above }
    // "80점을 넘지 못한 분야"
    if role == .trigger, quantity.comparator == .above, text.has(.negationInability, at: quantity.range.upperBound) {
      return .atMost
    }
    if role == .target, let negated = negated(quantity, in: part) { return negated.comparator }
    if let written = quantity.comparator { return written }
    switch quantity.unit {
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .year:
      if role == .trigger || role == .availability { return .equal }
      if isDeadlineRow || text.first(of: .boundDeadlineLabel, before: quantity.range.lowerBound) != nil {
        return .atMost
      }
      return isPause(quantity) ? .atLeast : .equal
    default: return .equal
    }
  }

  /// "3분 이상 기다리지 않도록" stays below 3; "5일을 넘지 않도록" is at most 5.
  ///
  /// The end is that of the negation's first words.
  private func negated(_ quantity: Quantity, in part: Range<Int>) -> (comparator: Measure.Comparator, end: Int)? {
    let rest = quantity.range.upperBound..<part.upperBound
    // "1인당 20명을 넘지 않도록"
    if quantity.comparator == .above, let not = text.first(of: .negationAfterExceeding, at: rest.lowerBound) {
      return (.atMost, rest.lowerBound + not.count)
    }
    // "직원 2명 이상을 두어 기다리시는 일이 없도록": who is there is not what does not happen.
    guard quantity.unit.isTime || quantity.unit == .ring || quantity.unit == .time else { return nil }
    guard quantity.comparator != .atMost, let wait = sentence.first(.measureWaiting, in: rest) ?? near(rest) else {
      return nil
    }
    guard wait.lowerBound - rest.lowerBound <= 14,
      let not = sentence.first(.negationPromise, in: wait.lowerBound..<part.upperBound),
      not.lowerBound - wait.upperBound <= 8
    else { return nil }
    let isBelow =
      quantity.comparator == .atLeast || quantity.comparator == nil && !text.contains(.boundExceedingVerb, in: wait)
    return (isBelow ? .below : .atMost, not.upperBound)
  }

  /// The words that state a level. Where "이상" or "초과" is negated they go on to the negation, since "3분 이상" alone would say the
  /// opposite of "3분 이상 기다리지 않도록".
  private func quoted(_ quantity: Quantity, in part: Range<Int>) -> Range<Int> {
    guard quantity.comparator == .atLeast || quantity.comparator == .above, !quantity.isBeforeRing,
      role(of: quantity, in: part) == .target, let negated = negated(quantity, in: part)
    else { return quantity.range }
    let ending = text.first(of: .negationEnding, at: negated.end)
    return quantity.range.lowerBound..<min(part.upperBound, negated.end + (ending?.count ?? 0))
  }

  /// A verb negated right after the number: "두 번 이상 방문하지 않도록".
  private func near(_ rest: Range<Int>) -> Range<Int>? {
    guard let not = sentence.first(.negationPromise, in: rest), not.lowerBound - rest.lowerBound <= 6,
      text.first(of: .negationVerb, at: not.lowerBound) != nil
    else { return nil }
    return rest.lowerBound..<not.lowerBound
  }

  /// "1초 후 수화기를": a pause is at least that long.
  func isPause(_ quantity: Quantity) -> Bool {
    guard quantity.unit == .second || quantity.unit == .minute,
      text.first(of: .pauseAfter, at: quantity.range.upperBound) != nil
    else { return false }
    return text.contains(.pauseHangingUp, in: sentence.range)
  }

}

extension Measure.Unit {
  /// Units of time, working time among them.
  var isTime: Bool {
    switch self {
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .year: true
    case .ring, .time, .person, .item, .won, .percent, .point: false
    }
  }

  /// The ISO 8601 duration of a value; nil for what ISO 8601 cannot say: working time, rings, won, …
  func duration(_ value: Double) -> String? {
    let figure = value == value.rounded() ? String(Int(value)) : String(value)
    return switch self {
    case .second: "PT\(figure)S"
    case .minute: "PT\(figure)M"
    case .hour: "PT\(figure)H"
    case .day: "P\(figure)D"
    case .week: "P\(figure)W"
    case .month: "P\(figure)M"
    case .year: "P\(figure)Y"
    default: nil
    }
  }
}
