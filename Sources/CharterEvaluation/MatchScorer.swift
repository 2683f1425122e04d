package import CharterModel

/// Scores the best match of every cell, which the confidence of cells is calibrated with.
package enum MatchScorer {
  /// The best match of a cell, judged.
  package struct JudgedMatch: Hashable, Sendable {
    /// The id of the organization.
    package var organization: String
    /// The id of the clause.
    package var clause: String
    /// Whether the clause is one of the catalogue.
    package var catalogued: Bool
    /// The id of the commitment.
    package var commitment: String
    /// The score of the match, 0…1.
    package var score: Double
    /// The confidence of the match, 0…1.
    package var confidence: Double
    /// Whether reports mark the cell.
    package var uncertain: Bool
    /// Whether the annotation gives the clause to the sentence, or names it as similar.
    package var isRight: Bool
  }

  /// The best match of every cell, in the order of the clauses and the organization ids.
  ///
  /// A match is right where the sentence bears the id of the clause, also as a similar one, or a name of the annotator's own that more than half
  /// of the row's sentences bear, at least two. In a row outside the catalogue any such label counts.
  ///
  /// - Parameter clauses: the ids of the catalogue's clauses.
  package static func matches(
    of comparison: Comparison, against gold: Gold, clauses known: Set<String>
  ) -> [JudgedMatch] {
    let labels = GoldLabels(gold)
    let commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return comparison.clauses.flatMap { clause -> [JudgedMatch] in
      let names = sharedNames(of: clause, labels, commitments).filter { !clause.catalogued || !known.contains($0) }
      return clause.cells.sorted { $0.key < $1.key }.compactMap { organization, cell in
        guard let cell, let id = cell.commitments.first, let commitment = commitments[id] else { return nil }
        let own = labels.clauses(of: commitment)
        let isRight =
          !own.isDisjoint(with: names)
          || clause.catalogued && own.union(labels.near(of: commitment)).contains(clause.id)
        return JudgedMatch(
          organization: organization, clause: clause.id, catalogued: clause.catalogued, commitment: id,
          score: cell.score, confidence: cell.confidence, uncertain: cell.uncertain, isRight: isRight)
      }
    }
  }

  /// The labels that more than half of the sentences of a row bear, at least two of them.
  private static func sharedNames(
    of clause: Clause, _ labels: GoldLabels, _ commitments: [String: Commitment]
  ) -> Set<String> {
    let (counts, sentences) = labels.counts(in: clause, commitments)
    return Set(counts.filter { $0.value > 1 && $0.value * 2 > sentences }.keys)
  }
}
