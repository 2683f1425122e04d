/// The choices of a person for a draft.
package struct DraftChoices: Hashable, Sendable {
  /// The choice for one clause.
  package enum ClauseChoice: Hashable, Sendable {
    /// Omit the clause.
    case skip
    /// Keep the clause without a level.
    case plain
    /// Use the level that the strategy chooses.
    case strategy(LevelStrategy)
    /// Use the level of the organization with this id.
    case organization(String)
    /// Use this level.
    case level(DraftLevel)
  }

  /// The name of the organization.
  package var name: String
  /// The mission of the organization, as a phrase; nil leaves a placeholder.
  package var mission: String?
  /// The contact of the organization.
  package var contact: DraftContact
  /// The channels of the charter. Clauses for all channels are always included.
  package var channels: Set<Channel>
  /// The default strategy for the choice of levels.
  package var levels: LevelStrategy
  /// The choices by clause id. The form and the peers decide on a clause without an entry.
  package var clauses: [String: ClauseChoice]

  /// Creates choices with the given properties.
  package init(
    name: String, mission: String? = nil, contact: DraftContact = DraftContact(),
    channels: Set<Channel> = Set(Channel.allCases), levels: LevelStrategy = .median,
    clauses: [String: ClauseChoice] = [:]
  ) {
    self.name = name
    self.mission = mission
    self.contact = contact
    self.channels = channels
    self.levels = levels
    self.clauses = clauses
  }
}
