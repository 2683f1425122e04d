package import CharterModel

/// A length of time, as the clock or the calendar counts it.
///
/// Seconds, minutes and hours are one clock. A day is 24 hours of it, a week seven days. Months and years have no fixed
/// number of days. Working hours and working days are counted apart: a working day is eight working hours, and
/// Saturdays and holidays do not count (민원 처리에 관한 법률 제19조 제1항, 제2항).
package struct ElapsedTime: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case clock, day, week, month, workingHour, workingDay
  }

  /// The unit it was written in, which decides how it is read in law.
  package var form: Form
  /// Seconds for `clock`, days for `day` and `week`, months for `month`, working hours for both working forms.
  package var amount: Double

  /// A length of time in one of the units of time; nil for a unit of something else.
  ///
  /// - Parameter value: 0 or more, and finite.
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

  /// True for working hours and working days.
  package var isWorkingTime: Bool { form == .workingHour || form == .workingDay }

  /// 당일: by the end of the day on which the clock starts.
  package var isSameDay: Bool { form == .day && amount == 0 }

  /// The shortest and longest it may be in hours, for calendar time.
  ///
  /// 당일 ends at the end of the day, after 0 to 24 hours. A month has 28 to 31 days.
  package var calendarHours: ClosedRange<Double> {
    switch form {
    case .clock: amount / 3600...amount / 3600
    case .day, .week: isSameDay ? 0...24 : amount * 24...amount * 24
    case .month: amount * 28 * 24...amount * 31 * 24
    case .workingHour, .workingDay: 0...Double.infinity
    }
  }

  /// How this length stands against another of which the shorter one is better.
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
