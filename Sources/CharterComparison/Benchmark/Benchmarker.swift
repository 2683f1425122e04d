package import CharterModel

/// Scores one organization against the others of a comparison.
///
/// A pure function of the comparison, the catalogue's clauses and the rubric.
package struct Benchmarker: Sendable {
  private let subject: BenchmarkSubject
  private let rubric: Rubric

  /// - Parameters:
  ///   - comparison: the organization and its peers; at least two columns.
  ///   - catalogue: ids of the clauses that a charter can have.
  ///   - rubric: by what is scored.
  package init(_ comparison: Comparison, catalogue: [String], rubric: Rubric) throws(BenchmarkError) {
    guard comparison.organizations.count > 1 else {
      throw BenchmarkError("there is nobody to compare with; name a corpus of two organizations or more")
    }
    subject = BenchmarkSubject(comparison, catalogue: catalogue, trade: rubric.trade)
    self.rubric = rubric
  }

  /// The scorecard of each organization, by id.
  package func scorecards() -> [Scorecard] {
    let ids = subject.comparison.organizations.map(\.id)
    let scorer = PartScorer(subject: subject, rubric: rubric)
    let counts = Dictionary(
      uniqueKeysWithValues: Set(ids).map { id in (id, rubric.parts.map { scorer.count($0, of: id) }) })
    let scores = counts.mapValues { Self.score($0, rubric: rubric) }
    let frequencies = subject.comparison.clauses.map(frequency)
    return ids.map { id in
      let own = counts[id] ?? []
      let parts = zip(rubric.parts, own).enumerated().map { index, pair in
        let others = Dictionary(
          uniqueKeysWithValues: subject.peers(of: id).compactMap { peer in
            counts[peer].map { (peer, Self.rounded($0[index].share)) }
          })
        return ScoredPart(
          id: pair.0.id, share: Self.rounded(pair.1.share), basis: Self.unique(pair.1.basis), missing: pair.1.missing,
          peers: others, peerMedian: median(others.values.compactMap(\.value)).map(Self.rounded))
      }
      let score = scores[id] ?? 0
      return Scorecard(
        organization: organization(id), peers: subject.peers(of: id).map(organization), rubric: rubric, score: score,
        rank: scores.values.filter { $0 > score }.count + 1, parts: parts,
        levels: LevelStandings(subject: subject).standings(of: id).map(Self.rounded),
        advice: AdviceWriter(subject: subject, rubric: rubric).advice(for: id), frequencies: frequencies,
        commitments: (subject.commitments[id] ?? []).map { subject.words($0, id) })
    }
  }

  /// 0 to 100 with one decimal: the mean by weight of the parts that have a value.
  private static func score(_ counts: [PartScorer.Count], rubric: Rubric) -> Double {
    var (sum, weights) = (0.0, 0.0)
    for (part, count) in zip(rubric.parts, counts) {
      guard let value = count.share.value else { continue }
      sum += value * part.weight
      weights += part.weight
    }
    return weights > 0 ? (sum / weights * 1000).rounded() / 10 : 0
  }

  private func frequency(_ clause: Clause) -> ClauseFrequency {
    let ids = subject.comparison.organizations.map(\.id)
    let holders = subject.holders(of: clause, among: ids)
    let isAlike = clause.verdict.spread == .identical || clause.verdict.spread == .equivalent
    let group: ClauseFrequency.Group =
      if holders.count == 1 {
        .unique
      } else if PartScorer.isMost(holders.count, of: ids.count, rubric.universal) {
        isAlike ? .universalAlike : .universalVarying
      } else {
        PartScorer.isMost(holders.count, of: ids.count, rubric.most) ? .common : .rare
      }
    return ClauseFrequency(
      clause: clause.id, title: clause.title, channel: clause.channel, group: group, holders: holders, of: ids.count,
      spread: clause.verdict.spread)
  }

  private func organization(_ id: String) -> BenchmarkedOrganization {
    let column = subject.organizations[id]
    return BenchmarkedOrganization(
      id: id, name: column?.name ?? id, commitments: column?.commitments ?? 0, path: column?.source.path ?? "")
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  private static func rounded(_ share: CountedShare) -> CountedShare {
    CountedShare(value: share.value.map(rounded), count: share.count, of: share.of)
  }

  private static func rounded(_ standing: LevelStanding) -> LevelStanding {
    var standing = standing
    standing.percentile = standing.percentile.map(rounded)
    return standing
  }
}
