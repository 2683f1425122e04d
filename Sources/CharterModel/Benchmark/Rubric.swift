/// The criteria of the score, as data with a version. A stored score remains interpretable.
package struct Rubric: Hashable, Sendable, Codable {
  /// A part of the score.
  package struct Part: Hashable, Sendable, Codable {
    /// The kind of a part, which defines its count.
    package enum Kind: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
      /// The share of the clauses that most organizations have, at least one of them firmly, that this document has.
      case peerCoverage = "peer-coverage"
      /// The share of the catalogue's clauses for any organization that this document has.
      case catalogueCoverage = "catalogue-coverage"
      /// The share of the document's clauses with a level of any organization in which this document states one.
      case measurability
      /// The mean percentile of the document's ranked levels. It requires at least two levels, because a single level
      /// does not represent a charter.
      case stringency
      /// The share of the document's commitments that are firm.
      case firmness
      /// The share of the rubric's items that the document promises.
      case remedies, transparency
    }

    /// The kind of the part.
    package var id: Kind
    /// The weight of the part in the score, relative to the other measurable parts.
    package var weight: Double
    /// The title of the part.
    package var title: BilingualText
    /// What the part counts, in one sentence.
    package var counts: BilingualText
    /// The items of remedies and transparency; empty for other parts.
    package var items: [Item]

    /// Creates a part with the given properties.
    package init(id: Kind, weight: Double, title: BilingualText, counts: BilingualText, items: [Item]) {
      self.id = id
      self.weight = weight
      self.title = title
      self.counts = counts
      self.items = items
    }
  }

  /// An item that a charter has or lacks: a commitment whose best clause is one of `clauses`, or that has the remedy.
  package struct Item: Hashable, Sendable, Codable {
    /// The id of the item.
    package var id: String
    /// The title of the item.
    package var title: BilingualText
    /// The ids of the clauses that satisfy the item.
    package var clauses: [String]
    /// The remedy that satisfies the item; nil where only clauses do.
    package var remedy: Remedy?
    /// Words that satisfy the item in a commitment with another remedy, such as "시정ㆍ보상하고"; nil where there are none.
    package var words: [String]?

    /// Creates an item with the given properties.
    package init(id: String, title: BilingualText, clauses: [String], remedy: Remedy?, words: [String]? = nil) {
      self.id = id
      self.title = title
      self.clauses = clauses
      self.remedy = remedy
      self.words = words
    }
  }

  /// The version of the rubric, from 1.
  package var version: Int
  /// The share of all organizations, 0…1, above which most organizations have a clause.
  package var most: Double
  /// The share of all organizations, 0…1, from which a clause is universal.
  package var universal: Double
  /// Prefixes of the ids of clauses for a particular trade, which other organizations do not need.
  package var trade: [String]
  /// The parts of the score.
  package var parts: [Part]

  /// Creates a rubric with the given properties.
  package init(version: Int, most: Double, universal: Double, trade: [String], parts: [Part]) {
    self.version = version
    self.most = most
    self.universal = universal
    self.trade = trade
    self.parts = parts
  }
}
