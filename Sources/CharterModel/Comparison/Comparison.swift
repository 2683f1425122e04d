/// The comparison of several charters, clause by clause.
package struct Comparison: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "comparison/1"

  /// The name and version of the stored form.
  package var schema = Comparison.schemaName
  /// The organizations, in the order of their ids.
  package var organizations: [ComparedOrganization]
  /// All commitments, by organization and place; each has its `organization` set.
  package var commitments: [Commitment]
  /// The clauses in the order of the catalogue, then the clauses outside the catalogue.
  package var clauses: [Clause]
  /// The ids of the commitments without a clause.
  package var unaligned: [String]
  /// The problems of the charters, by organization id.
  package var diagnostics: [String: [Diagnostic]]
  /// What became of every file that was given; nil where the charters were not read from files.
  package var reconciliation: Reconciliation?

  /// Creates a comparison with the given properties.
  package init(
    organizations: [ComparedOrganization], commitments: [Commitment], clauses: [Clause], unaligned: [String],
    diagnostics: [String: [Diagnostic]], reconciliation: Reconciliation? = nil
  ) {
    self.organizations = organizations
    self.commitments = commitments
    self.clauses = clauses
    self.unaligned = unaligned
    self.diagnostics = diagnostics
    self.reconciliation = reconciliation
  }
}

/// An organization of the comparison: one column.
package struct ComparedOrganization: Hashable, Sendable, Codable {
  /// The id of the organization.
  package var id: String
  /// The Korean name.
  package var name: String
  /// The English name; nil where none is given.
  package var nameEnglish: String?
  /// The number of commitments in its charter.
  package var commitments: Int
  /// The title of its charter; nil where none was found.
  package var title: String?
  /// The file of its charter.
  package var source: Source
  /// Whether the charter could be read. An organization whose charter was not read has no cells.
  package var reading: ReadingResult

  /// Creates an organization with the given properties.
  package init(
    id: String, name: String, nameEnglish: String?, commitments: Int, title: String?, source: Source,
    reading: ReadingResult = .read
  ) {
    self.id = id
    self.name = name
    self.nameEnglish = nameEnglish
    self.commitments = commitments
    self.title = title
    self.source = source
    self.reading = reading
  }
}

/// A text in Korean and English.
package struct BilingualText: Hashable, Sendable, Codable {
  /// The Korean text.
  package var ko: String
  /// The English text.
  package var en: String

  /// Creates a text with the given wordings.
  package init(ko: String, en: String) {
    self.ko = ko
    self.en = en
  }
}

/// A clause of the comparison, one row: what each organization promises about one subject.
package struct Clause: Hashable, Sendable, Codable {
  /// The id of the clause, such as `phone/ring-count`.
  package var id: String
  /// True for a clause of the catalogue; false for a clause from clustering.
  package var catalogued: Bool
  /// The channel of the clause.
  package var channel: Channel
  /// The title of the clause.
  package var title: BilingualText
  /// The family of near twins that the clause belongs to; nil for a clause that stands alone.
  package var family: String?
  /// The cells by organization id; nil where the document lacks the clause. There is none for an organization whose
  /// charter was not read.
  package var cells: [String: Cell?]
  /// For the nil cells: what the document promises instead that is close to the clause, by organization id, the closest
  /// first. Only an organization without an entry can be said to lack the clause.
  package var near: [String: [NearMatch]]
  /// The comparison of the levels.
  package var verdict: Verdict

  /// Creates a clause with the given properties.
  package init(
    id: String, catalogued: Bool, channel: Channel, title: BilingualText, family: String? = nil, cells: [String: Cell?],
    near: [String: [NearMatch]] = [:], verdict: Verdict
  ) {
    self.id = id
    self.catalogued = catalogued
    self.channel = channel
    self.title = title
    self.family = family
    self.cells = cells
    self.near = near
    self.verdict = verdict
  }
}

/// The commitments of one organization in one clause.
package struct Cell: Hashable, Sendable, Codable {
  /// The best status that the cell's commitments reach.
  package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// A commitment states a level.
    case quantified
    /// A commitment is firm; none states a level.
    case stated
    /// No commitment names anything observable.
    case vague
    /// The best commitment promises effort only.
    case hedged
  }

  /// The best status of the cell's commitments.
  package var status: Status
  /// The ids of the commitments, the best match first.
  package var commitments: [String]
  /// The score of the best match, 0…1, with two decimals.
  package var score: Double
  /// The calibrated probability that the best match is right, 0…1, with two decimals.
  package var confidence: Double
  /// True when the best match needs a manual check, because its confidence is low.
  package var uncertain: Bool
  /// The words that support the best match.
  package var evidence: [String]
  /// The classes of these words in the lexicon, such as `act.reply`.
  package var classes: [String]
  /// The exemplar of the catalogue that resembles the best match most; nil where there is none.
  package var exemplar: String?
  /// The level that the verdict compares, then the other levels in the order of the text.
  package var levels: [Measure]

  /// Creates a cell with the given properties.
  package init(
    status: Status, commitments: [String], score: Double, confidence: Double = 1, uncertain: Bool, evidence: [String],
    classes: [String] = [], exemplar: String? = nil, levels: [Measure]
  ) {
    self.status = status
    self.commitments = commitments
    self.score = score
    self.confidence = confidence
    self.uncertain = uncertain
    self.evidence = evidence
    self.classes = classes
    self.exemplar = exemplar
    self.levels = levels
  }
}

/// The comparison of the levels of a clause.
package struct Verdict: Hashable, Sendable, Codable {
  /// How the levels of the organizations differ.
  package enum Spread: String, Hashable, Sendable, Codable, CaseIterable {
    /// All organizations that have the clause state the same level, or none states a level.
    case identical
    /// The levels differ in wording only.
    case equivalent
    /// The levels differ, or only some of the organizations state one.
    case varying
    /// Only one organization has the clause.
    case unique
  }

  /// How the levels differ.
  package var spread: Spread
  /// The ids of the organizations by level, the best for the customer first; ties form one group.
  package var order: [[String]]
  /// The ids of the organizations whose level cannot be ranked with those in `order`.
  package var incomparable: [String]
  /// What cannot be ranked and why, and what to know about the ranked levels; nil where there is nothing to note.
  package var note: BilingualText?

  /// Creates a verdict with the given properties.
  package init(spread: Spread, order: [[String]], incomparable: [String], note: BilingualText?) {
    self.spread = spread
    self.order = order
    self.incomparable = incomparable
    self.note = note
  }
}
