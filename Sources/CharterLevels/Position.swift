package import CharterModel

/// Where one organization stands in a clause: the level that is compared, the others, and what it says without a figure.
package struct Position: Sendable {
  /// Column, with the names for notes.
  package var organization: ComparedOrganization
  /// The level that is compared, then the others in the order of the text; empty without a figure.
  package var levels: [Level]
  /// Bounds without a figure (즉시, 법정기한 내), where no level is stated.
  package var unmeasured: [Unmeasured]

  /// A promise of time or frequency that names no figure, and what it is instead.
  package struct Unmeasured: Hashable, Sendable {
    package var text: String
    package var obstacle: Obstacle
  }

  /// Reads the levels out of an organization's commitments in a clause.
  ///
  /// Levels are targets and amounts in the dimension of the clause's measure; a trigger (4회 이상 울린 후) never is one. A
  /// level of another dimension counts only where it stands in for the clause's own (seconds for rings) and the clause
  /// is the commitment's best match. A catalogued clause without a measure has no levels: figures in its sentences are
  /// about something else.
  ///
  /// - Parameters:
  ///   - organization: the column.
  ///   - entries: its commitments in the clause, the best match first.
  ///   - heading: the clause.
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

  /// The compared level first, then the others in the order of the text, each kind of level once.
  ///
  /// Compared is the strictest of the levels that hold without a condition, or of all where each has one; among levels
  /// that cannot be ranked the one of the better match. A level of a certain match goes before a guess.
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
        isUncertain: entry.match.uncertain)
    }
  }

  /// True when it binds more than another in every case.
  package func isStricter(than other: Level, better: ClauseMeasure.Better?) -> Bool {
    var (one, two) = (standing, other.standing)
    (one.isUncertain, two.isUncertain) = (false, false)
    return one.ranking(against: two, better: better) == .better
  }
}
