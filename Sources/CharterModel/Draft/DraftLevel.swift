/// A level as a draft states it: a measure that has no place in a text yet.
package struct DraftLevel: Hashable, Sendable, Codable {
  package var role: Measure.Role
  package var value: Double
  package var unit: Measure.Unit
  package var comparator: Measure.Comparator
  package var per: Measure.Period?
  /// True when the value is how long before something.
  package var lead: Bool

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

  /// True when a measure that was read states this level.
  package func isStated(by measure: Measure) -> Bool {
    measure.role == role && measure.value == value && measure.unit == unit && measure.comparator == comparator
      && measure.per == per && measure.lead == lead
  }
}

/// How a level is chosen among those that others promise.
package enum LevelStrategy: String, Hashable, Sendable, Codable, CaseIterable {
  /// The best for the customer.
  case strictest
  /// The one in the middle; of an even number the better one of the two.
  case median
  /// The one that most promise; of equally many the better one.
  case common
}

/// Who promises a level, and what others promise.
package struct LevelBasis: Hashable, Sendable, Codable {
  package enum Origin: String, Hashable, Sendable, Codable {
    /// Promised by others.
    case peers
    /// Chosen by a person.
    case answer
    /// No other states one that could be taken over: the product's proposal.
    case proposal
  }

  /// A level of one organization in a few words: as a draft would state it, else the figure as it is written there.
  package struct Holder: Hashable, Sendable, Codable {
    package var organization: String
    package var name: String
    /// Where the organization states several, all of them, the compared one first.
    package var words: String
    /// 1-based line of its charter.
    package var line: Int

    package init(organization: String, name: String, words: String, line: Int) {
      self.organization = organization
      self.name = name
      self.words = words
      self.line = line
    }
  }

  package var origin: Origin
  /// The law or custom behind a proposal.
  package var source: String?
  /// How it was chosen among the levels of others; nil where it was not.
  package var strategy: LevelStrategy?
  /// Those that promise this level.
  package var holders: [Holder]
  /// Those with the best and with the least level; empty where fewer than two can be ranked.
  package var best: [Holder]
  package var least: [Holder]
  /// Those whose level cannot be ranked with the others.
  package var incomparable: [Holder]
  /// How many of the peers state a level that can be ranked, how many state one, and how many there are.
  package var ranked: Int
  package var stated: Int
  package var peers: Int

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
