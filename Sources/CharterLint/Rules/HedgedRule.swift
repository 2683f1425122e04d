import CharterLanguage
import CharterModel

/// A commitment only to an effort cannot be checked: 노력하겠습니다, 최선을 다하겠습니다, 최대한, 가급적, 원칙으로.
///
/// An aim (목표로 합니다), a reservation (예산의 범위에서, 특별한 사정이 없는 한) and a mere ability of the organization (7일 이내에 처리할 수 있습니다)
/// commit to no more. `Hedging` decides with the words of the lexicon. An ability of the customer (내실 수 있습니다) is no
/// hedge.
enum HedgedRule: LintRule {
  static let guide = RuleGuide(
    17, "standard/hedged", .warning,
    ko: "약속이 노력에 그치지 않는다", en: "Promises are not hedged",
    adviceKo: "‘노력하겠습니다’, ‘최대한’, ‘원칙으로’를 빼고 무엇을 할지 적으십시오.",
    adviceEn: "Say what is done, without “try”, “as far as possible” or “in principle”.",
    triggering: [
      "서비스헌장\n- 민원 처리 기간을 줄이기 위해 ⟦노력⟧하겠습니다.",
      "서비스헌장\n- 민원은 5근무일 이내 처리를 ⟦목표로 합니다⟧.",
      "서비스헌장\n- 불편은 ⟦될 수 있는 대로⟧ 3일 이내에 처리하겠습니다.",
      "서비스헌장\n- ⟦특별한 사정이 없는 한⟧ 신청 당일에 증명서를 발급하겠습니다.",
      "서비스헌장\n- 진료기록 사본은 신청일 당일 발급 ⟦노력⟧",
      "서비스헌장\n- 민원은 접수한 날부터 5근무일 이내에 ⟦처리할 수 있습니다⟧.",
    ],
    nonTriggering: [
      "서비스헌장\n- 민원은 3근무일 이내에 처리하겠습니다.",
      "서비스헌장\n- 해마다 서비스 목표를 세워 공개하겠습니다.",
      "서비스헌장\n- 민원의 95 %를 3근무일 이내에 처리하는 것을 목표로 합니다.",
      "서비스헌장\n- 결과를 받은 날부터 30일 이내에 이의를 신청하실 수 있습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    var seen: Set<Int> = []
    for commitment in subject.charter.commitments where !subject.isPledge(commitment) {
      guard let place = place(of: commitment, subject) else { continue }
      // "기한 안에 최대한 빨리": the deadline is firm, and only more than that is hedged.
      let isBound =
        subject.has(.lintImmediacyBound, in: commitment)
        && Lexicon.standard.entries(of: .hedgeAsFarAsPossible).contains { $0.word == subject.words(place) }
      guard !isBound, seen.insert(place.lowerBound).inserted else { continue }
      found.append(
        Observation(
          place, ko: "노력이나 원칙만 약속하여 지켰는지 확인할 수 없습니다: ‘\(subject.words(place))’.",
          en: "Only effort is promised, so that nobody can tell whether it was kept."))
    }
    for place in abilities(in: subject) where seen.insert(place.lowerBound).inserted {
      found.append(
        Observation(
          place, ko: "할 수 있다고만 하고 하겠다고 약속하지 않습니다: ‘\(subject.words(place))’.",
          en: "That it can be done is said, and not that it will be."))
    }
    return found
  }

  private static func place(of commitment: Commitment, _ subject: LintSubject) -> Range<Int>? {
    // The extraction decided that the commitment is hedged; this only finds the words.
    guard commitment.firmness == .hedged else { return nil }
    let units = subject.units(of: commitment.span)
    return subject.ruling(.lintHedgeQuoted, in: units) ?? Hedging.find(in: subject.text, units).map(subject.text.bytes)
      // One predicate may hedge several commitments of a sentence.
      ?? subject.ruling(.lintHedgeQuoted, in: subject.units(of: commitment.sentence.span)) ?? commitment.span.range
  }

  /// Finds statements of what the organization can do within a time, which are no commitments.
  private static func abilities(in subject: LintSubject) -> [Range<Int>] {
    subject.passages.filter { $0.level == nil }.compactMap { passage in
      guard let at = subject.text.first(in: passage.range, of: .lintHedgeAbility),
        let act = subject.text.first(of: .lintHedgeAbility, at: at), at + act.count <= passage.range.upperBound
      else { return nil }
      let before = max(passage.range.lowerBound, at - 30)..<at
      guard subject.text.contains(.lintHedgeTimeLimit, in: before),
        !subject.text.contains(.lintHedgeAbilityException, in: before)
      else {
        return nil
      }
      return subject.text.bytes(at..<at + act.count)
    }
  }

}
