/// How many organizations have a clause, and whether they agree on it.
package struct ClauseFrequency: Hashable, Sendable, Codable {
  package enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nearly all have it, and their levels, where any state one, do not differ.
    case universalAlike = "universal-alike"
    /// Nearly all have it, and the levels differ.
    case universalVarying = "universal-varying"
    /// More than half.
    case common
    /// Half or fewer, and more than one.
    case rare
    case unique
  }

  /// How many clauses of a group there are, and how many of them the organization of a scorecard has.
  package struct Count: Hashable, Sendable, Codable {
    package var group: Group
    package var own: Int
    package var clauses: Int

    package init(group: Group, own: Int, clauses: Int) {
      self.group = group
      self.own = own
      self.clauses = clauses
    }
  }

  package var clause: String
  package var title: BilingualText
  package var channel: Channel
  package var group: Group
  package var holders: OrganizationList
  /// Whether the organization of the scorecard has it; nil in a league.
  package var isOwn: Bool?
  /// How many organizations there are.
  package var of: Int
  package var spread: Verdict.Spread
  /// Of those with a level, how many state the one that most state; nil where none has a level.
  package var agreement: CountedShare?

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
    self.of = of
    self.spread = spread
    self.agreement = agreement
  }
}
