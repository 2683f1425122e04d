import CharterModel
import CharterSamples
import Testing

@testable import CharterComparison

@Suite struct VerdictTests {
  let rings = Made.heading(units: [.ring])
  let hours = Made.heading(units: [.hour, .day])

  @Test func beforeTheThirdRingIsBetterThanWithinThree() throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(3, .ring, .atMost)]), ("b", [Made.measure(3, .ring, .below)])], heading: rings)
    #expect(verdict.order == [["b"], ["a"]])
    #expect(verdict.spread == .varying)
  }

  @Test func beforeTheThirdRingAllowsTwo() throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(2, .ring, .atMost)]), ("b", [Made.measure(3, .ring, .below)])], heading: rings)
    #expect(verdict.order == [["a", "b"]])
    #expect(verdict.spread == .equivalent)
  }

  @Test func sameLevelsAreIdentical() throws {
    let verdict = try Made.verdict(
      ["a", "b", "c"].map { ($0, [Made.measure(3, .ring, .below)]) }, heading: rings)
    #expect(verdict == Verdict(spread: .identical, order: [["a", "b", "c"]], incomparable: [], note: nil))
  }

  @Test func unreachedMinutesBindLikeReachedOnes() throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(3, .minute, .below)]), ("b", [Made.measure(180, .second, .atMost)])],
      heading: Made.heading(units: [.minute]))
    #expect(verdict.order == [["a", "b"]])
    #expect(verdict.spread == .equivalent)
  }

  @Test func ringsAreNeverRankedAgainstSeconds() throws {
    let verdict = try Made.verdict(
      [
        ("a", [Made.measure(10, .second)]), ("b", [Made.measure(3, .ring)]), ("c", [Made.measure(2, .ring)]),
      ], heading: rings)
    #expect(verdict.order == [["c"], ["b"]])
    #expect(verdict.incomparable == ["a"])
    #expect(verdict.note?.ko.contains("재는 대상") == true)
  }

  @Test func aTriggerIsNoLevel() throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(3, .ring)]), ("b", [Made.measure(4, .ring, .atLeast, role: .trigger)])], heading: rings)
    #expect(verdict.order == [["a"]])
    #expect(verdict.incomparable.isEmpty)
  }

  @Test func aClauseWithoutMeasureHasNoLevels() throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(3, .ring)]), ("b", [])], heading: Made.heading(units: nil))
    #expect(verdict == Verdict(spread: .identical, order: [], incomparable: [], note: nil))
  }

  @Test func clausesOutsideTheCatalogueRankByTheirOwnBounds() throws {
    let found = Made.heading(units: nil, catalogued: false)
    let less = try Made.verdict([("a", [Made.measure(3, .day)]), ("b", [Made.measure(1, .day)])], heading: found)
    #expect(less.order == [["b"], ["a"]])
    let unknown = try Made.verdict(
      [("a", [Made.measure(3, .day, nil)]), ("b", [Made.measure(1, .day)])], heading: found)
    #expect(unknown.order == [["b"]])
    #expect(unknown.incomparable == ["a"])
  }

  @Test func leadsRankOnlyAmongLeads() throws {
    let notice = Made.heading(units: [.day], better: .more)
    let verdict = try Made.verdict(
      [
        ("a", [Made.measure(1, .day, .atLeast, lead: true)]), ("b", [Made.measure(24, .hour, .atLeast, lead: true)]),
        ("c", [Made.measure(2, .day, .atLeast, lead: true)]), ("d", [Made.measure(3, .day)]),
      ], heading: notice)
    #expect(verdict.order == [["c"], ["a", "b"]])
    #expect(verdict.incomparable == ["d"])
  }

  @Test(
    "frequencies are normalised to a year",
    arguments: [
      (2.0, Measure.Period.year, 1.0, Measure.Period.quarter, [["b"], ["a"]]),
      (4, .year, 1, .quarter, [["a", "b"]]), (12, .year, 1, .month, [["a", "b"]]),
      (1, .week, 4, .month, [["a"], ["b"]]), (1, .day, 3, .day, [["b"], ["a"]]), (1, .day, 1, .month, [["a"], ["b"]]),
    ])
  func frequenciesPerYear(
    a: Double, aPer: Measure.Period, b: Double, bPer: Measure.Period, order: [[String]]
  ) throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(a, .time, .atLeast, per: aPer)]), ("b", [Made.measure(b, .time, nil, per: bPer)])],
      heading: Made.heading(units: [.time], better: .more))
    #expect(verdict.order == order)
  }

  @Test func fiveTimesAWeekAndEveryDayCannotBeRanked() throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(1, .time, nil, per: .day)]), ("b", [Made.measure(5, .time, nil, per: .week)])],
      heading: Made.heading(units: [.time], better: .more))
    #expect(verdict.order.count == 1 && verdict.incomparable.count == 1)
  }

  @Test func moreMoneyIsBetterAndACeilingIsNoLevel() throws {
    let compensation = Made.heading(units: [.won], better: .more)
    let verdict = try Made.verdict(
      [
        ("a", [Made.measure(5000, .won, nil, role: .amount)]), ("b", [Made.measure(10000, .won, nil, role: .amount)]),
        ("c", [Made.measure(20000, .won, .atMost, role: .amount)]),
      ], heading: compensation)
    #expect(verdict.order == [["b"], ["a"]])
    #expect(verdict.incomparable == ["c"])
    #expect(verdict.note?.en.contains("floor") == true)
  }

  @Test(
    "what has no figure is not ranked",
    arguments: [Measure.Role.immediacy, .reference])
  func wordsAreIncomparable(role: Measure.Role) throws {
    let verdict = try Made.verdict(
      [("a", [Made.measure(nil, nil, nil, role: role, text: "즉시")]), ("b", [Made.measure(1, .hour)])], heading: hours)
    #expect(verdict.order == [["b"]])
    #expect(verdict.incomparable == ["a"])
    #expect(verdict.note?.ko.contains("즉시") == true)
  }

  @Test func atOnceWithHoursInBracketsRanksByThem() throws {
    let verdict = try Made.verdict(
      [
        ("a", [Made.measure(nil, nil, nil, role: .immediacy), Made.measure(3, .workingHour, at: 10)]),
        ("b", [Made.measure(1, .workingDay)]),
      ], heading: hours)
    #expect(verdict.order == [["a"], ["b"]])
  }

  @Test func atOnceEverywhereIsIdentical() throws {
    let immediacy = Made.measure(nil, nil, nil, role: .immediacy)
    let verdict = try Made.verdict([("a", [immediacy]), ("b", [immediacy])], heading: hours)
    #expect(verdict == Verdict(spread: .identical, order: [], incomparable: [], note: nil))
  }

  @Test func loneOrganizationIsUnique() throws {
    let verdict = try Made.verdict([("a", [Made.measure(1, .hour)])], heading: hours)
    #expect(verdict == Verdict(spread: .unique, order: [["a"]], incomparable: [], note: nil))
  }

  @Test func strictestUnconditionalLevelIsComparedAndNamed() throws {
    let charter = Made.charter(
      "a",
      [
        Made.commitment("a-1", measures: [Made.measure(7, .day, text: "7일 이내", at: 20)], at: 0),
        Made.commitment("a-2", measures: [Made.measure(24, .hour, text: "24시간 이내", at: 120)], at: 100),
        Made.commitment(
          "a-3", measures: [Made.measure(1, .hour, text: "1시간 이내", at: 220)], condition: "급한 경우", at: 200),
      ])
    let comparison = try CharterComparer.compare(
      charters: [charter],
      alignment: Alignment(
        headings: [hours], matches: ["a-1": [Made.match()], "a-2": [Made.match()], "a-3": [Made.match()]]))
    let clause = try #require(comparison.clauses.first)
    #expect(clause.cells["a"]??.levels.map(\.text) == ["24시간 이내", "7일 이내", "1시간 이내"])
    #expect(clause.verdict.note?.ko.contains("조건 없이 적은 것 가운데 가장 엄격한 ‘24시간 이내’") == true)
  }

  @Test func largestCampIsRankedAndOthersJoinWhereTheyCan() throws {
    let verdict = try Made.verdict(
      [
        ("a", [Made.measure(7, .workingDay)]), ("b", [Made.measure(14, .day)]), ("c", [Made.measure(7, .day)]),
        ("d", [Made.measure(60, .workingDay)]), ("e", [Made.measure(1, .day)]),
      ], heading: hours)
    #expect(verdict.order == [["e"], ["c"], ["b"], ["d"]])
    #expect(verdict.incomparable == ["a"])
  }

  @Test func differentSharesAndStartsAreNotRanked() throws {
    let minutes = Made.heading(units: [.minute])
    let share = try Made.verdict(
      [
        ("a", [Made.measure(1, .minute), Made.measure(90, .percent, .atLeast)]), ("b", [Made.measure(1, .minute)]),
        ("c", [Made.measure(2, .minute)]),
      ], heading: minutes)
    #expect(share.order == [["b"], ["c"]])
    #expect(share.incomparable == ["a"])
    let start = try Made.verdict(
      [
        ("a", [Made.measure(1, .hour, anchor: .receipt)]), ("b", [Made.measure(2, .hour, anchor: .request)]),
        ("c", [Made.measure(1, .hour, anchor: .decision)]),
      ], heading: hours)
    #expect(start.order == [["a"], ["b"]])
    #expect(start.incomparable == ["c"])
  }

  @Test func guessesAreNotRanked() throws {
    let charters = ["a", "b"].map { Made.charter($0, [Made.commitment("\($0)-1", measures: [Made.measure(1, .hour)])]) }
    let comparison = try CharterComparer.compare(
      charters: charters,
      alignment: Alignment(headings: [hours], matches: ["a-1": [Made.match()], "b-1": [Made.match(uncertain: true)]]))
    #expect(comparison.clauses.first?.verdict.order == [["a"]])
    #expect(comparison.clauses.first?.verdict.incomparable == ["b"])
  }

  @Test(arguments: [-1.0, 1e300, .infinity, .nan]) func absurdFiguresAreNoLevels(value: Double) throws {
    let verdict = try Made.verdict([("a", [Made.measure(value, .workingDay)])], heading: hours)
    #expect(verdict.order.isEmpty)
  }
}
