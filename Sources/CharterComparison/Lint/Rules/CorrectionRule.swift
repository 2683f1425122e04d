import CharterModel
import CharterText

/// A charter says how the institution puts right what went wrong and who is liable.
///
/// 공공기관의 운영에 관한 법률 제13조 asks for the procedure of correction and for liability.
enum CorrectionRule: LintRule {
  static let guide = RuleGuide(
    4, "contents/correction", .error,
    ko: "잘못된 서비스의 시정 절차가 있다", en: "There is a way to put mistakes right",
    adviceKo: "약속을 지키지 못했을 때 어떻게 바로잡고 누가 책임지는지 적으십시오.",
    adviceEn: "Say how a broken promise is put right, and who answers for it.", law: .charter,
    triggering: [
      "서비스헌장\n- 민원은 3일 이내에 처리하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 잘못 처리한 업무는 확인하는 대로 바로잡고 사과드리겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.charter.commitments.contains { $0.remedy != nil && $0.remedy != .notice }
      || subject.hasClause([
        "redress/apology", "redress/correction", "redress/discourtesy", "redress/corrective-training",
        "redress/repeat-visit", "redress/compensation", "redress/procedure", "redress/late-processing",
        "redress/lead-in",
      ]) || subject.holds([words])
    return isStated
      ? [] : subject.absent("약속을 지키지 못했을 때의 시정 절차", "how a broken promise is put right")
  }

  private static let words: [Word] = ["시정조치", "시정하", "시정및", "바로잡", "재발방지", "재발하지", "사과드", "사과를", "보상하", "보상해"]
}
