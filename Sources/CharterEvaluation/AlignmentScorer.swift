package import CharterModel

/// Scores a comparison by pairs of sentences of two organizations, and by B-cubed for items with several labels (Amigó,
/// Gonzalo, Artiles and Verdejo 2009).
package enum AlignmentScorer {
  /// Adds the figures of the alignment, pairs and B-cubed, to an evaluation.
  ///
  /// - Parameter families: the family of each clause of the catalogue, by clause id, for the pairs by families.
  package static func score(
    _ comparison: Comparison, against gold: Gold, families: [String: String] = [:], into evaluation: inout Evaluation
  ) {
    let items = self.items(gold, rows: rows(comparison))
    evaluation.pairs = pairs(items, &evaluation.errors)
    var unlisted: [String] = []
    evaluation.familyPairs = pairs(items.map { $0.merged(by: families) }, &unlisted)
    scoreBCubed(items, &evaluation)
  }

  /// Counts the sentence pairs that involve one organization.
  ///
  /// - Parameter organization: The id of the organization.
  package static func pairs(of organization: String, in comparison: Comparison, against gold: Gold) -> Figure {
    let items = self.items(gold, rows: rows(comparison))
    let own = items.filter { $0.organization == organization }
    let others = items.filter { $0.organization != organization }
    var figure = Figure()
    for first in own {
      for second in others {
        let isPair = !first.gold.isDisjoint(with: second.gold)
        if !isPair, !first.gold.union(first.near).isDisjoint(with: second.gold.union(second.near)) { continue }
        let isFound = !first.found.isDisjoint(with: second.found)
        figure.wanted += isPair ? 1 : 0
        figure.found += isFound ? 1 : 0
        figure.hit += isPair && isFound ? 1 : 0
      }
    }
    return figure
  }

  private struct Item {
    var organization: String
    var text: String
    var gold: Set<String>
    var near: Set<String>
    var found: Set<String>

    /// The item with families in place of clauses.
    func merged(by families: [String: String]) -> Item {
      func merge(_ clauses: Set<String>) -> Set<String> { Set(clauses.map { families[$0] ?? $0 }) }
      return Item(organization: organization, text: text, gold: merge(gold), near: merge(near), found: merge(found))
    }
  }

  /// The clause ids, by organization id and sentence without white space.
  private static func rows(_ comparison: Comparison) -> [[String]: Set<String>] {
    let byId = Dictionary(comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[String]: Set<String>] = [:]
    for clause in comparison.clauses {
      for (organization, cell) in clause.cells {
        for id in cell?.commitments ?? [] {
          guard let commitment = byId[id] else { continue }
          rows[[organization, ExtractionScorer.bare(commitment.sentence.text)], default: []].insert(clause.id)
        }
      }
    }
    return rows
  }

  private static func items(_ gold: Gold, rows: [[String]: Set<String>]) -> [Item] {
    gold.documents.flatMap { document in
      document.sentences.filter { ["commitment", "preamble"].contains($0.kind) }.map { sentence in
        Item(
          organization: document.organization, text: sentence.text, gold: Set(sentence.clauses),
          near: Set(sentence.near),
          found: rows[[document.organization, ExtractionScorer.bare(sentence.text)]] ?? [])
      }
    }
  }

  private static func pairs(_ items: [Item], _ errors: inout [String]) -> Figure {
    var figure = Figure()
    for (index, first) in items.enumerated() {
      for second in items[(index + 1)...] where first.organization != second.organization {
        let isPair = !first.gold.isDisjoint(with: second.gold)
        if !isPair, !first.gold.union(first.near).isDisjoint(with: second.gold.union(second.near)) { continue }
        let isFound = !first.found.isDisjoint(with: second.found)
        figure.wanted += isPair ? 1 : 0
        figure.found += isFound ? 1 : 0
        figure.hit += isPair && isFound ? 1 : 0
        if isPair != isFound {
          errors.append(
            "\(isPair ? "missed" : "wrongly") \(first.organization): \(first.text.prefix(44)) | \(second.organization): \(second.text.prefix(44))"
          )
        }
      }
    }
    return figure
  }

  private static func scoreBCubed(_ items: [Item], _ evaluation: inout Evaluation) {
    var precision = 0.0
    var recall = 0.0
    for (index, first) in items.enumerated() {
      var found: [Double] = []
      var wanted: [Double] = []
      for (other, second) in items.enumerated() {
        // A sentence without a clause is a cluster of its own, both in the annotation and in the result.
        let least = index == other ? 1 : 0
        let shared = max(least, first.found.intersection(second.found).count)
        let right = max(least, first.gold.intersection(second.gold).count)
        if shared > 0 { found.append(Double(min(shared, right)) / Double(shared)) }
        if right > 0 { wanted.append(Double(min(shared, right)) / Double(right)) }
      }
      precision += found.isEmpty ? 0 : found.reduce(0, +) / Double(found.count)
      recall += wanted.isEmpty ? 0 : wanted.reduce(0, +) / Double(wanted.count)
    }
    guard !items.isEmpty else { return }
    let count = Double(items.count)
    let p = precision / count
    let r = recall / count
    // The figure is stored so that its precision is p and its recall is r.
    evaluation.bcubed = Figure(hit: p * r, found: r, wanted: p)
  }
}
