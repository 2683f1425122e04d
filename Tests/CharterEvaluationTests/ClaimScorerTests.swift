import CharterModel
import Testing

@testable import CharterEvaluation

/// What a comparison claims of an organization, against what its annotation says.
struct ClaimScorerTests {
  private func score(_ comparison: Comparison, _ gold: Gold, families: [String: String] = [:]) -> Evaluation {
    var evaluation = Evaluation()
    ClaimScorer.score(comparison, against: gold, families: families, into: &evaluation)
    return evaluation
  }

  /// The library has the clause in the comparison and in the annotation; the pool has no cell.
  private func absences(
    pool clauses: [String], library: [String] = ["a"], near: Bool = false, families: [String: String] = ["a": "a"]
  ) throws -> Evaluation {
    var comparison = Aligned(["library": ["가": ["a"]], "pool": ["나": []]]).comparison
    if near { comparison.clauses[0].near = ["pool": [NearMatch(commitment: "pool 나", score: 0.3, reason: .score)]] }
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: library)], "pool": [Made.sentence("나", clauses: clauses)],
    ])
    return score(comparison, gold, families: families)
  }

  @Test func anAbsenceIsRightWhereTheAnnotationHasNoSuchSentence() throws {
    let evaluation = try absences(pool: ["b"])
    #expect(evaluation.absences == ClaimCount(right: 1, of: 1) && evaluation.errors.isEmpty)
  }

  @Test func anAbsenceIsFalseWhereItHasOne() throws {
    let evaluation = try absences(pool: ["a"])
    #expect(evaluation.absences == ClaimCount(right: 0, of: 1))
    #expect(evaluation.errors == ["absence pool has a for a"])
  }

  @Test func aMemberOfTheFamilyIsEnoughToMakeItFalse() throws {
    #expect(try absences(pool: ["b"], families: ["a": "kin", "b": "kin"]).absences.right == 0)
    #expect(try absences(pool: ["b"], families: ["a": "kin", "b": "other"]).absences.right == 1)
  }

  @Test func nothingIsClaimedWhereSomethingSimilarIsNamed() throws {
    let evaluation = try absences(pool: ["a"], near: true)
    #expect(evaluation.absences == ClaimCount() && evaluation.emptyCells == 1)
  }

  @Test func aNameOfTheAnnotatorsOwnStandsForTheRow() throws {
    #expect(try absences(pool: ["own"], library: ["own"]).absences.right == 0)
  }

  @Test func oneSentenceWithAnotherClauseOfTheCatalogueDoesNot() throws {
    #expect(try absences(pool: ["b"], library: ["b"], families: ["a": "a", "b": "b"]).absences.right == 1)
  }

  // MARK: Rankings

  /// Two organizations whose levels are ranked in one row.
  private func rankings(_ library: [String], _ pool: [String], annotated: Bool = true) throws -> Evaluation {
    func commitment(_ text: String, _ organization: String, _ days: Double) -> Commitment {
      var commitment = Made.commitment(text, measures: [Made.measure(.target, days, .day, .atMost)])
      commitment.organization = organization
      return commitment
    }
    let commitments = [commitment("가", "library", 3), commitment("나", "pool", 5)]
    let cells = Dictionary(
      uniqueKeysWithValues: commitments.map { commitment -> (String, Cell?) in
        (
          commitment.organization ?? "",
          Cell(
            status: .quantified, commitments: [commitment.id], score: 1, uncertain: false, evidence: [],
            levels: commitment.measures)
        )
      })
    let comparison = Comparison(
      organizations: [], commitments: commitments,
      clauses: [
        Clause(
          id: "a", catalogued: true, channel: .common, title: BilingualText(ko: "a", en: "a"), cells: cells,
          verdict: Verdict(spread: .varying, order: [["library"], ["pool"]], incomparable: [], note: nil))
      ], unaligned: [], diagnostics: [:])
    func measure(_ days: Double) -> [Made.JSON] {
      [["role": "target", "value": days, "unit": "day", "comparator": "<="]]
    }
    let gold = try Made.gold([
      "library": [Made.sentence("가", clauses: library, measures: measure(3))],
      "pool": [Made.sentence(annotated ? "나" : "다른 문장", clauses: pool, measures: measure(5))],
    ])
    return score(comparison, gold)
  }

  @Test func aRankingIsRightWhereTheLevelsAreAboutOneMatter() throws {
    #expect(try rankings(["b", "c"], ["b"]).rankings == ClaimCount(right: 1, of: 1))
  }

  @Test func aRankingOfDifferentMattersIsWrong() throws {
    let evaluation = try rankings(["b"], ["c"])
    #expect(evaluation.rankings == ClaimCount(right: 0, of: 1))
    #expect(evaluation.errors == ["ranking a: the levels are about different matters"])
  }

  @Test func aSentenceThatIsNotAnnotatedSaysNothing() throws {
    #expect(try rankings(["b"], ["c"], annotated: false).rankings == ClaimCount())
  }

  @Test func aShareOfNoClaimsIsWhole() {
    #expect(ClaimCount().share == 1 && ClaimCount(right: 1, of: 4).share == 0.25)
  }
}
