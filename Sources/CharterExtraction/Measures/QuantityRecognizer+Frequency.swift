import CharterLanguage
import CharterModel

// How often: "연 1회 이상", "1일 3회", "매년 두 차례", "분기별 1회".
extension QuantityRecognizer {
  /// A word for a period, taken for "once in it" until a count follows; not when it only dates something (매년 12월).
  func frequencyWord(_ quantity: Quantity, at end: Int) -> Quantity? {
    guard end < range.upperBound else { return quantity }
    // 매월 5일, 매주 화요일: on what day, and not how often.
    if text.first(of: .dateWeekday, at: end) != nil { return nil }
    // 해마다 줄여 나가도록: a trend, and no count.
    if text.first(of: .frequencyTrend, at: end) != nil { return nil }
    var after = end
    while after < range.upperBound, text.unquoted[after].isDigit { after += 1 }
    if after > end, text.has(.dateDayOfMonth, at: after) { return nil }
    if quantity.per == .year { return quantity }
    return text.unquoted[end].isDigit && text.first(of: .dateMonth, at: end + 1) != nil
      || text.first(of: .dateMonth, at: end + 2) != nil && text.unquoted[end].isDigit ? nil : quantity
  }

  /// Joins a period and the count after it; nil where the two are no frequency.
  func frequency(_ period: Quantity, _ count: Quantity) -> Quantity? {
    guard count.unit == .time || isDose(count), count.per == nil, !count.isLead, !count.isBeforeRing else { return nil }
    let between = period.range.upperBound..<count.range.lowerBound
    guard between.count <= 2 else { return nil }
    var joined = count
    joined.range = period.range.lowerBound..<count.range.upperBound
    if let per = period.per, period.unit == .time {
      joined.per = per
      if period.value == 2 { joined.value *= 2 }
      return joined
    }
    // 1일 3회, 1년에 2회, 하루 세 번
    guard period.value == 1, period.comparator == nil, !period.isLead else { return nil }
    switch period.unit {
    case .day: joined.per = .day
    case .week: joined.per = .week
    case .month: joined.per = .month
    case .year: joined.per = .year
    default: return nil
    }
    return joined
  }

  /// Hours, people or pieces that a period may hold: "연 8시간 이상", "매월 2건 이상"; not "24시간", not a deadline.
  private func isDose(_ quantity: Quantity) -> Bool {
    [.hour, .item, .person].contains(quantity.unit) && quantity.comparator == .atLeast
  }

  /// "365일 24시간" says one thing.
  func isAllYear(_ days: Quantity?, _ hours: Quantity) -> Bool {
    guard let days, days.unit == .day, days.value == 365, hours.unit == .hour, hours.value == 24 else { return false }
    return hours.range.lowerBound - days.range.upperBound <= 1
  }

  /// "2분 30초 이내", "1시간 30분": one time in two units; nil for two times of their own.
  func compound(_ whole: Quantity, _ part: Quantity) -> Quantity? {
    guard whole.comparator == nil, !whole.isLead, whole.per == nil, part.per == nil,
      part.range.lowerBound == whole.range.upperBound, let factor = Self.parts[whole.unit]?[part.unit],
      part.value < factor
    else { return nil }
    var joined = part
    joined.value += whole.value * factor
    joined.range = whole.range.lowerBound..<part.range.upperBound
    return joined
  }

  /// How many of the smaller unit the larger has; a day and its hours are two terms as often as one.
  private static let parts: [Measure.Unit: [Measure.Unit: Double]] = [.hour: [.minute: 60], .minute: [.second: 60]]

  /// What something else is counted by: "1시간마다", "지연 1일당", "30분 초과 시마다".
  func isRate(_ quantity: Quantity) -> Bool {
    guard quantity.comparator == nil, !quantity.isLead, quantity.per == nil, quantity.unit != .won else { return false }
    let end = quantity.range.upperBound
    // "하루에 수수료의 5%씩"
    if quantity.unit == .day, quantity.value == 1, text.has(.frequencyInPeriod, at: end),
      text.contains(.rateEach, in: end..<min(range.upperBound, end + 14))
    {
      return true
    }
    // "하루 늦어질 때마다"
    if quantity.value == 1, text.first(of: .rateEveryDelay, at: end) != nil { return true }
    guard let word = text.first(of: .ratePerUnit, at: end) else { return false }
    // 당일, 당사, 당직 begin with 당.
    let after = quantity.range.upperBound + word.count
    return after >= range.upperBound || text.first(of: .rateOtherWordSyllable, at: after) == nil
  }

  /// An amount for each period: "매월 1,000원을 할인".
  func periodical(_ period: Quantity, _ amount: Quantity) -> Quantity? {
    guard let per = period.per, period.unit == .time, period.value == 1, amount.unit == .won, amount.per == nil,
      amount.range.lowerBound - period.range.upperBound <= 1
    else { return nil }
    var amount = amount
    amount.per = per
    amount.range = period.range.lowerBound..<amount.range.upperBound
    return amount
  }

  /// An amount with the period by which it grows; the contract has none shorter than a day.
  func rated(_ quantity: Quantity, by rate: Quantity?) -> Quantity {
    guard let rate, quantity.unit == .won || quantity.unit == .percent, quantity.comparator == nil, rate.value == 1,
      quantity.range.lowerBound - rate.range.upperBound <= 12
    else { return quantity }
    var quantity = quantity
    switch rate.unit {
    case .day: quantity.per = .day
    case .week: quantity.per = .week
    case .month: quantity.per = .month
    case .year: quantity.per = .year
    default: break
    }
    return quantity
  }

  /// The period that a bare count stands in: 연 1회, 월 2회, 주 3회, 분기 1회.
  func withPeriodBefore(_ quantity: Quantity) -> Quantity {
    guard quantity.unit == .time || isDose(quantity), quantity.per == nil else { return quantity }
    let start = quantity.range.lowerBound
    for word in text.all(of: .frequencyPeriodBefore, before: start) {
      let at = word.range.lowerBound
      guard let (period, factor) = Self.periods[word.entry], at >= range.lowerBound,
        text.isSpaced(before: at) || at == range.lowerBound || !text.unquoted[at - 1].isHangul
      else { continue }
      var quantity = quantity
      quantity.per = period
      quantity.value *= factor
      quantity.range = at..<quantity.range.upperBound
      return quantity
    }
    return quantity
  }

  /// The period and how often it holds the count, by entry of the lexicon.
  private static let periods: [Int: (Measure.Period, Double)] = LexiconTable.read(.frequencyPeriodBefore) { entry in
    guard let period = entry.attributes["per"].flatMap(Measure.Period.init),
      let times = entry.attributes["times"].flatMap(Double.init)
    else { return nil }
    return (period, times)
  }
}
