/// Two charters sentence by sentence: the paired sentences of every clause that both have.
package struct SideBySide: Hashable, Sendable {
  /// A sentence of one organization.
  package struct Side: Hashable, Sendable {
    /// The id of the first commitment of the clause in the sentence.
    package var commitment: String
    /// The published sentence.
    package var sentence: Quotation
    /// The words that the other sentence lacks, as half-open ranges of UTF-8 bytes of the sentence's text.
    package var differences: [Range<Int>]

    /// Creates a side with the given properties.
    package init(commitment: String, sentence: Quotation, differences: [Range<Int>]) {
      self.commitment = commitment
      self.sentence = sentence
      self.differences = differences
    }
  }

  /// Two sentences about the same subject; one is nil where it has no counterpart.
  package struct Pair: Hashable, Sendable {
    /// The sentence of the first organization; nil where it has none.
    package var first: Side?
    /// The sentence of the second organization; nil where it has none.
    package var second: Side?

    /// Creates a pair of the given sentences.
    package init(first: Side?, second: Side?) {
      self.first = first
      self.second = second
    }
  }

  /// The paired sentences of one clause.
  package struct ClausePairs: Hashable, Sendable {
    /// The id of the clause.
    package var clause: String
    /// The pairs in the order of the first organization, then the sentences without a counterpart.
    package var pairs: [Pair]
    /// The number of sentences of both organizations that exceed the limit of a clause and are left out.
    package var omitted: Int

    /// Creates the pairs of a clause.
    package init(clause: String, pairs: [Pair], omitted: Int) {
      self.clause = clause
      self.pairs = pairs
      self.omitted = omitted
    }
  }

  /// The id of the first organization.
  package var first: String
  /// The id of the second organization.
  package var second: String
  /// The clauses in the order of the comparison.
  package var clauses: [ClausePairs]

  /// Creates a side-by-side view with the given properties.
  package init(first: String, second: String, clauses: [ClausePairs]) {
    self.first = first
    self.second = second
    self.clauses = clauses
  }
}
