/// The changes of each clause over the editions of a charter.
package struct History: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "history/1"

  /// The name and version of the stored form.
  package var schema = History.schemaName
  /// The organization that publishes the charter.
  package var organization: Organization
  /// The editions, the oldest first.
  package var editions: [Edition]
  /// The clauses in the order of the catalogue; commitments without a clause come last.
  package var clauses: [Story]

  /// Creates a history with the given properties.
  package init(organization: Organization, editions: [Edition], clauses: [Story]) {
    self.organization = organization
    self.editions = editions
    self.clauses = clauses
  }

  /// One edition of the charter.
  package struct Edition: Hashable, Sendable, Codable {
    /// The date, `YYYY-MM-DD`; nil for an edition without a date.
    package var date: String?
    /// The path of the file.
    package var path: String
    /// The number of commitments in the edition.
    package var commitments: Int

    /// Creates an edition with the given properties.
    package init(date: String?, path: String, commitments: Int) {
      self.date = date
      self.path = path
      self.commitments = commitments
    }
  }

  /// The history of one clause.
  package struct Story: Hashable, Sendable, Codable {
    /// The clause; nil for commitments without a clause.
    package var clause: ClauseName?
    /// The first edition of the clause and the editions in which it changed, the oldest first.
    package var chapters: [Chapter]

    /// Creates a story with the given properties.
    package init(clause: ClauseName?, chapters: [Chapter]) {
      self.clause = clause
      self.chapters = chapters
    }
  }

  /// The clause in one edition: the first one, or one in which the clause changed.
  package struct Chapter: Hashable, Sendable, Codable {
    /// The 0-based index of the edition.
    package var edition: Int
    /// The changes since the previous edition; empty in the first chapter.
    package var changes: [Change]
    /// The commitments of the clause in this edition.
    package var promises: [Quotation]

    /// Creates a chapter with the given properties.
    package init(edition: Int, changes: [Change], promises: [Quotation]) {
      self.edition = edition
      self.changes = changes
      self.promises = promises
    }
  }
}
