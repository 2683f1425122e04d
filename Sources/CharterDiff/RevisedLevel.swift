import CharterLanguage
import CharterLevels
import CharterModel

/// A level of a commitment with the properties that two editions are compared by.
struct RevisedLevel {
  var level: Level
  /// Whether the level is in brackets after another level, and so is an exception to it: "일주일(복합 민원은 한 달) 이내".
  var isException: Bool
  /// Whether the act is done after the time, not within it: "5근무일 이후에".
  var isAfter: Bool

  var words: String { level.measure.text }

  /// The levels of a commitment; a cadence is one level.
  static func levels(of promise: AnalyzedCommitment) -> [RevisedLevel] {
    let (commitment, text) = (promise.commitment, promise.text)
    let cadences = Cadence.levels(of: promise)
    let stated = Level.levels(
      in: CellEntry(
        commitment: commitment, match: Alignment.Match(clause: "", score: 1, uncertain: false, evidence: []))
    ).filter { level in
      !cadences.contains { $0.span.range.overlaps(level.measure.span.range) }
    }
    let brackets = brackets(in: text, promise.units)
    let all = (stated + cadences.map(\.level)).sorted { $0.measure.span.start < $1.measure.span.start }
    return all.map { level in
      let units = text.range(ofBytes: level.measure.span.range)
      let isInBrackets = brackets.contains { $0.contains(units.lowerBound) }
      return RevisedLevel(
        level: level, isException: isInBrackets && level.measure.span.start > (all.first?.measure.span.start ?? 0),
        isAfter: text.first(of: .changeAfterLevel, at: units.upperBound) != nil)
    }
  }

  private static func brackets(in text: NormalizedText, _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for index in range {
      let unit = text.unquoted[index]
      if unit == 0x28 || unit == 0x5B { open = open ?? index }
      if unit == 0x29 || unit == 0x5D, let start = open {
        found.append(start..<index)
        open = nil
      }
    }
    return found
  }

  /// Whether the level is a time within which the act is done.
  var isDeadline: Bool {
    guard let unit = level.measure.unit, level.measure.role == .target, !level.measure.lead else { return false }
    let dimension = Dimension(unit)
    return (dimension == .duration || dimension == .ring) && level.bound == .ceiling
  }

  func isWritten(like other: RevisedLevel) -> Bool {
    level.isWritten(like: other.level) && isAfter == other.isAfter
  }

  /// Whether both levels limit the same thing.
  func isOfOneKind(with other: RevisedLevel) -> Bool {
    guard let first = level.measure.unit, let second = other.level.measure.unit else { return false }
    return Dimension(first) == Dimension(second) || Dimension(first).standsIn(for: Dimension(second))
  }

  /// Ranks this level against another. A higher frequency is better unless the clause says otherwise.
  func ranking(against other: RevisedLevel, _ measure: ClauseMeasure?) -> Ranking {
    let better = better(under: measure)
    if case .frequency = level.quantity, case .frequency = other.level.quantity {
      return level.standing.ranking(against: other.level.standing, better: better ?? .more)
    }
    // A larger share of cases is better in every clause.
    let isShare = level.measure.unit == .percent && other.level.measure.unit == .percent
    if isShare, level.bound != .ceiling, other.level.bound != .ceiling {
      return level.standing.ranking(against: other.level.standing, better: .more)
    }
    // The same level for a larger share of cases is better; without a share it holds for all cases.
    var (own, others) = (level.standing, other.level.standing)
    let shares = (own.share ?? 100, others.share ?? 100)
    (own.share, others.share) = (nil, nil)
    let ranking = own.ranking(against: others, better: better)
    if case .equal = ranking, shares.0 != shares.1 { return shares.0 > shares.1 ? .better : .worse }
    return shares.0 == shares.1 ? ranking : level.standing.ranking(against: other.level.standing, better: better)
  }

  /// The direction of a clause is that of its own units; more people and things are better wherever they are promised.
  private func better(under measure: ClauseMeasure?) -> ClauseMeasure.Better? {
    guard let unit = level.measure.unit, [.item, .person].contains(unit), measure?.units.contains(unit) != true else {
      return measure?.better
    }
    return .more
  }
}
