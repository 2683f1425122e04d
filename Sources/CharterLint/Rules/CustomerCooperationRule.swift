import CharterLanguage
import CharterModel

/// A charter asks for the cooperation of customers (고객 협조 사항) at its end, as is customary.
///
/// This is no commitment and may be left out.
enum CustomerCooperationRule: LintRule {
  static let guide = RuleGuide(
    11, "contents/customer-cooperation", .note,
    ko: "고객께 부탁할 일이 있다", en: "What is asked of customers is named",
    adviceKo: "원활한 서비스를 위해 고객께 부탁할 일을 적어 두면 좋습니다.",
    adviceEn: "Name what customers can do so that the service runs well.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n고객 협조 사항\n- 예약하신 시간을 지켜 주시기 바랍니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    subject.holds([.lintCooperation])
      ? [] : subject.absent("고객께 부탁할 일(협조 사항)", "what is asked of customers")
  }

}
