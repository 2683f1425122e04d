import CharterModel

/// A comparison with indices by organization.
struct BenchmarkSubject: Sendable {
  let rows: [ClauseTally]
  /// The index in `rows` of each clause id; `own` holds those of the clauses that each organization has.
  let places: [String: Int]
  let own: [String: [Int]]
  /// The ids of the catalogue's clauses for every organization, without those of one sector.
  let general: [String]
  /// The commitments in reading order, by organization id.
  let commitments: [String: [Commitment]]
  let byID: [String: Commitment]
  /// The organizations, sorted by id.
  let columns: [ComparedOrganization]
  let organizations: [String: ComparedOrganization]

  init(_ comparison: Comparison, catalogue: [String], trade: [String]) {
    columns = comparison.organizations
    let ids = columns.map(\.id)
    rows = comparison.clauses.map { ClauseTally($0, columns: ids) }
    places = Dictionary(rows.enumerated().map { ($1.clause.id, $0) }, uniquingKeysWith: { first, _ in first })
    var own: [String: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      for id in row.holders { own[id, default: []].append(place) }
    }
    self.own = own
    general = catalogue.filter { id in !trade.contains { id.hasPrefix($0) } }
    commitments = Dictionary(grouping: comparison.commitments) { $0.organization ?? "" }
    byID = Dictionary(comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    organizations = Dictionary(columns.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of peers of one organization.
  var peers: Int { columns.count - 1 }

  /// The rows of the clauses that an organization has.
  func rows(of id: String) -> [ClauseTally] { (own[id] ?? []).map { rows[$0] } }

  func cell(_ clause: Clause, _ organization: String) -> Cell? { clause.cells[organization] ?? nil }

  /// Whether the commitment of a cell can be checked.
  static func isFirm(_ cell: Cell?) -> Bool { cell?.status == .quantified || cell?.status == .stated }

  /// Whether the words that reports quote are firm.
  func isFirm(_ clause: Clause, _ organization: String) -> Bool {
    cell(clause, organization).flatMap(quoted)?.firmness == .firm
  }

  /// The commitment of a cell that reports quote: the one with the compared level, else the best match.
  private func quoted(_ cell: Cell) -> Commitment? {
    let level = cell.levels.first.flatMap { commitment(stating: $0, in: cell) }
    return level ?? cell.commitments.lazy.compactMap { byID[$0] }.first
  }

  /// Whether a clause is expected: most organizations have it, and at least one of them in words that can be checked.
  ///
  /// The expected clauses are the same for all organizations, so to have one earns as much as to lack it costs.
  func isWanted(_ row: ClauseTally, most: Double) -> Bool {
    row.clause.catalogued && PartScorer.isMost(row.holders.count, of: columns.count, most) && !row.firm.isEmpty
  }

  /// The commitment of an organization in a clause, as reports quote it; nil where it has none.
  func words(_ clause: Clause, _ organization: String) -> Advice.Words? {
    cell(clause, organization).flatMap(quoted).map { words($0, organization) }
  }

  /// What an organization promises in place of a clause, as reports quote it, the closest first.
  func similar(to clause: Clause, _ organization: String) -> [Advice.Words] {
    clause.similar(at: organization).compactMap { byID[$0.commitment] }.map { words($0, organization) }
  }

  /// A commitment as reports quote it: on one line, with its position.
  func words(_ commitment: Commitment, _ organization: String) -> Advice.Words {
    let column = organizations[organization]
    return Advice.Words(
      organization: organization, name: column?.name ?? organization, commitment: commitment.id,
      text: commitment.text.onOneLine, sentence: commitment.sentence.text.onOneLine, line: commitment.span.line,
      path: column?.source.path ?? "")
  }

  /// The commitment of a cell that states a level.
  func commitment(stating level: Measure, in cell: Cell) -> Commitment? { cell.commitment(stating: level, among: byID) }

  func isSettled(_ cell: Cell) -> Bool { cell.isSettled(among: byID) }

  /// The organizations as scorecards name them, without one of them.
  ///
  /// - Parameter count: Their number without that one.
  func list(_ ids: some Sequence<String>, count: Int, besides id: String? = nil) -> OrganizationList {
    let most = count > OrganizationList.mostNamed ? OrganizationList.few : count
    let named = ids.lazy.filter { $0 != id }.prefix(most)
    return OrganizationList(
      count: count, named: named.map { OrganizationList.Name(id: $0, name: organizations[$0]?.name ?? $0) })
  }
}
