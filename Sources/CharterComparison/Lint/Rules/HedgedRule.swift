import CharterModel
import CharterText

/// 노력하겠습니다, 최선을 다하겠습니다, 최대한, 가급적, 원칙으로: only the effort is promised, and nobody can say that it was not made.
enum HedgedRule: LintRule {
  static let guide = RuleGuide(
    17, "standard/hedged", .warning,
    ko: "약속이 노력에 그치지 않는다", en: "Promises are not hedged",
    adviceKo: "‘노력하겠습니다’, ‘최대한’, ‘원칙으로’를 빼고 무엇을 할지 적으십시오.",
    adviceEn: "Say what is done, without “try”, “as far as possible” or “in principle”.",
    triggering: [
      "서비스헌장\n- 민원 처리 기간을 줄이기 위해 ⟦노력⟧하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 민원은 3근무일 이내에 처리하겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    var seen: Set<Int> = []
    for commitment in subject.charter.commitments where commitment.firmness == .hedged && !subject.isPledge(commitment)
    {
      // One predicate may hedge several promises of a sentence.
      let place =
        subject.ruling(words, in: subject.units(of: commitment.span))
        ?? subject.ruling(words, in: subject.units(of: commitment.sentence.span)) ?? commitment.span.range
      // "기한 안에 최대한 빨리": the time is promised, and only what is better than that is not.
      let isBound = subject.has(ImmediacyRule.bounds, in: commitment) && subject.words(place) == "최대한"
      guard !isBound, seen.insert(place.lowerBound).inserted else { continue }
      found.append(
        Observation(
          place, ko: "노력이나 원칙만 약속하여 지켰는지 확인할 수 없습니다: ‘\(subject.words(place))’.",
          en: "Only effort is promised, so that nobody can tell whether it was kept."))
    }
    return found
  }

  /// The words that take a promise back, the longer ones first.
  private static let words: [Word] = [
    "노력", "최선을다", "최대한", "가급적", "가능한한", "가능한빨리", "가능한", "되도록이면", "원칙으로", "원칙", "힘쓰", "애쓰", "만전을", "열과성",
  ]
}
