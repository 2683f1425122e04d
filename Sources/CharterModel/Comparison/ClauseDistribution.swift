/// What many organizations promise in one clause, in figures.
package struct ClauseDistribution: Hashable, Sendable {
  /// A level of the ranked ones, with whose it is.
  package struct Place: Hashable, Sendable {
    package var organization: String
    package var level: Measure
    /// How many others state a level that binds to the same.
    package var equals: Int

    package init(organization: String, level: Measure, equals: Int) {
      self.organization = organization
      self.level = level
      self.equals = equals
    }
  }

  package var clause: String
  /// Organizations that have the clause.
  package var holders: Int
  /// Of all that are compared, 0 to 1.
  package var share: Double
  package var statuses: [Cell.Status: Int]
  /// Levels that could be ranked.
  package var ranked: Int
  /// Levels that could not.
  package var incomparable: Int
  /// From the best for the customer to the least good: the best, the tenth, the middle, the ninetieth of a hundred, the last. Empty where
  /// fewer than two levels can be ranked.
  package var places: [Place]

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
