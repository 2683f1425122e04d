import CharterModel

/// A row of the comparison with the counts that all scorecards use.
struct ClauseTally: Sendable {
  let clause: Clause
  /// The organizations that certainly have the clause, in the order of the columns; an uncertain match does not count.
  let holders: [String]
  private let held: Set<String>
  /// The organizations whose commitment can be checked; `quantified` are those with a level.
  let firm: Set<String>
  let quantified: Set<String>
  /// The index of the group in the verdict's order, by organization id.
  let place: [String: Int]
  /// The number of organizations ranked before each group; the last value is the number of all ranked organizations.
  let ahead: [Int]

  init(_ clause: Clause, columns: [String]) {
    self.clause = clause
    holders = columns.filter { (clause.cells[$0] ?? nil)?.uncertain == false }
    held = Set(holders)
    firm = Set(holders.filter { BenchmarkSubject.isFirm(clause.cells[$0] ?? nil) })
    quantified = Set(holders.filter { (clause.cells[$0] ?? nil)?.status == .quantified })
    var place: [String: Int] = [:]
    var ahead = [0]
    for (index, group) in clause.verdict.order.enumerated() {
      for id in group { place[id] = index }
      ahead.append((ahead.last ?? 0) + group.count)
    }
    self.place = place
    self.ahead = ahead
  }

  /// The number of ranked organizations.
  var ranked: Int { ahead.last ?? 0 }

  /// The organizations with a ranked level, best first.
  var order: FlattenSequence<[[String]]> { clause.verdict.order.joined() }

  func has(_ id: String) -> Bool { held.contains(id) }

  /// Whether it is open if an organization has the clause: its match is uncertain, or it promises something similar.
  func isUnsure(at id: String) -> Bool { !has(id) && !clause.lacks(id) }

  /// The number of other organizations that have the clause.
  func holders(besides id: String) -> Int { holders.count - (has(id) ? 1 : 0) }

  /// The first organizations that satisfy a condition: those with a ranked level first, best first.
  func first(_ count: Int, besides id: String, where isMeant: (String) -> Bool) -> [String] {
    var found: [String] = []
    for other in order where found.count < count && other != id && isMeant(other) { found.append(other) }
    for other in holders where found.count < count && other != id && place[other] == nil && isMeant(other) {
      found.append(other)
    }
    return found
  }

  /// The share of organizations with a level that state the most frequent level; nil where none has a level.
  var agreement: CountedShare? {
    let all = ranked + clause.verdict.incomparable.count
    return all > 0 ? CountedShare(clause.verdict.order.map(\.count).max() ?? 1, of: all) : nil
  }
}
