import CharterModel

/// Matches the commitments of two charters.
struct CommitmentMatcher {
  /// A commitment with the properties that it is matched by.
  struct Entry {
    var commitment: Commitment
    var section: String?
    var clause: String?
    var wording: Wording
    var likeness: Likeness

    init(_ commitment: Commitment, section: String?, clause: String?) {
      self.commitment = commitment
      self.section = section
      self.clause = clause
      wording = Wording(commitment.text)
      likeness = Likeness(wording)
    }

    /// Whether the words end without 다: a row of a table, or an item in note form.
    var isRow: Bool { wording.units.last != 0xB2E4 }
  }

  /// A matched pair, as indices of the two lists.
  struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  let old: [Entry]
  let new: [Entry]
  private var takenOld: Set<Int> = []
  private var takenNew: Set<Int> = []
  private var pairs: [Pair] = []
  /// The number of pairs with the same words.
  private var same = 0

  private init(old: [Entry], new: [Entry]) {
    self.old = old
    self.new = new
  }

  /// Matches one to one: first commitments with the same words, then similar words in the same clause or anywhere, then
  /// commitments that are the only ones of a clause on both sides.
  ///
  /// - Returns: The pairs in the order of the new charter.
  static func pairs(old: [Entry], new: [Entry]) -> [Pair] {
    var matcher = CommitmentMatcher(old: old, new: new)
    matcher.matchSameWords()
    matcher.same = matcher.pairs.count
    matcher.matchLikeWords()
    matcher.matchRestOfClauses()
    matcher.matchRows()
    return matcher.pairs.sorted { ($0.new, $0.old) < ($1.new, $1.old) }
  }

  private mutating func take(_ one: Int, _ other: Int) {
    guard !takenOld.contains(one), !takenNew.contains(other) else { return }
    takenOld.insert(one)
    takenNew.insert(other)
    pairs.append(Pair(old: one, new: other))
  }

  /// Matches commitments with the same words: of several, first those under the same heading, then the rest in order.
  private mutating func matchSameWords() {
    struct Key: Hashable {
      var wording: Wording
      var section: String?
    }
    var places = Dictionary(grouping: new.indices.reversed()) {
      Key(wording: new[$0].wording, section: new[$0].section)
    }
    for index in old.indices {
      if let found = places[Key(wording: old[index].wording, section: old[index].section)]?.popLast() {
        take(index, found)
      }
    }
    var rest = Dictionary(grouping: new.indices.reversed().filter { !takenNew.contains($0) }) { new[$0].wording }
    for index in old.indices where !takenOld.contains(index) {
      if let found = rest[old[index].wording]?.popLast() { take(index, found) }
    }
  }

  /// Matches similar words greedily, the most similar pair first. A bigram of many commitments is ignored, so that the
  /// work stays linear.
  private mutating func matchLikeWords() {
    let open = new.indices.filter { !takenNew.contains($0) }
    var postings: [UInt32: [Int]] = [:]
    var members: [String: [Int]] = [:]
    for index in open {
      for bigram in new[index].likeness.counts.keys { postings[bigram, default: []].append(index) }
      if let clause = new[index].clause { members[clause, default: []].append(index) }
    }
    var found: [(score: Double, pair: Pair)] = []
    for index in old.indices where !takenOld.contains(index) {
      var shared: [Int: Int] = [:]
      for bigram in old[index].likeness.counts.keys {
        guard let list = postings[bigram], list.count <= Self.mostPostings else { continue }
        for candidate in list { shared[candidate, default: 0] += 1 }
      }
      var candidates = Set(
        shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostCandidates).map(\.key))
      if let clause = old[index].clause { candidates.formUnion((members[clause] ?? []).prefix(Self.mostCandidates)) }
      for candidate in candidates {
        if let score = score(index, candidate) { found.append((score, Pair(old: index, new: candidate))) }
      }
    }
    found.sort { ($1.score, $0.pair.new, $0.pair.old) < ($0.score, $1.pair.new, $1.pair.old) }
    for (_, pair) in found { take(pair.old, pair.new) }
  }

  private static let mostPostings = 200
  private static let mostCandidates = 24

  /// The similarity score of two commitments; nil where they are different commitments.
  private func score(_ one: Int, _ other: Int) -> Double? {
    let (old, new) = (old[one], new[other])
    let dice = old.likeness.dice(new.likeness)
    let isSameClause = old.clause != nil && old.clause == new.clause
    guard dice >= (isSameClause ? 0.3 : 0.5) else { return nil }
    return dice + (isSameClause ? 0.2 : 0) + (old.section == new.section ? 0.05 : 0)
  }

  /// Matches the rest by clause, whatever the words: where each charter has the clause once or, between charters that
  /// share few words, the most similar commitments.
  private mutating func matchRestOfClauses() {
    let isEdition = Self.areEditions(same: same, old: old.count, new: new.count)
    let before = Dictionary(grouping: old.indices.filter { !takenOld.contains($0) }) { old[$0].clause }
    let after = Dictionary(grouping: new.indices.filter { !takenNew.contains($0) }) { new[$0].clause }
    for (clause, ones) in before {
      guard clause != nil, let others = after[clause] else { continue }
      if isEdition && (ones.count > 1 || others.count > 1) { continue }
      var found: [(score: Double, pair: Pair)] = []
      for one in ones.prefix(Self.mostCandidates) {
        for other in others.prefix(Self.mostCandidates)
        where old[one].commitment.channel == new[other].commitment.channel {
          let score = old[one].likeness.dice(new[other].likeness)
          if isEdition || score >= Self.leastLikeness { found.append((score, Pair(old: one, new: other))) }
        }
      }
      found.sort { ($1.score, $0.pair.new, $0.pair.old) < ($0.score, $1.pair.new, $1.pair.old) }
      for (_, pair) in found { take(pair.old, pair.new) }
    }
  }

  private static let leastLikeness = 0.1

  /// Matches rows of tables and items in note form that begin with the same words between the same neighbours: "확인
  /// 3근무시간" → "확인 1근무일".
  private mutating func matchRows() {
    let partner = Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0.new) })
    for one in old.indices where !takenOld.contains(one) && old[one].isRow {
      let other = one == 0 ? 0 : partner[one - 1].map { $0 + 1 }
      guard let other, other < new.count, !takenNew.contains(other), new[other].isRow else { continue }
      let follows =
        one + 1 == old.count ? other + 1 == new.count : partner[one + 1] == other + 1
      let shared = zip(old[one].wording.units, new[other].wording.units).prefix { $0 == $1 }.count
      if follows && shared >= Self.leastTitle { take(one, other) }
    }
  }

  /// The fewest units of the title of a row.
  private static let leastTitle = 2

  /// Whether two charters are editions of one: at least a quarter of the shorter one has the same words in the other.
  static func areEditions(same: Int, old: Int, new: Int) -> Bool { same * 4 >= max(1, min(old, new)) }
}
