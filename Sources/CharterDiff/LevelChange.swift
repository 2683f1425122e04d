import CharterLanguage
import CharterLevels
import CharterModel

/// The changes of the levels and the firmness of a commitment.
struct LevelChange {
  var kinds: Set<Change.Kind> = []
  var notes: [BilingualText] = []

  /// Compares two commitments.
  ///
  /// - Parameters:
  ///   - old: The commitment before.
  ///   - new: The commitment after.
  ///   - heading: The clause, whose measure says which direction is better; nil where there is none.
  ///   - parts: The other commitments of the sentence on either side, where a commitment was split or two were joined.
  ///     A level there is not removed.
  init(
    old: AnalyzedCommitment, new: AnalyzedCommitment, heading: Alignment.Heading?,
    parts: (old: [AnalyzedCommitment], new: [AnalyzedCommitment]) = ([], [])
  ) {
    compareLevels(
      (RevisedLevel.levels(of: old), parts.old.flatMap(RevisedLevel.levels)),
      (RevisedLevel.levels(of: new), parts.new.flatMap(RevisedLevel.levels)), measure: heading?.measure)
    compareWholes(old, new)
    compareBounds(old, new)
    compareThresholds(old, new)
    if kinds.isEmpty { compareShares(old, new) }
    compareStarts(old, new)
    compareFirmness(old, new)
    comparePolarity(old, new)
  }

  /// Compares only the thresholds of the case, for a commitment whose own words did not change.
  init(case old: AnalyzedCommitment, to new: AnalyzedCommitment) {
    compareThresholds(old, new)
  }

  private mutating func note(_ ko: String, _ en: String) { notes.append(BilingualText(ko: ko, en: en)) }

  // MARK: Levels

  private mutating func compareLevels(
    _ old: (own: [RevisedLevel], beside: [RevisedLevel]), _ new: (own: [RevisedLevel], beside: [RevisedLevel]),
    measure: ClauseMeasure?
  ) {
    var rest = new.own
    var kept: [RevisedLevel] = []
    var gone: [RevisedLevel] = []
    for level in old.own {
      // Prefers a level of the same kind that is written alike, and takes an exception last.
      let alike =
        rest.firstIndex { $0.isWritten(like: level) }
        ?? rest.firstIndex { $0.isOfOneKind(with: level) && $0.isException == level.isException }
        ?? rest.firstIndex { $0.isOfOneKind(with: level) }
      guard let index = alike else {
        if let other = new.beside.first(where: { $0.isOfOneKind(with: level) }) {
          if !other.isWritten(like: level) { compare(level, other, measure) }
        } else {
          gone.append(level)
        }
        continue
      }
      let other = rest.remove(at: index)
      kept.append(other)
      if !other.isWritten(like: level) { compare(level, other, measure) }
    }
    for level in gone { tellGone(level, beside: kept, measure) }
    for level in rest {
      if let other = old.beside.first(where: { $0.isOfOneKind(with: level) }) {
        if !other.isWritten(like: level) { compare(other, level, measure) }
      } else {
        tellNew(level, beside: kept, measure)
      }
    }
  }

  private mutating func compare(_ one: RevisedLevel, _ two: RevisedLevel, _ measure: ClauseMeasure?) {
    if one.isDeadline && two.isAfter && !one.isAfter {
      kinds.insert(.loosened)
      return note(
        "‘\(one.words)’ 안에 하던 일을 ‘\(two.words)’ 뒤에 합니다.",
        "What was done within \(one.words) is done after \(two.words).")
    }
    if one.isAfter && two.isDeadline && !two.isAfter {
      kinds.insert(.tightened)
      return note(
        "‘\(one.words)’ 뒤에 하던 일을 ‘\(two.words)’ 안에 합니다.",
        "What was done after \(one.words) is done within \(two.words).")
    }
    switch two.ranking(against: one, measure) {
    case .better: kinds.insert(.tightened)
    case .worse: kinds.insert(.loosened)
    case .equal: break
    case .incomparable(let obstacle):
      note(
        "‘\(one.words)’과(와) ‘\(two.words)’의 앞뒤를 가릴 수 없습니다: \(obstacle.reasonBetweenEditions.ko)",
        "\(one.words) and \(two.words) cannot be ranked: \(obstacle.reasonBetweenEditions.en)")
    }
  }

  private mutating func tellGone(_ level: RevisedLevel, beside kept: [RevisedLevel], _ measure: ClauseMeasure?) {
    note("‘\(level.words)’ 수준이 빠졌습니다.", "The level \(level.words) is gone.")
    if let kind = Self.kind(ofMore: level, beside: kept, measure) {
      if kind != .reworded { kinds.insert(kind == .loosened ? .tightened : .loosened) }
    } else {
      kinds.insert(.loosened)
    }
  }

  private mutating func tellNew(_ level: RevisedLevel, beside kept: [RevisedLevel], _ measure: ClauseMeasure?) {
    note("‘\(level.words)’ 수준이 새로 생겼습니다.", "The level \(level.words) is new.")
    let kind = Self.kind(ofMore: level, beside: kept, measure) ?? .tightened
    if kind != .reworded { kinds.insert(kind) }
  }

  /// The change that an additional level of the same kind makes: a worse exception loosens the commitment ("7일 이내(현장
  /// 조사가 필요하면 20일 이내)"), a better level tightens it, and any other level rewords it.
  ///
  /// - Returns: nil where there is no other level of its kind, so that the new level binds what was unbound.
  private static func kind(
    ofMore level: RevisedLevel, beside kept: [RevisedLevel], _ measure: ClauseMeasure?
  ) -> Change.Kind? {
    guard let base = kept.first(where: { $0.isOfOneKind(with: level) }) else {
      // "5일 이내" → "90%를 5일 이내": the share restricts a level that held for all cases.
      let isShare = level.level.measure.unit == .percent
      return isShare && kept.contains { $0.isDeadline } ? .loosened : nil
    }
    switch level.ranking(against: base, measure) {
    case .better: return .tightened
    case .worse: return level.isException ? .loosened : .reworded
    case .equal, .incomparable: return .reworded
    }
  }

  // MARK: What has no figure

  /// Compares words for the whole with figures, which are no new levels: "전액 환불" → "50% 환불".
  private mutating func compareWholes(_ old: AnalyzedCommitment, _ new: AnalyzedCommitment) {
    let (one, two) = (WholeWords(old), WholeWords(new))
    if let lost = one.lost(in: two) {
      kinds = kinds.subtracting([.tightened]).union([.loosened])
      notes = [BilingualText(ko: "‘\(lost)’이(가) 줄었습니다.", en: "It was all (\(lost)), and is less now.")]
    } else if let gained = two.lost(in: one) {
      kinds = kinds.subtracting([.loosened]).union([.tightened])
      notes = [BilingualText(ko: "‘\(gained)’이(가) 되었습니다.", en: "It is all (\(gained)) now.")]
    }
  }

  /// Compares bounds without a figure. To remove 즉시 or 법정기한 내 without a figure in its place loosens the commitment.
  private mutating func compareBounds(_ old: AnalyzedCommitment, _ new: AnalyzedCommitment) {
    func bound(_ promise: AnalyzedCommitment) -> Measure? {
      promise.commitment.measures.first { $0.role == .immediacy || $0.role == .reference }
    }
    func isBound(_ promise: AnalyzedCommitment) -> Bool {
      bound(promise) != nil || !RevisedLevel.levels(of: promise).isEmpty
    }
    let (before, after) = (bound(old), bound(new))
    if let gone = before, !isBound(new) {
      kinds.insert(.loosened)
      note("‘\(gone.text)’ 한도가 빠졌습니다.", "The bound \(gone.text) is gone.")
    }
    if let come = after, !isBound(old) {
      kinds.insert(.tightened)
      note("‘\(come.text)’ 한도가 새로 생겼습니다.", "The bound \(come.text) is new.")
    }
    // A figure in place of 즉시, or 즉시 in place of a figure, cannot be ranked.
    let (one, two) = (RevisedLevel.levels(of: old), RevisedLevel.levels(of: new))
    func has(_ measure: Measure?, in promise: AnalyzedCommitment) -> Bool {
      measure.map { promise.commitment.text.contains($0.text) } ?? true
    }
    let isExchanged =
      !has(after, in: old) && two.isEmpty && one.count == 1 || !has(before, in: new) && one.isEmpty && two.count == 1
    if isExchanged {
      kinds.subtract([.loosened, .tightened])
      note(
        "숫자로 적은 한도와 숫자가 없는 한도(‘\((after ?? before)?.text ?? "")’)의 앞뒤를 가릴 수 없습니다.",
        "A bound with a figure and one without (\((after ?? before)?.text ?? "")) cannot be ranked.")
    }
  }

  // MARK: When it applies

  /// Compares thresholds. A higher threshold covers fewer cases: "두 번 이상 방문" → "세 번 이상 방문".
  private mutating func compareThresholds(_ old: AnalyzedCommitment, _ new: AnalyzedCommitment) {
    let (one, two) = (Threshold.of(old), Threshold.of(new))
    guard one.count == two.count else { return }
    for (before, after) in zip(one, two)
    where before.unit == after.unit && before.isFloor == after.isFloor && before.value != after.value {
      let isRarer = before.isFloor == (after.value > before.value)
      kinds.insert(isRarer == Threshold.isRestriction(new) ? .tightened : .loosened)
      note(
        "적용되는 때가 ‘\(before.text)’에서 ‘\(after.text)’(으)로 바뀌었습니다.",
        "It applies from \(after.text) on and no longer from \(before.text).")
    }
  }

  /// Compares shares of cases, also in brackets and beside counts: "95건 이상(95 %)".
  private mutating func compareShares(_ old: AnalyzedCommitment, _ new: AnalyzedCommitment) {
    let (one, two) = (Self.shares(of: old), Self.shares(of: new))
    guard one.count == two.count else { return }
    for (before, after) in zip(one, two) where before != after {
      kinds.insert(after < before ? .loosened : .tightened)
    }
  }

  private static func shares(of promise: AnalyzedCommitment) -> [Double] {
    let text = promise.text
    var found: [Double] = []
    var at = promise.units.lowerBound
    while at < promise.units.upperBound {
      guard text.unquoted[at].isDigit, let number = Numeral.read(text, at: at, before: promise.units.upperBound) else {
        at += 1
        continue
      }
      at = max(at + 1, number.range.upperBound)
      if text.has(.changePercent, at: at) { found.append(number.value) }
    }
    return found
  }

  /// Compares starts. A clock that starts after a step of the organization runs out later.
  private mutating func compareStarts(_ old: AnalyzedCommitment, _ new: AnalyzedCommitment) {
    let (one, two) = (ClockWords.start(in: old), ClockWords.start(in: new))
    guard let one, let two, one.isOwnStep != two.isOwnStep else { return }
    kinds.insert(two.isOwnStep ? .loosened : .tightened)
    note(
      "기한을 세기 시작하는 때가 ‘\(one.text)’에서 ‘\(two.text)’(으)로 바뀌었습니다.",
      "The clock starts at \(two.text) and no longer at \(one.text).")
  }

  // MARK: Firmness

  private mutating func compareFirmness(_ old: AnalyzedCommitment, _ new: AnalyzedCommitment) {
    let (before, after) = (old.commitment.firmness, new.commitment.firmness)
    let (thought, thinks) = (Hedging.deliberates(old.text, old.units), Hedging.deliberates(new.text, new.units))
    if thinks != thought {
      // A commitment only to consider something is weaker than any other, even a vague one.
      kinds.insert(thinks ? .hedged : .tightened)
    } else if before == .firm && after != .firm {
      kinds.insert(.hedged)
    } else if before != .firm && after == .firm {
      kinds.insert(.tightened)
    }
  }

  /// Compares polarity, which no level shows: "받지 않겠습니다" → "받겠습니다".
  private mutating func comparePolarity(_ old: AnalyzedCommitment, _ new: AnalyzedCommitment) {
    let (before, after) = (old.ends(in: .changeRefusal), new.ends(in: .changeRefusal))
    guard before != after else { return }
    note(
      before ? "‘하지 않겠다’는 말이 빠졌습니다." : "‘하지 않겠다’는 말이 생겼습니다.",
      before ? "What was not to be done is no longer negated." : "What was to be done is negated now.")
  }
}
