/// A level of a draft: a measure without a place in a text.
package struct DraftLevel: Hashable, Sendable, Codable {
  /// The function of the level: target or amount.
  package var role: Measure.Role
  /// The figure, in `unit`.
  package var value: Double
  /// The unit of the value.
  package var unit: Measure.Unit
  /// The relation between the level and the value.
  package var comparator: Measure.Comparator
  /// The period of a frequency; nil for other levels.
  package var per: Measure.Period?
  /// True when the value is the time before an event.
  package var lead: Bool

  /// Creates a level with the given properties.
  package init(
    role: Measure.Role = .target, value: Double, unit: Measure.Unit, comparator: Measure.Comparator,
    per: Measure.Period? = nil, lead: Bool = false
  ) {
    self.role = role
    self.value = value
    self.unit = unit
    self.comparator = comparator
    self.per = per
    self.lead = lead
  }

  /// Returns true when an extracted measure states this level.
  package func isStated(by measure: Measure) -> Bool {
    measure.role == role && measure.value == value && measure.unit == unit && measure.comparator == comparator
      && measure.per == per && measure.lead == lead
  }
}

/// How to choose a level among those of the peers.
package enum LevelStrategy: String, Hashable, Sendable, Codable, CaseIterable {
  /// The best level for the customer.
  case strictest
  /// The median level; the better of the two middle ones for an even number.
  case median
  /// The most frequent level; the better one on a tie.
  case common
}

/// The origin of a level, and the levels of the peers.
package struct LevelBasis: Hashable, Sendable, Codable {
  /// The origin of a level.
  package enum Origin: String, Hashable, Sendable, Codable {
    /// The peers promise the level.
    case peers
    /// A person chose the level.
    case answer
    /// The product proposes the level, because no peer states one that can be adopted.
    case proposal
  }

  /// The level of one organization, in a few words.
  package struct Holder: Hashable, Sendable, Codable {
    /// The id of the organization.
    package var organization: String
    /// The Korean name.
    package var name: String
    /// The level as a draft would state it, or the figure as published. All levels where the organization states
    /// several, the compared one first.
    package var words: String
    /// The 1-based line of the source file that states the level.
    package var line: Int

    /// Creates a holder with the given properties.
    package init(organization: String, name: String, words: String, line: Int) {
      self.organization = organization
      self.name = name
      self.words = words
      self.line = line
    }
  }

  /// The origin of the level.
  package var origin: Origin
  /// The law or custom behind a proposal; nil for other origins.
  package var source: String?
  /// The strategy that chose the level; nil where no strategy did.
  package var strategy: LevelStrategy?
  /// The peers with this level.
  package var holders: [Holder]
  /// The peers with the best level; empty where fewer than two levels can be ranked.
  package var best: [Holder]
  /// The peers with the worst level; empty where fewer than two levels can be ranked.
  package var least: [Holder]
  /// The peers whose level cannot be ranked.
  package var incomparable: [Holder]
  /// The number of peers whose level is ranked.
  package var ranked: Int
  /// The number of peers that state a level.
  package var stated: Int
  /// The number of all peers.
  package var peers: Int

  /// Creates a basis with the given properties.
  package init(
    origin: Origin, source: String? = nil, strategy: LevelStrategy? = nil, holders: [Holder] = [], best: [Holder] = [],
    least: [Holder] = [],
    incomparable: [Holder] = [], ranked: Int = 0, stated: Int = 0,
    peers: Int = 0
  ) {
    self.origin = origin
    self.source = source
    self.strategy = strategy
    self.holders = holders
    self.best = best
    self.least = least
    self.incomparable = incomparable
    self.ranked = ranked
    self.stated = stated
    self.peers = peers
  }
}
