import CharterLanguage
import CharterModel

/// Makes clauses of what no catalogue foresaw: commitments of several organizations that are alike.
struct UncataloguedClusters {
  private(set) var headings: [Alignment.Heading] = []
  private(set) var matches: [String: Alignment.Match] = [:]

  /// Beside a catalogue: what it left over and is less alike than this shares frames and no matter.
  static let besideCatalogue = 0.28
  /// Without a catalogue nearly all is found this way, and most are right at less (five charters: pairs F1 .66 at .18, .62 at .12; no annotated
  /// set falls from .18 to .183).
  static let alone = 0.183

  /// - Parameters:
  ///   - commitments: those without a clause, each with its organization.
  ///   - threshold: the least average likeness of a group.
  ///   - all: every commitment, by which common words are told from typical ones.
  ///   - weights: what makes a confidence of the likeness.
  init(
    _ commitments: [(organization: String, commitment: Commitment)], among all: [Commitment], threshold: Double,
    weights: MatchConfidence.Group = MatchConfidence.standard.group
  ) {
    let organization = Dictionary(
      commitments.map { ($0.commitment.id, $0.organization) }, uniquingKeysWith: { first, _ in first })
    let usage = GroupTitle.Usage(commitments.map { GroupTitle.words($0.commitment.text) })
    var taken: Set<String> = []
    for group in CommitmentGroups(commitments.map(\.commitment), among: all, threshold: threshold).groups() {
      let members = group.map(\.commitment)
      guard Set(members.compactMap { organization[$0.id] }).count > 1 else { continue }
      let id = UncataloguedClusters.id(of: members, taken: &taken)
      let words = members.map { GroupTitle.words($0.text) }
      let typical = GroupTitle.title(of: words, usage)
      let title = typical.isEmpty ? String(members.first?.text.prefix(16) ?? "") : typical
      let shared = GroupTitle.Usage(words).counts
      headings.append(
        Alignment.Heading(
          id: id, catalogued: false, channel: UncataloguedClusters.channel(of: members),
          title: BilingualText(ko: title, en: title), measure: nil))
      for (place, (commitment, likeness)) in group.enumerated() {
        let confidence = weights.confidence(likeness: likeness)
        matches[commitment.id] = Alignment.Match(
          clause: id, score: (likeness * 10000).rounded() / 10000, confidence: confidence,
          uncertain: confidence < Alignment.Match.shown,
          evidence: UncataloguedClusters.evidence(words[place], shared))
      }
    }
    headings.sort { ($0.channel.rawValue, $0.title.ko, $0.id) < ($1.channel.rawValue, $1.title.ko, $1.id) }
  }

  /// The words that a commitment shares with others of its group.
  private static func evidence(_ words: [[UInt16]], _ shared: [[UInt16]: Int]) -> [String] {
    var seen: Set<[UInt16]> = []
    return words.filter { shared[$0] ?? 0 > 1 && seen.insert($0).inserted }.prefix(4)
      .map { String(decoding: $0, as: UTF16.self) }
  }

  /// The channel of most members; the first of equal ones in the order of the contract.
  private static func channel(of members: [Commitment]) -> Channel {
    var counts: [Channel: Int] = [:]
    for member in members { counts[member.channel, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return Channel.allCases.first { counts[$0] == most } ?? .common
  }

  /// An id of the members' words, so that it stays while they do: "unforeseen/3f2a90c1".
  private static func id(of members: [Commitment], taken: inout Set<String>) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in members.map(\.text).sorted().first?.utf16 ?? "".utf16 {
      hash = (hash ^ UInt64(unit)) &* 0x100_0000_01B3
    }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    let name = "unforeseen/" + String(repeating: "0", count: 8 - digits.count) + digits
    var id = name
    var count = 1
    while !taken.insert(id).inserted {
      count += 1
      id = "\(name)-\(count)"
    }
    return id
  }
}
