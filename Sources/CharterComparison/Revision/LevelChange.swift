import CharterModel

/// How the levels and the firmness of a promise changed.
struct LevelChange {
  var kinds: Set<Change.Kind> = []
  var notes: [BilingualText] = []

  /// - Parameters:
  ///   - old: the promise before.
  ///   - new: the promise after.
  ///   - heading: the clause, whose measure says which way is better; nil where it fits none.
  init(old: Commitment, new: Commitment, heading: Alignment.Heading?) {
    compareLevels(Self.levels(of: old), Self.levels(of: new), better: heading?.measure?.better)
    compareBounds(old, new)
    if old.firmness == .firm && new.firmness != .firm { kinds.insert(.hedged) }
    if old.firmness != .firm && new.firmness == .firm { kinds.insert(.tightened) }
  }

  private mutating func compareLevels(_ old: [Level], _ new: [Level], better: ClauseMeasure.Better?) {
    var rest = new
    for level in old {
      // The level that limits the same thing, one that is written alike first.
      let alike = rest.firstIndex { $0.isWritten(like: level) } ?? rest.firstIndex { Self.areOfOneKind($0, level) }
      guard let index = alike else {
        kinds.insert(.loosened)
        notes.append(
          BilingualText(ko: "‘\(level.measure.text)’ 수준이 빠졌습니다.", en: "The level \(level.measure.text) is gone."))
        continue
      }
      let other = rest.remove(at: index)
      if other.isWritten(like: level) { continue }
      switch other.standing.ranking(against: level.standing, better: better) {
      case .better: kinds.insert(.tightened)
      case .worse: kinds.insert(.loosened)
      case .equal: break
      case .incomparable(let obstacle):
        notes.append(
          BilingualText(
            ko: "‘\(level.measure.text)’과(와) ‘\(other.measure.text)’의 앞뒤를 가릴 수 없습니다: \(obstacle.reason.ko)",
            en: "\(level.measure.text) and \(other.measure.text) cannot be ranked: \(obstacle.reason.en)"))
      }
    }
    for level in rest {
      kinds.insert(.tightened)
      notes.append(
        BilingualText(ko: "‘\(level.measure.text)’ 수준이 새로 생겼습니다.", en: "The level \(level.measure.text) is new."))
    }
  }

  /// 즉시 and 법정기한 내 bind although they have no figure: to drop them loosens a promise that gets no figure in their place.
  private mutating func compareBounds(_ old: Commitment, _ new: Commitment) {
    func bound(_ commitment: Commitment) -> Measure? {
      commitment.measures.first { $0.role == .immediacy || $0.role == .reference }
    }
    func isBound(_ commitment: Commitment) -> Bool {
      bound(commitment) != nil || !Self.levels(of: commitment).isEmpty
    }
    if let gone = bound(old), !isBound(new) {
      kinds.insert(.loosened)
      notes.append(BilingualText(ko: "‘\(gone.text)’ 한도가 빠졌습니다.", en: "The bound \(gone.text) is gone."))
    }
    if let come = bound(new), !isBound(old) {
      kinds.insert(.tightened)
      notes.append(BilingualText(ko: "‘\(come.text)’ 한도가 새로 생겼습니다.", en: "The bound \(come.text) is new."))
    }
  }

  private static func areOfOneKind(_ one: Level, _ other: Level) -> Bool {
    guard let first = one.measure.unit, let second = other.measure.unit else { return false }
    return Dimension(first) == Dimension(second) || Dimension(first).standsIn(for: Dimension(second))
  }

  private static func levels(of commitment: Commitment) -> [Level] {
    Level.levels(
      in: CellEntry(
        commitment: commitment, match: Alignment.Match(clause: "", score: 1, uncertain: false, evidence: [])))
  }
}
