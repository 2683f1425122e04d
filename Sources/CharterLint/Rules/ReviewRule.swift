import CharterLanguage
import CharterModel

/// A charter states its date of revision, or how often it is reviewed.
enum ReviewRule: LintRule {
  static let guide = RuleGuide(
    10, "contents/review", .warning,
    ko: "헌장의 점검 주기나 개정일이 있다", en: "The charter names its review or revision",
    adviceKo: "헌장을 얼마나 자주 고쳐 보는지와 마지막 개정일을 적으십시오.",
    adviceEn: "Say how often the charter is reviewed, and when it was last.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 이 헌장을 매년 점검하여 개정하겠습니다.",
      "서비스헌장\n- 헌장 누리집 상시 게시, 매년 1회 점검",
      "서비스헌장\n- 이 헌장은 매년 3월에 고칠 것이 있는지 살피겠습니다.",
      "서비스헌장\n부칙\n이 헌장은 2024년 3월 1일부터 시행합니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.hasClause(["common/charter-review"]) || subject.holds([.charterName, .lintRevisionAct])
      || subject.holds([.charterName, .lintRevisionCycle, .lintRevisionCheck]) || hasDate(subject)
    return isStated
      ? []
      : subject.absent(stating: ["common/charter-review"], "헌장의 점검 주기나 개정일", "a review cycle or a date of revision")
  }

  /// Whether a date is near a word of revision, boilerplate included.
  private static func hasDate(_ subject: LintSubject) -> Bool {
    // Boilerplate is not in the index of words.
    let text = subject.text.withoutLexemes
    return subject.document.blocks.contains { block in
      let range = text.range(ofBytes: block.range)
      return text.contains(.lintRevisionDateLabel, in: range)
        && range.contains { text.has(.lintRevisionCentury, at: $0) }
    }
  }
}
