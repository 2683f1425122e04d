package import CharterModel

/// A match in the band where a person should look.
package struct UncertainMatch: Hashable, Sendable {
  package var organization: String
  package var commitment: Commitment
  package var clause: String
  package var title: BilingualText
  package var score: Double
  /// How many organizations the clause is found at.
  package var organizations: Int
}

extension Comparison {
  /// The matches that a person should look at, most useful first.
  ///
  /// Useful is a decision about a clause that many organizations have, and about a match that could go either way.
  package var uncertainMatches: [UncertainMatch] {
    let byID = Dictionary(
      commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [UncertainMatch] = []
    for clause in clauses {
      let holders = clause.cells.values.compactMap { $0 }.count
      for (organization, cell) in clause.cells {
        guard let cell, cell.uncertain, let id = cell.commitments.first, let commitment = byID[id] else {
          continue
        }
        found.append(
          UncertainMatch(
            organization: organization, commitment: commitment, clause: clause.id, title: clause.title,
            score: cell.score,
            organizations: holders))
      }
    }
    return found.sorted {
      ($1.organizations, $0.score, $0.commitment.id, $0.clause) < (
        $0.organizations, $1.score, $1.commitment.id, $1.clause
      )
    }
  }
}
