import CharterLanguage
import CharterModel

/// A deadline equals the statutory one, so the charter offers no better service. It is correct, and therefore only a
/// note.
enum EqualToStatuteRule: LintRule {
  static let guide = RuleGuide(
    29, "standard/equal-to-statute", .note,
    ko: "법정 처리기간보다 나은 약속이다", en: "Better than the statutory time",
    adviceKo: "법정 처리기간과 같으므로 더 나은 수준을 약속할 수 있는지 살펴보십시오.",
    adviceEn: "It is what the law gives anyway; see whether more can be promised.", law: .petitionDecree("14·15·17"),
    triggering: [
      "서비스헌장\n- 고충 민원은 접수한 날부터 ⟦7일 이내⟧에 처리하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 고충 민원은 접수한 날부터 5일 이내에 처리하겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    StatutoryTime.deadlines(in: subject).compactMap { deadline in
      guard deadline.standing == .equal else { return nil }
      return Observation(
        deadline.measure.span, ko: "법정 처리기간과 같습니다: \(deadline.matter.ko) \(deadline.limit.ko).",
        en: "It equals the statutory time for \(deadline.matter.en), \(deadline.limit.en).")
    }
  }
}
