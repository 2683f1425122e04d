package import CharterModel

/// Scores organizations against the others of a comparison.
///
/// A pure function of the comparison, the clauses of the catalogue and the rubric. Counts over all organizations are
/// made once, so the time of a scorecard grows with the clauses and not with the organizations.
package struct Benchmarker: Sendable {
  private let subject: BenchmarkSubject
  private let rubric: Rubric
  /// The counts of the parts, in the order of the rubric, by organization id.
  private let counts: [String: [PartScorer.Count]]
  private let figures: [SortedFigures]
  private let scores: [String: Double]
  private let allScores: SortedFigures
  /// The clauses that any organization certainly has, with their frequencies.
  private let held: [ClauseTally]
  private let frequencies: [ClauseFrequency]
  private let groupSizes: [ClauseFrequency.Group: Int]

  /// Prepares the scorecards of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: The organization and its peers; at least two organizations.
  ///   - catalogue: The ids of the clauses that a charter can have.
  ///   - rubric: The parts of the score and their weights.
  /// - Throws: `BenchmarkError` for a comparison of fewer than two organizations.
  package init(_ comparison: Comparison, catalogue: [String], rubric: Rubric) throws(BenchmarkError) {
    let comparison = comparison.ofRead
    guard comparison.organizations.count > 1 else {
      throw BenchmarkError("there is nobody to compare with; name a corpus of two organizations or more")
    }
    let subject = BenchmarkSubject(comparison, catalogue: catalogue, trade: rubric.trade)
    let scorer = PartScorer(subject: subject, rubric: rubric)
    let counts = Dictionary(
      uniqueKeysWithValues: subject.organizations.keys.map { id in (id, rubric.parts.map { scorer.count($0, of: id) }) }
    )
    self.subject = subject
    self.rubric = rubric
    self.counts = counts
    figures = rubric.parts.indices.map { part in SortedFigures(counts.values.compactMap { $0[part].share.value }) }
    scores = counts.mapValues { Self.score($0, rubric: rubric) }
    allScores = SortedFigures(scores.values)
    let held = subject.rows.filter { !$0.holders.isEmpty }
    self.held = held
    frequencies = held.map { Self.frequency($0, subject, rubric) }
    groupSizes = Dictionary(grouping: frequencies, by: \.group).mapValues(\.count)
  }

  /// The ids of all organizations, in the order of the columns.
  package var organizations: [String] { subject.columns.map(\.id) }

  /// The scorecard of one organization; nil for an unknown id.
  package func scorecard(of id: String) -> Scorecard? {
    guard let own = counts[id], let score = scores[id] else { return nil }
    return Scorecard(
      organization: organization(id), peers: subject.list(organizations, count: subject.peers, besides: id),
      rubric: rubric, score: score, rank: allScores.count(above: score) + 1,
      tied: allScores.count(of: score) - 1,
      parts: own.indices.map { part($0, own[$0], of: id) },
      levels: LevelStandings(subject: subject).standings(of: id).map(Self.rounded),
      advice: AdviceWriter(subject: subject, rubric: rubric).advice(for: id),
      frequencies: frequencies(of: id), frequencyCounts: frequencyCounts(of: id),
      absentChannels: absentChannels(of: id),
      commitments: (subject.commitments[id] ?? []).map { subject.words($0, id) })
  }

  /// The channels without a commitment in the document; the organization may not offer them.
  private func absentChannels(of id: String) -> [Channel] {
    let own = Set((subject.commitments[id] ?? []).map(\.channel))
    return Channel.allCases.filter { $0 != .common && !own.contains($0) }
  }

  /// The organizations sorted by score.
  package func league() -> League {
    let rows = organizations.map { id in
      League.Row(
        organization: organization(id), rank: allScores.count(above: scores[id] ?? 0) + 1, score: scores[id] ?? 0,
        parts: Dictionary(
          zip(rubric.parts.map(\.id), (counts[id] ?? []).map { Self.rounded($0.share) }),
          uniquingKeysWith: { first, _ in first }))
    }
    return League(rubric: rubric, rows: rows, frequencies: frequencies)
  }

  private func part(_ index: Int, _ count: PartScorer.Count, of id: String) -> ScoredPart {
    let isFew = subject.peers <= OrganizationList.mostNamed
    let others = isFew ? organizations.filter { $0 != id } : []
    return ScoredPart(
      id: rubric.parts[index].id, share: Self.rounded(count.share), basis: Self.unique(count.basis),
      missing: count.missing,
      peers: Dictionary(
        others.compactMap { peer in counts[peer].map { (peer, Self.rounded($0[index].share)) } },
        uniquingKeysWith: { first, _ in first }),
      peerMedian: figures[index].median(without: count.share.value).map(Self.rounded))
  }

  /// The score, 0 to 100 with one decimal: the weighted mean of the parts that have a value.
  private static func score(_ counts: [PartScorer.Count], rubric: Rubric) -> Double {
    var (sum, weights) = (0.0, 0.0)
    for (part, count) in zip(rubric.parts, counts) {
      guard let value = count.share.value else { continue }
      sum += value * part.weight
      weights += part.weight
    }
    return weights > 0 ? (sum / weights * 1000).rounded() / 10 : 0
  }

  /// The frequencies of clauses; rare clauses only where the organization has them.
  private func frequencies(of id: String) -> [ClauseFrequency] {
    zip(held, frequencies).compactMap { row, frequency in
      var frequency = frequency
      frequency.isOwn = row.has(id)
      frequency.isSimilar = row.isUnsure(at: id)
      return row.has(id) || (frequency.group != .rare && frequency.group != .unique) ? frequency : nil
    }
  }

  private func frequencyCounts(of id: String) -> [ClauseFrequency.Count] {
    let own = zip(held, frequencies).filter { $0.0.has(id) }.map(\.1.group)
    return ClauseFrequency.Group.allCases.map { group in
      ClauseFrequency.Count(
        group: group, own: own.count { $0 == group }, clauses: groupSizes[group] ?? 0)
    }
  }

  private static func frequency(_ row: ClauseTally, _ subject: BenchmarkSubject, _ rubric: Rubric) -> ClauseFrequency {
    let clause = row.clause
    let isAlike = clause.verdict.spread == .identical || clause.verdict.spread == .equivalent
    let group: ClauseFrequency.Group =
      if row.holders.count <= 1 {
        .unique
      } else if Double(row.holders.count) >= rubric.universal * Double(subject.columns.count) {
        isAlike ? .universalAlike : .universalVarying
      } else {
        PartScorer.isMost(row.holders.count, of: subject.columns.count, rubric.most) ? .common : .rare
      }
    return ClauseFrequency(
      clause: clause.id, title: clause.title, channel: clause.channel, group: group,
      holders: subject.list(row.holders, count: row.holders.count), of: subject.columns.count,
      spread: clause.verdict.spread, agreement: row.agreement)
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
