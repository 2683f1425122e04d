import CharterEvaluation
import CharterModel
import Testing

/// The mean of the F1 of the classes of firmness, over the promises that were found.
struct FirmnessScoringTests {
  /// Promises by what they are and what they are taken for.
  private func evaluation(_ pairs: [(wanted: Firmness, found: Firmness)]) throws -> Evaluation {
    let words = pairs.indices.map { "약속\($0)." }
    let gold = try Made.gold(zip(words, pairs).map { Made.sentence($0, promises: [($0, $1.wanted.rawValue)]) })
    return Made.evaluation(zip(words, pairs).map { Made.commitment($0, firmness: $1.found) }, against: gold)
  }

  @Test func eachClassWeighsTheSame() throws {
    let evaluation = try evaluation([
      (.firm, .firm), (.firm, .firm), (.firm, .vague), (.hedged, .hedged), (.vague, .vague),
    ])
    // firm: 2 hits of 2 found and 3 wanted, F1 = 2·1·(2/3) / (5/3) = 4/5
    // hedged: 1 of 1 and 1, F1 = 1
    // vague: 1 hit of 2 found and 1 wanted, F1 = 2·(1/2)·1 / (3/2) = 2/3
    #expect(abs(evaluation.firmness - (0.8 + 1 + 2.0 / 3) / 3) < 1e-12)
    #expect(evaluation.firmnessCounts[FirmnessPair(wanted: "firm", found: "vague")] == 1)
    #expect(evaluation.errors == ["firmness library vague for firm 약속2."])
  }

  @Test func aClassThatIsNeitherWantedNorFoundIsLeftOut() throws {
    // No promise is hedged or vague, and none was taken for it: the mean is of one class.
    #expect(try evaluation([(.firm, .firm), (.firm, .firm)]).firmness == 1)
  }

  @Test func aClassThatIsOnlyFoundCountsAsZero() throws {
    // firm: 1 hit of 1 found and 2 wanted, F1 = 2/3; hedged: found once, never wanted, F1 = 0.
    #expect(abs(try evaluation([(.firm, .firm), (.firm, .hedged)]).firmness - 1.0 / 3) < 1e-12)
  }

  @Test func aClassThatIsOnlyWantedCountsAsZero() throws {
    // firm: 1 hit of 2 found and 1 wanted, F1 = 2/3; vague: wanted once, never found, F1 = 0.
    #expect(abs(try evaluation([(.firm, .firm), (.vague, .firm)]).firmness - 1.0 / 3) < 1e-12)
  }

  @Test func promisesThatWereNotFoundSayNothing() throws {
    let gold = try Made.gold([
      Made.sentence("가", promises: [("가", "firm")]), Made.sentence("나", promises: [("나", "vague")]),
    ])
    #expect(Made.evaluation([Made.commitment("가")], against: gold).firmness == 1)
    #expect(Made.evaluation([], against: gold).firmness == 0)
  }

  @Test func promisesCutWronglySayNothing() throws {
    let gold = try Made.gold([Made.sentence("가나", promises: [("가", "firm"), ("나", "vague")])])
    #expect(Made.evaluation([Made.commitment("가나")], against: gold).firmnessCounts.isEmpty)
  }

  @Test func promisesOfSeveralChartersAreCountedTogether() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가", promises: [("가", "firm")])],
      "pool": [Made.sentence("나", promises: [("나", "firm")])],
    ])
    let evaluation = ExtractionScorer.score(
      [
        Made.charter([Made.commitment("가")]), Made.charter([Made.commitment("나", firmness: .vague)], of: "pool"),
      ], against: gold)
    // firm: 1 hit of 1 found and 2 wanted, F1 = 2/3; vague: F1 = 0. The mean of the means of each charter would be 1/2.
    #expect(abs(evaluation.firmness - 1.0 / 3) < 1e-12)
  }
}
