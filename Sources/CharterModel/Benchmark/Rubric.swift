/// By what charters are scored: data with a version, so that a score can be read years later.
package struct Rubric: Hashable, Sendable, Codable {
  /// A part of the score.
  package struct Part: Hashable, Sendable, Codable {
    package enum Kind: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
      /// Of the clauses that most organizations have, one of them at least in words that can be checked, those it has.
      case peerCoverage = "peer-coverage"
      /// Of the catalogue's clauses for any institution, those it has.
      case catalogueCoverage = "catalogue-coverage"
      /// Of its clauses in which somebody states a level, those in which it states one.
      case measurability
      /// The mean of its percentiles, where there are two at least: one level of many says nothing of a charter.
      case stringency
      /// Of its commitments, those that can be checked.
      case firmness
      /// Of the items, those it promises.
      case remedies, transparency
    }

    package var id: Kind
    package var weight: Double
    package var title: BilingualText
    /// What is counted, in a sentence.
    package var counts: BilingualText
    /// For remedies and transparency, what is looked for.
    package var items: [Item]

    package init(id: Kind, weight: Double, title: BilingualText, counts: BilingualText, items: [Item]) {
      self.id = id
      self.weight = weight
      self.title = title
      self.counts = counts
      self.items = items
    }
  }

  /// Something a charter has or lacks: a commitment whose best clause is one of these, or with the remedy.
  package struct Item: Hashable, Sendable, Codable {
    package var id: String
    package var title: BilingualText
    package var clauses: [String]
    package var remedy: Remedy?
    /// Words that name it in a commitment with another remedy: "시정ㆍ보상하고" corrects as well.
    package var words: [String]?

    package init(id: String, title: BilingualText, clauses: [String], remedy: Remedy?, words: [String]? = nil) {
      self.id = id
      self.title = title
      self.clauses = clauses
      self.remedy = remedy
      self.words = words
    }
  }

  package var version: Int
  /// A clause is one that most have where a greater share of all organizations has it.
  package var most: Double
  /// The share of all from which on a clause is universal.
  package var universal: Double
  /// Beginnings of ids of clauses that belong to a trade, which nobody else has to have.
  package var trade: [String]
  package var parts: [Part]

  package init(version: Int, most: Double, universal: Double, trade: [String], parts: [Part]) {
    self.version = version
    self.most = most
    self.universal = universal
    self.trade = trade
    self.parts = parts
  }
}
