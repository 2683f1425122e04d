import CharterLanguage
import CharterModel

/// A deadline is longer than the statutory one.
///
/// Days are compared as working days, as the law counts six and more; a week has five. `StatutoryTime` has the figures.
enum SlowerThanStatuteRule: LintRule {
  static let guide = RuleGuide(
    28, "standard/slower-than-statute", .error,
    ko: "법정 처리기간보다 느리지 않다", en: "No slower than the statutory time",
    adviceKo: "법정 처리기간 안으로 줄이십시오.",
    adviceEn: "Bring it within the statutory time.", law: .petitionDecree("13·14·15·17·23"),
    triggering: [
      "서비스헌장\n- 고충 민원은 접수한 날부터 ⟦14일 이내⟧에 처리하겠습니다.",
      "서비스헌장\n- 건의 사항은 접수한 날부터 ⟦2개월 이내⟧에 회신하겠습니다.",
      "서비스헌장\n- 고충 민원은 접수한 날부터 ⟦2주일 이내⟧에 처리하겠습니다.",
      "서비스헌장\n- 제도·절차 질의는 접수한 날부터 ⟦10근무일 이내⟧에 답변하겠습니다.",
      "서비스헌장\n- 기타 민원은 즉시(⟦5근무시간 이내⟧) 처리하겠습니다.",
      "서비스헌장\n- 다른 기관이 맡은 민원은 ⟦3근무일 이내⟧에 소관 기관으로 이송하겠습니다.",
      "서비스헌장\n- 오래 걸리는 민원은 처리 상황을 ⟦60일마다⟧ 알려드리겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 고충 민원은 접수한 날부터 5일 이내에 처리하겠습니다.",
      "서비스헌장\n- 법령 질의는 접수한 날부터 14일 이내에 답변하겠습니다.",
      "서비스헌장\n- 고충 민원은 접수한 날부터 일주일 이내에 처리하겠습니다.",
      "서비스헌장\n- 제도·절차나 법령 질의는 접수한 날부터 10근무일 이내에 답변하겠습니다.",
      "서비스헌장\n- 제증명은 즉시(30분 이내) 발급하겠습니다.",
      "서비스헌장\n- 다른 기관이 맡은 민원은 8근무시간 이내에 소관 기관으로 이송하겠습니다.",
      "서비스헌장\n- 오래 걸리는 민원은 처리 상황을 2주마다 알려드리겠습니다.",
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
