/// The distribution of one clause over many organizations.
package struct ClauseDistribution: Hashable, Sendable {
  /// A ranked level and its organization.
  package struct Place: Hashable, Sendable {
    /// The id of the organization.
    package var organization: String
    /// The level.
    package var level: Measure
    /// The number of other organizations with an equivalent level.
    package var equals: Int

    /// Creates a place with the given properties.
    package init(organization: String, level: Measure, equals: Int) {
      self.organization = organization
      self.level = level
      self.equals = equals
    }
  }

  /// The id of the clause.
  package var clause: String
  /// The number of organizations that have the clause.
  package var holders: Int
  /// The share of all compared organizations that have the clause, 0…1.
  package var share: Double
  /// The number of organizations by status of their cell.
  package var statuses: [Cell.Status: Int]
  /// The number of levels in the ranking.
  package var ranked: Int
  /// The number of levels outside the ranking.
  package var incomparable: Int
  /// The levels at the percentiles 0, 10, 50, 90 and 100, from the best for the customer to the worst. Empty where
  /// fewer than two levels are ranked.
  package var places: [Place]

  /// Creates a distribution with the given properties.
  package init(
    clause: String, holders: Int, share: Double, statuses: [Cell.Status: Int], ranked: Int, incomparable: Int,
    places: [Place]
  ) {
    self.clause = clause
    self.holders = holders
    self.share = share
    self.statuses = statuses
    self.ranked = ranked
    self.incomparable = incomparable
    self.places = places
  }
}
