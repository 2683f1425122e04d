import CharterLanguage
import CharterModel

/// A charter says that satisfaction is surveyed at least once a year.
///
/// 공공기관의 운영에 관한 법률 제13조 requires this frequency.
enum SurveyRule: LintRule {
  static let guide = RuleGuide(
    7, "contents/survey", .warning,
    ko: "만족도를 해마다 한 번 이상 조사한다", en: "Satisfaction is surveyed once a year or more",
    adviceKo: "고객만족도를 연 1회 이상 조사한다고 적으십시오.",
    adviceEn: "Promise a satisfaction survey at least once a year.", law: .charter,
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
      "서비스헌장\n- 고객 ⟦만족도⟧를 정기적으로 조사하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 고객 만족도를 연 1회 이상 조사하겠습니다.",
      "서비스헌장\n- 매년 이용자 설문조사를 실시하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let surveys = subject.passages.filter { $0.level == nil && subject.text.contains(.lintSurveyName, in: $0.range) }
      .filter { subject.text.contains(.lintSurveyAct, in: $0.range) }
    guard let first = surveys.first else {
      return subject.absent(stating: ["common/satisfaction-survey"], "고객만족도 조사", "a satisfaction survey")
    }
    if surveys.contains(where: { subject.text.contains(.lintSurveyInterval, in: $0.range) }) { return [] }
    let place = subject.bytes(of: .lintSurveyName, in: first.range)
    return [
      Observation(
        place ?? subject.text.bytes(first.range), ko: "만족도를 조사한다고 하지만 연 1회 이상이라는 횟수가 없습니다.",
        en: "A satisfaction survey is promised, and not how often: once a year is the least.")
    ]
  }

}
