import CharterLanguage
import CharterModel

/// A charter refuses gifts and favours. This is customary, and no law on charters requires it.
enum IntegrityRule: LintRule {
  static let guide = RuleGuide(
    13, "contents/integrity", .note,
    ko: "청렴의 약속이 있다", en: "Integrity is promised",
    adviceKo: "금품이나 향응을 받지 않는다는 약속을 적으면 좋습니다.",
    adviceEn: "Promise that no gifts or favours are taken.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 어떤 경우에도 금품이나 향응을 받지 않겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    subject.hasClause(["common/integrity"]) || subject.holds([.lintIntegrity])
      ? [] : subject.absent(stating: ["common/integrity"], "청렴의 약속(금품·향응 금지)", "a promise of integrity")
  }

}
