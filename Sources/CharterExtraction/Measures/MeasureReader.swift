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
      let not = sentence.first(.negation, in: quantity.range.upperBound..<part.upperBound)
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
      let isLate = text.first(of: Self.late, at: quantity.range.upperBound) != nil
      let isAnswered = isLate || text.contains(Self.answering, in: after) && sentence.has(.rings)
      return quantity.isBeforeRing || sentence.has(.rings, in: near) || isAnswered ? .ring : .time
    case .hour:
      let isWorking =
        text.first(of: Self.workingHours, before: before.upperBound) != nil
        || text.first(of: Self.bracketedHours, at: quantity.range.upperBound) != nil
      return isWorking ? .workingHour : .hour
    case .day:
      let isWorking =
        text.contains(Self.workingDays, in: before) || sentence.has(.holidayExcluded, in: after)
        || text.first(of: Self.bracketedDays, at: quantity.range.upperBound) != nil
        || text.first(of: Self.withoutHolidays, before: quantity.range.lowerBound) != nil
      return isWorking ? .workingDay : .day
    default: return quantity.unit
    }
  }

  // MARK: Comparator

  private func comparator(of quantity: Quantity, role: Measure.Role, in part: Range<Int>) -> Measure.Comparator {
    if quantity.isBeforeRing { return .below }
    // "3회를 넘기기 전에"
    if quantity.comparator == .above, text.first(of: Self.beforeExceeding, at: quantity.range.upperBound) != nil {
      return .atMost
    }
    if quantity.isLead { return .atLeast }
    // "10초 안에 연결되지 않으면" speaks of what takes longer.
    if role == .trigger, quantity.comparator == .atMost {
      let rest = quantity.range.upperBound..<part.upperBound
      let not = sentence.first(.negation, in: rest)?.lowerBound ?? text.first(in: rest, of: [Self.failing])
      if let not, not - rest.lowerBound <= 8 { return .above }
    }
    // "12시간이 지나도록 복구하지 못하면"
    if role == .trigger, text.first(of: Self.untilPassed, at: quantity.range.upperBound) != nil { return .above }
    // "80점을 넘지 못한 분야"
    if role == .trigger, quantity.comparator == .above, text.has(Self.failing, at: quantity.range.upperBound) {
      return .atMost
    }
    if role == .target, let negated = negated(quantity, in: part) { return negated.comparator }
    if let written = quantity.comparator { return written }
    switch quantity.unit {
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .year:
      if role == .trigger || role == .availability { return .equal }
      if isDeadlineRow || text.first(of: Self.deadlines, before: quantity.range.lowerBound) != nil { return .atMost }
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
    if quantity.comparator == .above, let not = text.first(of: Self.negating, at: rest.lowerBound) {
      return (.atMost, rest.lowerBound + not.count)
    }
    // "직원 2명 이상을 두어 기다리시는 일이 없도록": who is there is not what does not happen.
    guard quantity.unit.isTime || quantity.unit == .ring || quantity.unit == .time else { return nil }
    guard quantity.comparator != .atMost, let wait = sentence.first(.wait, in: rest) ?? near(rest) else { return nil }
    guard wait.lowerBound - rest.lowerBound <= 14,
      let not = sentence.first(.negation, in: wait.lowerBound..<part.upperBound), not.lowerBound - wait.upperBound <= 8
    else { return nil }
    let isBelow =
      quantity.comparator == .atLeast || quantity.comparator == nil && !text.contains(Self.exceeding, in: wait)
    return (isBelow ? .below : .atMost, not.upperBound)
  }

  /// The words that state a level. Where "이상" or "초과" is negated they go on to the negation, since "3분 이상" alone would say the
  /// opposite of "3분 이상 기다리지 않도록".
  private func quoted(_ quantity: Quantity, in part: Range<Int>) -> Range<Int> {
    guard quantity.comparator == .atLeast || quantity.comparator == .above, !quantity.isBeforeRing,
      role(of: quantity, in: part) == .target, let negated = negated(quantity, in: part)
    else { return quantity.range }
    let ending = text.first(of: Self.negationEnds, at: negated.end)
    return quantity.range.lowerBound..<min(part.upperBound, negated.end + (ending?.count ?? 0))
  }

  /// A verb negated right after the number: "두 번 이상 방문하지 않도록".
  private func near(_ rest: Range<Int>) -> Range<Int>? {
    guard let not = sentence.first(.negation, in: rest), not.lowerBound - rest.lowerBound <= 6,
      text.first(of: Self.negated, at: not.lowerBound) != nil
    else { return nil }
    return rest.lowerBound..<not.lowerBound
  }

  /// "1초 후 수화기를": a pause is at least that long.
  func isPause(_ quantity: Quantity) -> Bool {
    guard quantity.unit == .second || quantity.unit == .minute,
      text.first(of: Self.after, at: quantity.range.upperBound) != nil
    else { return false }
    return text.contains(Self.hangingUp, in: sentence.range)
  }

  private static let workingHours: [Word] = ["근무시간", "업무시간", "근무시간내", "근무시간기준", "업무시간기준", "근무시간중"]
  private static let workingDays: [Word] = ["근무일", "영업일", "업무일"]
  private static let bracketedHours: [Word] = ["(근무시간", "(업무시간"]
  /// "국·공휴일을 제외한 3일"
  private static let withoutHolidays: [Word] = ["휴일을제외한", "휴일제외한", "휴일을뺀", "휴무일을제외한", "휴일을제외하고"]
  private static let bracketedDays: [Word] = ["(근무일", "(영업일", "(업무일"]
  private static let negating: [Word] = ["하지않", "지않", "기지않", "지아니", "기지아니", "하지아니", "치않", "치아니", "는일이없", "기는일이없"]
  private static let negationEnds: [Word] = ["도록", "게끔", "게", "으시도록", "으시게", "겠습니다", "습니다", "는다", "고", "으며"]
  private static let exceeding: [Word] = ["넘", "초과", "벗어"]
  private static let negated: [Word] = ["지않", "지아니", "일이없"]
  private static let after: [Word] = ["후", "뒤", "경과", "가지나", "이지나", "가지난", "이지난", "지나"]
  static let beforeExceeding: [Word] = ["기기전", "기전"]
  private static let untilPassed: [Word] = ["이지나도록", "가지나도록"]
  static let failing: Word = "지못"
  private static let late: [Word] = ["겨받", "겨서받", "어받", "어서받", "겨전화를받"]
  private static let answering: [Word] = ["받"]
  private static let hangingUp: [Word] = ["끊", "내려놓", "수화기"]
  private static let deadlines: [Word] = [
    "처리기한", "처리기간", "기한", "기간", "소요시간", "처리시간", "대기시간", "소요기간", "소요일수", "처리기한:", "처리기간:", "기한:", "기간:", "시간:", "일수:",
    "처리일수",
  ]
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
