/// The counts behind a precision and a recall.
package struct Figure: Hashable, Sendable {
  /// The number of found items that are annotated, 0 or more.
  package var hit: Double
  /// The number of items that the program found.
  package var found: Double
  /// The number of annotated items.
  package var wanted: Double

  /// Creates a figure from its counts.
  package init(hit: Double = 0, found: Double = 0, wanted: Double = 0) {
    self.hit = hit
    self.found = found
    self.wanted = wanted
  }

  /// The share of found items that are annotated, 0 to 1; 0 where nothing was found.
  package var precision: Double { found == 0 ? 0 : hit / found }
  /// The share of annotated items that were found, 0 to 1; 0 where nothing is annotated.
  package var recall: Double { wanted == 0 ? 0 : hit / wanted }
  /// The harmonic mean of precision and recall, 0 to 1.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }
}

/// How many claims of a kind were made, and how many of them are right.
package struct ClaimCount: Hashable, Sendable {
  /// The number of right claims.
  package var right: Int
  /// The number of claims.
  package var of: Int

  /// Creates a count.
  package init(right: Int = 0, of: Int = 0) {
    self.right = right
    self.of = of
  }

  /// The share of right claims, 0 to 1; 1 where none was made.
  package var share: Double { of == 0 ? 1 : Double(right) / Double(of) }
}

/// The annotated and the extracted firmness of a commitment.
package struct FirmnessPair: Hashable, Sendable {
  /// The annotated firmness: `firm`, `hedged` or `vague`.
  package var wanted: String
  /// The extracted firmness.
  package var found: String

  /// Creates a pair.
  package init(wanted: String, found: String) {
    self.wanted = wanted
    self.found = found
  }
}

/// The agreement of charters and their comparison with an annotation.
package struct Evaluation: Sendable {
  /// The sentences that hold commitments.
  package var sentences = Figure()
  /// The single commitments.
  package var promises = Figure()
  /// The share of matched sentences with a right channel, 0 to 1.
  package var channel = 0.0
  /// The mean F1 of the three kinds of firmness over the matched commitments, 0 to 1.
  package var firmness = 0.0
  /// The number of matched commitments for each pair of annotated and extracted firmness.
  package var firmnessCounts: [FirmnessPair: Int] = [:]
  /// The measures.
  package var measures = Figure()
  /// The number of decoys extracted as a target.
  package var decoys = 0
  /// The pairs of sentences of two organizations that share a clause.
  package var pairs = Figure()
  /// The pairs of sentences whose clauses are of one family.
  package var familyPairs = Figure()
  /// The claims that an organization lacks a clause.
  package var absences = ClaimCount()
  /// The number of cells without a commitment, whether or not reports claim an absence there.
  package var emptyCells = 0
  /// The rows that rank levels.
  package var rankings = ClaimCount()
  /// The cells that reports show without a mark, right where their best match is.
  package var unmarked = ClaimCount()
  /// The number of cells with a commitment.
  package var cells = 0
  /// The B-cubed precision and recall of the clauses.
  package var bcubed = Figure()
  /// One line for each error.
  package var errors: [String] = []

  /// The figures, each 0 to 1, under the names that the floors use.
  package var figures: [(name: String, value: Double)] {
    [
      ("sentences", sentences.f1), ("promises", promises.f1), ("channel", channel), ("firmness", firmness),
      ("measures", measures.f1), ("pairs", pairs.f1), ("bcubed", bcubed.f1),
      ("familyPairs", familyPairs.f1), ("absences", absences.share), ("rankings", rankings.share),
    ]
  }
}
