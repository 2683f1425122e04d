import CharterModel

/// The unit in which the levels of one plot are drawn.
enum PlotUnit: Hashable, Sendable {
  case ring, second, minute, hour, day, time, won, percent
  case other(Measure.Unit)

  /// The unit for several levels of one clause: days where one of them is of a day or more, else the unit in which the
  /// largest has a handy figure.
  ///
  /// - Parameter measures: levels with figures, all of one dimension.
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

  /// Where a level stands in this unit; nil where it has no place there.
  ///
  /// A day is drawn as 24 hours, a working day as a day and 8 working hours as one: plots show figures as they are
  /// written, and draw working time with another sign. 당일 is no length of time in hours.
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

  /// What follows the last figure on the axis.
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

  /// A length of time in hours as it is written; nil for what is no length of time.
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
