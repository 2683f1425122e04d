/// A hand annotation of charters: what a careful reader finds in them.
package struct Gold: Sendable, Decodable {
  package var documents: [GoldDocument]
  /// Figures that measure nothing and are easily taken for levels.
  package var decoys: [GoldDecoy]?
}

/// The annotation of one charter.
package struct GoldDocument: Sendable, Decodable {
  package var organization: String
  package var sentences: [GoldSentence]
  /// Sentences that reasonable people could take either way; they count neither way.
  package var either: [String]?
}

/// A published sentence.
package struct GoldSentence: Sendable, Decodable {
  package var text: String
  /// `commitment`, or why it is none.
  package var kind: String
  /// The channels that are right.
  package var channel: [String]
  package var clauses: [String]
  /// Clauses close to it; a pair of sentences that share only these is not scored.
  package var near: [String]
  package var promises: [GoldPromise]
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

/// An atomic promise, known by a piece of text that lies in it and in no other.
package struct GoldPromise: Sendable, Decodable {
  package var cue: String
  package var firmness: String
}

/// A measure.
package struct GoldMeasure: Sendable, Decodable {
  package var role: String
  package var value: Double?
  package var unit: String?
  package var comparator: String?
  package var per: String?
  package var lead: Bool?
}

/// Text that looks like a level.
package struct GoldDecoy: Sendable, Decodable {
  package var organization: String
  package var text: String
}
