/// The number of organizations that have a clause, and the agreement of their levels.
package struct ClauseFrequency: Hashable, Sendable, Codable {
  /// The groups of clauses by frequency. The thresholds are those of the rubric.
  package enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    /// The share of organizations reaches `Rubric.universal`, and no levels differ.
    case universalAlike = "universal-alike"
    /// The share of organizations reaches `Rubric.universal`, and the levels differ or only some organizations state
    /// one.
    case universalVarying = "universal-varying"
    /// The share of organizations exceeds `Rubric.most`, but does not reach `Rubric.universal`.
    case common
    /// At least two organizations have the clause, and their share does not exceed `Rubric.most`.
    case rare
    /// Only one organization has the clause.
    case unique
  }

  /// The number of clauses in a group.
  package struct Count: Hashable, Sendable, Codable {
    /// The group.
    package var group: Group
    /// The number of clauses that the organization of the scorecard has.
    package var own: Int
    /// The number of clauses in the group.
    package var clauses: Int

    /// Creates a count with the given properties.
    package init(group: Group, own: Int, clauses: Int) {
      self.group = group
      self.own = own
      self.clauses = clauses
    }
  }

  /// The id of the clause.
  package var clause: String
  /// The title of the clause.
  package var title: BilingualText
  /// The channel of the clause.
  package var channel: Channel
  /// The group of the clause.
  package var group: Group
  /// The organizations that have the clause.
  package var holders: OrganizationList
  /// Whether the organization of the scorecard has the clause; nil in a league table.
  package var isOwn: Bool?
  /// Whether the organization of the scorecard promises something similar in place of the clause; nil in a league table.
  package var isSimilar: Bool?
  /// The number of all organizations.
  package var of: Int
  /// How the levels differ.
  package var spread: Verdict.Spread
  /// The share of the organizations with a level that state the most frequent level; nil where none states a level.
  package var agreement: CountedShare?

  /// Creates a frequency with the given properties and `isOwn` nil.
  package init(
    clause: String, title: BilingualText, channel: Channel, group: Group, holders: OrganizationList, of: Int,
    spread: Verdict.Spread, agreement: CountedShare?
  ) {
    self.clause = clause
    self.title = title
    self.channel = channel
    self.group = group
    self.holders = holders
    self.isOwn = nil
    self.isSimilar = nil
    self.of = of
    self.spread = spread
    self.agreement = agreement
  }
}
