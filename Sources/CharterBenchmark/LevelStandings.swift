import CharterModel

/// The ranks of the levels of one organization among those of all, from the verdicts of the comparison.
struct LevelStandings: Sendable {
  let subject: BenchmarkSubject

  func standings(of id: String) -> [LevelStanding] {
    subject.rows(of: id).compactMap { row in
      let clause = row.clause
      guard let cell = subject.cell(clause, id), let main = cell.levels.first else { return nil }
      let place = row.place[id]
      let isSettled = subject.isSettled(cell)
      let group = place.map { clause.verdict.order[$0] } ?? []
      let tied = max(0, group.count - 1)
      let incomparable = clause.verdict.incomparable
      return LevelStanding(
        clause: clause.id, title: clause.title, channel: clause.channel,
        level: main.text.onOneLine,
        others: cell.levels.dropFirst().map { $0.text.onOneLine },
        isSettled: isSettled, line: main.span.line,
        commitment: subject.commitment(stating: main, in: cell)?.id ?? cell.commitments.first ?? "",
        commitments: cell.commitments,
        rank: place.map { row.ahead[$0] + 1 }, ranked: row.ranked, tied: subject.list(group, count: tied, besides: id),
        percentile: isSettled
          ? place.flatMap { percentile(worse: row.ranked - row.ahead[$0 + 1], tied: tied, of: row.ranked) } : nil,
        incomparable: subject.list(
          incomparable, count: incomparable.count - (place == nil && incomparable.contains(id) ? 1 : 0), besides: id),
        note: subject.peers <= OrganizationList.mostNamed ? clause.verdict.note : nil)
    }
  }

  /// The share of the other ranked organizations that are worse, 0 to 1, where ties count half; nil without others.
  private func percentile(worse: Int, tied: Int, of ranked: Int) -> Double? {
    ranked > 1 ? (Double(worse) + Double(tied) / 2) / Double(ranked - 1) : nil
  }
}
