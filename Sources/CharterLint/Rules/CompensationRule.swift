import CharterLanguage
import CharterModel

/// A charter states the amount or the form of compensation, without which customers cannot claim it.
///
/// A charter without compensation gets a finding for the whole document; a commitment without an amount or a form gets
/// one at its place.
enum CompensationRule: LintRule {
  static let guide = RuleGuide(
    5, "contents/compensation", .warning,
    ko: "보상의 금액이나 방법이 있다", en: "Compensation has an amount or a form",
    adviceKo: "어떤 경우에 얼마를 또는 무엇을 어떻게 보상하는지 적으십시오.",
    adviceEn: "Say when compensation is due, how much, and in what form.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
      "서비스헌장\n- ⟦잘못된 서비스에 대해서는 신속히 보상하겠습니다.⟧",
    ],
    nonTriggering: [
      "서비스헌장\n- 저희 잘못으로 두 번 오신 고객께 1만원 상당의 상품권으로 보상하겠습니다.",
      "서비스헌장\n- 약속한 날을 넘기면 하루에 5,000원을 보상하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let hasAmount = subject.charter.commitments.contains { $0.measures.contains { $0.role == .amount } }
    if hasAmount || subject.holds([.lintCompensationPromise, .lintCompensationForm]) { return [] }
    let promises = subject.charter.commitments.filter {
      subject.has(.lintCompensationPromise, in: $0) && $0.remedy != .correction
    }
    if promises.isEmpty {
      if subject.holds([.lintCompensationCharge, .lintCompensationRefund]) { return [] }
      return subject.absent(stating: ["redress/compensation"], "보상", "compensation")
    }
    return promises.prefix(1).map { promise in
      Observation(
        promise.span, ko: "보상을 약속하지만 금액이나 방법이 이 문서에 없습니다.",
        en: "Compensation is promised, and neither its amount nor its form is in this document.")
    }
  }

}
