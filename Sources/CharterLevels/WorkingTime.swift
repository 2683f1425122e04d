/// A number of working hours, which the calendar bounds only by an interval.
///
/// Sources: 민원 처리에 관한 법률 제19조 제1항 (a period of up to five days counts hours of eight-hour days, without Saturdays and
/// holidays), 제2항 (a period of six days or more counts days without Saturdays and holidays); 민법 제161조 (a period of
/// days, weeks, months or years that ends on a Saturday or holiday ends on the following day).
package struct WorkingTime: Hashable, Sendable {
  /// The hours of a working day (민원 처리에 관한 법률 제19조 제1항).
  package static let hoursPerDay = 8.0

  /// The most weekdays off in a row. The longest run so far was six: 2 to 6 and 9 October 2017.
  package static let longestHoliday = 6.0

  /// The number of working hours, also where the commitment counts working days.
  package var hours: Double
  /// `workingHour` or `workingDay`.
  package var form: ElapsedTime.Form

  /// Creates a number of working hours.
  ///
  /// - Parameters:
  ///   - hours: Working hours, 0 or more.
  ///   - form: `workingHour` or `workingDay`.
  package init(hours: Double, form: ElapsedTime.Form) {
    self.hours = hours
    self.form = form
  }

  /// The number of working days, rounded up.
  package var days: Double { (hours / Self.hoursPerDay).rounded(.up) }

  /// The fewest and the most calendar days of a number of working days, with weekends and without holidays.
  ///
  /// Seven working days take 9 to 11 days, because they contain one or two weekends. Holidays make them longer.
  ///
  /// - Parameter days: Working days; a number below 1 counts as 1.
  package static func calendarDays(ofWorkingDays days: Double) -> ClosedRange<Double> {
    let days = max(1, days.rounded(.up))
    return days + 2 * ((days - 1) / 5).rounded(.down)...days + 2 * (days / 5).rounded(.up)
  }

  /// The fewest clock hours in which the working hours can pass.
  ///
  /// They start at the opening of a day, with a night after each eight hours and a weekend after each five days.
  package var fewestHours: Double {
    let nights = max(0, days - 1)
    return nights * 24 + hours - nights * Self.hoursPerDay + 48 * (nights / 5).rounded(.down)
  }

  /// The most calendar days that the working days can take, with the longest run of holidays in between.
  package var mostDays: Double { Self.calendarDays(ofWorkingDays: days + Self.longestHoliday).upperBound }

  /// Ranks a calendar length against this one where the shorter one is better.
  ///
  /// It is better when it ends no later in every case, and worse when it ends no earlier in every case. "N일" may mean N
  /// calendar days or, as the deadline of a petition, N working days. A ranking must hold for both, so "N일" ranks
  /// before working days only where its number is no greater.
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
