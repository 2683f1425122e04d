import CharterModel

/// Counts the parts of the score.
struct PartScorer: Sendable {
  let subject: BenchmarkSubject
  let rubric: Rubric

  /// The counted share, the commitments behind it, and the clauses that were not found.
  struct Count: Sendable {
    var share: CountedShare
    var basis: [String] = []
    var missing: [String] = []
  }

  func count(_ part: Rubric.Part, of id: String) -> Count {
    switch part.id {
    case .peerCoverage:
      return coverage(subject.rows.filter { subject.isWanted($0, most: rubric.most) }.map(\.clause.id), of: id)
    case .catalogueCoverage: return coverage(subject.general, of: id)
    case .measurability: return measurability(of: id)
    case .stringency:
      // A commitment in two clauses counts once.
      var seen: Set<String> = []
      let ranked = LevelStandings(subject: subject).standings(of: id).filter {
        $0.percentile != nil && seen.insert($0.place).inserted
      }
      let figures = ranked.compactMap(\.percentile)
      let mean = figures.count < 2 ? nil : figures.reduce(0, +) / Double(figures.count)
      return Count(
        share: CountedShare(value: mean, count: figures.count, of: figures.count), basis: ranked.flatMap(\.commitments))
    case .firmness:
      let all = subject.commitments[id] ?? []
      let firm = all.filter { $0.firmness == .firm }
      return Count(
        share: CountedShare(firm.count, of: all.count), basis: firm.map(\.id),
        missing: all.filter { $0.firmness != .firm }.map(\.id))
    case .remedies, .transparency: return items(part.items, of: id)
    }
  }

  /// Whether a count is more than a share (0 to 1) of all.
  static func isMost(_ count: Int, of all: Int, _ share: Double) -> Bool {
    count > 0 && Double(count) > share * Double(all)
  }

  private func coverage(_ wanted: [String], of id: String) -> Count {
    var count = Count(share: CountedShare(0, of: 0))
    var all = 0
    for clause in wanted {
      if let cell = cell(clause, id) {
        count.basis += cell.commitments
      } else if isGuessed(clause, of: id) {
        continue
      } else {
        count.missing.append(clause)
      }
      all += 1
    }
    count.share = CountedShare(all - count.missing.count, of: all)
    return count
  }

  /// Whether the match is uncertain, or something similar stands in place of the clause: such a clause counts neither as present nor as missing.
  private func isGuessed(_ clause: String, of id: String) -> Bool {
    guard let row = subject.places[clause].map({ subject.rows[$0].clause }) else { return false }
    return subject.cell(row, id)?.uncertain ?? !row.similar(at: id).isEmpty
  }

  private func cell(_ clause: String, _ id: String) -> Cell? {
    guard let row = subject.places[clause].map({ subject.rows[$0] }), row.has(id) else { return nil }
    return subject.cell(row.clause, id)
  }

  private func measurability(of id: String) -> Count {
    var count = Count(share: CountedShare(0, of: 0))
    var (stated, all) = (0, 0)
    for row in subject.rows(of: id) where !row.quantified.isEmpty {
      guard let cell = subject.cell(row.clause, id) else { continue }
      all += 1
      if cell.status == .quantified {
        stated += 1
        count.basis += cell.commitments
      } else {
        count.missing.append(row.clause.id)
      }
    }
    count.share = CountedShare(stated, of: all)
    return count
  }

  private static func redresses(_ item: Rubric.Item, in commitment: Commitment) -> Bool {
    guard let remedy = commitment.remedy else { return false }
    return remedy == item.remedy || (item.words ?? []).contains { commitment.text.contains($0) }
  }

  private func items(_ items: [Rubric.Item], of id: String) -> Count {
    var count = Count(share: CountedShare(0, of: 0))
    var all = 0
    let commitments = subject.commitments[id] ?? []
    for item in items {
      let held = Set(item.clauses.flatMap { cell($0, id)?.commitments ?? [] })
      let found = commitments.filter { held.contains($0.id) || Self.redresses(item, in: $0) }.map(\.id)
      if found.isEmpty {
        if item.clauses.contains(where: { isGuessed($0, of: id) }) { continue }
        count.missing.append(item.id)
      }
      all += 1
      count.basis += found
    }
    count.share = CountedShare(all - count.missing.count, of: all)
    return count
  }
}
