import CharterAlignment
package import CharterModel

extension Pipeline {
  /// Applies the decisions of a person to an alignment.
  ///
  /// - Returns: The alignment, and the decisions that match nothing.
  func reviewed(
    _ alignment: Alignment, of charters: [Charter], by aligner: CharterAligner
  ) -> (alignment: Alignment, stale: [Review.Decision]) {
    alignment.reviewed(by: review, of: charters, foreseen: aligner.foreseen)
  }

  /// The uncertain matches, the most useful first.
  ///
  /// A decision is more useful for a clause of many organizations, and for a match with a score near the threshold.
  package func uncertain(in comparison: Comparison) -> [UncertainMatch] {
    let commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [UncertainMatch] = []
    for clause in comparison.clauses {
      let holders = clause.cells.values.compactMap { $0 }.count
      for (organization, cell) in clause.cells {
        guard let cell, cell.uncertain, let id = cell.commitments.first, let commitment = commitments[id] else {
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

/// A match whose score requires a decision by a person.
package struct UncertainMatch: Hashable, Sendable {
  /// The organization id.
  package var organization: String
  /// The commitment.
  package var commitment: Commitment
  /// The clause id.
  package var clause: String
  /// The title of the clause.
  package var title: BilingualText
  /// The score of the match, 0 to 1.
  package var score: Double
  /// The number of organizations with the clause.
  package var organizations: Int
}

/// Finds decisions about commitments or clauses that no longer exist.
enum StaleDecisions {
  /// The charters with a diagnostic for each stale decision about one of their commitments.
  static func reporting(_ stale: [Review.Decision], in charters: [Charter]) -> [Charter] {
    guard !stale.isEmpty else { return charters }
    var charters = charters
    for decision in stale {
      guard let place = charters.firstIndex(where: { subject(decision).hasPrefix($0.organization.id + "-") }) else {
        continue
      }
      charters[place].diagnostics.append(
        Diagnostic(rule: "review/stale", severity: .warning, message: message(decision)))
    }
    return charters
  }

  static func message(_ decision: Review.Decision) -> String {
    switch decision {
    case .pin(let commitment, let clause):
      "alignment.yaml: \(commitment)을(를) \(clause)에 넣는 결정을 적용할 약속이나 조항이 없습니다. 결정을 고치거나 지우십시오."
    case .forbid(let commitment, let clause):
      "alignment.yaml: \(commitment)을(를) \(clause)에서 빼는 결정을 적용할 약속이 없습니다. 결정을 고치거나 지우십시오."
    case .rename(let clause, _):
      "alignment.yaml: \(clause)의 이름을 바꾸는 결정을 적용할 조항이 없습니다. 결정을 고치거나 지우십시오."
    }
  }

  private static func subject(_ decision: Review.Decision) -> String {
    switch decision {
    case .pin(let commitment, _), .forbid(let commitment, _): commitment
    case .rename(let clause, _): clause
    }
  }
}
