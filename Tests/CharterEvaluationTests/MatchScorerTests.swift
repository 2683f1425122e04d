import CharterModel
import Testing

@testable import CharterEvaluation

/// Whether the best match of a cell is right.
struct MatchScorerTests {
  private func right(
    _ found: [String: [String: [String]]], _ gold: [String: [Made.JSON]], known: Set<String> = ["a", "b"]
  ) throws -> [Bool] {
    MatchScorer.matches(of: Aligned(found).comparison, against: try Made.gold(gold), clauses: known).map(\.isRight)
  }

  @Test(
    arguments: [
      (["a"], [], true), (["b"], [], false), (["b"], ["a"], true), ([], [], false),
    ] as [([String], [String], Bool)])
  func theSentenceBearsTheClauseOrIsNamedAsSimilar(_ clauses: [String], _ near: [String], _ isRight: Bool) throws {
    let found = try right(
      ["library": ["가": ["a"]]], ["library": [Made.sentence("가", clauses: clauses, near: near)]])
    #expect(found == [isRight])
  }

  @Test func aNameOfTheAnnotatorsOwnIsRightWhereTheRowSharesIt() throws {
    let row = ["library": ["가": ["a"]], "pool": ["나": ["a"]]]
    let own = Made.sentence("가", clauses: ["own"])
    #expect(try right(row, ["library": [own], "pool": [Made.sentence("나", clauses: ["own"])]]) == [true, true])
    #expect(try right(row, ["library": [own], "pool": [Made.sentence("나", clauses: ["a"])]]) == [false, true])
  }

  @Test func anotherClauseOfTheCatalogueIsWrongHoweverManyShareIt() throws {
    let row = ["library": ["가": ["a"]], "pool": ["나": ["a"]]]
    let gold = ["library": [Made.sentence("가", clauses: ["b"])], "pool": [Made.sentence("나", clauses: ["b"])]]
    #expect(try right(row, gold) == [false, false])
  }
}
