package import CharterModel

/// Compares a draft with the charter that is read from it.
package enum DraftReadBack {
  /// The differences between a draft and what is read from its text, in words.
  ///
  /// - Parameters:
  ///   - draft: what was drafted.
  ///   - charter: what was extracted from the draft's text.
  ///   - alignment: the clauses of the charter's commitments.
  /// - Returns: empty where the charter holds exactly the commitments of the draft, each with its clause and level.
  package static func differences(of draft: Draft, readAs charter: Charter, alignment: Alignment) -> [String] {
    var found: [String] = []
    var rest = charter.commitments[...]
    for clause in draft.clauses {
      guard let place = rest.firstIndex(where: { $0.sentence.text == clause.text }) else {
        found.append("\(clause.clause): \(clause.text): is not read as a commitment")
        continue
      }
      let commitment = rest.remove(at: place)
      if let other = rest.first(where: { $0.sentence.span == commitment.sentence.span }) {
        found.append("\(clause.clause): \(clause.text): is read as two commitments; the other is “\(other.text)”")
      }
      let read = alignment.matches[commitment.id]?.first?.clause
      if read != clause.clause { found.append("\(clause.clause): \(clause.text): is read as \(read ?? "no clause")") }
      let isStated = clause.level.map { level in
        commitment.measures.count == 1 && level.isStated(by: commitment.measures[0])
      }
      if !(isStated ?? commitment.measures.isEmpty) {
        found.append("\(clause.clause): \(clause.text): is read with the levels \(commitment.measures.map(\.text))")
      }
    }
    return found + rest.map { "“\($0.text)” is read as a commitment but was not drafted" }
  }
}
