import CharterLanguage
import CharterModel

/// A charter says that the results of surveys and reviews are published.
enum SurveyPublicationRule: LintRule {
  static let guide = RuleGuide(
    8, "contents/survey-published", .warning,
    ko: "조사와 평가의 결과를 공개한다", en: "Results of surveys are published",
    adviceKo: "만족도 조사와 이행 실적의 결과를 언제 어디에 공개하는지 적으십시오.",
    adviceEn: "Say when and where results are published.",
    triggering: [
      "서비스헌장\n- 고객 만족도를 연 1회 조사하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 만족도 조사 결과를 홈페이지에 공개하겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.hasClause(["common/survey-publication"])
      || subject.holds(
        [.lintSurveyPublicationMatter, .lintSurveyPublicationResult, .lintSurveyPublicationAct], withHeadings: false)
    return isStated
      ? []
      : subject.absent(stating: ["common/survey-publication"], "만족도 조사나 이행 실적의 공개", "the publication of survey results")
  }

}
