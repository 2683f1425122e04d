import CharterModel

/// A comparison as the benchmark looks at it: by organization.
struct BenchmarkSubject: Sendable {
  let comparison: Comparison
  /// The catalogue's clauses for any institution, those of a trade left out.
  let general: [String]
  /// By organization id, in reading order.
  let commitments: [String: [Commitment]]
  let byID: [String: Commitment]
  let organizations: [String: ComparedOrganization]

  init(_ comparison: Comparison, catalogue: [String], trade: [String]) {
    self.comparison = comparison
    general = catalogue.filter { id in !trade.contains { id.hasPrefix($0) } }
    commitments = Dictionary(grouping: comparison.commitments) { $0.organization ?? "" }
    byID = Dictionary(comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    organizations = Dictionary(
      comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All but one, by id.
  func peers(of id: String) -> [String] { comparison.organizations.map(\.id).filter { $0 != id } }

  func cell(_ clause: Clause, _ organization: String) -> Cell? { clause.cells[organization] ?? nil }

  /// Which of some organizations have a clause.
  func holders(of clause: Clause, among ids: [String]) -> [String] { ids.filter { cell(clause, $0) != nil } }

  /// True when a promise in the cell can be checked.
  static func isFirm(_ cell: Cell?) -> Bool { cell?.status == .quantified || cell?.status == .stated }

  /// True for a clause that most of some organizations have, at least one of them in words that can be checked: nobody is told to promise
  /// what nobody could check.
  func isWanted(_ clause: Clause, by ids: [String], most: Double) -> Bool {
    let holders = holders(of: clause, among: ids)
    return clause.catalogued && PartScorer.isMost(holders.count, of: ids.count, most)
      && holders.contains { Self.isFirm(cell(clause, $0)) }
  }

  /// What an organization promises in a clause, as reports quote it: the commitment with the level that is compared, else the best match.
  func words(_ clause: Clause, _ organization: String) -> Advice.Words? {
    guard let cell = cell(clause, organization) else { return nil }
    let all = cell.commitments.compactMap { byID[$0] }
    let level = cell.levels.first.flatMap { level in
      all.first { $0.span.start <= level.span.start && level.span.end <= $0.span.end }
    }
    return (level ?? all.first).map { words($0, organization) }
  }

  /// A commitment as reports quote it: on one line, with its place.
  func words(_ commitment: Commitment, _ organization: String) -> Advice.Words {
    let column = organizations[organization]
    return Advice.Words(
      organization: organization, name: column?.name ?? organization, commitment: commitment.id,
      text: commitment.text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      line: commitment.span.line, path: column?.source.path ?? "")
  }
}

/// The median of some figures: of an even number the mean of the two in the middle; nil of none.
func median(_ figures: [Double]) -> Double? {
  let sorted = figures.sorted()
  guard !sorted.isEmpty else { return nil }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
