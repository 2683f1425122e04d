import CharterModel
import CharterSamples
import Testing

@testable import CharterComparison

/// An organization that promises something close to a clause is not said to lack it.
struct NearCommitmentsTests {
  private let clause = Made.heading("phone/clause")

  /// "a" has the clause; what "b" promises is close to it or to another one.
  private func row(
    near: [Alignment.NearClause] = [], reaching other: String? = nil, families: [String: String] = [:]
  ) throws -> Clause {
    var matches = ["a-1": [Made.match("phone/clause")]]
    if let other { matches["b-1"] = [Made.match(other, score: 0.6)] }
    var clause = clause
    clause.family = families["phone/clause"]
    let comparison = try CharterComparer.compare(
      charters: [Made.charter("a", [Made.commitment("a-1")]), Made.charter("b", [Made.commitment("b-1")])],
      alignment: Alignment(
        headings: [clause, Made.heading("phone/twin")], matches: matches, near: ["b-1": near], families: families))
    return try #require(comparison.clauses.first { $0.id == "phone/clause" })
  }

  private let kin = ["phone/clause": "kin", "phone/twin": "kin"]

  @Test func whatComesCloseIsNamedWithItsReason() throws {
    let row = try row(near: [Alignment.NearClause(clause: "phone/clause", score: 0.2849, reason: .score)])
    #expect(row.near == ["b": [NearMatch(commitment: "b-1", score: 0.28, reason: .score)]])
    #expect(!row.isOfOneAlone && !row.lacks("b") && row.similar(at: "b").map(\.commitment) == ["b-1"])
  }

  @Test func aClauseOfTheFamilyStandsInPlaceOfTheOther() throws {
    let row = try row(reaching: "phone/twin", families: kin)
    #expect(row.near["b"] == [NearMatch(commitment: "b-1", score: 0.6, reason: .family)])
  }

  @Test func whatComesCloseToTheFamilyStandsThereToo() throws {
    let row = try row(
      near: [Alignment.NearClause(clause: "phone/third", score: 0.5, reason: .channel)],
      families: kin.merging(["phone/third": "kin"]) { first, _ in first })
    #expect(row.near["b"] == [NearMatch(commitment: "b-1", score: 0.5, reason: .family)])
  }

  @Test func whatIsCloseToNothingLacksTheClause() throws {
    let row = try row(reaching: "phone/twin")
    #expect(row.isOfOneAlone && row.near.isEmpty && row.lacks("b") && row.similar(at: "b").isEmpty)
  }

  @Test func whoHasTheClauseLacksNothingAndHasNothingSimilar() throws {
    let row = try row(near: [Alignment.NearClause(clause: "phone/clause", score: 0.3, reason: .score)])
    #expect(!row.lacks("a") && row.near["a"] == nil && row.similar(at: "a").isEmpty)
  }

  @Test func anUnknownOrganizationLacksNothing() throws { #expect(!(try row().lacks("c"))) }

  @Test func theClosestStandFirstAndNoMoreThanAReaderLooksAt() throws {
    let ids = (1...5).map { "b-\($0)" }
    let near = Dictionary(
      uniqueKeysWithValues: ids.enumerated().map { place, id in
        (id, [Alignment.NearClause(clause: "phone/clause", score: 0.25 + Double(place) / 100, reason: .score)])
      })
    let charters = [
      Made.charter("a", [Made.commitment("a-1")]),
      Made.charter("b", ids.enumerated().map { Made.commitment($1, at: $0 * 100) }),
    ]
    let alignment = Alignment(headings: [clause], matches: ["a-1": [Made.match("phone/clause")]], near: near)
    let found = try CharterComparer.compare(charters: charters, alignment: alignment).clauses.first?.near["b"]
    #expect(found?.map(\.commitment) == ["b-5", "b-4", "b-3"])
    #expect(
      try CharterComparer.compare(charters: charters.reversed(), alignment: alignment).clauses.first?.near["b"] == found
    )
  }
}
