/// The league table: all organizations by score.
package struct League: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "league/1"

  /// One organization of the league table.
  package struct Row: Hashable, Sendable, Codable {
    /// The organization.
    package var organization: BenchmarkedOrganization
    /// The rank by score; 1 is the best, and ties share a rank.
    package var rank: Int
    /// The score in points, 0…100.
    package var score: Double
    /// The share of each part of the score.
    package var parts: [Rubric.Part.Kind: CountedShare]

    /// Creates a row with the given properties.
    package init(
      organization: BenchmarkedOrganization, rank: Int, score: Double, parts: [Rubric.Part.Kind: CountedShare]
    ) {
      self.organization = organization
      self.rank = rank
      self.score = score
      self.parts = parts
    }
  }

  /// The name and version of the stored form.
  package var schema = League.schemaName
  /// The rubric of the scores.
  package var rubric: Rubric
  /// The rows, the best first; ties in the order of the ids.
  package var rows: [Row]
  /// The frequency of each clause, in the order of the clauses.
  package var frequencies: [ClauseFrequency]

  /// Creates a league table.
  ///
  /// - Parameters:
  ///   - rubric: the rubric of the scores.
  ///   - rows: the rows in any order.
  ///   - frequencies: the frequency of each clause.
  package init(rubric: Rubric, rows: [Row], frequencies: [ClauseFrequency]) {
    self.rubric = rubric
    self.rows = rows.sorted { ($0.rank, $0.organization.id) < ($1.rank, $1.organization.id) }
    self.frequencies = frequencies
  }
}
