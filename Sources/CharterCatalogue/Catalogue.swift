package import CharterLanguage
package import CharterModel

/// The canonical clauses of customer-service charters, as data that a person can edit without Swift.
package struct Catalogue: Sendable, Hashable {
  /// The classes of words that the frames name.
  package var lexicon: FrameLexicon
  /// What the clauses of each family have in common, by the name of the family.
  package var families: [String: BilingualText]
  /// The clauses in the order of the reports.
  package var clauses: [CatalogueClause]

  /// Creates a catalogue; without a lexicon its frames name classes of the standard one.
  package init(
    lexicon: FrameLexicon = .standard, families: [String: BilingualText] = [:], clauses: [CatalogueClause]
  ) {
    self.lexicon = lexicon
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
  /// What reports call it.
  package var title: BilingualText
  /// The family of near twins that the clause belongs to; nil for a clause that stands alone.
  package var family: String?
  /// What is measured; nil where the clause has no level.
  package var measure: ClauseMeasure?
  /// Roles of measures that are not contrary to the clause.
  package var roles: [Measure.Role]
  /// True when the clause means something else in another channel.
  package var isStrict: Bool
  /// What a promise of the clause says; any one suffices.
  package var frames: [ClauseFrame]
  /// Sentences of our own wording that promise it.
  package var exemplars: [String]
  /// Wording for drafting; `{level}` stands for the level.
  package var template: String?
}

/// What a promise says, in classes of words.
package struct ClauseFrame: Sendable, Hashable {
  /// Classes of which one must occur.
  package typealias Alternatives = [String]

  /// The act, which must stand in the promise itself.
  package var act: Alternatives
  /// What the act is done to; every entry must occur.
  package var objects: [Alternatives] = []
  /// The occasion; every entry must occur.
  package var cases: [Alternatives] = []
  /// For whom; every entry must occur.
  package var beneficiaries: [Alternatives] = []
  /// Means, places, times and manners; every entry must occur.
  package var settings: [Alternatives] = []
  /// Classes of which none may occur.
  package var excluded: [String] = []
  /// Units of which the promise must hold a measure; nil for no such condition.
  package var units: [Measure.Unit]?
  /// The role of that measure.
  package var role: Measure.Role?
  /// The channels the frame holds in; nil for all.
  package var channels: [Channel]?
  /// A sentence of which the frame holds, for frames that no exemplar exercises.
  package var example: String?

  /// The entries that must occur, the act last.
  package var required: [Alternatives] { objects + cases + beneficiaries + settings + [act] }

  /// All classes that the frame names.
  package var classes: [String] { required.joined() + excluded }
}

extension ClauseFrame {
  /// `act.reply · object.opinion · medium.web`, the act first, for messages.
  package var summary: String {
    ([act] + required.dropLast()).map { $0.joined(separator: " | ") }.joined(separator: " · ")
  }
}
