import CharterCatalogue
import CharterModel

/// Finds the clauses of a commitment.
///
/// The score of a clause joins its best frame with the likeness to its exemplars, and is lowered where the channel differs. A clause that is
/// not reached, but nearly, is named as close, so that nobody says that the charter lacks it.
struct ClauseMatcher: Sendable {
  let index: ClauseIndex
  private let weights: MatchWeights

  init(_ index: ClauseIndex, weights: MatchWeights = .standard) {
    self.index = index
    self.weights = weights
  }

  /// The clauses that one commitment reaches, best first, and those that it comes close to.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  func candidates(of commitment: Commitment, section: String, predicate: String = "") -> Alignment.Candidates {
    let (found, near) = weighed(commitment, section: section, predicate: predicate)
    guard let best = found.first?.match else { return Alignment.Candidates(matches: [], near: near) }
    // Words that are borrowed speak for one clause, and no further.
    let reached =
      predicate.isEmpty
      ? found.filter { $0.match.score >= weights.relative * best.score - 1e-9 } : Array(found.prefix(1))
    let outweighed = found.dropFirst(reached.count).map {
      Alignment.NearClause(clause: $0.match.clause, score: $0.match.score, reason: .outweighed)
    }
    return Alignment.Candidates(matches: reached.map(rated), near: near + outweighed)
  }

  /// The clauses whose words fit a commitment well enough, best first, and those that it comes close to.
  func weighed(
    _ commitment: Commitment, section: String, predicate: String = ""
  ) -> (
    found: [(match: Alignment.Match, features: MatchConfidence.Features)], near: [Alignment.NearClause]
  ) {
    let features = CommitmentFeatures(commitment, section: section, predicate: predicate, index: index)
    let frames = bestFrames(commitment, features)
    let likenesses = index.exemplars.likenesses(features.vector)
    var found: [(match: Alignment.Match, features: MatchConfidence.Features)] = []
    var near: [Alignment.NearClause] = []
    for number in frames.indices {
      let value = frames[number].value
      let likeness = likenesses[number].value
      let base = max(
        weights.frame * value + weights.likenessBesideFrame * likeness, weights.likenessAlone * likeness)
      // Nearly all clauses end here: the channel only lowers a score.
      guard base >= weights.close else { continue }
      let clause = index.clauses[number]
      let score = base * channelFactor(clause, commitment.channel)
      let isContrary = isVetoed(clause, commitment.measures)
      let threshold = frames[number].frame == nil ? weights.thresholdOfLikeness : weights.threshold
      guard score >= threshold, !isContrary else {
        let reason: NearMatch.Reason = isContrary ? .role : base >= threshold ? .channel : .score
        near.append(Alignment.NearClause(clause: clause.id, score: Self.rounded(base), reason: reason))
        continue
      }
      let evidence = frames[number].frame.map { index.evidence(for: $0, features) } ?? []
      found.append(
        (
          Alignment.Match(
            clause: clause.id, score: Self.rounded(score), uncertain: false, evidence: evidence.map(index.word),
            classes: evidence.map { index.lexicon.classes[$0.number].name },
            exemplar: likenesses[number].exemplar.map { index.exemplarWords[$0] }),
          MatchConfidence.Features(
            score: Self.rounded(score), likeness: likeness, margin: 0, hasFrame: value > 0,
            fitsChannel: clause.channels.contains(commitment.channel), clause: clause.id)
        ))
    }
    found.sort { ($1.match.score, $0.match.clause) < ($0.match.score, $1.match.clause) }
    for place in found.indices {
      let rival = place == 0 ? found.dropFirst().first : found.first
      found[place].features.margin = max(0, found[place].match.score - (rival?.match.score ?? 0))
    }
    return (found, near)
  }

  /// A match with its confidence.
  private func rated(_ found: (match: Alignment.Match, features: MatchConfidence.Features)) -> Alignment.Match {
    var match = found.match
    let confidence = MatchConfidence.standard.confidence(found.features)
    match.confidence = Self.rounded(confidence)
    match.uncertain = confidence < Alignment.Match.shown
    return match
  }

  /// A score with four decimals, at most 1.
  private static func rounded(_ score: Double) -> Double { (min(1, score) * 10000).rounded() / 10000 }

  /// The frame that speaks most for each clause, with how strongly; none and 0 where no frame holds. Only frames whose act is said are looked
  /// at.
  private func bestFrames(
    _ commitment: Commitment, _ features: CommitmentFeatures
  ) -> [(frame: Int?, value: Double)] {
    var isCandidate = [Bool](repeating: false, count: index.frames.count)
    for found in features.classes where features.own.contains(found.number) {
      for frame in index.framesOfAct[found.number] { isCandidate[frame] = true }
    }
    var best = [(frame: Int?, value: Double)](repeating: (nil, 0), count: index.clauses.count)
    for frame in isCandidate.indices where isCandidate[frame] {
      guard index.holds(frame, commitment, features), let value = index.value(of: frame, features) else { continue }
      let clause = index.frames[frame].clause
      if value > best[clause].value { best[clause] = (frame, value) }
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
