import CharterModel

/// Finds the important differences of a comparison.
struct FindingFinder: Sendable {
  /// The comparison.
  var comparison: Comparison
  /// The commitments by id.
  var commitments: [String: Commitment]

  /// The findings by kind, each in the order of the clauses.
  var findings: [Finding.Kind: [Finding]] {
    Dictionary(grouping: comparison.clauses.flatMap(findings)) { $0.kind }
  }

  private func findings(_ clause: Clause) -> [Finding] {
    let one = [differentLevels(clause), figuresAndWords(clause), missing(clause), efforts(clause)]
    return (one.compactMap { $0 } + severalLevels(clause)).map { Finding(clause: clause, matter: $0) }
  }

  private func differentLevels(_ clause: Clause) -> Finding.Matter? {
    clause.verdict.order.count > 1 ? .differentLevels(order: clause.verdict.order) : nil
  }

  private func figuresAndWords(_ clause: Clause) -> Finding.Matter? {
    let (figures, words) = split(clause) { $0.status == .quantified }
    return figures.isEmpty || words.isEmpty ? nil : .figuresAndWords(figures: figures, words: words)
  }

  private func missing(_ clause: Clause) -> Finding.Matter? {
    let all = comparison.organizations.map(\.id)
    let absent = all.filter(clause.lacks)
    let similar = all.filter { !clause.similar(at: $0).isEmpty }
    let present = all.count - absent.count - similar.count
    return absent.isEmpty || present * 2 <= all.count
      ? nil : .missing(absent: absent, similar: similar, present: present)
  }

  private func efforts(_ clause: Clause) -> Finding.Matter? {
    func has(_ firmness: Firmness, _ cell: Cell) -> Bool {
      cell.commitments.contains { commitments[$0]?.firmness == firmness }
    }
    let (firm, weak) = split(clause) { has(.firm, $0) }
    if weak.isEmpty || firm.isEmpty { return nil }
    let hedged = weak.filter { id in clause.cell(of: id).map { has(.hedged, $0) } ?? false }
    let effort = Set(hedged)
    return .efforts(firm: firm, hedged: hedged, vague: weak.filter { !effort.contains($0) })
  }

  private func severalLevels(_ clause: Clause) -> [Finding.Matter] {
    comparison.organizations.compactMap { organization in
      guard let levels = clause.cell(of: organization.id)?.levels, levels.count > 1 else { return nil }
      let inOrder = levels.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
      return .severalLevels(organization: organization.id, levels: inOrder)
    }
  }

  /// Splits the organizations that have the clause by a test of their cell.
  private func split(_ clause: Clause, _ test: (Cell) -> Bool) -> (passed: [String], others: [String]) {
    let present = comparison.organizations.map(\.id).compactMap { id in clause.cell(of: id).map { (id, $0) } }
    return (present.filter { test($0.1) }.map(\.0), present.filter { !test($0.1) }.map(\.0))
  }
}
