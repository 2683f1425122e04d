import CharterLanguage
import CharterModel

/// A charter says how personal data of customers are protected.
enum PrivacyRule: LintRule {
  static let guide = RuleGuide(
    12, "contents/privacy", .warning,
    ko: "개인정보를 지킨다는 약속이 있다", en: "Privacy is promised",
    adviceKo: "고객의 개인정보와 비밀을 어떻게 지키는지 적으십시오.",
    adviceEn: "Say how personal data are protected.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 상담하면서 알게 된 개인정보를 다른 목적에 쓰지 않겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated = subject.hasClause(["common/privacy", "common/confidentiality"]) || subject.holds([.lintPrivacy])
    return isStated
      ? []
      : subject.absent(
        stating: ["common/privacy", "common/confidentiality"], "개인정보 보호", "the protection of personal data")
  }

}
