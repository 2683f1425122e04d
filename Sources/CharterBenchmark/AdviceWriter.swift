import CharterModel

/// Turns the differences from the peers into advice.
struct AdviceWriter: Sendable {
  let subject: BenchmarkSubject
  let rubric: Rubric

  /// The most examples of peers in one piece of advice.
  static let examples = 3

  /// The advice for an organization, by kind; within a kind by the number of peers concerned, then by the order of
  /// clauses.
  func advice(for id: String) -> [Advice] {
    // A commitment in two clauses is reported once.
    var seen: Set<[String]> = []
    let found = subject.rows.flatMap { advice(on: $0, for: id) }.filter { item in
      item.own.isEmpty || seen.insert([item.kind.rawValue] + item.own.map(\.commitment)).inserted
    }
    return Advice.Kind.allCases.flatMap { kind in
      found.enumerated().filter { $0.element.kind == kind }.sorted {
        ($1.element.peers.count, $0.offset) < ($0.element.peers.count, $1.offset)
      }.map(\.element)
    }
  }

  private func advice(on row: ClauseTally, for id: String) -> [Advice] {
    guard let cell = subject.cell(row.clause, id) else {
      // The subject of a clause outside the catalogue is a guess, so it gives no advice to commit to it.
      guard subject.isWanted(row, most: rubric.most) else { return [] }
      return [
        make(
          row.clause.lacks(id) ? .missing : .similar, row, id, share: (row.holders.count, subject.peers),
          models(row, besides: id))
      ]
    }
    if cell.uncertain { return [] }
    return effort(cell, row, id) + standing(of: id, in: row)
  }

  /// The organizations to follow: those without 원칙으로 and 노력 first, each group in the order of its levels.
  private func models(_ row: ClauseTally, besides id: String) -> [String] {
    let firm = row.first(Self.examples, besides: id) { subject.isFirm(row.clause, $0) }
    guard firm.count < Self.examples else { return firm }
    let others = row.first(Self.examples, besides: id) { !subject.isFirm(row.clause, $0) }
    return Array((firm + others).prefix(Self.examples))
  }

  /// Advice for a hedged or vague commitment where others are firm, or one without a level where others state one.
  private func effort(_ cell: Cell, _ row: ClauseTally, _ id: String) -> [Advice] {
    let kind: Advice.Kind =
      switch cell.status {
      case .hedged: .hedged
      case .vague: .vague
      case .stated, .quantified: .unmeasured
      }
    let others = kind == .unmeasured ? row.quantified : row.firm
    let holders = row.holders(besides: id)
    guard !others.contains(id), cell.status != .quantified, others.count >= min(2, subject.peers),
      PartScorer.isMost(others.count, of: holders, rubric.most)
    else { return [] }
    return [
      make(kind, row, id, share: (others.count, holders), row.first(Self.examples, besides: id) { others.contains($0) })
    ]
  }

  /// Advice on a level that is worse than the median of all that are ranked, or better than some and worse than none.
  private func standing(of id: String, in row: ClauseTally) -> [Advice] {
    let order = row.clause.verdict.order
    guard let place = row.place[id], let cell = subject.cell(row.clause, id) else { return [] }
    guard subject.isSettled(cell) else { return [several(row, cell, id)] }
    guard order.count > 1 else { return [] }
    if place == 0 {
      let worse = Array(order[1...].joined().prefix(Self.examples))
      return [make(.leads, row, id, share: (row.ranked - row.ahead[1], row.ranked - 1), worse)]
    }
    let median = row.ahead.lastIndex { $0 <= (row.ranked - 1) / 2 } ?? place
    guard place > median else { return [] }
    let better = Array(row.order.prefix(min(Self.examples, row.ahead[place])))
    return [make(.behind, row, id, share: (row.ahead[place], row.ranked - 1), better)]
  }

  /// Advice on several levels without a condition, of which the organization should say which one holds.
  private func several(_ row: ClauseTally, _ cell: Cell, _ id: String) -> Advice {
    var advice = make(.several, row, id, share: (row.ranked - 1, row.ranked - 1), [])
    advice.own = cell.levels.compactMap { subject.commitment(stating: $0, in: cell) }.map { subject.words($0, id) }
    return advice
  }

  private func make(
    _ kind: Advice.Kind, _ row: ClauseTally, _ id: String, share: (Int, Int), _ examples: [String]
  ) -> Advice {
    let clause = row.clause
    return Advice(
      kind: kind, clause: clause.id, title: clause.title, channel: clause.channel,
      peers: CountedShare(share.0, of: share.1),
      own: kind == .similar ? subject.similar(to: clause, id) : [subject.words(clause, id)].compactMap { $0 },
      examples: examples.compactMap { subject.words(clause, $0) })
  }
}
