package import CharterModel

/// The figure of a level on the scale on which it is ranked.
package enum RankableQuantity: Hashable, Sendable {
  /// A deadline, a waiting time or an interval.
  case elapsed(ElapsedTime)
  /// A length of time before an event.
  case lead(ElapsedTime)
  /// A number of units in each period.
  case frequency(Double, Measure.Unit, per: Measure.Period)
  /// A number of rings, times, persons, items, percent or points, as the strictest value that keeps the commitment.
  case count(Double, Measure.Unit)
  /// How often something is done in an hour; what is done at fixed hours cannot be told by the day.
  case hourly(Double, Measure.Unit)
  /// An amount in won, per period; nil for a single payment.
  case money(Double, per: Measure.Period?)

  /// Converts a measure.
  ///
  /// "3번 울리기 전" (below 3) allows two rings, so an exclusive bound of a count becomes the next whole number. A length of
  /// time has no next value: "3분 이상 기다리지 않도록" and "3분 이내" bind equally.
  ///
  /// - Returns: nil for a measure without a value or unit, and for a value below 0 or of 10¹² and more.
  package init?(_ measure: Measure) {
    guard let value = measure.value, value >= 0, value < 1e12, let unit = measure.unit else { return nil }
    if let every = measure.every {
      guard let interval = Interval(every) else { return nil }
      if let period = interval.period {
        self = .frequency(value / interval.count, unit, per: period)
      } else {
        guard let seconds = interval.seconds else { return nil }
        self = .hourly(value * 3600 / seconds, unit)
      }
    } else if unit == .won {
      self = .money(value, per: measure.per)
    } else if let per = measure.per {
      self = .frequency(value, unit, per: per)
    } else if let time = ElapsedTime(value, unit) {
      self = measure.lead ? .lead(time) : .elapsed(time)
    } else {
      switch measure.comparator {
      case .below: self = .count(value.rounded(.up) - 1, unit)
      case .above: self = .count(value.rounded(.down) + 1, unit)
      case .atMost, .atLeast, .equal, nil: self = .count(value, unit)
      }
    }
  }

  /// A scale. Two figures can be ranked only on the same scale.
  package enum Scale: Hashable, Sendable {
    /// The scales of the quantities of these names.
    case elapsed, lead, money
    /// Frequencies of one unit.
    case frequency(Measure.Unit)
    /// Frequencies of one unit by the hour.
    case hourly(Measure.Unit)
    /// Counts of one unit.
    case count(Measure.Unit)
  }

  /// The scale of the figure.
  package var scale: Scale {
    switch self {
    case .elapsed: .elapsed
    case .lead: .lead
    case .frequency(_, let unit, _): .frequency(unit)
    case .hourly(_, let unit): .hourly(unit)
    case .count(_, let unit): .count(unit)
    case .money: .money
    }
  }

  /// Ranks this figure against another where the smaller one is better.
  package func ranking(against other: RankableQuantity) -> Ranking {
    switch (self, other) {
    case (.elapsed(let one), .elapsed(let two)), (.lead(let one), .lead(let two)):
      return one.ranking(against: two)
    case (.frequency(let one, let unit, let per), .frequency(let two, let otherUnit, let otherPer))
    where unit == otherUnit:
      if per == otherPer { return .smallerFirst(one, two) }
      let (a, b) = (per.timesPerYear, otherPer.timesPerYear)
      return Ranking.smallerFirst(
        a.lowerBound * one...a.upperBound * one, b.lowerBound * two...b.upperBound * two)
        ?? .incomparable(.frequency)
    case (.count(let one, let unit), .count(let two, let otherUnit)) where unit == otherUnit:
      return .smallerFirst(one, two)
    case (.money(let one, let per), .money(let two, let otherPer)):
      return per == otherPer ? .smallerFirst(one, two) : .incomparable(.moneyPeriod)
    case (.elapsed, .lead), (.lead, .elapsed):
      return .incomparable(.leadAgainstDeadline)
    case (.hourly(let one, let unit), .hourly(let two, let otherUnit)) where unit == otherUnit:
      return .smallerFirst(one, two)
    case (.frequency, .count), (.count, .frequency), (.frequency, .frequency), (.hourly, .frequency),
      (.frequency, .hourly), (.hourly, .count), (.count, .hourly):
      return .incomparable(.frequency)
    default:
      return .incomparable(.otherDimension)
    }
  }
}

extension Measure.Period {
  /// How often the period occurs in a year: a month 12 and a quarter 4 times, a week 52 to 53 times, and a day 240 to
  /// 366 times, because "매일" may mean every calendar day or every working day.
  package var timesPerYear: ClosedRange<Double> {
    switch self {
    case .day: 240...366
    case .week: 52...53
    case .month: 12...12
    case .quarter: 4...4
    case .year: 1...1
    }
  }
}
