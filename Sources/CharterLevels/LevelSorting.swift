package import CharterModel

/// The levels of a clause that can be ranked, best first, and those that cannot.
///
/// Levels are ranked only on one scale and only as long as every two of them can be. Where they fall into several camps
/// the largest is ranked; of equal ones that which the catalogue's measure names first. A level of a smaller camp joins
/// where it can be ranked with all that are in.
struct LevelSorting: Sendable {
  /// An organization that is not ranked, the words it is left out for, and the reason.
  struct Exclusion: Sendable {
    var position: Position
    var text: String
    var obstacle: Obstacle
  }

  /// Best first, ties together, each tie by organization id.
  var order: [[Position]] = []
  /// By organization id.
  var excluded: [Exclusion] = []

  /// - Parameters:
  ///   - positions: organizations with at least one level, by id.
  ///   - heading: the clause.
  init(positions: [Position], heading: Alignment.Heading) {
    // Nothing stands beside a single level, so nothing can be wrong with its place.
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

  /// Why a level cannot stand among others; nil when it can.
  private static func obstacle(
    to standing: Standing, joining chain: [Standing], better: ClauseMeasure.Better?
  ) -> Obstacle? {
    // Also against itself: a level that is a guess, or whose bound says nothing here, is never ranked.
    for other in [standing] + chain {
      if case .incomparable(let obstacle) = standing.ranking(against: other, better: better) { return obstacle }
    }
    return nil
  }

  /// The levels in the order in which they are let in: those of the largest camp first.
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

  /// True when the figure is of the dimension that the catalogue measures the clause in.
  private static func fits(_ quantity: RankableQuantity, _ heading: Alignment.Heading) -> Bool {
    guard let units = heading.measure?.units else { return true }
    let dimension: Dimension =
      switch quantity {
      case .elapsed, .lead: .duration
      case .frequency(_, let unit, _), .count(_, let unit): Dimension(unit)
      case .money: .money
      }
    return units.contains { Dimension($0) == dimension }
  }

  /// Of a lead and a deadline the clause's direction tells which one it is about: more is better for a lead.
  private static func direction(of scale: RankableQuantity.Scale, _ heading: Alignment.Heading) -> Int {
    switch (scale, heading.measure?.better) {
    case (.lead, .less), (.elapsed, .more): 1
    default: 0
    }
  }

  /// Levels that are counted in the same way.
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
        case .frequency, .count, .money: false
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
