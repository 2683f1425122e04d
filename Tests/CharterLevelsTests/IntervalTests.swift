import CharterLevels
import CharterModel
import Testing

@Suite struct IntervalTests {
  private func frequency(_ value: Double, every: String? = nil, per: Measure.Period? = nil) -> RankableQuantity? {
    RankableQuantity(
      Measure(
        role: .target, value: value, unit: .time, per: per, every: every, text: "",
        span: TextSpan(start: 0, end: 0, line: 1)))
  }

  @Test func everyFourDaysIsAQuarterOfATimeADay() {
    #expect(frequency(1, every: "P4D") == .frequency(0.25, .time, per: .day))
    #expect(frequency(1, every: "P2W") == .frequency(0.5, .time, per: .week))
  }

  @Test func everySixMonthsEqualsTwiceAYear() throws {
    let months = try #require(frequency(1, every: "P6M"))
    #expect(months.ranking(against: try #require(frequency(2, per: .year))) == .equal)
  }

  @Test func intervalsOfHoursRankOnlyAmongThemselves() throws {
    let often = try #require(frequency(1, every: "PT10M"))
    let seldom = try #require(frequency(1, every: "PT1H"))
    #expect(seldom.ranking(against: often) == .better)
    #expect(often.ranking(against: try #require(frequency(3, per: .day))) == .incomparable(.frequency))
  }

  @Test(arguments: ["P1M2D", "P0D", "PD", "", "7D", "P1X"])
  func whatIsNoIntervalHasNoRank(_ duration: String) { #expect(Interval(duration) == nil) }
}
