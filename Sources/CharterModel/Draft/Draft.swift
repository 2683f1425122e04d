/// A new charter, from the wording of the catalogue and the levels of other organizations.
package struct Draft: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "draft/1"

  /// The name and version of the stored form.
  package var schema = Draft.schemaName
  /// The name of the organization.
  package var name: String
  /// The mission of the organization, as a phrase; nil leaves a placeholder.
  package var mission: String?
  /// The contact of the organization.
  package var contact: DraftContact
  /// The default strategy for the choice of levels.
  package var levels: LevelStrategy
  /// The organizations whose levels were compared, in the order of their ids.
  package var peers: [DraftPeer]
  /// The sections in the order of the charter; each has at least one clause.
  package var sections: [DraftSection]

  /// Creates a draft with the given properties.
  package init(
    name: String, mission: String?, contact: DraftContact, levels: LevelStrategy, peers: [DraftPeer],
    sections: [DraftSection]
  ) {
    self.name = name
    self.mission = mission
    self.contact = contact
    self.levels = levels
    self.peers = peers
    self.sections = sections
  }

  /// All clauses of the draft, in the order of the charter.
  package var clauses: [DraftedClause] { sections.flatMap(\.clauses) }
}

/// An organization whose levels were compared.
package struct DraftPeer: Hashable, Sendable, Codable {
  /// The id of the organization.
  package var id: String
  /// The Korean name.
  package var name: String

  /// Creates a peer with the given properties.
  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// The contact for customers; a nil property leaves a placeholder.
package struct DraftContact: Hashable, Sendable, Codable {
  /// The department in charge.
  package var department: String?
  /// The telephone number.
  package var phone: String?
  /// The e-mail address.
  package var email: String?
  /// The postal address.
  package var address: String?
  /// The address of the website.
  package var url: String?

  /// Creates a contact with the given properties.
  package init(
    department: String? = nil, phone: String? = nil, email: String? = nil, address: String? = nil, url: String? = nil
  ) {
    self.department = department
    self.phone = phone
    self.email = email
    self.address = address
    self.url = url
  }
}

/// A section of the draft: a heading and its clauses.
package struct DraftSection: Hashable, Sendable, Codable {
  /// The id of the section.
  package var id: String
  /// The heading one level above, such as 이행표준 above the channels; nil for a top-level section.
  package var part: String?
  /// The heading of the section.
  package var title: String
  /// The clauses of the section.
  package var clauses: [DraftedClause]

  /// Creates a section with the given properties.
  package init(id: String, part: String?, title: String, clauses: [DraftedClause]) {
    self.id = id
    self.part = part
    self.title = title
    self.clauses = clauses
  }
}

/// One commitment of the draft: one sentence, one act, at most one level.
package struct DraftedClause: Hashable, Sendable, Codable {
  /// The id of the clause in the catalogue.
  package var clause: String
  /// The Korean title of the clause.
  package var title: String
  /// The sentence.
  package var text: String
  /// The level of the sentence; nil where it states none.
  package var level: DraftLevel?
  /// The origin of the level; nil without a level.
  package var basis: LevelBasis?

  /// Creates a clause with the given properties.
  package init(clause: String, title: String, text: String, level: DraftLevel?, basis: LevelBasis?) {
    self.clause = clause
    self.title = title
    self.text = text
    self.level = level
    self.basis = basis
  }
}
