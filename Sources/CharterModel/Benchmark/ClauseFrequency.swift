/// How many organizations have a clause, and whether they agree on it.
package struct ClauseFrequency: Hashable, Sendable, Codable {
  package enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nearly all have it, with the same level or none.
    case universalAlike = "universal-alike"
    /// Nearly all have it, and the levels differ.
    case universalVarying = "universal-varying"
    /// At least half.
    case common
    /// Fewer than half, and more than one.
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

  package init(
    clause: String, title: BilingualText, channel: Channel, group: Group, holders: OrganizationList, of: Int,
    spread: Verdict.Spread
  ) {
    self.clause = clause
    self.title = title
    self.channel = channel
    self.group = group
    self.holders = holders
    self.isOwn = nil
    self.of = of
    self.spread = spread
  }
}
