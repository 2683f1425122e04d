import CharterModel

/// The levels of one clause as they are drawn: a row for each organization that states one.
struct LevelPlot: Sendable {
  /// The family of plots that a clause belongs to.
  enum Family: Hashable, Sendable, CaseIterable {
    case rings, shortTimes, days, leads, others
  }

  /// A level on the axis.
  struct Dot: Hashable, Sendable {
    var value: Double
    /// Working days or hours, which are longer than they look beside calendar time.
    var isWorkingTime: Bool
    /// The level that the verdict compares; the others of the organization are drawn smaller.
    var isMain: Bool
    var comparator: Measure.Comparator?
  }

  struct Row: Sendable {
    var organization: String
    var levels: [Measure]
    var dots: [Dot]
    var isRanked: Bool
  }

  var clause: Clause
  var family: Family
  var unit: PlotUnit
  var axis: PlotAxis
  var rows: [Row]

  /// - Parameters:
  ///   - clause: a clause.
  ///   - organizations: ids of the columns.
  /// - Returns: nil where no level of the clause can be drawn.
  init?(_ clause: Clause, organizations: [String]) {
    let order = clause.verdict.order.flatMap { $0 }
    let ranked = Set(order)
    let all = order + organizations.filter { !ranked.contains($0) }
    let cells = all.compactMap { id in clause.cell(of: id).flatMap { $0.levels.isEmpty ? nil : (id, $0.levels) } }
    // The unit is that of the levels that are ranked; where none is, of the first ones.
    let main = cells.compactMap { $0.1.first }.filter { $0.value != nil && $0.per == nil }
    guard let first = main.first else { return nil }
    let alike = cells.flatMap(\.1).filter { $0.value != nil && $0.per == nil && $0.lead == first.lead }
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
