/// Two charters sentence by sentence: for every clause that both have, their sentences in pairs.
package struct SideBySide: Hashable, Sendable {
  /// A sentence of one organization.
  package struct Side: Hashable, Sendable {
    /// Id of the first commitment of the clause that stands in the sentence.
    package var commitment: String
    package var sentence: Quotation
    /// Ranges of UTF-8 bytes of the sentence's text whose words the other sentence has not.
    package var differences: [Range<Int>]

    package init(commitment: String, sentence: Quotation, differences: [Range<Int>]) {
      self.commitment = commitment
      self.sentence = sentence
      self.differences = differences
    }
  }

  /// Two sentences that promise the same matter; one of them is missing where an organization has more sentences.
  package struct Pair: Hashable, Sendable {
    package var first: Side?
    package var second: Side?

    package init(first: Side?, second: Side?) {
      self.first = first
      self.second = second
    }
  }

  /// The sentences of one clause.
  package struct ClausePairs: Hashable, Sendable {
    /// Id of the clause.
    package var clause: String
    /// In the order of the first organization; sentences without a counterpart follow.
    package var pairs: [Pair]
    /// Sentences of either that were left out, because there are too many.
    package var omitted: Int

    package init(clause: String, pairs: [Pair], omitted: Int) {
      self.clause = clause
      self.pairs = pairs
      self.omitted = omitted
    }
  }

  /// Ids of the two organizations.
  package var first: String
  package var second: String
  /// In the order of the comparison.
  package var clauses: [ClausePairs]

  package init(first: String, second: String, clauses: [ClausePairs]) {
    self.first = first
    self.second = second
    self.clauses = clauses
  }
}
