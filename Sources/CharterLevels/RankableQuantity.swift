package import CharterModel

/// A level's figure on the scale on which it can be ranked.
package enum RankableQuantity: Hashable, Sendable {
  /// A deadline, a waiting time, an interval.
  case elapsed(ElapsedTime)
  /// How long before an event.
  case lead(ElapsedTime)
  /// So many in a period.
  case frequency(Double, Measure.Unit, per: Measure.Period)
  /// Rings, times, persons, items, percent, points: whole numbers, and the strictest one that keeps the promise.
  case count(Double, Measure.Unit)
  /// Won, for a period or once.
  case money(Double, per: Measure.Period?)

  /// The figure of a measure; nil where it has none, or one below zero or beyond all reason (10¹² and more).
  ///
  /// "3번 울리기 전" (below 3) allows two rings, so a bound of whole numbers that is not reached becomes the number next
  /// to it. For lengths of time there is no next number: "3분 이상 기다리지 않도록" and "3분 이내" bind to the same.
  package init?(_ measure: Measure) {
    guard let value = measure.value, value >= 0, value < 1e12, let unit = measure.unit else { return nil }
    if unit == .won {
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

  /// Quantities of one scale can be ranked at all.
  package enum Scale: Hashable, Sendable {
    case elapsed, lead, money
    case frequency(Measure.Unit)
    case count(Measure.Unit)
  }

  package var scale: Scale {
    switch self {
    case .elapsed: .elapsed
    case .lead: .lead
    case .frequency(_, let unit, _): .frequency(unit)
    case .count(_, let unit): .count(unit)
    case .money: .money
    }
  }

  /// How this figure stands against another, the smaller being better.
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
    case (.frequency, .count), (.count, .frequency), (.frequency, .frequency):
      return .incomparable(.frequency)
    default:
      return .incomparable(.otherDimension)
    }
  }
}

extension Measure.Period {
  /// How often the period comes in a year: months and quarters exactly, weeks 52 to 53 times, and days 240 to 366
  /// times, since "매일" may be every day or every working day.
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
