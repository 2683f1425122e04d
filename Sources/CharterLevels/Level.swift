package import CharterModel

/// A level that an organization promises in a clause, ready to be ranked.
package struct Level: Hashable, Sendable {
  /// What the figure limits.
  package enum Bound: Hashable, Sendable {
    /// 이내, 미만.
    case ceiling
    /// 이상, 초과.
    case floor
    /// A figure without a comparator.
    case exact
  }

  /// The event at which a clock starts, as far as it makes a difference: the customer's contact in any form is one.
  package enum Start: Hashable, Sendable {
    case contact, event, decision, appointment, deadline
  }

  package var measure: Measure
  package var quantity: RankableQuantity
  /// The share of cases for which it holds, in percent; nil for all.
  package var share: Double?
  /// The promise it stands in holds only under a condition.
  package var isConditional: Bool
  /// The promise it stands in is one of effort.
  package var isHedged: Bool
  /// It is not certain that the promise belongs to the clause.
  package var isUncertain: Bool

  package init(
    measure: Measure, quantity: RankableQuantity, share: Double?, isConditional: Bool, isHedged: Bool,
    isUncertain: Bool
  ) {
    self.measure = measure
    self.quantity = quantity
    self.share = share
    self.isConditional = isConditional
    self.isHedged = isHedged
    self.isUncertain = isUncertain
  }

  package var bound: Bound {
    switch measure.comparator {
    case .atMost, .below: .ceiling
    case .atLeast, .above: .floor
    case .equal, nil: .exact
    }
  }

  package var start: Start? {
    switch measure.anchor {
    // "방문 하루 전" and "방문 약속 하루 전" name the same day.
    case .visit where measure.lead: .appointment
    case .receipt, .request, .arrival, .visit: .contact
    case .occurrence: .event
    case .decision: .decision
    case .appointment: .appointment
    case .deadline: .deadline
    case nil: nil
    }
  }

  /// What the level binds to, apart from the words it is written in.
  package var standing: Standing {
    Standing(
      quantity: quantity, bound: bound, share: share, start: start, isUncertain: isUncertain)
  }

  /// True when two levels are written alike: same figure, unit, comparator and period.
  package func isWritten(like other: Level) -> Bool {
    let (one, two) = (measure, other.measure)
    return one.value == two.value && one.unit == two.unit && one.comparator == two.comparator && one.per == two.per
      && one.lead == two.lead && share == other.share
  }
}

/// Everything that decides a level's place in the order.
package struct Standing: Hashable, Sendable {
  package var quantity: RankableQuantity
  package var bound: Level.Bound
  package var share: Double?
  package var start: Level.Start?
  package var isUncertain: Bool

  /// How this level stands against another.
  ///
  /// - Parameters:
  ///   - other: a level of the same clause.
  ///   - better: which way is better in the clause; nil where the catalogue does not say, and the levels' own bounds
  ///     must: who promises "at most" is stricter with less, who promises "at least" with more.
  package func ranking(against other: Standing, better: ClauseMeasure.Better?) -> Ranking {
    if isUncertain || other.isUncertain { return .incomparable(.uncertainMatch) }
    let ranking = quantity.ranking(against: other.quantity)
    if case .incomparable = ranking { return ranking }
    guard let direction = better ?? ownDirection, let otherDirection = better ?? other.ownDirection else {
      return .incomparable(.noDirection)
    }
    if direction != otherDirection || !fits(direction) || !other.fits(direction) {
      return .incomparable(.contraryBound)
    }
    if share != other.share { return .incomparable(.share) }
    if let start, let otherStart = other.start, start != otherStart { return .incomparable(.anchor) }
    return direction == .less ? ranking : ranking.reversed
  }

  /// The better way by the level's own words.
  private var ownDirection: ClauseMeasure.Better? {
    switch bound {
    case .ceiling: .less
    case .floor: .more
    case .exact: nil
    }
  }

  /// True when the bound promises something in that direction: "at least 3 minutes" promises nothing where less is
  /// better.
  private func fits(_ direction: ClauseMeasure.Better) -> Bool {
    switch bound {
    case .ceiling: direction == .less
    case .floor: direction == .more
    case .exact: true
    }
  }
}
