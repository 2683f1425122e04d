/// A manual annotation of charters.
package struct Gold: Sendable, Decodable {
  /// The annotated charters.
  package var documents: [GoldDocument]
  /// Figures in the text that are no levels but look like one; nil for none.
  package var decoys: [GoldDecoy]?
}

/// The annotation of one charter.
package struct GoldDocument: Sendable, Decodable {
  /// The organization id.
  package var organization: String
  /// The annotated sentences, in the order of the text.
  package var sentences: [GoldSentence]
  /// Sentences that may be read either way, which are not scored; nil for none.
  package var either: [String]?
}

/// The annotation of a published sentence.
package struct GoldSentence: Sendable, Decodable {
  /// The sentence in the words of the charter.
  package var text: String
  /// `commitment`, or the kind of other text: `preamble`, `lead-in`, and so on.
  package var kind: String
  /// The accepted channels.
  package var channel: [String]
  /// The ids of its clauses.
  package var clauses: [String]
  /// The ids of similar clauses. A pair of sentences that share only these is not scored.
  package var near: [String]
  /// The commitments in the sentence.
  package var promises: [GoldPromise]
  /// The measures in the sentence.
  package var measures: [GoldMeasure]

  private enum CodingKeys: String, CodingKey {
    case text, kind, channel, clauses, near, promises, measures
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.decode(String.self, forKey: .text)
    kind = try container.decode(String.self, forKey: .kind)
    if let several = try? container.decode([String].self, forKey: .channel) {
      channel = several
    } else {
      channel = [try container.decode(String.self, forKey: .channel)]
    }
    clauses = try container.decode([String].self, forKey: .clauses)
    near = try container.decodeIfPresent([String].self, forKey: .near) ?? []
    promises = try container.decodeIfPresent([GoldPromise].self, forKey: .promises) ?? []
    measures = try container.decodeIfPresent([GoldMeasure].self, forKey: .measures) ?? []
  }
}

/// An annotated commitment.
package struct GoldPromise: Sendable, Decodable {
  /// Text that occurs in this commitment and in no other one of the sentence.
  package var cue: String
  /// The firmness: `firm`, `hedged` or `vague`.
  package var firmness: String
}

/// An annotated measure, in the values of the charter contract.
package struct GoldMeasure: Sendable, Decodable {
  /// The role, such as `target` or `trigger`.
  package var role: String
  /// The value in the unit; nil for a bound without a figure.
  package var value: Double?
  /// The unit, such as `working-day`; nil where there is none.
  package var unit: String?
  /// `<=`, `<`, `>=`, `>` or `=`; nil where there is none.
  package var comparator: String?
  /// The period of a frequency, such as `year`; nil where there is none.
  package var per: String?
  /// Whether the value is a time before an event; nil for no.
  package var lead: Bool?
}

/// A figure that is no level but looks like one.
package struct GoldDecoy: Sendable, Decodable {
  /// The organization id.
  package var organization: String
  /// The words of the figure.
  package var text: String
}
