package import CharterModel

/// The canonical clauses of customer-service charters, as data that a person can edit without Swift.
package struct Catalogue: Sendable, Hashable {
  /// Named sets of terms: `bell: [벨, 신호음]`.
  package var concepts: [String: [String]]
  /// What the clauses of each family have in common, by the name of the family.
  package var families: [String: BilingualText]
  /// The clauses in the order of the reports.
  package var clauses: [CatalogueClause]

  package init(
    concepts: [String: [String]], families: [String: BilingualText] = [:], clauses: [CatalogueClause]
  ) {
    self.concepts = concepts
    self.families = families
    self.clauses = clauses
  }

  /// The family of each clause that has one, by the id of the clause.
  package var familyOfClause: [String: String] {
    Dictionary(
      clauses.compactMap { clause in clause.family.map { (clause.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}

/// One canonical clause.
package struct CatalogueClause: Sendable, Hashable {
  /// `phone/ring-count`.
  package var id: String
  /// Channels in which the clause fits without penalty, its own first.
  package var channels: [Channel]
  package var title: BilingualText
  /// The family of near twins that the clause belongs to; nil for a clause that stands alone.
  package var family: String?
  /// What is measured; nil where the clause has no level.
  package var measure: ClauseMeasure?
  /// Roles of measures that are not contrary to the clause.
  package var roles: [Measure.Role]
  /// True when the clause means something else in another channel.
  package var isStrict: Bool
  /// Any one suffices.
  package var patterns: [CluePattern]
  /// Sentences of our own wording that promise it.
  package var exemplars: [String]
  /// Wording for drafting; `{level}` stands for the level.
  package var template: String?
}

/// Terms that have to occur together.
package struct CluePattern: Sendable, Hashable {
  /// Groups that must all occur: alternatives with `|` between, `@name` for a concept. The last is the act itself.
  package var all: [String]
  /// Groups of which none may occur.
  package var none: [String]
  /// Units of which the promise must hold a measure; nil for no such condition.
  package var units: [Measure.Unit]?
  /// The role of that measure.
  package var role: Measure.Role?
  /// The channels the pattern holds in; nil for all.
  package var channels: [Channel]?
}
