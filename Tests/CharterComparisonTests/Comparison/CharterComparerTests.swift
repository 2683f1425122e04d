import CharterModel
import CharterSamples
import Testing

@testable import CharterComparison

@Suite struct CharterComparerTests {
  let headings = [Made.heading("b/second", units: [.hour]), Made.heading("a/first")]

  var charters: [Charter] {
    [
      Made.charter("b", [Made.commitment("b-2", at: 50), Made.commitment("b-1", at: 10)]),
      Made.charter("a", [Made.commitment("a-1", measures: [Made.measure(1, .hour)])]),
      Made.charter("c", []),
    ]
  }

  var alignment: Alignment {
    Alignment(
      headings: headings,
      matches: [
        "a-1": [Made.match("b/second", score: 0.876), Made.match("a/first", score: 0.4, uncertain: true)],
        "b-1": [Made.match("a/first", score: 0.5), Made.match("nowhere", score: 0.99)],
      ])
  }

  @Test func setsOutOrganizationsCommitmentsAndClauses() throws {
    let comparison = try CharterComparer.compare(charters: charters, alignment: alignment)
    #expect(comparison.organizations.map(\.id) == ["a", "b", "c"])
    #expect(comparison.organizations.map(\.commitments) == [1, 2, 0])
    #expect(comparison.commitments.map(\.id) == ["a-1", "b-1", "b-2"])
    #expect(comparison.commitments.map(\.organization) == ["a", "b", "b"])
    #expect(comparison.commitments.map(\.clause) == ["b/second", "a/first", nil])
    #expect(comparison.commitments.map(\.confidence) == [0.88, 0.5, nil])
    #expect(comparison.clauses.map(\.id) == ["b/second", "a/first"])
    #expect(comparison.unaligned == ["b-2"])
    let first = try #require(comparison.clauses.last)
    #expect(first.cells["c"] == .some(nil))
    #expect(first.cells["a"]??.uncertain == true)
    #expect(comparison.clauses.first?.cells["a"]??.status == .quantified)
  }

  @Test func orderOfChartersDoesNotMatter() throws {
    let forwards = try CharterComparer.compare(charters: charters, alignment: alignment)
    let backwards = try CharterComparer.compare(charters: charters.reversed(), alignment: alignment)
    #expect(forwards == backwards)
  }

  @Test func bestMatchStandsFirstInItsCell() throws {
    let charter = Made.charter("a", [Made.commitment("a-1", at: 0), Made.commitment("a-2", at: 50)])
    let comparison = try CharterComparer.compare(
      charters: [charter],
      alignment: Alignment(
        headings: headings,
        matches: ["a-1": [Made.match("a/first", score: 0.5)], "a-2": [Made.match("a/first", score: 0.7)]]))
    #expect(comparison.clauses.first?.cells["a"]??.commitments == ["a-2", "a-1"])
    #expect(comparison.clauses.first?.cells["a"]??.score == 0.7)
  }

  @Test(
    "firm outweighs hedged, hedged outweighs vague",
    arguments: [
      ([Firmness.vague, .firm], Cell.Status.stated), ([.vague, .hedged], .hedged), ([.vague], .vague),
      ([.hedged, .firm], .stated),
    ])
  func statusIsThatOfTheBestPromise(firmness: [Firmness], expected: Cell.Status) {
    #expect(CharterComparer.status(of: firmness, levels: []) == expected)
  }

  @Test func twoChartersOfOneOrganizationAreRefused() {
    let twice = [Made.charter("a", []), Made.charter("b", []), Made.charter("a", [])]
    #expect(
      throws: ComparisonError.duplicateOrganization(id: "a", paths: Array(repeating: "corpus/a/charter.txt", count: 2))
    ) {
      try CharterComparer.compare(charters: twice, alignment: alignment)
    }
  }
}
