import CharterModel
import CharterSamples
import Testing

@testable import CharterLevels

@Suite struct ElapsedTimeTests {
  /// A length of time for a table of cases.
  struct Length: Sendable, CustomTestStringConvertible {
    var value: Double
    var unit: Measure.Unit

    init(_ value: Double, _ unit: Measure.Unit) { (self.value, self.unit) = (value, unit) }
    var testDescription: String { "\(value) \(unit.rawValue)" }
    func time() throws -> ElapsedTime { try #require(ElapsedTime(value, unit)) }
  }

  @Test(
    "shorter ranks better, on one clock",
    arguments: [
      (Length(30, .second), Length(1, .minute), Ranking.better),
      (Length(60, .second), Length(1, .minute), .equal),
      (Length(1, .hour), Length(30, .minute), .worse),
      (Length(24, .hour), Length(1, .day), .equal),
      (Length(48, .hour), Length(1, .day), .worse),
      (Length(1, .week), Length(7, .day), .equal),
      (Length(5, .day), Length(1, .week), .better),
      (Length(1, .year), Length(12, .month), .equal),
      (Length(1, .month), Length(2, .month), .better),
      (Length(168, .hour), Length(1, .week), .equal),
    ])
  func calendarTimeConverts(one: Length, other: Length, expected: Ranking) throws {
    try #expect(one.time().ranking(against: other.time()) == expected)
    try #expect(other.time().ranking(against: one.time()) == expected.reversed)
  }

  @Test(
    "months rank against days only where every month agrees",
    arguments: [
      (Length(1, .month), Length(30, .day), Ranking.incomparable(.monthLength)),
      (Length(1, .month), Length(14, .day), .worse),
      (Length(1, .month), Length(31, .day), .better),
      (Length(1, .month), Length(4, .week), .worse),
      (Length(1, .year), Length(360, .day), .incomparable(.monthLength)),
    ])
  func monthsHaveNoFixedLength(one: Length, other: Length, expected: Ranking) throws {
    try #expect(one.time().ranking(against: other.time()) == expected)
    try #expect(other.time().ranking(against: one.time()) == expected.reversed)
  }

  @Test(
    "the same day has no hours",
    arguments: [
      (Length(0, .day), Length(1, .hour), Ranking.incomparable(.sameDay)),
      (Length(0, .day), Length(24, .hour), .better),
      (Length(0, .day), Length(1, .day), .better),
      (Length(0, .day), Length(0, .day), .equal),
      (Length(0, .day), Length(3, .workingHour), .incomparable(.workingTime)),
      (Length(0, .day), Length(3, .workingDay), .better),
    ])
  func sameDayIsAnInterval(one: Length, other: Length, expected: Ranking) throws {
    try #expect(one.time().ranking(against: other.time()) == expected)
    try #expect(other.time().ranking(against: one.time()) == expected.reversed)
  }

  @Test(
    "working days have eight working hours",
    arguments: [
      (Length(8, .workingHour), Length(1, .workingDay), Ranking.equal),
      (Length(3, .workingHour), Length(1, .workingDay), .better),
      (Length(2, .workingDay), Length(3, .workingHour), .worse),
      (Length(7, .workingDay), Length(5, .workingDay), .worse),
    ])
  func workingTimeConverts(one: Length, other: Length, expected: Ranking) throws {
    try #expect(one.time().ranking(against: other.time()) == expected)
    try #expect(other.time().ranking(against: one.time()) == expected.reversed)
  }

  @Test(
    "calendar time ranks against working time only where every day of receipt agrees",
    arguments: [
      (Length(7, .day), Length(7, .workingDay), Ranking.better),
      (Length(3, .day), Length(7, .workingDay), .better),
      // As a petition's deadline eight days are eight working days.
      (Length(8, .day), Length(7, .workingDay), .incomparable(.workingTime)),
      (Length(14, .day), Length(7, .workingDay), .incomparable(.workingTime)),
      (Length(30, .day), Length(7, .workingDay), .worse),
      (Length(14, .day), Length(3, .workingDay), .worse),
      (Length(7, .day), Length(3, .workingDay), .incomparable(.workingTime)),
      // 민법 제161조: a period of days never ends before the first working day.
      (Length(7, .day), Length(1, .workingDay), .worse),
      (Length(1, .day), Length(3, .workingHour), .worse),
      (Length(1, .week), Length(7, .workingDay), .better),
      (Length(1, .week), Length(6, .workingDay), .better),
      (Length(1, .week), Length(5, .workingDay), .incomparable(.workingTime)),
      (Length(1, .hour), Length(3, .workingHour), .better),
      (Length(3, .hour), Length(3, .workingHour), .better),
      (Length(4, .hour), Length(3, .workingHour), .incomparable(.workingTime)),
      (Length(24, .hour), Length(1, .workingDay), .incomparable(.workingTime)),
      (Length(24, .hour), Length(3, .workingDay), .better),
      (Length(72, .hour), Length(3, .workingHour), .incomparable(.workingTime)),
      (Length(1, .month), Length(3, .workingDay), .worse),
      (Length(1, .month), Length(30, .workingDay), .better),
    ])
  func workingTimeIsAnInterval(one: Length, other: Length, expected: Ranking) throws {
    try #expect(one.time().ranking(against: other.time()) == expected)
    try #expect(other.time().ranking(against: one.time()) == expected.reversed)
  }

  @Test(
    "working days as calendar days",
    arguments: [(1, 1, 3), (3, 3, 5), (5, 5, 7), (6, 8, 10), (7, 9, 11), (10, 12, 14)])
  func workingDaysTakeAtLeastAndAtMost(days: Int, fewest: Int, most: Int) {
    let range = WorkingTime.calendarDays(ofWorkingDays: Double(days))
    #expect(range == Double(fewest)...Double(most))
  }

  /// Counts days one by one over four weeks of starts, weekends off, to hold the formula against.
  @Test(arguments: 1...15) func intervalHoldsForEveryDayOfReceipt(days: Int) {
    let range = WorkingTime.calendarDays(ofWorkingDays: Double(days))
    for start in 0..<7 {
      var (day, left) = (start, days)
      while left > 0 {
        day += 1
        if day % 7 < 5 { left -= 1 }
      }
      #expect(range.contains(Double(day - start)))
    }
  }

  /// Every pair of units has an answer, and it is the mirror of the one the other way about.
  @Test(arguments: Measure.Unit.allCases, Measure.Unit.allCases)
  func everyPairOfUnitsIsSymmetric(one: Measure.Unit, other: Measure.Unit) {
    for (a, b) in [(1.0, 1.0), (0, 1), (3, 7), (7, 3), (1e9, 2)] {
      guard
        let left = RankableQuantity(Made.measure(a, one)), let right = RankableQuantity(Made.measure(b, other))
      else {
        Issue.record("no quantity for \(one) or \(other)")
        continue
      }
      #expect(left.ranking(against: right) == right.ranking(against: left).reversed)
      #expect(left.ranking(against: left) == .equal)
      if Dimension(one) != Dimension(other) {
        #expect(left.ranking(against: right) == .incomparable(.otherDimension))
      }
    }
  }
}
