/// The commitments of several organizations, set side by side clause by clause.
package struct Comparison: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "comparison/1"

  package var schema = Comparison.schemaName
  /// By id.
  package var organizations: [ComparedOrganization]
  /// All commitments, by organization and place, each naming its organization.
  package var commitments: [Commitment]
  /// In the order of the catalogue; clauses outside the catalogue follow.
  package var clauses: [Clause]
  /// Ids of the commitments that stand in no clause.
  package var unaligned: [String]
  /// What was wrong in the charters, by organization.
  package var diagnostics: [String: [Diagnostic]]

  package init(
    organizations: [ComparedOrganization], commitments: [Commitment], clauses: [Clause], unaligned: [String],
    diagnostics: [String: [Diagnostic]]
  ) {
    self.organizations = organizations
    self.commitments = commitments
    self.clauses = clauses
    self.unaligned = unaligned
    self.diagnostics = diagnostics
  }
}

/// A column of the comparison.
package struct ComparedOrganization: Hashable, Sendable, Codable {
  package var id: String
  package var name: String
  package var nameEnglish: String?
  /// How many commitments its charter holds.
  package var commitments: Int
  package var title: String?
  package var source: Source

  package init(
    id: String, name: String, nameEnglish: String?, commitments: Int, title: String?, source: Source
  ) {
    self.id = id
    self.name = name
    self.nameEnglish = nameEnglish
    self.commitments = commitments
    self.title = title
    self.source = source
  }
}

/// Words in Korean and English.
package struct BilingualText: Hashable, Sendable, Codable {
  package var ko: String
  package var en: String

  package init(ko: String, en: String) {
    self.ko = ko
    self.en = en
  }
}

/// A row of the comparison: what each organization promises about one matter.
package struct Clause: Hashable, Sendable, Codable {
  package var id: String
  /// False for a clause that the catalogue does not foresee.
  package var catalogued: Bool
  package var channel: Channel
  package var title: BilingualText
  /// By organization id; nil where the document has no such clause.
  package var cells: [String: Cell?]
  package var verdict: Verdict

  package init(
    id: String, catalogued: Bool, channel: Channel, title: BilingualText, cells: [String: Cell?], verdict: Verdict
  ) {
    self.id = id
    self.catalogued = catalogued
    self.channel = channel
    self.title = title
    self.cells = cells
    self.verdict = verdict
  }
}

/// What one organization promises in a clause.
package struct Cell: Hashable, Sendable, Codable {
  package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// With a level.
    case quantified
    /// Firm, without a level.
    case stated
    case vague
    case hedged
  }

  package var status: Status
  /// Ids of the commitments, the best match first.
  package var commitments: [String]
  /// Of the best match, 0 to 1.
  package var score: Double
  /// True when the best match is a guess that a person should look at.
  package var uncertain: Bool
  /// The words that spoke for the match.
  package var evidence: [String]
  /// The sentence of the catalogue that the best match is most like; nil where no catalogue has one.
  package var exemplar: String?
  /// The levels that the verdict compares.
  package var levels: [Measure]

  package init(
    status: Status, commitments: [String], score: Double, uncertain: Bool, evidence: [String], exemplar: String? = nil,
    levels: [Measure]
  ) {
    self.status = status
    self.commitments = commitments
    self.score = score
    self.uncertain = uncertain
    self.evidence = evidence
    self.exemplar = exemplar
    self.levels = levels
  }
}

/// What the levels of a clause say when set side by side.
package struct Verdict: Hashable, Sendable, Codable {
  package enum Spread: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every organization that has the clause states the same level, or none states one.
    case identical
    /// Levels differ in words and not in what they bind to.
    case equivalent
    case varying
    /// Only one organization has the clause.
    case unique
  }

  package var spread: Spread
  /// Organizations by level, best first, ties together.
  package var order: [[String]]
  /// Organizations whose level cannot be ranked with those in `order`.
  package var incomparable: [String]
  package var note: BilingualText?

  package init(spread: Spread, order: [[String]], incomparable: [String], note: BilingualText?) {
    self.spread = spread
    self.order = order
    self.incomparable = incomparable
    self.note = note
  }
}
