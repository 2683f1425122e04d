import CharterLanguage
import CharterModel

/// A charter says how the service is improved.
///
/// 공공기관의 운영에 관한 법률 제13조 requires efforts and plans to improve.
enum ImprovementRule: LintRule {
  static let guide = RuleGuide(
    6, "contents/improvement", .warning,
    ko: "서비스를 개선하려는 노력이나 계획이 있다", en: "Efforts or plans to improve are named",
    adviceKo: "서비스를 어떻게 점검하고 나아지게 할지 적으십시오.",
    adviceEn: "Say how the service is reviewed and made better.", law: .charter,
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 고객의 의견을 반영하여 서비스를 해마다 개선하겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.hasClause(["common/feedback-reflection", "common/standard-evaluation", "common/charter-review"])
      || subject.holds([.lintImprovement])
    return isStated
      ? []
      : subject.absent(
        stating: ["common/feedback-reflection", "common/standard-evaluation"], "서비스를 개선하려는 노력이나 계획",
        "efforts or plans to improve the service")
  }

}
