import CharterModel

/// Turns differences into what to do.
struct AdviceWriter: Sendable {
  let subject: BenchmarkSubject
  let rubric: Rubric

  /// At most so many examples of peers stand with a piece of advice.
  static let examples = 3

  /// By kind; within a kind what concerns most peers first, then by the order of the clauses.
  func advice(for id: String) -> [Advice] {
    let peers = subject.peers(of: id)
    let found = subject.comparison.clauses.flatMap { advice(on: $0, for: id, peers: peers) }
    return Advice.Kind.allCases.flatMap { kind in
      found.enumerated().filter { $0.element.kind == kind }.sorted {
        ($1.element.peers.count, $0.offset) < ($0.element.peers.count, $1.offset)
      }.map(\.element)
    }
  }

  private func advice(on clause: Clause, for id: String, peers: [String]) -> [Advice] {
    let holders = subject.holders(of: clause, among: peers)
    guard let cell = subject.cell(clause, id) else {
      // What a clause outside the catalogue is about is a guess, and nobody is told to promise a guess.
      guard subject.isWanted(clause, by: peers, most: rubric.most) else { return [] }
      return [make(.missing, clause, id, share: (holders.count, peers.count), byLevel(holders, clause))]
    }
    if cell.uncertain { return [] }
    var found: [Advice] = []
    let quantified = holders.filter { subject.cell(clause, $0)?.status == .quantified }
    if cell.status == .hedged || cell.status == .vague {
      let firm = holders.filter { BenchmarkSubject.isFirm(subject.cell(clause, $0)) }
      if firm.count >= min(2, peers.count), PartScorer.isMost(firm.count, of: holders.count, rubric.most) {
        found.append(make(.hedged, clause, id, share: (firm.count, holders.count), byLevel(firm, clause)))
      }
    } else if cell.status == .stated, quantified.count >= min(2, peers.count),
      PartScorer.isMost(quantified.count, of: holders.count, rubric.most)
    {
      found.append(
        make(.unmeasured, clause, id, share: (quantified.count, holders.count), byLevel(quantified, clause)))
    }
    return found + standing(of: id, in: clause)
  }

  /// Behind the median of all that are ranked, or ahead of somebody and behind nobody.
  private func standing(of id: String, in clause: Clause) -> [Advice] {
    let order = clause.verdict.order
    guard order.count > 1, let place = order.firstIndex(where: { $0.contains(id) }) else { return [] }
    let all = order.flatMap { $0 }
    let better = order[..<place].flatMap { $0 }
    let worse = order[(place + 1)...].flatMap { $0 }
    if place == 0 { return [make(.leads, clause, id, share: (worse.count, all.count - 1), worse)] }
    let median = order.firstIndex { $0.contains(all[(all.count - 1) / 2]) } ?? place
    guard place > median else { return [] }
    return [make(.behind, clause, id, share: (better.count, all.count - 1), better)]
  }

  /// Those whose level is ranked first, best first.
  private func byLevel(_ ids: [String], _ clause: Clause) -> [String] {
    let ranked = clause.verdict.order.flatMap { $0 }.filter(ids.contains)
    return ranked + ids.filter { !ranked.contains($0) }
  }

  private func make(
    _ kind: Advice.Kind, _ clause: Clause, _ id: String, share: (Int, Int), _ examples: [String]
  ) -> Advice {
    Advice(
      kind: kind, clause: clause.id, title: clause.title, channel: clause.channel,
      peers: CountedShare(share.0, of: share.1), own: [subject.words(clause, id)].compactMap { $0 },
      examples: examples.prefix(Self.examples).compactMap { subject.words(clause, $0) })
  }
}
