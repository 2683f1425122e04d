import CharterModel
import CharterText

/// A charter cannot promise less than the law gives anyway.
///
/// Only what is slower however the days are counted is reported; `StatutoryTime` has the figures.
enum SlowerThanStatuteRule: LintRule {
  static let guide = RuleGuide(
    28, "standard/slower-than-statute", .error,
    ko: "법정 처리기간보다 느리지 않다", en: "No slower than the statutory time",
    adviceKo: "법정 처리기간 안으로 줄이십시오.",
    adviceEn: "Bring it within the statutory time.", law: .petitionDecree("14·15·17"),
    triggering: [
      "서비스헌장\n- 고충 민원은 접수한 날부터 ⟦14일 이내⟧에 처리하겠습니다.",
      "서비스헌장\n- 건의 사항은 접수한 날부터 ⟦2개월 이내⟧에 회신하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 고충 민원은 접수한 날부터 5일 이내에 처리하겠습니다.",
      "서비스헌장\n- 법령 질의는 접수한 날부터 14일 이내에 답변하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    StatutoryTime.deadlines(in: subject).compactMap { deadline in
      guard deadline.standing == .slower else { return nil }
      return Observation(
        deadline.measure.span, ko: "법정 처리기간보다 깁니다: \(deadline.matter.ko) \(deadline.limit.ko).",
        en: "It is longer than the statutory time for \(deadline.matter.en), \(deadline.limit.en).")
    }
  }
}
