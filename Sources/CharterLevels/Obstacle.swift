/// Why two levels cannot be ranked.
package enum Obstacle: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Rings against seconds, a number of times against a deadline.
  case otherDimension
  /// Working time against calendar time where the intervals overlap.
  case workingTime
  /// 당일 against hours.
  case sameDay
  /// Months and years against days, where the length of the month decides.
  case monthLength
  /// How long before against how long after.
  case leadAgainstDeadline
  /// A frequency against a plain number, or two that a calendar year does not bring to one figure.
  case frequency
  /// Money for different periods.
  case moneyPeriod
  /// A floor where the clause is about a ceiling, or the other way about.
  case contraryBound
  /// No direction is known for the clause, and the level names none.
  case noDirection
  /// Shares of cases (90 % 1분 이내) that differ.
  case share
  /// Clocks that start at different events.
  case anchor
  /// 즉시 without a bound.
  case immediacy
  /// The bound is that of a law or another document.
  case reference
  /// "Whenever something happens" has no figure.
  case perEvent
  /// It is not certain that the promise belongs to the clause.
  case uncertainMatch

  package static func < (one: Obstacle, other: Obstacle) -> Bool { one.rawValue < other.rawValue }
}
