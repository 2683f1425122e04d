/// What a person decided about the places of commitments and the titles of clauses.
///
/// Decisions name commitments by id, which depends on the organization and the words alone: they hold for a new edition as long as the words
/// stay.
package struct Review: Hashable, Sendable {
  /// One decision.
  package enum Decision: Hashable, Sendable {
    /// The commitment stands in the clause, whatever the words say.
    case pin(commitment: String, clause: String)
    /// It does not.
    case forbid(commitment: String, clause: String)
    /// The clause has this title.
    case rename(clause: String, title: BilingualText)
  }

  /// In the order of the file; of contrary ones the last holds.
  package var decisions: [Decision]

  package init(_ decisions: [Decision] = []) {
    self.decisions = decisions
  }
}
