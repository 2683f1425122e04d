/// A new charter, drawn up from the catalogue's wording and from levels that others promise.
package struct Draft: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "draft/1"

  package var schema = Draft.schemaName
  /// The institution that the charter is for.
  package var name: String
  /// What the institution is there for, in a phrase; nil leaves a slot to fill in.
  package var mission: String?
  package var contact: DraftContact
  /// How levels were chosen where nobody chose otherwise.
  package var levels: LevelStrategy
  /// The organizations whose levels were looked at, by id.
  package var peers: [DraftPeer]
  /// In the order of the charter; none is empty.
  package var sections: [DraftSection]

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

  /// Every promise, in the order of the charter.
  package var clauses: [DraftedClause] { sections.flatMap(\.clauses) }
}

/// An organization whose levels were looked at.
package struct DraftPeer: Hashable, Sendable, Codable {
  package var id: String
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// Whom customers turn to; nil leaves a slot to fill in.
package struct DraftContact: Hashable, Sendable, Codable {
  package var department: String?
  package var phone: String?
  package var email: String?
  package var address: String?
  package var url: String?

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

/// A heading of the draft with the promises under it.
package struct DraftSection: Hashable, Sendable, Codable {
  package var id: String
  /// The heading above the heading: 이행표준 above the channels; nil for a section that stands by itself.
  package var part: String?
  package var title: String
  package var clauses: [DraftedClause]

  package init(id: String, part: String?, title: String, clauses: [DraftedClause]) {
    self.id = id
    self.part = part
    self.title = title
    self.clauses = clauses
  }
}

/// One promise of the draft: one sentence, one act, at most one level.
package struct DraftedClause: Hashable, Sendable, Codable {
  /// The catalogue's clause.
  package var clause: String
  package var title: String
  /// The sentence.
  package var text: String
  package var level: DraftLevel?
  /// Where the level comes from; nil without a level.
  package var basis: LevelBasis?

  package init(clause: String, title: String, text: String, level: DraftLevel?, basis: LevelBasis?) {
    self.clause = clause
    self.title = title
    self.text = text
    self.level = level
    self.basis = basis
  }
}
