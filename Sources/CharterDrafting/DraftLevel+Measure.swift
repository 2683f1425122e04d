package import CharterModel

extension DraftLevel {
  /// Converts a measure of a charter to a level of a draft.
  ///
  /// "3분 이상 기다리지 않도록" and "3분 이내" bind equally, so an exclusive bound of time becomes "at most". A figure without a
  /// comparator is bound in the direction that is better for the customer. A bound in the other direction has no effect
  /// here.
  ///
  /// - Parameters:
  ///   - measure: A measure of a charter.
  ///   - clause: What the clause measures.
  /// - Returns: nil for a measure that a draft cannot state in the clause.
  package init?(_ measure: Measure, in clause: ClauseMeasure) {
    guard let value = measure.value, let unit = measure.unit, measure.role == .target || measure.role == .amount,
      measure.every == nil,
      clause.units.contains(unit) || (unit == .second && clause.units.contains(.ring))
    else { return nil }
    let comparator: Measure.Comparator
    if unit == .won {
      comparator = .equal
    } else if measure.lead || clause.better == .more {
      guard measure.comparator != .atMost, measure.comparator != .below else { return nil }
      comparator = .atLeast
    } else {
      guard measure.comparator != .atLeast, measure.comparator != .above else { return nil }
      comparator = unit == .ring && measure.comparator == .below ? .below : .atMost
    }
    // A share is at most 100 percent, and a floor of 0 has no effect.
    if unit == .percent, value > 100 { return nil }
    if value == 0, clause.better == .more { return nil }
    // A longer time is better only as a lead, or as the seconds before hanging up.
    if LevelPhrase.isTime(unit), clause.better == .more, !measure.lead, measure.per == nil,
      unit != .second || clause.units.contains(.percent)
    {
      return nil
    }
    self.init(
      role: unit == .won ? .amount : .target, value: value, unit: unit, comparator: comparator, per: measure.per,
      lead: measure.lead)
  }
}
