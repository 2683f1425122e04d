package import CharterModel

/// A level that an organization commits to in a clause, in a form that can be ranked.
package struct Level: Hashable, Sendable {
  /// The kind of limit that a figure sets.
  package enum Bound: Hashable, Sendable {
    /// 이내, 미만.
    case ceiling
    /// 이상, 초과.
    case floor
    /// A figure without a comparator.
    case exact
  }

  /// The kind of event at which a clock starts, as far as the ranking distinguishes it.
  package enum Start: Hashable, Sendable {
    /// `contact` is any contact by the customer: a receipt, a request, an arrival or a visit.
    case contact, event, decision, appointment, deadline
  }

  /// The measure as it was extracted.
  package var measure: Measure
  /// The figure of the measure on its scale.
  package var quantity: RankableQuantity
  /// The share of cases for which the level holds, in percent (0 to 100); nil for all cases.
  package var share: Double?
  /// Whether the commitment holds only under a condition.
  package var isConditional: Bool
  /// Whether the commitment is hedged or vague.
  package var isHedged: Bool
  /// Whether the match of the commitment to the clause is too uncertain for a ranking.
  package var isUncertain: Bool

  /// Creates a level from its parts.
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

  /// The kind of limit, from the comparator of the measure.
  package var bound: Bound {
    switch measure.comparator {
    case .atMost, .below: .ceiling
    case .atLeast, .above: .floor
    case .equal, nil: .exact
    }
  }

  /// The start of the clock, from the anchor of the measure; nil where none is stated.
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

  /// The parts of the level that decide its rank.
  package var standing: Standing {
    Standing(
      quantity: quantity, bound: bound, share: share, start: start, isUncertain: isUncertain)
  }

  /// Whether two levels have the same value, unit, comparator, period, lead and share.
  package func isWritten(like other: Level) -> Bool {
    let (one, two) = (measure, other.measure)
    return one.value == two.value && one.upper == two.upper && one.every == two.every && one.unit == two.unit
      && one.comparator == two.comparator && one.per == two.per
      && one.lead == two.lead && share == other.share
  }
}

/// The parts of a level that decide its rank in a clause.
package struct Standing: Hashable, Sendable {
  /// The figure on its scale.
  package var quantity: RankableQuantity
  /// The kind of limit.
  package var bound: Level.Bound
  /// The share of cases in percent (0 to 100); nil for all cases.
  package var share: Double?
  /// The start of the clock; nil where none is stated.
  package var start: Level.Start?
  /// Whether the match to the clause is uncertain; such a level is never ranked.
  package var isUncertain: Bool

  /// Ranks this level against another.
  ///
  /// - Parameters:
  ///   - other: A level of the same clause.
  ///   - better: The better direction in the clause. Where it is nil, the bounds of the levels decide: less is better
  ///     for "at most" and more for "at least".
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

  /// The better direction according to the bound of the level; nil for an exact figure.
  private var ownDirection: ClauseMeasure.Better? {
    switch bound {
    case .ceiling: .less
    case .floor: .more
    case .exact: nil
    }
  }

  /// Whether the bound limits anything in a direction: "at least 3 minutes" limits nothing where less is better.
  private func fits(_ direction: ClauseMeasure.Better) -> Bool {
    switch bound {
    case .ceiling: direction == .less
    case .floor: direction == .more
    case .exact: true
    }
  }
}
