/// A reason why two levels cannot be ranked.
package enum Obstacle: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// The dimensions differ: rings and seconds, a number of times and a deadline.
  case otherDimension
  /// Working time and calendar time whose intervals overlap.
  case workingTime
  /// 당일 and a number of hours.
  case sameDay
  /// Months or years and days, where the length of the month decides.
  case monthLength
  /// A time before an event and a time after one.
  case leadAgainstDeadline
  /// A frequency and a plain number, or two frequencies whose ranges per year overlap.
  case frequency
  /// Amounts of money for different periods.
  case moneyPeriod
  /// A floor where less is better, or a ceiling where more is better.
  case contraryBound
  /// Neither the clause nor the level says which direction is better.
  case noDirection
  /// Different shares of cases (90 % 1분 이내).
  case share
  /// Clocks that start at different events.
  case anchor
  /// 즉시, which has no bound.
  case immediacy
  /// The bound is set by a law or another document.
  case reference
  /// "사유가 생길 때마다", which has no figure.
  case perEvent
  /// The match of the commitment to the clause is uncertain.
  case uncertainMatch

  package static func < (one: Obstacle, other: Obstacle) -> Bool { one.rawValue < other.rawValue }
}
