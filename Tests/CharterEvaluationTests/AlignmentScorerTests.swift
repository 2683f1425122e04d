import CharterModel
import Testing

@testable import CharterEvaluation

/// Pairs of sentences of two organizations that stand in a clause together.
struct AlignmentScorerTests {
  private func score(_ found: Aligned, _ gold: Gold) -> Evaluation {
    var evaluation = Evaluation()
    AlignmentScorer.score(found.comparison, against: gold, into: &evaluation)
    return evaluation
  }

  @Test func aPairIsTwoSentencesOfTwoOrganizationsInOneClause() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: ["a"]), Made.sentence("나", clauses: ["a"])],
      "pool": [Made.sentence("다", clauses: ["a"]), Made.sentence("라", clauses: ["b"])],
    ])
    // Wanted: 가-다 and 나-다; 가-나 is of one organization. Found: 가-다 and 가-라. P 1/2, R 1/2.
    let found = Aligned(["library": ["가": ["a", "b"]], "pool": ["다": ["a"], "라": ["b"]]])
    let evaluation = score(found, gold)
    #expect(evaluation.pairs == Figure(hit: 1, found: 2, wanted: 2))
    #expect(evaluation.errors.sorted() == ["missed library: 나 | pool: 다", "wrongly library: 가 | pool: 라"])
  }

  @Test func threePairsOfWhichTwoAreFoundAndOneIsWrong() throws {
    let gold = try Made.gold([
      "library": ["가", "나", "다"].map { Made.sentence($0, clauses: [$0]) },
      "pool": ["라", "마", "바"].enumerated().map { Made.sentence($1, clauses: [["가", "나", "다"][$0]]) },
    ])
    // Wanted 가-라, 나-마, 다-바; found 가-라, 나-마, 다-마: P 2/3, R 2/3.
    let found = Aligned([
      "library": ["가": ["1"], "나": ["2"], "다": ["3"]], "pool": ["라": ["1"], "마": ["2", "3"], "바": ["4"]],
    ])
    #expect(score(found, gold).pairs == Figure(hit: 2, found: 3, wanted: 3))
  }

  /// The names of clauses are the program's own: who stands together is what counts.
  @Test func clausesMayBeNamedOtherwise() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: ["a"])], "pool": [Made.sentence("나", clauses: ["a"])],
    ])
    let found = Aligned(["library": ["가": ["unforeseen/1"]], "pool": ["나": ["unforeseen/1"]]])
    #expect(score(found, gold).pairs == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test func aPairCountsOnceHoweverManyClausesItShares() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: ["a", "b"])], "pool": [Made.sentence("나", clauses: ["a", "b"])],
    ])
    let found = Aligned(["library": ["가": ["a", "b"]], "pool": ["나": ["a", "b"]]])
    #expect(score(found, gold).pairs == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test(
    arguments: [
      (["a"], [], ["b"], ["a"]), (["a"], ["b"], ["b"], []), (["a"], ["c"], ["b"], ["c"]),
    ] as [([String], [String], [String], [String])])
  func aPairThatIsOnlyNearIsNotScored(_ own: [String], _ near: [String], _ other: [String], _ otherNear: [String])
    throws
  {
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: own, near: near)],
      "pool": [Made.sentence("나", clauses: other, near: otherNear)],
    ])
    #expect(score(Aligned(["library": ["가": ["x"]], "pool": ["나": ["x"]]]), gold).pairs == Figure())
    #expect(score(Aligned(["library": ["가": ["x"]], "pool": ["나": ["y"]]]), gold).pairs == Figure())
  }

  @Test func aPairThatIsRightAndNearIsScored() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: ["a"], near: ["b"])], "pool": [Made.sentence("나", clauses: ["a", "b"])],
    ])
    #expect(score(Aligned([:]), gold).pairs == Figure(hit: 0, found: 0, wanted: 1))
  }

  @Test func onlyPromisesAndPreamblesArePaired() throws {
    let gold = try Made.gold([
      "library": [
        Made.sentence("가", kind: "preamble", clauses: ["a"]), Made.sentence("나", kind: "request", clauses: ["a"]),
      ],
      "pool": [Made.sentence("다", clauses: ["a"])],
    ])
    let found = Aligned(["library": ["가": ["a"], "나": ["a"]], "pool": ["다": ["a"]]])
    #expect(score(found, gold).pairs == Figure(hit: 1, found: 1, wanted: 1))
  }

  @Test func theClausesOfASentenceAreThoseOfItsPromises() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가나", clauses: ["a", "b"])],
      "pool": [Made.sentence("다", clauses: ["a"]), Made.sentence("라", clauses: ["b"])],
    ])
    // The first promise of 가나 stands in a and the second in b, which makes two pairs of the sentence.
    let found = Aligned(
      ["library": ["가 나": ["a"], "가나": ["b"]], "pool": ["다": ["a"], "라": ["b"]]])
    #expect(score(found, gold).pairs == Figure(hit: 2, found: 2, wanted: 2))
  }

  @Test func nothingFoundAndNothingAnnotated() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: ["a"])], "pool": [Made.sentence("나", clauses: ["a"])],
    ])
    #expect(score(Aligned([:]), gold).pairs == Figure(hit: 0, found: 0, wanted: 1))
    let none = try Made.gold([String: [Made.JSON]]())
    #expect(score(Aligned(["library": ["가": ["a"]], "pool": ["나": ["a"]]]), none).pairs == Figure())
  }

  @Test func thePairsOfOneOrganizationAreThoseItIsPartOf() throws {
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: ["a"])], "pool": [Made.sentence("나", clauses: ["a"])],
      "school": [Made.sentence("다", clauses: ["a"])],
    ])
    let found = Aligned(["library": ["가": ["a"]], "pool": ["나": ["a"]], "school": ["다": ["b"]]])
    func figure(_ id: String) -> Figure { AlignmentScorer.pairs(of: id, in: found.comparison, against: gold) }
    // 가-나 is found; 가-다 and 나-다 are not.
    #expect(figure("library") == Figure(hit: 1, found: 1, wanted: 2))
    #expect(figure("school") == Figure(hit: 0, found: 0, wanted: 2))
    #expect(figure("nobody") == Figure())
    // Each pair is one of both its organizations.
    let all = score(found, gold).pairs
    #expect(["library", "pool", "school"].reduce(0) { $0 + figure($1).wanted } == 2 * all.wanted)
  }
}
