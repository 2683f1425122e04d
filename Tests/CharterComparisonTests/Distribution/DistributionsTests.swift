import CharterComparison
import CharterModel
import Testing

struct DistributionsTests {
  private func level(_ value: Double) -> Measure {
    Measure(
      role: .target, value: value, unit: .day, comparator: .atMost, text: "\(Int(value))일 이내",
      span: TextSpan(start: 0, end: 0, line: 1))
  }

  private func cell(_ value: Double?) -> Cell {
    Cell(
      status: value == nil ? .hedged : .quantified, commitments: [], score: 1, uncertain: false, evidence: [],
      levels: value.map { [level($0)] } ?? [])
  }

  /// Ten organizations: a to f state 1, 1, 2, 3, 5 and 9 days, g only an effort, h a level that cannot be ranked, i and j nothing.
  private var comparison: Comparison {
    let values: [(String, Double?)] = [
      ("a", 1), ("b", 1), ("c", 2), ("d", 3), ("e", 5), ("f", 9), ("g", nil), ("h", 7),
    ]
    var cells: [String: Cell?] = ["i": nil, "j": nil]
    for (id, value) in values { cells[id] = cell(value) }
    let clause = Clause(
      id: "common/complaint-deadline", catalogued: true, channel: .common,
      title: BilingualText(ko: "처리기한", en: "Deadline"),
      cells: cells,
      verdict: Verdict(
        spread: .varying, order: [["a", "b"], ["c"], ["d"], ["e"], ["f"]], incomparable: ["h"], note: nil))
    let source = Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: "")
    return Comparison(
      organizations: "abcdefghij".map {
        ComparedOrganization(
          id: String($0), name: String($0), nameEnglish: nil, commitments: 1, title: nil, source: source)
      }, commitments: [], clauses: [clause], unaligned: [], diagnostics: [:])
  }

  @Test func countsWhoHasAClauseAndHowFirmly() throws {
    let found = try #require(Distributions.of(comparison).first)
    #expect(found.holders == 8)
    #expect(found.share == 0.8)
    #expect(found.statuses == [.quantified: 7, .hedged: 1])
    #expect(found.ranked == 6 && found.incomparable == 1)
  }

  @Test func percentilesAreThoseOfTheOrder() throws {
    let found = try #require(Distributions.of(comparison).first)
    #expect(found.places.map(\.level.value) == [1, 1, 2, 9, 9])
    #expect(found.places.first?.organization == "a" && found.places.first?.equals == 1)
    #expect(found.places.last?.organization == "f" && found.places.last?.equals == 0)
  }

  @Test func aComparisonNarrowedToColumnsHoldsThemAlone() {
    let narrow = comparison.narrowed(to: ["c", "e", "z"])
    #expect(narrow.organizations.map(\.id) == ["c", "e"])
    #expect(narrow.clauses.first?.verdict.order == [["c"], ["e"]])
    #expect(narrow.clauses.first?.verdict.incomparable.isEmpty ?? false)
    #expect(comparison.narrowed(to: ["i"]).clauses.isEmpty)
  }
}
