package import CharterModel

extension DraftLevel {
  /// The level that a measure states, in the form in which drafts state it; nil for one that a draft cannot state in the clause.
  ///
  /// "3분 이상 기다리지 않도록" and "3분 이내" bind to the same, so that a time below is one of at most; a figure without a comparator is
  /// bound in the way that is better for the customer. A bound the other way promises nothing here.
  ///
  /// - Parameters:
  ///   - measure: a level of a charter.
  ///   - clause: what is measured in the clause.
  package init?(_ measure: Measure, in clause: ClauseMeasure) {
    guard let value = measure.value, let unit = measure.unit, measure.role == .target || measure.role == .amount,
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
    // A share is a share of all, and no day is before itself.
    if unit == .percent, value > 100 { return nil }
    if value == 0, clause.better == .more { return nil }
    // A time to wait is no time before something: more of it is better only as a lead, or as the seconds before hanging up.
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
