/// A number of working hours as the calendar sees it: only as an interval.
///
/// Sources: 민원 처리에 관한 법률 제19조 제1항 (a period of up to five days counts hours of eight-hour days, without
/// Saturdays and holidays), 제2항 (one of six or more counts days without Saturdays and holidays); 민법 제161조 (a period of
/// days, weeks, months or years that ends on a Saturday or holiday ends on the day after it).
package struct WorkingTime: Hashable, Sendable {
  /// A working day in hours (제19조 제1항).
  package static let hoursPerDay = 8.0

  /// Weekdays off in one stretch that a bound must survive: 2 to 6 and 9 October 2017, the longest so far, were six.
  package static let longestHoliday = 6.0

  /// Working hours, also where the promise counts working days.
  package var hours: Double
  /// `workingHour` or `workingDay`.
  package var form: ElapsedTime.Form

  package init(hours: Double, form: ElapsedTime.Form) {
    self.hours = hours
    self.form = form
  }

  /// Working days, a day begun counting as one.
  package var days: Double { (hours / Self.hoursPerDay).rounded(.up) }

  /// The fewest and the most calendar days that a number of working days takes, weekends alone considered.
  ///
  /// Seven working days are 9 to 11 days: one weekend at least lies within them, two at most. Holidays make it more.
  ///
  /// - Parameter days: working days, 1 or more.
  package static func calendarDays(ofWorkingDays days: Double) -> ClosedRange<Double> {
    let days = max(1, days.rounded(.up))
    return days + 2 * ((days - 1) / 5).rounded(.down)...days + 2 * (days / 5).rounded(.up)
  }

  /// The fewest hours of the clock in which the working hours can pass: started at the opening of a day, with a night
  /// after each eight hours and a weekend after each five days.
  package var fewestHours: Double {
    let nights = max(0, days - 1)
    return nights * 24 + hours - nights * Self.hoursPerDay + 48 * (nights / 5).rounded(.down)
  }

  /// The most calendar days that it can take with the longest holiday in between.
  package var mostDays: Double { Self.calendarDays(ofWorkingDays: days + Self.longestHoliday).upperBound }

  /// How a calendar length stands against this one, the shorter being better.
  ///
  /// It ranks as better when it ends no later in every case, as worse when it ends no earlier in every case. "N일" may be
  /// read as N days of the calendar and, as the deadline of a petition, as N working days; a ranking must hold for both,
  /// so it stands before working days only where its number is no greater.
  package func ranking(of calendar: ElapsedTime) -> Ranking {
    let range = calendar.calendarHours
    let isDayGrained = calendar.form != .clock
    let fewest: Double =
      if form == .workingDay && isDayGrained && !calendar.isSameDay {
        calendar.form == .day ? days * 24 : Self.calendarDays(ofWorkingDays: days).lowerBound * 24
      } else {
        fewestHours
      }
    if range.upperBound <= fewest { return .better }
    // A period of days ends on a working day (민법 제161조), so one working day always ends no later.
    if isDayGrained && !calendar.isSameDay && days <= 1 { return .worse }
    // A deadline in hours may lie in the middle of the last day.
    let most = (mostDays + (isDayGrained ? 0 : 1)) * 24
    return most <= range.lowerBound ? .worse : .incomparable(.workingTime)
  }
}
