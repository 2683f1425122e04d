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

  /// - Parameter catalogue: the clauses to look for; nil leaves all to the likeness of words.
  package init(catalogue: Catalogue?) {
    index = ClauseIndex(catalogue ?? Catalogue(clauses: []))
    hasCatalogue = catalogue != nil
  }

  /// Aligns charters.
  package func align(_ charters: [Charter]) -> Alignment {
    align(charters, foreseen: charters.map(matches))
  }

  /// The clauses of the commitments of one charter, in their order, best first. Charters may be matched on several threads at once.
  package func matches(_ charter: Charter) -> [[Alignment.Match]] {
    let titles = Dictionary(charter.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return charter.commitments.indices.map { place in
      let commitment = charter.commitments[place]
      let next = place + 1 < charter.commitments.count ? charter.commitments[place + 1] : nil
      return matches(
        commitment, section: commitment.section.flatMap { titles[$0] } ?? "",
        predicate: next.flatMap { SharedPredicate.of(commitment, before: $0) } ?? "")
    }
  }

  /// Aligns charters whose commitments were matched before.
  ///
  /// - Parameter foreseen: what `matches(_:)` gave for each charter.
  package func align(_ charters: [Charter], foreseen found: [[[Alignment.Match]]]) -> Alignment {
    var matches: [String: [Alignment.Match]] = [:]
    var used: Set<String> = []
    for (charter, places) in zip(charters, found) {
      for (commitment, found) in zip(charter.commitments, places) where !found.isEmpty {
        matches[commitment.id] = found
        used.formUnion(found.map(\.clause))
      }
    }
    var headings = foreseen.filter { used.contains($0.id) }
    let unforeseen = UncataloguedClusters(
      charters.flatMap { charter in
        charter.commitments.filter { matches[$0.id] == nil }.map { (charter.organization.id, $0) }
      }, among: charters.flatMap(\.commitments),
      threshold: hasCatalogue ? UncataloguedClusters.besideCatalogue : UncataloguedClusters.alone)
    headings += unforeseen.headings
    for (id, match) in unforeseen.matches { matches[id] = [match] }
    return Alignment(headings: headings, matches: matches)
  }

  /// The headings of all clauses of the catalogue, in its order.
  package var foreseen: [Alignment.Heading] {
    index.clauses.map { clause in
      Alignment.Heading(
        id: clause.id, catalogued: true, channel: clause.channels.first ?? .common, title: clause.title,
        measure: clause.measure)
    }
  }

  /// The clauses of one commitment, best first.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  package func matches(_ commitment: Commitment, section: String, predicate: String = "") -> [Alignment.Match] {
    let features = CommitmentFeatures(commitment, section: section, predicate: predicate, index: index)
    let frames = bestFrames(commitment, features)
    let likenesses = likenesses(features)
    var found: [Alignment.Match] = []
    for number in frames.indices {
      let frame = frames[number]
      let (likeness, exemplar) = likenesses[number]
      let value = frame?.value ?? 0
      let base = max(0.75 * value + 0.25 * likeness, 0.9 * likeness)
      // Nearly all clauses end here: the channel only lowers a score.
      guard base >= Self.threshold else { continue }
      let clause = index.clauses[number]
      guard !isVetoed(clause, commitment.measures) else { continue }
      let score = base * channelFactor(clause, commitment.channel)
      guard score >= Self.threshold else { continue }
      found.append(
        Alignment.Match(
          clause: clause.id, score: (min(1, score) * 10000).rounded() / 10000,
          uncertain: score < Self.certain || value == 0, evidence: frame?.evidence ?? [],
          exemplar: exemplar.map { index.exemplars[$0] }))
    }
    found.sort { ($1.score, $0.clause) < ($0.score, $1.clause) }
    guard let best = found.first else { return [] }
    // Words that are borrowed speak for one clause, and no further.
    if !predicate.isEmpty { return [best] }
    return found.filter { $0.score >= Self.relative * best.score - 1e-9 }
  }

  private static let threshold = 0.30
  /// Below this a person should look.
  private static let certain = 0.45
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
