/// What a person decides about a draft.
package struct DraftChoices: Hashable, Sendable {
  /// What becomes of a clause.
  package enum ClauseChoice: Hashable, Sendable {
    /// It is left out.
    case skip
    /// It stands without a level.
    case plain
    /// With the level of a strategy.
    case strategy(LevelStrategy)
    /// With the level of an organization, by id.
    case organization(String)
    /// With a level of one's own.
    case level(DraftLevel)
  }

  package var name: String
  package var mission: String?
  package var contact: DraftContact
  /// The ways to meet customers that the charter speaks of; what holds for all of them always stands.
  package var channels: Set<Channel>
  package var levels: LevelStrategy
  /// By clause id; a clause without an entry is decided by the form and the peers.
  package var clauses: [String: ClauseChoice]

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
