/// The manual decisions about the clauses of commitments and the titles of clauses.
///
/// Decisions refer to commitments by id. An id depends on the organization and the words alone, so a decision remains
/// valid in a new edition as long as the words do not change.
package struct Review: Hashable, Sendable {
  /// One decision.
  package enum Decision: Hashable, Sendable {
    /// The commitment belongs to the clause, regardless of its score.
    case pin(commitment: String, clause: String)
    /// The commitment does not belong to the clause.
    case forbid(commitment: String, clause: String)
    /// The clause has this title.
    case rename(clause: String, title: BilingualText)
  }

  /// The decisions in the order of the file; the last of contradictory ones applies.
  package var decisions: [Decision]

  /// Creates a review of the given decisions.
  package init(_ decisions: [Decision] = []) {
    self.decisions = decisions
  }
}
