package import CharterModel

/// The levels of one organization in a clause, and its bounds without a figure.
package struct Position: Sendable {
  /// The organization, with its names for the note.
  package var organization: ComparedOrganization
  /// The level that is compared, then the others in the order of the text; empty where no figure is stated.
  package var levels: [Level]
  /// The bounds without a figure (즉시, 법정기한 내); empty where a level is stated.
  package var unmeasured: [Unmeasured]

  /// A bound without a figure, and why it cannot be ranked.
  package struct Unmeasured: Hashable, Sendable {
    /// The words of the bound.
    package var text: String
    /// The reason why it cannot be ranked.
    package var obstacle: Obstacle
  }

  /// Collects the levels of an organization in a clause.
  ///
  /// Levels are targets and amounts in the dimension of the clause's measure. A trigger (4회 이상 울린 후) is never a level.
  /// A level of another dimension counts only where it may replace the clause's own (seconds for rings) and the clause
  /// is the best match of the commitment. A catalogued clause without a measure has no levels, because the figures in
  /// its sentences are about something else.
  ///
  /// - Parameters:
  ///   - organization: The organization.
  ///   - entries: Its commitments in the clause, the best match first.
  ///   - heading: The clause.
  package init(organization: ComparedOrganization, entries: [CellEntry], heading: Alignment.Heading) {
    self.organization = organization
    self.levels = []
    self.unmeasured = []
    if heading.catalogued && heading.measure == nil { return }
    let wanted = heading.measure.map { Set($0.units.map(Dimension.init)) }

    var own: [Level] = []
    var foreign: [Level] = []
    for entry in entries {
      for level in Level.levels(in: entry) {
        guard let unit = level.measure.unit else { continue }
        let dimension = Dimension(unit)
        if wanted?.contains(dimension) ?? (dimension != .share) {
          own.append(level)
        } else if entry.match.clause == entry.commitment.clause,
          wanted?.contains(where: dimension.standsIn) ?? false
        {
          foreign.append(level)
        }
      }
    }
    levels = Self.arranged(own.isEmpty ? foreign : own, better: heading.measure?.better)
    if levels.isEmpty { unmeasured = Self.unmeasured(in: entries, dimensions: wanted) }
  }

  /// Arranges levels: the compared level first, then the others in the order of the text, without repetitions.
  ///
  /// The compared level is the strictest one that holds without a condition, or the strictest of all where each has a
  /// condition. Of two levels that cannot be ranked, the one with the better match is compared. A certain match
  /// precedes an uncertain one.
  private static func arranged(_ levels: [Level], better: ClauseMeasure.Better?) -> [Level] {
    let certain = levels.filter { !$0.isUncertain }
    let trusted = certain.isEmpty ? levels : certain
    let unconditional = trusted.filter { !$0.isConditional }
    let candidates = unconditional.isEmpty ? trusted : unconditional
    guard var main = candidates.first else { return [] }
    for next in candidates.dropFirst() where next.isStricter(than: main, better: better) { main = next }

    var result = [main]
    let inOrder = levels.sorted { one, other in
      (one.measure.span.start, one.measure.span.end) < (other.measure.span.start, other.measure.span.end)
    }
    for level in inOrder where !result.contains(where: { $0.isWritten(like: level) }) { result.append(level) }
    return result
  }

  private static func unmeasured(in entries: [CellEntry], dimensions: Set<Dimension>?) -> [Unmeasured] {
    var result: [Unmeasured] = []
    for measure in entries.flatMap(\.commitment.measures) {
      let obstacle: Obstacle? =
        switch measure.role {
        case .immediacy: dimensions?.contains(.duration) ?? true ? .immediacy : nil
        case .reference: dimensions?.contains(.duration) ?? true ? .reference : nil
        case .perEvent: dimensions?.contains(.occurrence) ?? true ? .perEvent : nil
        case .target, .trigger, .amount, .availability: nil
        }
      guard let obstacle else { continue }
      let found = Unmeasured(text: measure.text, obstacle: obstacle)
      if !result.contains(found) { result.append(found) }
    }
    return result
  }
}

extension Level {
  /// The levels of one commitment: its targets and amounts with a figure.
  ///
  /// A percentage beside another level (90 % 1분 이내) is the share of cases for which that level holds.
  package static func levels(in entry: CellEntry) -> [Level] {
    let stated = entry.commitment.measures.filter {
      ($0.role == .target || $0.role == .amount) && $0.value != nil && $0.unit != nil
    }
    let share = stated.first { $0.unit == .percent }?.value
    return stated.compactMap { measure in
      guard let quantity = RankableQuantity(measure) else { return nil }
      return Level(
        measure: measure, quantity: quantity, share: measure.unit == .percent ? nil : share,
        isConditional: entry.commitment.hasOwnCondition, isHedged: entry.commitment.firmness != .firm,
        isUncertain: !entry.match.isRankable)
    }
  }

  /// Whether this level is better for the customer than another in every case, uncertain matches included.
  ///
  /// - Parameter better: The better direction in the clause; nil where the bounds decide.
  package func isStricter(than other: Level, better: ClauseMeasure.Better?) -> Bool {
    var (one, two) = (standing, other.standing)
    (one.isUncertain, two.isUncertain) = (false, false)
    return one.ranking(against: two, better: better) == .better
  }
}
