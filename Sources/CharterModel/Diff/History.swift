/// The story of each clause over the editions of a charter.
package struct History: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "history/1"

  package var schema = History.schemaName
  package var organization: Organization
  /// The oldest first.
  package var editions: [Edition]
  /// In the order of the catalogue; what fits no clause last.
  package var clauses: [Story]

  package init(organization: Organization, editions: [Edition], clauses: [Story]) {
    self.organization = organization
    self.editions = editions
    self.clauses = clauses
  }

  /// A dated edition.
  package struct Edition: Hashable, Sendable, Codable {
    /// `YYYY-MM-DD`; nil for a charter without a date.
    package var date: String?
    package var path: String
    package var commitments: Int

    package init(date: String?, path: String, commitments: Int) {
      self.date = date
      self.path = path
      self.commitments = commitments
    }
  }

  /// What became of one clause.
  package struct Story: Hashable, Sendable, Codable {
    /// Nil for promises that fit no clause.
    package var clause: ClauseName?
    package var chapters: [Chapter]

    package init(clause: ClauseName?, chapters: [Chapter]) {
      self.clause = clause
      self.chapters = chapters
    }
  }

  /// The clause in an edition in which something about it changed, or which is the first.
  package struct Chapter: Hashable, Sendable, Codable {
    /// Index of the edition.
    package var edition: Int
    /// What changed since the edition before; empty in the first.
    package var changes: [Change]
    /// The promises as they stand now.
    package var promises: [Quotation]

    package init(edition: Int, changes: [Change], promises: [Quotation]) {
      self.edition = edition
      self.changes = changes
      self.promises = promises
    }
  }
}
