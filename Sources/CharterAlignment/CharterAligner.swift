package import CharterCatalogue
package import CharterModel

/// Assigns commitments to the canonical clauses they promise.
///
/// A commitment belongs to every clause that scores at least 0.30 and at least 0.85 of its best score. The score joins a frame
/// with the likeness to the clause's exemplars, and is lowered where the channel differs. Each commitment is judged by itself, so the order of
/// the charters changes nothing.
package struct CharterAligner: Sendable {
  private let index: ClauseIndex
  private let hasCatalogue: Bool
  private let families: [String: String]

  /// - Parameter catalogue: the clauses to look for; nil leaves all to the likeness of words.
  package init(catalogue: Catalogue?) {
    index = ClauseIndex(catalogue ?? Catalogue(clauses: []))
    hasCatalogue = catalogue != nil
    families = catalogue?.familyOfClause ?? [:]
  }

  /// Aligns charters.
  package func align(_ charters: [Charter]) -> Alignment {
    align(charters, foreseen: charters.map(candidates))
  }

  /// The clauses of the commitments of one charter, in their order. Charters may be matched on several threads at once.
  package func candidates(of charter: Charter) -> [Alignment.Candidates] {
    let titles = Dictionary(charter.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return charter.commitments.indices.map { place in
      let commitment = charter.commitments[place]
      let next = place + 1 < charter.commitments.count ? charter.commitments[place + 1] : nil
      return candidates(
        of: commitment, section: commitment.section.flatMap { titles[$0] } ?? "",
        predicate: next.flatMap { SharedPredicate.of(commitment, before: $0) } ?? "")
    }
  }

  /// Aligns charters whose commitments were matched before.
  ///
  /// - Parameter foreseen: what `candidates(of:)` gave for each charter.
  package func align(_ charters: [Charter], foreseen found: [[Alignment.Candidates]]) -> Alignment {
    var matches: [String: [Alignment.Match]] = [:]
    var near: [String: [Alignment.NearClause]] = [:]
    var used: Set<String> = []
    for (charter, places) in zip(charters, found) {
      for (commitment, found) in zip(charter.commitments, places) {
        if !found.near.isEmpty { near[commitment.id] = found.near }
        if found.matches.isEmpty { continue }
        matches[commitment.id] = found.matches
        used.formUnion(found.matches.map(\.clause))
      }
    }
    var headings = foreseen.filter { used.contains($0.id) }
    let unforeseen = UncataloguedClusters(
      charters.flatMap { charter in
        charter.commitments.filter { matches[$0.id] == nil }.map { (charter.organization.id, $0) }
      }, among: charters.flatMap(\.commitments),
      threshold: hasCatalogue ? UncataloguedClusters.besideCatalogue : UncataloguedClusters.alone,
      weights: hasCatalogue ? MatchConfidence.standard.group : MatchConfidence.standard.groupAlone)
    headings += unforeseen.headings
    for (id, match) in unforeseen.matches { matches[id] = [match] }
    return Alignment(headings: headings, matches: matches, near: near, families: families)
  }

  /// The headings of all clauses of the catalogue, in its order, except that those of one family and channel stand together.
  package var foreseen: [Alignment.Heading] {
    let headings = index.clauses.map { clause in
      Alignment.Heading(
        id: clause.id, catalogued: true, channel: clause.channels.first ?? .common, title: clause.title,
        family: clause.family, measure: clause.measure)
    }
    var kin: [[String]: [Alignment.Heading]] = [:]
    for heading in headings { kin[Self.stand(of: heading), default: []].append(heading) }
    return headings.flatMap { kin.removeValue(forKey: Self.stand(of: $0)) ?? [] }
  }

  /// What headings that stand together have in common: the family and the channel; the id of a clause without a family.
  private static func stand(of heading: Alignment.Heading) -> [String] {
    heading.family.map { ["family", $0, heading.channel.rawValue] } ?? ["clause", heading.id]
  }

  /// The clauses of one commitment, best first.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  package func matches(_ commitment: Commitment, section: String, predicate: String = "") -> [Alignment.Match] {
    candidates(of: commitment, section: section, predicate: predicate).matches
  }

  /// The clauses that one commitment reaches, best first, and those that it comes close to.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  package func candidates(
    of commitment: Commitment, section: String, predicate: String = ""
  ) -> Alignment.Candidates {
    let (found, near) = weighed(commitment, section: section, predicate: predicate)
    guard let best = found.first?.match else { return Alignment.Candidates(matches: [], near: near) }
    // Words that are borrowed speak for one clause, and no further.
    let reached =
      predicate.isEmpty ? found.filter { $0.match.score >= Self.relative * best.score - 1e-9 } : Array(found.prefix(1))
    let outweighed = found.dropFirst(reached.count).map {
      Alignment.NearClause(clause: $0.match.clause, score: $0.match.score, reason: .outweighed)
    }
    return Alignment.Candidates(matches: reached.map(rated), near: near + outweighed)
  }

  /// What is known about the matches of a charter's commitments, those that are reached and those that are outweighed, by commitment id and
  /// clause id.
  package func features(of charter: Charter) -> [String: [String: MatchConfidence.Features]] {
    let titles = Dictionary(charter.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    var features: [String: [String: MatchConfidence.Features]] = [:]
    for commitment in charter.commitments {
      for (match, known) in weighed(commitment, section: commitment.section.flatMap { titles[$0] } ?? "").found {
        features[commitment.id, default: [:]][match.clause] = known
      }
    }
    return features
  }

  /// The clauses whose words fit a commitment well enough, best first, and those that it comes close to.
  private func weighed(
    _ commitment: Commitment, section: String, predicate: String = ""
  ) -> (
    found: [(match: Alignment.Match, features: MatchConfidence.Features)], near: [Alignment.NearClause]
  ) {
    let features = CommitmentFeatures(commitment, section: section, predicate: predicate, index: index)
    let frames = bestFrames(commitment, features)
    let likenesses = likenesses(features)
    var found: [(match: Alignment.Match, features: MatchConfidence.Features)] = []
    var near: [Alignment.NearClause] = []
    for number in frames.indices {
      let frame = frames[number]
      let (likeness, exemplar) = likenesses[number]
      let value = frame?.value ?? 0
      let base = max(0.75 * value + 0.25 * likeness, 0.9 * likeness)
      // Nearly all clauses end here: the channel only lowers a score.
      guard base >= Self.close else { continue }
      let clause = index.clauses[number]
      let score = base * channelFactor(clause, commitment.channel)
      let isContrary = isVetoed(clause, commitment.measures)
      guard score >= Self.threshold, !isContrary else {
        let reason: NearMatch.Reason = isContrary ? .role : base >= Self.threshold ? .channel : .score
        near.append(Alignment.NearClause(clause: clause.id, score: Self.rounded(base), reason: reason))
        continue
      }
      found.append(
        (
          Alignment.Match(
            clause: clause.id, score: Self.rounded(score), uncertain: false, evidence: frame?.evidence ?? [],
            exemplar: exemplar.map { index.exemplars[$0] }),
          MatchConfidence.Features(
            score: Self.rounded(score), likeness: likeness, margin: 0, hasPattern: value > 0,
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

  private static let threshold = 0.30
  /// From here on a commitment comes close to a clause, whatever keeps it out.
  private static let close = 0.25
  private static let relative = 0.85

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
  ) -> [(value: Double, evidence: [String])?] {
    var best = [(value: Double, evidence: [String])?](repeating: nil, count: index.clauses.count)
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
      if value > best[clause]?.value ?? 0 { best[clause] = (value, classes.map(\.word)) }
    }
    return best
  }

  /// Visit, phone and outreach crossed mean different things; other channels only make a match less likely.
  private func channelFactor(_ clause: CatalogueClause, _ channel: Channel) -> Double {
    if clause.channels.contains(channel) { return 1 }
    let isCrossed = clause.channels.first.map(Self.isMeeting) ?? false && Self.isMeeting(channel)
    return clause.isStrict || isCrossed ? 0.35 : 0.85
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
