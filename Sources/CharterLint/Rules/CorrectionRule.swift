import CharterLanguage
import CharterModel

/// A charter says how errors are corrected and who is liable.
///
/// 공공기관의 운영에 관한 법률 제13조 requires a correction procedure and liability. Compensation alone corrects nothing: a customer
/// who is paid 5,000 won does not know whether the error was corrected.
enum CorrectionRule: LintRule {
  static let guide = RuleGuide(
    4, "contents/correction", .error,
    ko: "잘못된 서비스의 시정 절차가 있다", en: "There is a way to put mistakes right",
    adviceKo: "약속을 지키지 못했을 때 어떻게 바로잡고 누가 책임지는지 적으십시오.",
    adviceEn: "Say how a broken promise is put right, and who answers for it.", law: .charter,
    triggering: [
      "서비스헌장\n- 민원은 3일 이내에 처리하겠습니다.",
      "서비스헌장\n- 열차가 한 시간 이상 늦으면 운임을 돌려드리겠습니다.",
      "서비스헌장\n시정 및 보상\n- 두 번 이상 방문하신 고객께는 5,000원 상당의 상품권을 드리겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 잘못 처리한 업무는 확인하는 대로 바로잡고 사과드리겠습니다.",
      "서비스헌장\n- 불친절한 직원은 주의를 주고 교육하겠습니다.",
      "서비스헌장\n- 저희 잘못으로 두 번 오신 고객께는 정중히 사과드리고 상품권을 드리겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.charter.commitments.contains { $0.remedy.map(remedies.contains) ?? false }
      || subject.hasClause([
        "redress/apology", "redress/correction", "redress/discourtesy", "redress/corrective-training",
        "redress/procedure", "redress/lead-in",
      ]) || subject.holds([.lintCorrection], withHeadings: false)
    return isStated
      ? []
      : subject.absent(
        stating: ["redress/correction", "redress/procedure"], "약속을 지키지 못했을 때의 시정 절차",
        "how a broken promise is put right")
  }

  private static let remedies: Set<Remedy> = [.apology, .correction, .training]
}
