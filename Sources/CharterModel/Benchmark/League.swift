/// All organizations by their score.
package struct League: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "league/1"

  package struct Row: Hashable, Sendable, Codable {
    package var organization: BenchmarkedOrganization
    package var rank: Int
    package var score: Double
    package var parts: [Rubric.Part.Kind: CountedShare]

    package init(
      organization: BenchmarkedOrganization, rank: Int, score: Double, parts: [Rubric.Part.Kind: CountedShare]
    ) {
      self.organization = organization
      self.rank = rank
      self.score = score
      self.parts = parts
    }
  }

  package var schema = League.schemaName
  package var rubric: Rubric
  /// Best first; ties by id.
  package var rows: [Row]
  /// How many have each clause, and whether they agree, in the order of the clauses.
  package var frequencies: [ClauseFrequency]

  /// - Parameter rows: in any order.
  package init(rubric: Rubric, rows: [Row], frequencies: [ClauseFrequency]) {
    self.rubric = rubric
    self.rows = rows.sorted { ($0.rank, $0.organization.id) < ($1.rank, $1.organization.id) }
    self.frequencies = frequencies
  }
}
