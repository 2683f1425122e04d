import CharterLanguage
import CharterModel

/// The charter says where it is published.
///
/// 공공기관의 운영에 관한 법률 시행령 제17조 requires publication online or on site.
enum CharterPublicationRule: LintRule {
  static let guide = RuleGuide(
    9, "contents/charter-published", .warning,
    ko: "헌장을 어디에 공개하는지 밝힌다", en: "The charter says where it is published",
    adviceKo: "헌장을 누리집과 창구에 늘 공개한다고 적으십시오.",
    adviceEn: "Say that the charter is published on the web or on site.", law: .charterPublication,
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 이 헌장을 누리집에 상시 공개하겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.hasClause(["common/charter-publication"])
      || subject.holds([.charterName, .lintPublicationAct], withHeadings: false)
    return isStated
      ? [] : subject.absent(stating: ["common/charter-publication"], "헌장을 공개하는 곳", "where the charter is published")
  }

}
