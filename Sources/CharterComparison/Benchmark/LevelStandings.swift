import CharterModel

/// Where the levels of one organization stand among those of all, by the verdicts of the comparison.
struct LevelStandings: Sendable {
  let subject: BenchmarkSubject

  func standings(of id: String) -> [LevelStanding] {
    subject.comparison.clauses.compactMap { clause in
      guard let cell = subject.cell(clause, id), let main = cell.levels.first else { return nil }
      let order = clause.verdict.order
      let place = order.firstIndex { $0.contains(id) }
      let ranked = order.map(\.count).reduce(0, +)
      let others = place.map { order[$0].filter { $0 != id } } ?? []
      let worse = place.map { order[($0 + 1)...].map(\.count).reduce(0, +) } ?? 0
      let percentile =
        place != nil && ranked > 1 ? (Double(worse) + Double(others.count) / 2) / Double(ranked - 1) : nil
      return LevelStanding(
        clause: clause.id, title: clause.title, channel: clause.channel,
        level: main.text.split(whereSeparator: \.isWhitespace).joined(separator: " "), commitments: cell.commitments,
        rank: place.map { order[..<$0].map(\.count).reduce(0, +) + 1 }, ranked: ranked, tied: others,
        percentile: percentile, incomparable: clause.verdict.incomparable.filter { $0 != id })
    }
  }
}
