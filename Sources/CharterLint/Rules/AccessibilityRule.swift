import CharterLanguage
import CharterModel

/// A charter says how it serves customers with disabilities and older customers.
enum AccessibilityRule: LintRule {
  static let guide = RuleGuide(
    14, "contents/accessibility", .warning,
    ko: "장애인·노약자를 위한 배려가 있다", en: "People who need help are provided for",
    adviceKo: "장애인, 노약자, 외국인 등이 서비스를 어떻게 이용하는지 적으십시오.",
    adviceEn: "Say how disabled, elderly or foreign customers are served.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 거동이 불편하신 분께는 직원이 찾아가 도와드리겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    subject.hasClause(["visit/accessibility", "online/accessibility", "common/multilingual"])
      || subject.holds([.lintAccessibility])
      ? []
      : subject.absent(
        stating: ["visit/accessibility"], "장애인·노약자 등을 위한 배려", "provision for disabled and elderly customers")
  }

}
