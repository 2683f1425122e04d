import CharterModel

/// A row of the comparison, counted once for all the scorecards that ask about it.
struct ClauseTally: Sendable {
  let clause: Clause
  /// Who has the clause for certain, in the order of the columns; a guess that a person should look at counts for nobody.
  let holders: [String]
  private let held: Set<String>
  /// Those whose promise can be checked, and those with a level.
  let firm: Set<String>
  let quantified: Set<String>
  /// The group of the verdict's order in which an organization stands.
  let place: [String: Int]
  /// How many are ranked before each group; the last is how many are ranked.
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

  /// How many are ranked.
  var ranked: Int { ahead.last ?? 0 }

  /// Those whose level is ranked, best first.
  var order: FlattenSequence<[[String]]> { clause.verdict.order.joined() }

  func has(_ id: String) -> Bool { held.contains(id) }

  /// How many of the others have the clause.
  func holders(besides id: String) -> Int { holders.count - (has(id) ? 1 : 0) }

  /// The first of those in a set, those with a ranked level before the others and best first.
  func first(_ count: Int, besides id: String, where isMeant: (String) -> Bool) -> [String] {
    var found: [String] = []
    for other in order where found.count < count && other != id && isMeant(other) { found.append(other) }
    for other in holders where found.count < count && other != id && place[other] == nil && isMeant(other) {
      found.append(other)
    }
    return found
  }

  /// Of those with a level, how many state the one that most state; nil where none has a level.
  var agreement: CountedShare? {
    let all = ranked + clause.verdict.incomparable.count
    return all > 0 ? CountedShare(clause.verdict.order.map(\.count).max() ?? 1, of: all) : nil
  }
}
