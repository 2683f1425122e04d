import CharterModel

/// The plot of the levels of one clause: a row for each organization that states one.
struct LevelPlot: Sendable {
  /// The families of plots.
  enum Family: Hashable, Sendable, CaseIterable {
    case rings, shortTimes, days, leads, others
  }

  /// A level on the axis.
  struct Dot: Hashable, Sendable {
    /// The value in the unit of the plot.
    var value: Double
    /// True for working days and hours, which last longer than calendar time of the same value.
    var isWorkingTime: Bool
    /// True for the level that the verdict compares; the other levels are smaller.
    var isMain: Bool
    /// The relation between the level and the value; nil where the words do not state one.
    var comparator: Measure.Comparator?
  }

  /// The levels of one organization.
  struct Row: Sendable {
    /// The id of the organization.
    var organization: String
    /// All levels of the organization in the clause.
    var levels: [Measure]
    /// The levels that can be drawn in the unit of the plot.
    var dots: [Dot]
    /// True when the verdict ranks the organization.
    var isRanked: Bool
  }

  /// The clause of the plot.
  var clause: Clause
  /// The family of the plot.
  var family: Family
  /// The unit of the axis.
  var unit: PlotUnit
  /// The axis.
  var axis: PlotAxis
  /// The ranked organizations, the best first, then the others.
  var rows: [Row]

  /// Creates the plot of a clause; nil where no level can be drawn.
  ///
  /// - Parameters:
  ///   - clause: the clause.
  ///   - organizations: the ids of all organizations.
  init?(_ clause: Clause, organizations: [String]) {
    let order = clause.verdict.order.flatMap { $0 }
    let ranked = Set(order)
    let all = order + organizations.filter { !ranked.contains($0) }
    let cells = all.compactMap { id in clause.cell(of: id).flatMap { $0.levels.isEmpty ? nil : (id, $0.levels) } }
    // The compared levels determine the unit, the ranked ones first.
    let main = cells.compactMap { $0.1.first }.filter { $0.value != nil && $0.per == nil && $0.every == nil }
    guard let first = main.first else { return nil }
    let alike = cells.flatMap(\.1).filter {
      $0.value != nil && $0.per == nil && $0.every == nil && $0.lead == first.lead
    }
    guard
      let unit = PlotUnit(
        alike.filter { Self.isTime($0) == Self.isTime(first) && (Self.isTime(first) || $0.unit == first.unit) })
    else { return nil }
    rows = cells.map { id, levels in
      let dots = levels.enumerated().compactMap { index, level -> Dot? in
        guard level.per == nil, level.lead == first.lead, let value = unit.value(of: level) else { return nil }
        let isWorkingTime = level.unit == .workingDay || level.unit == .workingHour
        return Dot(value: value, isWorkingTime: isWorkingTime, isMain: index == 0, comparator: level.comparator)
      }
      return Row(organization: id, levels: levels, dots: dots, isRanked: ranked.contains(id))
    }
    guard let largest = rows.flatMap(\.dots).map(\.value).max() else { return nil }
    self.clause = clause
    self.unit = unit
    let isOpen = rows.flatMap(\.dots).contains { $0.isMain && ($0.comparator == .atLeast || $0.comparator == .above) }
    axis = PlotAxis(upTo: largest, isOpen: isOpen)
    family =
      switch (first.lead, unit) {
      case (true, _): .leads
      case (_, .ring): .rings
      case (_, .second), (_, .minute), (_, .hour): .shortTimes
      case (_, .day): .days
      default: .others
      }
  }

  private static func isTime(_ measure: Measure) -> Bool {
    switch measure.unit {
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .year: true
    default: false
    }
  }
}
