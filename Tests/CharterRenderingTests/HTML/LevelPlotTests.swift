import CharterModel
import Testing

@testable import CharterRendering

@Suite struct LevelPlotTests {
  private func measure(_ value: Double?, _ unit: Measure.Unit?, lead: Bool = false) -> Measure {
    Measure(
      role: .target, value: value, unit: unit, comparator: .atMost, lead: lead, text: "",
      span: TextSpan(start: 0, end: 0, line: 1))
  }

  private func plot(_ levels: [String: [Measure]], order: [[String]]) -> LevelPlot? {
    let cells = levels.mapValues { levels -> Cell? in
      Cell(status: .quantified, commitments: [], score: 1, uncertain: false, evidence: [], levels: levels)
    }
    let clause = Clause(
      id: "a", catalogued: true, channel: .phone, title: BilingualText(ko: "", en: ""), cells: cells,
      verdict: Verdict(spread: .varying, order: order, incomparable: [], note: nil))
    return LevelPlot(clause, organizations: levels.keys.sorted())
  }

  @Test(
    "the unit gives handy figures",
    arguments: [
      ([(3, Measure.Unit.ring)], PlotUnit.ring), ([(10, .second)], .second), ([(3, .minute)], .minute),
      ([(1, .hour), (24, .workingHour)], .hour), ([(24, .hour), (3, .day)], .day), ([(1, .week)], .day),
      ([(0, .day), (1, .hour)], .minute), ([(10_000, .won)], .won),
    ] as [([(Double, Measure.Unit)], PlotUnit)])
  func units(levels: [(Double, Measure.Unit)], expected: PlotUnit) {
    #expect(PlotUnit(levels.map { measure($0.0, $0.1) }) == expected)
  }

  @Test func rowsStandInTheOrderOfTheVerdict() throws {
    let drawn = try #require(
      plot(
        ["a": [measure(7, .workingDay)], "b": [measure(24, .hour), measure(1, .week)], "c": [measure(nil, nil)]],
        order: [["b"], ["a"]]))
    #expect(drawn.rows.map(\.organization) == ["b", "a", "c"])
    #expect(drawn.rows.map { $0.dots.map(\.value) } == [[1, 7], [7], []])
    #expect(drawn.rows.map(\.isRanked) == [true, true, false])
    #expect(drawn.rows[1].dots.map(\.isWorkingTime) == [true])
    #expect(drawn.family == .days)
  }

  @Test func noPlotWithoutFigures() {
    #expect(plot(["a": [measure(nil, nil)]], order: []) == nil)
    #expect(plot(["a": [measure(1e300, .day)]], order: [["a"]]) == nil)
    #expect(plot(["a": [measure(-1, .day)]], order: [["a"]]) == nil)
  }

  @Test(
    "axes have round figures",
    arguments: [
      (0, [0, 1]), (3, [0, 1, 2, 3]), (7, [0, 2, 4, 6, 8]), (24, [0, 10, 20, 30]), (10_000, [0, 5000, 10_000]),
    ]
      as [(Double, [Double])])
  func axes(largest: Double, expected: [Double]) {
    #expect(PlotAxis(upTo: largest).ticks == expected)
  }

  @Test func whatIsAtLeastSoMuchHasRoomBeyondIt() {
    #expect(PlotAxis(upTo: 1, isOpen: true).ticks == [0, 1, 2])
  }

  @Test func anAxisEndsEvenForFiguresBeyondReason() {
    #expect(PlotAxis(upTo: 1e12).ticks.count < 8)
    #expect(PlotAxis(upTo: 4).place(4) == "96.0%")
  }

  @Test(arguments: [(10_000, "10,000"), (3, "3"), (0.5, "0.5"), (1_234_567, "1,234,567")] as [(Double, String)])
  func figuresReadAsPeopleWriteThem(value: Double, expected: String) {
    #expect(value.figure == expected)
  }
}
