/// Precision and recall of a count.
package struct Figure: Hashable, Sendable {
  package var hit: Double
  package var found: Double
  package var wanted: Double

  package init(hit: Double = 0, found: Double = 0, wanted: Double = 0) {
    self.hit = hit
    self.found = found
    self.wanted = wanted
  }

  /// The share of what was found that is right, 0 to 1; 0 when nothing was found.
  package var precision: Double { found == 0 ? 0 : hit / found }
  /// The share of what is right that was found, 0 to 1; 0 when nothing was wanted.
  package var recall: Double { wanted == 0 ? 0 : hit / wanted }
  /// The harmonic mean of the two.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }
}

/// The annotated and the found firmness of a promise.
package struct FirmnessPair: Hashable, Sendable {
  package var wanted: String
  package var found: String

  package init(wanted: String, found: String) {
    self.wanted = wanted
    self.found = found
  }
}

/// How well charters and their comparison agree with an annotation.
package struct Evaluation: Sendable {
  package var sentences = Figure()
  package var promises = Figure()
  /// Share of the matched sentences whose channel is right.
  package var channel = 0.0
  /// Mean of the F1 of firm, hedged and vague over the matched promises.
  package var firmness = 0.0
  /// How often a promise that is annotated as one (`wanted`) was judged as another (`found`).
  package var firmnessCounts: [FirmnessPair: Int] = [:]
  package var measures = Figure()
  /// Decoys taken for a promised level.
  package var decoys = 0
  package var pairs = Figure()
  package var bcubed = Figure()
  /// What was wrong, a line each.
  package var errors: [String] = []

  /// The figures by the names under which floors are kept.
  package var figures: [(name: String, value: Double)] {
    [
      ("sentences", sentences.f1), ("promises", promises.f1), ("channel", channel), ("firmness", firmness),
      ("measures", measures.f1), ("pairs", pairs.f1), ("bcubed", bcubed.f1),
    ]
  }
}
