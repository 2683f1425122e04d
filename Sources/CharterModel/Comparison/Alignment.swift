/// Which clauses the commitments of several charters stand in.
package struct Alignment: Hashable, Sendable {
  /// A commitment's place in a clause.
  package struct Match: Hashable, Sendable {
    /// Id of the clause.
    package var clause: String
    /// 0 to 1.
    package var score: Double
    /// True in the band where a person should look.
    package var uncertain: Bool
    /// The words that spoke for it.
    package var evidence: [String]
    /// The sentence that stands for the clause and is most like the commitment; nil where none is like it at all.
    package var exemplar: String?

    package init(clause: String, score: Double, uncertain: Bool, evidence: [String], exemplar: String? = nil) {
      self.clause = clause
      self.score = score
      self.uncertain = uncertain
      self.evidence = evidence
      self.exemplar = exemplar
    }
  }

  /// A clause of the alignment, from the catalogue or found by clustering.
  package struct Heading: Hashable, Sendable {
    package var id: String
    package var catalogued: Bool
    package var channel: Channel
    package var title: BilingualText
    /// The measure whose level is compared; nil where the clause has none.
    package var measure: ClauseMeasure?

    package init(
      id: String, catalogued: Bool, channel: Channel, title: BilingualText, measure: ClauseMeasure?
    ) {
      self.id = id
      self.catalogued = catalogued
      self.channel = channel
      self.title = title
      self.measure = measure
    }
  }

  /// The clauses that at least one commitment stands in, in the order of the report.
  package var headings: [Heading]
  /// By commitment id; best match first. A commitment without an entry is unaligned.
  package var matches: [String: [Match]]

  package init(headings: [Heading], matches: [String: [Match]]) {
    self.headings = headings
    self.matches = matches
  }
}

/// What is measured in a clause, and which way is better for the customer.
package struct ClauseMeasure: Hashable, Sendable, Codable {
  package enum Better: String, Hashable, Sendable, Codable {
    case less, more
  }

  /// Units of one dimension, the usual one first: `[minute, second, hour]`.
  package var units: [Measure.Unit]
  package var better: Better

  package init(units: [Measure.Unit], better: Better) {
    self.units = units
    self.better = better
  }
}
