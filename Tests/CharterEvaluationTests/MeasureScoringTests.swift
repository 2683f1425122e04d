import CharterEvaluation
import CharterModel
import Testing

/// Measures are compared by role, value, unit, comparator, period and lead, whatever their words.
struct MeasureScoringTests {
  private func figure(_ found: [Measure], _ wanted: [Made.JSON]) throws -> Figure {
    let gold = try Made.gold([Made.sentence("가", measures: wanted)])
    return Made.evaluation([Made.commitment("가", measures: found)], against: gold).measures
  }

  private let threeDays: Made.JSON = ["role": "target", "value": 3, "unit": "day", "comparator": "<="]

  @Test func equalMeasuresAreHits() throws {
    #expect(
      try figure([Made.measure(.target, 3, .day, .atMost)], [threeDays]) == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test(arguments: [
    Made.measure(.trigger, 3, .day, .atMost), Made.measure(.target, 4, .day, .atMost),
    Made.measure(.target, 3, .hour, .atMost), Made.measure(.target, 3, .workingDay, .atMost),
    Made.measure(.target, 3, .day, .below), Made.measure(.target, 3, .day),
    Made.measure(.target, 3, .day, .atMost, per: .week), Made.measure(.target, 3, .day, .atMost, lead: true),
  ])
  func oneDifferenceIsTooMuch(_ measure: Measure) throws {
    #expect(try figure([measure], [threeDays]) == Figure(hit: 0, found: 1, wanted: 1))
  }

  @Test func aWeekIsSevenDays() throws {
    let week: Made.JSON = ["role": "target", "value": 1, "unit": "week", "comparator": "<="]
    #expect(try figure([Made.measure(.target, 7, .day, .atMost)], [week]) == Figure(hit: 1, found: 1, wanted: 1))
    #expect(
      try figure(
        [Made.measure(.target, 2, .week, .atMost)],
        [
          ["role": "target", "value": 14, "unit": "day", "comparator": "<="]
        ]) == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test(arguments: [Measure.Role.immediacy, .reference, .perEvent])
  func wordsWithoutANumberAreAlike(_ role: Measure.Role) throws {
    let found = Made.measure(role, 0, .minute, .atMost)
    #expect(try figure([found], [["role": role.rawValue]]) == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test func equalMeasuresAreCountedOneByOne() throws {
    let found = Made.measure(.target, 3, .day, .atMost)
    // 3 found for 2 wanted: 2 hits, P 2/3, R 2/2.
    #expect(try figure([found, found, found], [threeDays, threeDays]) == Figure(hit: 2, found: 3, wanted: 2))
    // 1 found for 2 wanted: P 1/1, R 1/2.
    #expect(try figure([found], [threeDays, threeDays]) == Figure(hit: 1, found: 1, wanted: 2))
  }

  /// In which promise of a sentence a measure stands is asked of the promises and not of the measures.
  @Test func measuresOfAllPromisesOfASentenceAreOneBag() throws {
    let gold = try Made.gold([Made.sentence("가나", measures: [threeDays])])
    let found = [
      Made.commitment("가나", "가"), Made.commitment("가나", "나", measures: [Made.measure(.target, 3, .day, .atMost)]),
    ]
    #expect(Made.evaluation(found, against: gold).measures == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test func whatIsFoundInSentencesThatAreNoneIsNotCounted() throws {
    let gold = try Made.gold([Made.sentence("가", kind: "request"), Made.sentence("나", measures: [threeDays])])
    let found = [Made.commitment("가", measures: [Made.measure(.target, 3, .day, .atMost)])]
    #expect(Made.evaluation(found, against: gold).measures == Figure(hit: 0, found: 0, wanted: 1))
  }

  @Test func whatIsMissingAndWhatIsTooMuchIsSaid() throws {
    let gold = try Made.gold([Made.sentence("가", measures: [threeDays])])
    let errors = Made.evaluation(
      [Made.commitment("가", measures: [Made.measure(.amount, 5000, .won, .equal)])], against: gold
    )
    .errors
    #expect(
      errors.filter { $0.hasPrefix("measure") } == [
        "measure- library target 3.0 day <= - - 가", "measure+ library amount 5000.0 won = - - 가",
      ])
  }

  @Test func aSentencePrintedTwiceHasItsMeasuresTwice() throws {
    let sentence = Made.sentence("가", measures: [threeDays])
    let measure = Made.measure(.target, 3, .day, .atMost)
    let found = [Made.commitment("가", measures: [measure]), Made.commitment("가", at: 90, measures: [measure])]
    let figure = Made.evaluation(found, against: try Made.gold([sentence, sentence])).measures
    #expect(figure == Figure(hit: 2, found: 2, wanted: 2))
  }
}
