import CharterModel

/// The annotated sentences by organization and words, and the labels of each organization.
struct GoldLabels {
  /// The labels of all sentences of an organization, by its id.
  private(set) var ofOrganization: [String: Set<String>] = [:]
  private var sentences: [[String]: [GoldSentence]] = [:]
  private var known: Set<[String]> = []

  init(_ gold: Gold) {
    for document in gold.documents {
      for sentence in document.sentences {
        known.insert([document.organization, ExtractionScorer.bare(sentence.text)])
      }
      for sentence in document.sentences where ["commitment", "preamble"].contains(sentence.kind) {
        sentences[[document.organization, ExtractionScorer.bare(sentence.text)], default: []].append(sentence)
        ofOrganization[document.organization, default: []].formUnion(sentence.clauses)
      }
    }
  }

  /// The organization of a commitment and the words of its sentence.
  static func key(of commitment: Commitment) -> [String] {
    [commitment.organization ?? "", ExtractionScorer.bare(commitment.sentence.text)]
  }

  /// Whether the sentence that holds a commitment is annotated, as a commitment or as something else.
  func isAnnotated(_ commitment: Commitment) -> Bool { known.contains(Self.key(of: commitment)) }

  /// The labels of the sentence that holds a commitment; of all sentences with these words where there are several.
  func clauses(of commitment: Commitment) -> Set<String> {
    Set((sentences[Self.key(of: commitment)] ?? []).flatMap(\.clauses))
  }

  /// How many sentences of a row bear each label, and how many sentences the row has. A sentence counts once, however
  /// many commitments it holds.
  func counts(
    in clause: Clause, _ commitments: [String: Commitment]
  ) -> (counts: [String: Int], sentences: Int) {
    var labels: [[String]: Set<String>] = [:]
    for id in clause.cells.values.compactMap({ $0 }).flatMap(\.commitments) {
      guard let commitment = commitments[id] else { continue }
      labels[Self.key(of: commitment)] = clauses(of: commitment)
    }
    var counts: [String: Int] = [:]
    for label in labels.values.joined() { counts[label, default: 0] += 1 }
    return (counts, labels.count)
  }

  /// The labels of similar clauses of the sentence that holds a commitment.
  func near(of commitment: Commitment) -> Set<String> {
    Set((sentences[Self.key(of: commitment)] ?? []).flatMap(\.near))
  }

  /// The measures of the sentence that holds a commitment.
  func measures(of commitment: Commitment) -> [GoldMeasure] {
    (sentences[Self.key(of: commitment)] ?? []).flatMap(\.measures)
  }
}
