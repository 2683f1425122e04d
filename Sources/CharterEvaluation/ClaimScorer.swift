package import CharterModel

/// Scores what a comparison claims of an organization: that it lacks a clause, and how its level ranks.
///
/// A false claim of this kind does more harm than a claim that is not made, so claims are counted and not pairs.
///
/// A claim about a row is judged by the labels of the row: the clause's own id, and the label that most of the row's sentences bear, where the own
/// id is borne by fewer. One sentence alone speaks for its label only where the annotator has a name of their own for the matter, because a
/// sentence with several promises bears the labels of all. A row outside the catalogue without such a label is not judged.
package enum ClaimScorer {
  /// Adds the figures of absences and rankings to an evaluation.
  ///
  /// - Parameters:
  ///   - comparison: the comparison that makes the claims.
  ///   - gold: the annotation.
  ///   - families: the family of each clause of the catalogue, by clause id; its own id where it stands alone.
  ///   - evaluation: what receives the figures, and a line for each false claim.
  package static func score(
    _ comparison: Comparison, against gold: Gold, families: [String: String], into evaluation: inout Evaluation
  ) {
    let labels = GoldLabels(gold)
    let commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for clause in comparison.clauses {
      let row = rowLabels(of: clause, labels, commitments, known: Set(families.keys))
      if !row.isEmpty { scoreAbsences(of: clause, row: row, labels, families, &evaluation) }
      scoreRanking(of: clause, labels, commitments, &evaluation)
    }
  }

  /// Counts each empty cell that reports show as an absence. It is right where no sentence of the organization bears a label of the row or of a
  /// member of its family.
  private static func scoreAbsences(
    of clause: Clause, row: Set<String>, _ labels: GoldLabels, _ families: [String: String],
    _ evaluation: inout Evaluation
  ) {
    func family(_ label: String) -> String { families[label] ?? label }
    let wanted = Set(row.map(family))
    for (organization, cell) in clause.cells.sorted(by: { $0.key < $1.key }) where cell == nil {
      evaluation.emptyCells += 1
      guard clause.near[organization] == nil else { continue }
      evaluation.absences.of += 1
      let kin = labels.ofOrganization[organization, default: []].filter { wanted.contains(family($0)) }
      if kin.isEmpty {
        evaluation.absences.right += 1
      } else {
        evaluation.errors.append("absence \(organization) has \(kin.sorted().joined(separator: " ")) for \(clause.id)")
      }
    }
  }

  /// Counts each row that ranks levels. It is right where the sentences with the ranked levels share a label and the annotation has each level.
  ///
  /// A sentence that is cut differently in the annotation says nothing about the ranking; a row with fewer than two others is not counted.
  private static func scoreRanking(
    of clause: Clause, _ labels: GoldLabels, _ commitments: [String: Commitment], _ evaluation: inout Evaluation
  ) {
    guard clause.verdict.order.count > 1 else { return }
    let ranked = clause.verdict.order.joined().compactMap { organization -> (level: Measure, commitment: Commitment)? in
      guard let cell = clause.cells[organization] ?? nil, let level = cell.levels.first,
        let commitment = cell.commitment(stating: level, among: commitments), labels.isAnnotated(commitment)
      else { return nil }
      return (level, commitment)
    }
    guard ranked.count > 1 else { return }
    evaluation.rankings.of += 1
    let unknown = ranked.filter { level, commitment in
      !labels.measures(of: commitment).contains { MeasureKey($0) == MeasureKey(level) }
    }
    let shared = ranked.map { labels.clauses(of: $0.commitment) }.reduce(nil) { shared, own -> Set<String>? in
      shared?.intersection(own) ?? own
    }
    if let first = unknown.first {
      evaluation.errors.append("ranking \(clause.id): no such level is annotated: \(first.level.text)")
    } else if shared?.isEmpty ?? true {
      evaluation.errors.append("ranking \(clause.id): the levels are about different matters")
    } else {
      evaluation.rankings.right += 1
    }
  }

  private static func rowLabels(
    of clause: Clause, _ labels: GoldLabels, _ commitments: [String: Commitment], known: Set<String>
  ) -> Set<String> {
    let (counts, sentences) = labels.counts(in: clause, commitments)
    let most = counts.values.max() ?? 0
    let own: Set<String> = clause.catalogued ? [clause.id] : []
    if clause.catalogued, counts[clause.id] == most { return own }
    return own.union(
      counts.filter { label, count in
        count == most && count * 2 > sentences && (sentences > 1 || !known.contains(label))
      }.keys)
  }
}
