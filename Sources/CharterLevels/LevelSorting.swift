package import CharterModel

/// The levels of a clause that can be ranked, best first, and those that cannot.
///
/// All ranked levels are on one scale, and every two of them can be ranked. Where the levels form several groups that
/// count differently, the largest group is ranked; among equally large groups, the one that fits the measure of the
/// catalogue. A level of a smaller group joins where it can be ranked against all that are ranked already.
struct LevelSorting: Sendable {
  /// An organization that is not ranked, the words of its level, and the reason.
  struct Exclusion: Sendable {
    var position: Position
    var text: String
    var obstacle: Obstacle
  }

  /// The ranked organizations, best first; ties share a group, sorted by organization id.
  var order: [[Position]] = []
  /// The organizations that are not ranked, sorted by id.
  var excluded: [Exclusion] = []

  /// Sorts the levels of a clause.
  ///
  /// - Parameters:
  ///   - positions: Organizations with at least one level, sorted by id.
  ///   - heading: The clause.
  init(positions: [Position], heading: Alignment.Heading) {
    // A single level needs no comparison.
    guard positions.count > 1 else {
      order = positions.isEmpty ? [] : [positions]
      return
    }
    let better = heading.measure?.better
    var camps: [Standing: [Position]] = [:]
    for position in positions {
      guard let main = position.levels.first else { continue }
      camps[main.standing, default: []].append(position)
    }
    let ranked = Self.mostRankable(camps, heading: heading)

    var chain: [Standing] = []
    for standing in ranked {
      let obstacle = Self.obstacle(to: standing, joining: chain, better: better)
      guard let obstacle else {
        chain.append(standing)
        continue
      }
      for position in camps[standing, default: []] {
        let text = position.levels.first?.measure.text ?? ""
        excluded.append(Exclusion(position: position, text: text, obstacle: obstacle))
      }
    }
    excluded.sort { $0.position.organization.id < $1.position.organization.id }
    chain.sort { $0.ranking(against: $1, better: better) == .better }
    var last: Standing?
    for standing in chain {
      let group = camps[standing, default: []]
      if let last, last.ranking(against: standing, better: better) == .equal {
        order[order.count - 1] += group
      } else {
        order.append(group)
      }
      last = standing
    }
    order = order.map { $0.sorted { $0.organization.id < $1.organization.id } }
  }

  /// The reason why a level cannot be ranked with others; nil where it can.
  private static func obstacle(
    to standing: Standing, joining chain: [Standing], better: ClauseMeasure.Better?
  ) -> Obstacle? {
    // The level is also compared with itself, because an uncertain level or a bound in the wrong direction is never
    // ranked.
    for other in [standing] + chain {
      if case .incomparable(let obstacle) = standing.ranking(against: other, better: better) { return obstacle }
    }
    return nil
  }

  /// The levels in the order in which they join the ranking: those of the largest group first.
  private static func mostRankable(
    _ camps: [Standing: [Position]], heading: Alignment.Heading
  ) -> [Standing] {
    var members: [Camp: Int] = [:]
    for (standing, positions) in camps {
      members[Camp(standing), default: 0] += positions.count
    }
    var scales: [RankableQuantity.Scale: Int] = [:]
    for (standing, positions) in camps where !standing.isUncertain {
      scales[standing.quantity.scale, default: 0] += positions.count
    }
    func key(_ standing: Standing) -> SortKey {
      SortKey(
        isOwn: fits(standing.quantity, heading) ? 0 : 1, scale: -scales[standing.quantity.scale, default: 0],
        direction: direction(of: standing.quantity.scale, heading), camp: -members[Camp(standing), default: 0],
        size: -camps[standing, default: []].count,
        first: camps[standing, default: []].map(\.organization.id).min() ?? "")
    }
    return camps.keys.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Whether a figure has the dimension of the catalogue's measure.
  private static func fits(_ quantity: RankableQuantity, _ heading: Alignment.Heading) -> Bool {
    guard let units = heading.measure?.units else { return true }
    let dimension: Dimension =
      switch quantity {
      case .elapsed, .lead: .duration
      case .frequency(_, let unit, _), .hourly(_, let unit), .count(_, let unit): Dimension(unit)
      case .money: .money
      }
    return units.contains { Dimension($0) == dimension }
  }

  /// Prefers leads where more is better in the clause, and deadlines where less is.
  private static func direction(of scale: RankableQuantity.Scale, _ heading: Alignment.Heading) -> Int {
    switch (scale, heading.measure?.better) {
    case (.lead, .less), (.elapsed, .more): 1
    default: 0
    }
  }

  /// A group of levels that are counted in the same way.
  private struct Camp: Hashable {
    var scale: RankableQuantity.Scale
    var isWorkingTime: Bool
    var start: Level.Start?
    var share: Double?

    init(_ standing: Standing) {
      scale = standing.quantity.scale
      isWorkingTime =
        switch standing.quantity {
        case .elapsed(let time), .lead(let time): time.isWorkingTime
        case .frequency, .hourly, .count, .money: false
        }
      start = standing.start
      share = standing.share
    }
  }

  private struct SortKey: Comparable {
    var isOwn: Int
    var scale: Int
    var direction: Int
    var camp: Int
    var size: Int
    var first: String

    static func < (one: SortKey, other: SortKey) -> Bool {
      (one.isOwn, one.scale, one.direction, one.camp, one.size, one.first)
        < (other.isOwn, other.scale, other.direction, other.camp, other.size, other.first)
    }
  }
}
