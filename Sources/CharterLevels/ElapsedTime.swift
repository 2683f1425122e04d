package import CharterModel

/// A length of time on the clock, on the calendar or in working time.
///
/// Seconds, minutes and hours share one clock. A day is 24 hours of it, and a week is seven days. Months and years have
/// no fixed number of days. Working hours and working days are counted separately: a working day is eight working
/// hours, and Saturdays and holidays do not count (민원 처리에 관한 법률 제19조 제1항, 제2항).
package struct ElapsedTime: Hashable, Sendable {
  /// The kind of unit that a length of time is written in.
  package enum Form: Hashable, Sendable {
    /// Seconds to hours are `clock`; a year is counted in months.
    case clock, day, week, month, workingHour, workingDay
  }

  /// The kind of unit that the length is written in, which decides how the law counts it.
  package var form: Form
  /// Seconds for `clock`, days for `day` and `week`, months for `month`, working hours for both working forms.
  package var amount: Double

  /// Converts a value in a unit of time.
  ///
  /// - Parameters:
  ///   - value: Must be finite and 0 or more.
  ///   - unit: The unit of the value.
  /// - Returns: nil for a value out of range and for a unit of another dimension.
  package init?(_ value: Double, _ unit: Measure.Unit) {
    guard value >= 0, value.isFinite else { return nil }
    switch unit {
    case .second: (form, amount) = (.clock, value)
    case .minute: (form, amount) = (.clock, value * 60)
    case .hour: (form, amount) = (.clock, value * 3600)
    case .day: (form, amount) = (.day, value)
    case .week: (form, amount) = (.week, value * 7)
    case .month: (form, amount) = (.month, value)
    case .year: (form, amount) = (.month, value * 12)
    case .workingHour: (form, amount) = (.workingHour, value)
    case .workingDay: (form, amount) = (.workingDay, value * WorkingTime.hoursPerDay)
    case .ring, .time, .person, .item, .won, .percent, .point: return nil
    }
  }

  /// Whether it counts working hours or working days.
  package var isWorkingTime: Bool { form == .workingHour || form == .workingDay }

  /// Whether this is 당일, the end of the day on which the clock starts.
  package var isSameDay: Bool { form == .day && amount == 0 }

  /// The shortest and the longest duration in hours.
  ///
  /// 당일 ends after 0 to 24 hours. A month has 28 to 31 days. For working time the range is 0 to infinity; use
  /// `WorkingTime` instead.
  package var calendarHours: ClosedRange<Double> {
    switch form {
    case .clock: amount / 3600...amount / 3600
    case .day, .week: isSameDay ? 0...24 : amount * 24...amount * 24
    case .month: amount * 28 * 24...amount * 31 * 24
    case .workingHour, .workingDay: 0...Double.infinity
    }
  }

  /// Ranks this length against another where the shorter one is better.
  ///
  /// - Returns: `better` where this length is shorter in every case.
  package func ranking(against other: ElapsedTime) -> Ranking {
    switch (isWorkingTime, other.isWorkingTime) {
    case (true, true): return .smallerFirst(amount, other.amount)
    case (true, false): return WorkingTime(hours: amount, form: form).ranking(of: other).reversed
    case (false, true): return WorkingTime(hours: other.amount, form: other.form).ranking(of: self)
    case (false, false): break
    }
    if form == other.form { return .smallerFirst(amount, other.amount) }
    if let ranking = Ranking.smallerFirst(calendarHours, other.calendarHours) { return ranking }
    return .incomparable(isSameDay || other.isSameDay ? .sameDay : .monthLength)
  }
}
