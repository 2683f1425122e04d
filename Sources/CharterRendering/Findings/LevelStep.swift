import CharterModel

/// One step from the strictest level of a clause to the loosest: the organizations with equal levels and their distance
/// from the strictest.
struct LevelStep: Hashable, Sendable {
  /// An organization and its level.
  struct Member: Hashable, Sendable {
    /// The id of the organization.
    var organization: String
    /// The words of the compared level.
    var level: String
  }

  /// The organizations with equal levels.
  var members: [Member]
  /// The distance from the strictest level, such as `+4일`; nil for the strictest level and where one unit cannot
  /// express it.
  var gap: String?

  /// Returns the steps of a clause, the strictest level first.
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

  /// Returns the difference of two values of one unit; nil where it is not defined.
  ///
  /// Working time lasts at least as long as calendar time of the same value. Against calendar time the difference is
  /// therefore a lower bound; in the opposite direction it is not defined. It is also not defined between an exclusive
  /// limit ("3번 전") and an inclusive one ("3번 이내").
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

  /// Converts a duration to smaller units until its value is whole, down to seconds.
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
