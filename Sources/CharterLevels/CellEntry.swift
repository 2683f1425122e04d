package import CharterModel

/// A commitment in a cell of the comparison, with its match to the clause.
package struct CellEntry: Hashable, Sendable {
  /// The commitment.
  package var commitment: Commitment
  /// The match of the commitment to the clause, with its score.
  package var match: Alignment.Match

  /// Creates an entry from its parts.
  package init(commitment: Commitment, match: Alignment.Match) {
    self.commitment = commitment
    self.match = match
  }
}
