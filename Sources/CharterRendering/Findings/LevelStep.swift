import CharterModel

/// One step of the way from the strictest level of a clause to the loosest: those who stand equal, and how far they
/// stand from the strictest.
struct LevelStep: Hashable, Sendable {
  struct Member: Hashable, Sendable {
    var organization: String
    /// The words of the level that is compared.
    var level: String
  }

  var members: [Member]
  /// How far from the strictest, as `+4일`; nil for the strictest and where it cannot be told in one unit.
  var gap: String?

  /// The steps of a clause in its order.
  static func steps(of clause: Clause, in say: ReportLanguage) -> [LevelStep] {
    let ranked = clause.verdict.order.flatMap { $0 }
    let plot = LevelPlot(clause, organizations: ranked)
    let dots = Dictionary(
      plot?.rows.compactMap { row in row.dots.first(where: \.isMain).map { (row.organization, $0) } } ?? [],
      uniquingKeysWith: { first, _ in first })
    let best = clause.verdict.order.first?.first.flatMap { dots[$0] }
    return clause.verdict.order.enumerated().map { place, group in
      let members = group.map { Member(organization: $0, level: clause.cell(of: $0)?.levels.first?.text ?? "") }
      let own = group.first.flatMap { dots[$0] }
      guard place > 0, let best, let own, let unit = plot?.unit else { return LevelStep(members: members) }
      return LevelStep(members: members, gap: gap(from: best, to: own, unit, say))
    }
  }

  /// The difference of two figures of one unit.
  ///
  /// Working time takes at least as long as calendar time of the same figure, so against calendar time the difference
  /// is a lower bound; the other way round nothing is said. A bound that is not reached ("3번 전") and one that is
  /// ("3번 이내") are not the same figure, so nothing is said of them either.
  private static func gap(
    from best: LevelPlot.Dot, to own: LevelPlot.Dot, _ unit: PlotUnit, _ say: ReportLanguage
  ) -> String? {
    guard isReached(best) == isReached(own), !best.isWorkingTime || own.isWorkingTime else { return nil }
    let difference = own.value - best.value
    let isLowerBound = own.isWorkingTime && !best.isWorkingTime
    guard difference != 0, !isLowerBound || difference > 0 else { return nil }
    let (size, handy) = inWholeUnits(difference.magnitude, unit)
    let figure = (difference > 0 ? "+" : "−") + size.figure + handy.name(in: say)
    return isLowerBound ? say("\(figure) 이상", "at least \(figure)") : figure
  }

  /// A length of time in the next smaller unit until its figure is whole: an hour and a day are 23 hours apart.
  private static func inWholeUnits(_ figure: Double, _ unit: PlotUnit) -> (Double, PlotUnit) {
    let rounded = figure.rounded()
    if (figure - rounded).magnitude < 1e-6 { return (rounded, unit) }
    switch unit {
    case .day: return inWholeUnits(figure * 24, .hour)
    case .hour: return inWholeUnits(figure * 60, .minute)
    case .minute: return inWholeUnits(figure * 60, .second)
    default: return (figure, unit)
    }
  }

  private static func isReached(_ dot: LevelPlot.Dot) -> Bool {
    dot.comparator != .below && dot.comparator != .above
  }
}
