/// The assignment of commitments of several charters to clauses.
package struct Alignment: Hashable, Sendable {
  /// The match of a commitment and a clause.
  package struct Match: Hashable, Sendable {
    /// The id of the clause.
    package var clause: String
    /// The score of the match, 0…1.
    package var score: Double
    /// The calibrated probability that the match is right, 0…1; 1 for a match that a person decided.
    package var confidence: Double
    /// True when the match needs a manual check.
    package var uncertain: Bool
    /// The words that support the match.
    package var evidence: [String]
    /// The classes of these words, such as `act.reply`; empty for a match by likeness alone.
    package var classes: [String]
    /// The exemplar of the clause that resembles the commitment most; nil where none resembles it.
    package var exemplar: String?

    /// Creates a match with the given properties.
    ///
    /// - Parameter confidence: nil for 0 where the match is uncertain, and 1 where it is not.
    package init(
      clause: String, score: Double, confidence: Double? = nil, uncertain: Bool, evidence: [String],
      classes: [String] = [],
      exemplar: String? = nil
    ) {
      self.clause = clause
      self.score = score
      self.confidence = confidence ?? (uncertain ? 0 : 1)
      self.uncertain = uncertain
      self.evidence = evidence
      self.classes = classes
      self.exemplar = exemplar
    }
  }

  /// A clause that a commitment comes close to without reaching it.
  package struct NearClause: Hashable, Sendable {
    /// The id of the clause.
    package var clause: String
    /// How well the words fit, 0…1, without regard to the channel.
    package var score: Double
    /// What keeps the commitment out of the clause.
    package var reason: NearMatch.Reason

    /// Creates a near clause with the given properties.
    package init(clause: String, score: Double, reason: NearMatch.Reason) {
      self.clause = clause
      self.score = score
      self.reason = reason
    }
  }

  /// The clauses that one commitment reaches, and those that it comes close to.
  package struct Candidates: Hashable, Sendable {
    /// The clauses that it reaches, the best first.
    package var matches: [Match]
    /// The clauses that it comes close to, in the order of the catalogue.
    package var near: [NearClause]

    /// Creates candidates with the given properties.
    package init(matches: [Match], near: [NearClause] = []) {
      self.matches = matches
      self.near = near
    }
  }

  /// A clause of the alignment, from the catalogue or from clustering.
  package struct Heading: Hashable, Sendable {
    /// The id of the clause.
    package var id: String
    /// True for a clause of the catalogue; false for a clause from clustering.
    package var catalogued: Bool
    /// The channel of the clause.
    package var channel: Channel
    /// The title of the clause.
    package var title: BilingualText
    /// The family of near twins that the clause belongs to; nil for a clause that stands alone.
    package var family: String?
    /// The measure that the verdict compares; nil where the clause has none.
    package var measure: ClauseMeasure?

    /// Creates a heading with the given properties.
    package init(
      id: String, catalogued: Bool, channel: Channel, title: BilingualText, family: String? = nil,
      measure: ClauseMeasure?
    ) {
      self.id = id
      self.catalogued = catalogued
      self.channel = channel
      self.title = title
      self.family = family
      self.measure = measure
    }
  }

  /// The clauses with at least one commitment, in the order of the report.
  package var headings: [Heading]
  /// The matches by commitment id, the best first. A commitment without an entry is unaligned.
  package var matches: [String: [Match]]
  /// The clauses that a commitment comes close to without reaching them, by commitment id.
  package var near: [String: [NearClause]]
  /// The family of each clause that has one, by clause id, also for clauses without a commitment.
  package var families: [String: String]

  /// Creates an alignment with the given properties.
  package init(
    headings: [Heading], matches: [String: [Match]], near: [String: [NearClause]] = [:],
    families: [String: String] = [:]
  ) {
    self.headings = headings
    self.matches = matches
    self.near = near
    self.families = families
  }
}

/// The units of a clause's level and the direction that is better for the customer.
package struct ClauseMeasure: Hashable, Sendable, Codable {
  /// The direction that is better for the customer.
  package enum Better: String, Hashable, Sendable, Codable, CaseIterable {
    /// A smaller or a larger value is better.
    case less, more
  }

  /// The units of one dimension, the usual one first: `[minute, second, hour]`.
  package var units: [Measure.Unit]
  /// The direction that is better for the customer.
  package var better: Better

  /// Creates a measure with the given properties.
  package init(units: [Measure.Unit], better: Better) {
    self.units = units
    self.better = better
  }
}
