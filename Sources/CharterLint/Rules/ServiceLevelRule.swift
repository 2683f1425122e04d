import CharterLanguage
import CharterModel

/// A charter names services and their levels, so that the commitments can be checked.
///
/// 공공기관의 운영에 관한 법률 제13조 requires the services and their desired level.
enum ServiceLevelRule: LintRule {
  static let guide = RuleGuide(
    2, "contents/service-level", .error,
    ko: "수준을 밝힌 서비스가 있다", en: "At least one service has a level",
    adviceKo: "서비스마다 고객이 확인할 수 있는 수준(시간, 횟수, 금액)을 적으십시오.",
    adviceEn: "Name a level for each service: a time, a number, an amount.", law: .charter,
    triggering: [
      "서비스헌장\n- 고객을 친절하게 맞이하겠습니다.\n- 민원을 신속히 처리하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 민원은 접수한 날부터 3근무일 이내에 처리하겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    subject.charter.commitments.contains { !$0.levels.isEmpty }
      ? [] : subject.absent("수준(시간·횟수·금액)을 밝힌 약속", "a promise with a level (time, number or amount)")
  }
}
