import CharterModel

/// The unit of a plot's axis.
enum PlotUnit: Hashable, Sendable {
  case ring, second, minute, hour, day, time, won, percent
  case other(Measure.Unit)

  /// Creates the unit for the levels of one clause: days where a level has days or longer units, otherwise the unit in
  /// which the largest level has a convenient value.
  ///
  /// - Parameter measures: levels with values, all of one dimension.
  init?(_ measures: [Measure]) {
    guard let first = measures.first?.unit else { return nil }
    switch first {
    case .ring: self = .ring
    case .time: self = .time
    case .won: self = .won
    case .percent: self = .percent
    case .person, .item, .point: self = .other(first)
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .year:
      let hasDays = measures.contains { $0.unit.map(Self.isOfDays) ?? false && ($0.value ?? 0) > 0 }
      let longest = measures.compactMap { Self.hours($0) }.max() ?? 0
      self = hasDays ? .day : longest > 2 ? .hour : longest > 1.0 / 40 ? .minute : .second
    }
  }

  /// Returns the value of a level in this unit; nil where the unit cannot express it.
  ///
  /// A day is 24 hours, a working day is drawn as one day, and 8 working hours are one working day. Plots show
  /// published values and draw working time with another symbol. 당일 has no value in hours.
  func value(of measure: Measure) -> Double? {
    guard let value = measure.value, let unit = measure.unit, value >= 0, value < 1e12 else { return nil }
    switch self {
    case .ring: return unit == .ring ? value : nil
    case .time: return unit == .time ? value : nil
    case .won: return unit == .won ? value : nil
    case .percent: return unit == .percent ? value : nil
    case .other(let own): return unit == own ? value : nil
    case .day:
      if unit == .workingHour { return value / 8 }
      return Self.hours(measure).map { $0 / 24 }
    case .second, .minute, .hour:
      if value == 0, Self.isOfDays(unit) { return nil }
      guard let hours = Self.hours(measure) else { return nil }
      return self == .hour ? hours : self == .minute ? hours * 60 : hours * 3600
    }
  }

  /// Returns the name of the unit, which follows the last value of the axis.
  func name(in language: ReportLanguage) -> String {
    switch self {
    case .ring: language("번", " rings")
    case .second: language("초", " s")
    case .minute: language("분", " min")
    case .hour: language("시간", " h")
    case .day: language("일", " days")
    case .time: language("회", " times")
    case .won: language("원", " won")
    case .percent: "%"
    case .other(.person): language("명", " persons")
    case .other(.item): language("건", " items")
    case .other: language("점", " points")
    }
  }

  private static func isOfDays(_ unit: Measure.Unit) -> Bool {
    switch unit {
    case .day, .workingDay, .week, .month, .year: true
    default: false
    }
  }

  /// Returns a duration in hours; nil for other measures.
  private static func hours(_ measure: Measure) -> Double? {
    guard let value = measure.value else { return nil }
    switch measure.unit {
    case .second: return value / 3600
    case .minute: return value / 60
    case .hour, .workingHour: return value
    case .day, .workingDay: return value * 24
    case .week: return value * 24 * 7
    case .month: return value * 24 * 30
    case .year: return value * 24 * 365
    default: return nil
    }
  }
}
