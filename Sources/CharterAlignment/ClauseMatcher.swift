import CharterCatalogue
import CharterModel

/// Finds the clauses of a commitment.
///
/// The score of a clause joins its best frame with the likeness to its exemplars, and is lowered where the channel differs.
struct ClauseMatcher: Sendable {
  /// What speaks for a clause.
  private struct FrameEvidence {
    /// The product of the weights of its words, 0…1.
    var value: Double
    /// A word for each entry of the frame, the act last.
    var words: [String]
    /// The classes of the words.
    var classes: [String]
  }

  let index: ClauseIndex
  private let weights: MatchWeights

  init(_ index: ClauseIndex, weights: MatchWeights = .standard) {
    self.index = index
    self.weights = weights
  }

  /// The clauses of one commitment, best first.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  func matches(_ commitment: Commitment, section: String, predicate: String = "") -> [Alignment.Match] {
    let features = CommitmentFeatures(commitment, section: section, predicate: predicate, index: index)
    let frames = bestFrames(commitment, features)
    let likenesses = likenesses(features)
    var found: [Alignment.Match] = []
    for number in frames.indices {
      let frame = frames[number]
      let (likeness, exemplar) = likenesses[number]
      let value = frame?.value ?? 0
      let base = max(
        weights.frame * value + weights.likenessBesideFrame * likeness, weights.likenessAlone * likeness)
      // Nearly all clauses end here: the channel only lowers a score.
      guard base >= weights.threshold else { continue }
      let clause = index.clauses[number]
      guard !isVetoed(clause, commitment.measures) else { continue }
      let score = base * channelFactor(clause, commitment.channel)
      guard score >= weights.threshold else { continue }
      found.append(
        Alignment.Match(
          clause: clause.id, score: (min(1, score) * 10000).rounded() / 10000,
          uncertain: score < weights.certain || value == 0, evidence: frame?.words ?? [],
          classes: frame?.classes ?? [], exemplar: exemplar.map { index.exemplars[$0] }))
    }
    found.sort { ($1.score, $0.clause) < ($0.score, $1.clause) }
    guard let best = found.first else { return [] }
    // Words that are borrowed speak for one clause, and no further.
    if !predicate.isEmpty { return [best] }
    return found.filter { $0.score >= weights.relative * best.score - 1e-9 }
  }

  /// The likeness to the best exemplar of each clause.
  ///
  /// The exemplars are reached through the features they share, in the order of the features, so that each sum is that of a cosine.
  private func likenesses(_ features: CommitmentFeatures) -> [(likeness: Double, exemplar: Int?)] {
    var sums = [Double](repeating: 0, count: index.clauseOfExemplar.count)
    for (key, weight) in zip(features.vector.keys, features.vector.weights) {
      for posting in index.postings[key] ?? [] { sums[posting.exemplar] += weight * posting.weight }
    }
    var best = [(likeness: Double, exemplar: Int?)](repeating: (0, nil), count: index.clauses.count)
    for (exemplar, sum) in sums.enumerated() where sum > best[index.clauseOfExemplar[exemplar]].likeness {
      best[index.clauseOfExemplar[exemplar]] = (sum, exemplar)
    }
    return best
  }

  /// The frame that speaks most for each clause; nil where none holds. Only frames whose act is said are looked at.
  private func bestFrames(
    _ commitment: Commitment, _ features: CommitmentFeatures
  ) -> [FrameEvidence?] {
    var best = [FrameEvidence?](repeating: nil, count: index.clauses.count)
    var candidates: Set<Int> = []
    for found in features.classes where features.own.contains(found.number) {
      candidates.formUnion(index.framesOfAct[found.number])
    }
    for number in candidates.sorted() {
      // Asked in its place: a copy of each frame of each commitment would take longer than the question.
      guard index.frames[number].holds(commitment, features),
        let (value, classes) = index.frames[number].evidence(features)
      else { continue }
      let clause = index.frames[number].clause
      if value > best[clause]?.value ?? 0 {
        best[clause] = FrameEvidence(
          value: value, words: classes.map(\.word), classes: classes.map { index.lexicon.classes[$0.number].name })
      }
    }
    return best
  }

  /// Visit, phone and outreach crossed mean different things; other channels only make a match less likely.
  private func channelFactor(_ clause: CatalogueClause, _ channel: Channel) -> Double {
    if clause.channels.contains(channel) { return 1 }
    let isCrossed = clause.channels.first.map(Self.isMeeting) ?? false && Self.isMeeting(channel)
    return clause.isStrict || isCrossed ? weights.crossedChannel : weights.otherChannel
  }

  private static func isMeeting(_ channel: Channel) -> Bool {
    channel == .visit || channel == .phone || channel == .outreach
  }

  /// Contrary roles on the same unit: "answer before ring 3" is no "apologise after ring 4".
  private func isVetoed(_ clause: CatalogueClause, _ measures: [Measure]) -> Bool {
    guard let units = clause.measure?.units else { return false }
    let roles = Set(measures.filter { $0.unit.map(units.contains) ?? false }.map(\.role))
    if roles.isEmpty { return false }
    if roles == [.trigger] { return !clause.roles.contains(.trigger) }
    return clause.roles == [.trigger] && !roles.contains(.trigger)
  }
}
