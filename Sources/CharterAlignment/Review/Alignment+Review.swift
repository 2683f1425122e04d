package import CharterModel

extension Alignment {
  /// The alignment with what a person decided.
  ///
  /// - Parameters:
  ///   - review: the decisions.
  ///   - charters: those that were aligned; decisions about others are left aside.
  ///   - foreseen: the clauses of the catalogue in its order; a commitment may be pinned to one that none stood in before.
  /// - Returns: the alignment, and the decisions that find nothing to decide: their commitment's words are gone, or their clause is unknown.
  package func reviewed(
    by review: Review, of charters: [Charter], foreseen: [Heading]
  ) -> (alignment: Alignment, stale: [Review.Decision]) {
    func heading(_ id: String) -> Heading? { foreseen.first { $0.id == id } }
    var reviewed = self
    var stale: [Review.Decision] = []
    let known = Set(charters.flatMap { $0.commitments.map(\.id) })
    let organizations = charters.map { $0.organization.id + "-" }
    for decision in review.decisions {
      switch decision {
      case .pin(let commitment, let clause):
        guard known.contains(commitment) else {
          if organizations.contains(where: commitment.hasPrefix) { stale.append(decision) }
          continue
        }
        if !reviewed.pin(commitment, to: clause, heading) { stale.append(decision) }
      case .forbid(let commitment, let clause):
        guard known.contains(commitment) else {
          if organizations.contains(where: commitment.hasPrefix) { stale.append(decision) }
          continue
        }
        reviewed.matches[commitment]?.removeAll { $0.clause == clause }
        reviewed.near[commitment]?.removeAll { $0.clause == clause }
        if reviewed.matches[commitment]?.isEmpty ?? false { reviewed.matches[commitment] = nil }
      case .rename(let clause, let title):
        guard let place = reviewed.headings.firstIndex(where: { $0.id == clause }) else {
          if heading(clause) == nil { stale.append(decision) }
          continue
        }
        reviewed.headings[place].title = title
      }
    }
    let used = Set(reviewed.matches.values.joined().map(\.clause))
    let standing = Dictionary(reviewed.headings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = foreseen.map(\.id)
    let others = reviewed.headings.filter { !$0.catalogued }
    reviewed.headings = (order.compactMap { standing[$0] } + others).filter { used.contains($0.id) }
    return (reviewed, stale)
  }

  /// False when there is no such clause.
  private mutating func pin(_ commitment: String, to clause: String, _ heading: (String) -> Heading?) -> Bool {
    if !headings.contains(where: { $0.id == clause }) {
      guard let heading = heading(clause) else { return false }
      headings.append(heading)
    }
    let pinned = Match(clause: clause, score: 1, uncertain: false, evidence: [])
    matches[commitment] = [pinned] + (matches[commitment] ?? []).filter { $0.clause != clause }
    return true
  }
}
