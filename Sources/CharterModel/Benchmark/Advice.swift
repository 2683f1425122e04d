/// Something that the comparison with others tells an organization to do, or shows that it does well.
package struct Advice: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Most peers have the clause, and this document has not.
    case missing
    /// Its level is below the median of those that can be ranked.
    case behind
    /// Most peers that have the clause state a level, and it states none.
    case unmeasured
    /// It states several levels without a condition.
    case several
    /// It promises effort where most peers are firm.
    case hedged
    /// It names nothing that could be checked where most peers do.
    case vague
    /// Its level is the best, and somebody's is worse.
    case leads
  }

  /// What somebody promises in the clause.
  package struct Words: Hashable, Sendable, Codable {
    package var organization: String
    package var name: String
    package var commitment: String
    package var text: String
    /// The sentence that holds it; the same where the commitment is the whole sentence.
    package var sentence: String
    /// 1-based line of the source file.
    package var line: Int
    package var path: String

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

  package var kind: Kind
  package var clause: String
  package var title: BilingualText
  package var channel: Channel
  /// How many of the peers are on the other side: have it, are better, state a level, are firm, or are worse.
  package var peers: CountedShare
  /// What the organization itself promises; empty where it promises nothing.
  package var own: [Words]
  /// What peers promise, the most useful examples first.
  package var examples: [Words]

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
