/// A recommendation to an organization, or a strength of its charter, from the comparison with its peers.
package struct Advice: Hashable, Sendable, Codable {
  /// The kind of the advice.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Most peers have the clause; this document lacks it.
    case missing
    /// Most peers have the clause; this document promises something similar, which a person should look at.
    case similar
    /// The level is worse than the median of the ranked levels.
    case behind
    /// Most peers with the clause state a level; this document states none.
    case unmeasured
    /// The document states several levels without a condition.
    case several
    /// The document promises effort; most peers with the clause are firm.
    case hedged
    /// The document names nothing observable; most peers with the clause are firm.
    case vague
    /// The level is the best, and at least one peer has a worse one.
    case leads
  }

  /// A commitment of an organization in the clause.
  package struct Words: Hashable, Sendable, Codable {
    /// The id of the organization.
    package var organization: String
    /// The name of the organization.
    package var name: String
    /// The id of the commitment.
    package var commitment: String
    /// The words of the commitment, on one line.
    package var text: String
    /// The sentence that contains the commitment; equal to `text` where the commitment is the whole sentence.
    package var sentence: String
    /// The 1-based line of the source file.
    package var line: Int
    /// The path of the source file.
    package var path: String

    /// Creates words with the given properties.
    package init(
      organization: String, name: String, commitment: String, text: String, sentence: String, line: Int, path: String
    ) {
      self.organization = organization
      self.name = name
      self.commitment = commitment
      self.text = text
      self.sentence = sentence
      self.line = line
      self.path = path
    }
  }

  /// The kind of the advice.
  package var kind: Kind
  /// The id of the clause.
  package var clause: String
  /// The title of the clause.
  package var title: BilingualText
  /// The channel of the clause.
  package var channel: Channel
  /// The peers that the advice counts: those that have the clause, state a level, are firm, or have a better or worse
  /// level.
  package var peers: CountedShare
  /// The commitments of the organization itself, or those that are similar; empty where it has none.
  package var own: [Words]
  /// Commitments of peers, the most useful first.
  package var examples: [Words]

  /// Creates advice with the given properties.
  package init(
    kind: Kind, clause: String, title: BilingualText, channel: Channel, peers: CountedShare, own: [Words],
    examples: [Words]
  ) {
    self.kind = kind
    self.clause = clause
    self.title = title
    self.channel = channel
    self.peers = peers
    self.own = own
    self.examples = examples
  }
}
