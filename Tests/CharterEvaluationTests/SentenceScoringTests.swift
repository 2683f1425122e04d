import CharterEvaluation
import CharterModel
import Testing

/// Which sentences were taken for promises.
struct SentenceScoringTests {
  private func sentences(_ found: [String], _ gold: Gold) -> Figure {
    Made.evaluation(found.enumerated().map { Made.commitment($1, at: $0 * 100) }, against: gold).sentences
  }

  @Test func foundWantedAndHitAreCounted() throws {
    let gold = try Made.gold(["가", "나", "다"].map { Made.sentence($0) })
    // Wanted 가 나 다, found 가 나 라: 2 hits of 3 found (P 2/3) and of 3 wanted (R 2/3).
    let evaluation = Made.evaluation(["가", "나", "라"].map { Made.commitment($0) }, against: gold)
    #expect(evaluation.sentences == Figure(hit: 2, found: 3, wanted: 3))
    #expect(abs(evaluation.sentences.f1 - 2.0 / 3) < 1e-12)
    #expect(
      evaluation.errors.filter { $0.hasPrefix("missed") || $0.hasPrefix("spurious") } == [
        "missed library 다", "spurious library 라",
      ])
  }

  @Test func whiteSpaceAndMarksWithoutWidthMakeNoOtherSentence() throws {
    let gold = try Made.gold([Made.sentence("3일 이내에\n회신하겠습니다.")])
    #expect(sentences(["3일이내에 회신\u{200B}하겠\u{FEFF}습니다\u{A0}."], gold) == Figure(hit: 1, found: 1, wanted: 1))
    #expect(ExtractionScorer.bare(" 가\u{3000}나\u{200B}다\t") == "가나다")
  }

  @Test func preambleLeadInAndWhatIsOpenCountNeitherWay() throws {
    let gold = try Made.gold(
      [Made.sentence("가"), Made.sentence("나", kind: "preamble"), Made.sentence("다", kind: "lead-in")], either: ["라"])
    #expect(sentences(["가", "나", "다", "라"], gold) == Figure(hit: 1, found: 1, wanted: 1))
    #expect(sentences(["가"], gold) == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test(arguments: ["request", "information", "statute"])
  func whatIsNoPromiseIsSpurious(_ kind: String) throws {
    let gold = try Made.gold([Made.sentence("가", kind: kind)])
    #expect(sentences(["가"], gold) == Figure(hit: 0, found: 1, wanted: 0))
  }

  @Test func severalPromisesOfASentenceFindItOnce() throws {
    let gold = try Made.gold([Made.sentence("가나")])
    let found = [Made.commitment("가나", "가"), Made.commitment("가나", "나")]
    #expect(Made.evaluation(found, against: gold).sentences == Figure(hit: 1, found: 1, wanted: 1))
  }

  /// Texts are compared, not places: a sentence that is printed twice is wanted once and found once.
  @Test func aSentencePrintedTwiceCountsOnce() throws {
    let gold = try Made.gold([Made.sentence("가"), Made.sentence("가")])
    #expect(sentences(["가", "가"], gold) == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test func nothingFound() throws {
    #expect(sentences([], try Made.gold([Made.sentence("가")])) == Figure(hit: 0, found: 0, wanted: 1))
  }

  @Test func nothingAnnotated() throws {
    #expect(sentences(["가"], try Made.gold([])) == Figure(hit: 0, found: 1, wanted: 0))
    let none = ExtractionScorer.score([], against: try Made.gold([String: [Made.JSON]]()))
    #expect(
      none.sentences.f1 == 0 && none.promises.f1 == 0 && none.channel == 0 && none.errors.isEmpty && none.decoys == 0)
  }

  @Test func aCharterThatIsMissingIsMissedWholly() throws {
    let gold = try Made.gold(["library": [Made.sentence("가")], "pool": [Made.sentence("나")]])
    let evaluation = ExtractionScorer.score([Made.charter([Made.commitment("가")])], against: gold)
    #expect(evaluation.sentences == Figure(hit: 1, found: 1, wanted: 2))
    #expect(evaluation.errors.contains("missed pool 나"))
  }

  @Test func whatNobodyAnnotatedIsLeftAside() throws {
    let gold = try Made.gold([Made.sentence("가")])
    let evaluation = ExtractionScorer.score(
      [Made.charter([Made.commitment("가")]), Made.charter([Made.commitment("나")], of: "pool")], against: gold)
    #expect(evaluation.sentences == Figure(hit: 1, found: 1, wanted: 1))
  }
}
