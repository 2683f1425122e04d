import CharterAlignment
package import CharterModel

extension Pipeline {
  /// An alignment with what a person decided, and the decisions that found nothing to decide.
  func reviewed(
    _ alignment: Alignment, of charters: [Charter], by aligner: CharterAligner
  ) -> (alignment: Alignment, stale: [Review.Decision]) {
    alignment.reviewed(by: review, of: charters, foreseen: aligner.foreseen)
  }
}

/// Decisions about words that are gone.
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
