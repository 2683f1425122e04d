import CharterEvaluation
import CharterModel
import Testing

/// Whether sentences are cut into the promises that a reader finds: each cue in a promise of its own.
struct PromiseScoringTests {
  private func promises(_ parts: [String], cues: [String]) throws -> Figure {
    let whole = parts.joined(separator: " ")
    let gold = try Made.gold([Made.sentence(whole, promises: cues.map { ($0, "firm") })])
    return Made.evaluation(parts.map { Made.commitment(whole, $0) }, against: gold).promises
  }

  @Test func aPromiseOfItsOwnIsAHit() throws {
    #expect(
      try promises(["먼저 인사하고", "자리를 권하겠습니다."], cues: ["인사", "권하"]) == Figure(hit: 2, found: 2, wanted: 2))
  }

  @Test func twoCuesInOnePromiseAreNone() throws {
    // 1 found for 2 wanted, and the one holds both: no hit.
    #expect(try promises(["먼저 인사하고 자리를 권하겠습니다."], cues: ["인사", "권하"]) == Figure(hit: 0, found: 1, wanted: 2))
  }

  @Test func onePromiseTooManyCostsPrecisionAlone() throws {
    // P 1/2, R 1/1: the second part holds no cue.
    #expect(
      try promises(["먼저 인사하고", "자리를 권하겠습니다."], cues: ["인사"]) == Figure(hit: 1, found: 2, wanted: 1))
  }

  @Test func aCueInTwoPromisesIsInNone() throws {
    #expect(
      try promises(["먼저 인사하고", "다시 인사하겠습니다."], cues: ["인사"]) == Figure(hit: 0, found: 2, wanted: 1))
  }

  @Test func cuesAreComparedWithoutWhiteSpace() throws {
    #expect(try promises(["먼저 인사 하고"], cues: ["먼저인사하고"]) == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test func aSentenceThatWasNotFoundWantsItsPromises() throws {
    let gold = try Made.gold([Made.sentence("가나", promises: [("가", "firm"), ("나", "firm")])])
    #expect(Made.evaluation([], against: gold).promises == Figure(hit: 0, found: 0, wanted: 2))
  }

  @Test func aWrongCutIsSaid() throws {
    let gold = try Made.gold([Made.sentence("가나", promises: [("가", "firm"), ("나", "firm")])])
    let errors = Made.evaluation([Made.commitment("가나")], against: gold).errors
    #expect(errors == ["split library 1 for 2 가나"])
  }

  /// Each of equal sentences has the promises of its own place.
  @Test func aSentencePrintedTwiceHasItsPromisesTwice() throws {
    let sentence = Made.sentence("가나", promises: [("가", "firm"), ("나", "firm")])
    let gold = try Made.gold([sentence, sentence])
    let once = [Made.commitment("가나", "가"), Made.commitment("가나", "나")]
    let twice = once + [Made.commitment("가나", "가", at: 90), Made.commitment("가나", "나", at: 90)]
    #expect(Made.evaluation(twice, against: gold).promises == Figure(hit: 4, found: 4, wanted: 4))
    // Found at one of the two places: P 2/2, R 2/4.
    #expect(Made.evaluation(once, against: gold).promises == Figure(hit: 2, found: 2, wanted: 4))
    // Annotated at one of two: both places are held against the one, and each cue is in two promises.
    #expect(Made.evaluation(twice, against: try Made.gold([sentence])).promises == Figure(hit: 0, found: 4, wanted: 2))
  }
}
