package import CharterModel

/// A commitment in a cell of the comparison, and how well it matches the clause.
package struct CellEntry: Hashable, Sendable {
  package var commitment: Commitment
  package var match: Alignment.Match

  package init(commitment: Commitment, match: Alignment.Match) {
    self.commitment = commitment
    self.match = match
  }
}
