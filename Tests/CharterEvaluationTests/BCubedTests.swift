import CharterModel
import Testing

@testable import CharterEvaluation

/// B-cubed for clauses that overlap (Amigó, Gonzalo, Artiles and Verdejo 2009), by hand.
///
/// Of two sentences that share clauses, the precision is min(shared found, shared annotated) / shared found, the recall the same over what is
/// annotated; each sentence has the mean over those it shares with, itself among them, and the figure is the mean over the sentences.
struct BCubedTests {
  private func figure(_ found: [String: [String]], _ annotated: [String: [String]]) throws -> Figure {
    let gold = try Made.gold(annotated.sorted { $0.key < $1.key }.map { Made.sentence($0.key, clauses: $0.value) })
    var evaluation = Evaluation()
    AlignmentScorer.score(Aligned(["library": found]).comparison, against: gold, into: &evaluation)
    return evaluation.bcubed
  }

  private func expect(
    _ figure: Figure, precision: Double, recall: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(abs(figure.precision - precision) < 1e-12, "precision", sourceLocation: sourceLocation)
    #expect(abs(figure.recall - recall) < 1e-12, "recall", sourceLocation: sourceLocation)
  }

  @Test func whatIsRightIsOne() throws {
    expect(
      try figure(["가": ["x"], "나": ["x"], "다": ["y"]], ["가": ["a"], "나": ["a"], "다": ["b"]]), precision: 1, recall: 1)
  }

  @Test func allInOneClauseCostsPrecision() throws {
    // Clauses a = {가, 나}, b = {다}; found one of all three.
    // 가: with 가 1, 나 1, 다 0: P 2/3. 나 the same. 다: with 가 0, 나 0, 다 1: P 1/3. P = (2/3 + 2/3 + 1/3) / 3 = 5/9.
    // Nobody of a clause is missing: R = 1.
    expect(
      try figure(["가": ["x"], "나": ["x"], "다": ["x"]], ["가": ["a"], "나": ["a"], "다": ["b"]]), precision: 5.0 / 9,
      recall: 1)
  }

  @Test func eachInAClauseOfItsOwnCostsRecall() throws {
    // 가 and 나 find themselves of two (R 1/2 each), 다 itself of one (R 1): R = (1/2 + 1/2 + 1) / 3 = 2/3. P = 1.
    expect(
      try figure(["가": ["x"], "나": ["y"], "다": ["z"]], ["가": ["a"], "나": ["a"], "다": ["b"]]), precision: 1,
      recall: 2.0 / 3)
  }

  @Test func aSentenceThatStandsInNoClauseStandsByItself() throws {
    // The same as a clause of its own for each.
    expect(
      try figure([:], ["가": ["a"], "나": ["a"], "다": ["b"]]), precision: 1, recall: 2.0 / 3)
  }

  @Test func aSentenceThatIsAnnotatedInNoClauseStandsByItself() throws {
    expect(try figure([:], ["가": []]), precision: 1, recall: 1)
    // 나 is put to 가: 가: with 가 1, 나 0: P 1/2; 나 the same. Both have nobody but themselves: R = 1.
    expect(try figure(["가": ["x"], "나": ["x"]], ["가": ["a"], "나": []]), precision: 0.5, recall: 1)
  }

  @Test func clausesThatOverlapCountHowOftenTheyMeet() throws {
    // 가 and 나 are annotated to share two clauses and found to share one.
    // 가 with itself: found 1, annotated 2: P 1/1, R 1/2; with 나 the same. P = 1, R = 1/2.
    expect(
      try figure(["가": ["x"], "나": ["x"]], ["가": ["a", "b"], "나": ["a", "b"]]), precision: 1, recall: 0.5)
    // The other way round: P = 1/2, R = 1.
    expect(
      try figure(["가": ["x", "y"], "나": ["x", "y"]], ["가": ["a"], "나": ["a"]]), precision: 0.5, recall: 1)
  }

  @Test func aSentenceInTwoClausesMeetsTheMembersOfBoth() throws {
    // Annotated a = {가, 나}, b = {가, 다}. Found x = {가, 나}, y = {다}.
    // 가: P: itself found 1, annotated 2: 1; 나: 1. Mean 1. R: itself 1/2; 나 1/1; 다 0. Mean 1/2.
    // 나: P 1 (가), 1 (itself); R 1, 1. 다: P 1 (itself); R: itself 1, 가 0: 1/2.
    // P = 1; R = (1/2 + 1 + 1/2) / 3 = 2/3.
    expect(
      try figure(["가": ["x"], "나": ["x"], "다": ["y"]], ["가": ["a", "b"], "나": ["a"], "다": ["b"]]), precision: 1,
      recall: 2.0 / 3)
  }

  /// B-cubed asks of all sentences, of one organization too.
  @Test func sentencesOfOneOrganizationCountAsOthersDo() throws {
    expect(try figure(["가": ["x"], "나": ["y"]], ["가": ["a"], "나": ["a"]]), precision: 1, recall: 0.5)
  }

  @Test func nothingAnnotatedIsNoFigure() throws { #expect(try figure(["가": ["x"]], [:]) == Figure()) }
}
