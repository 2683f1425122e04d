import CharterLanguage
import CharterModel

/// A reply to a petition names the office, the name and the telephone number of the official.
///
/// 민원 처리에 관한 법률 시행령 requires all three.
enum NamedReplyRule: LintRule {
  static let guide = RuleGuide(
    27, "standard/named-reply", .warning,
    ko: "답변에 소속·성명·연락처를 밝힌다", en: "Replies name office, person and telephone",
    adviceKo: "답변에 담당자의 소속, 성명, 연락처를 함께 적는다고 약속하십시오.",
    adviceEn: "Promise that replies name the office, the person and a telephone number.", law: .petitionDecree(""),
    triggering: [
      "서비스헌장\n- ⟦서면 민원은 접수한 날부터 7근무일 이내에 회신하겠습니다.⟧"
    ],
    nonTriggering: [
      "서비스헌장\n- 서면 민원은 접수한 날부터 7근무일 이내에 회신하겠습니다.\n- 회신에는 담당자의 소속, 성명, 연락처를 적겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let replies = subject.charter.commitments.filter {
      subject.stands($0, in: clauses) && subject.has(.lintNamedReplyAnswer, in: $0)
    }
    guard let first = replies.first else { return [] }
    let named = subject.passages.filter {
      $0.level == nil
        && (subject.text.contains(.lintNamedReplyAnswer, in: $0.range)
          || subject.text.contains(.lintNamedReplyPaper, in: $0.range))
    }
    .filter {
      subject.text.contains(.lintNamedReplyName, in: $0.range)
        && !subject.text.contains(.lintNamedReplyException, in: $0.range)
    }
    if named.contains(where: { subject.text.contains(.lintNamedReplyContact, in: $0.range) }) { return [] }
    let place = named.first.map { subject.bytes(of: .lintNamedReplyName, in: $0.range) ?? subject.text.bytes($0.range) }
    return [
      Observation(
        place ?? first.span.range,
        ko: place == nil
          ? "회신을 약속하지만 답변하는 사람의 소속·성명·연락처를 밝힌다는 말이 이 문서에 없습니다."
          : "답변하는 사람의 이름은 밝히지만 연락처가 빠져 있습니다.",
        en: place == nil
          ? "Replies are promised, and not that they name office, person and telephone."
          : "Replies name the person and no telephone.")
    ]
  }

  private static let clauses: Set<String> = [
    "written/reply-time", "online/reply-time", "common/complaint-deadline", "common/result-notice",
    "common/named-reply",
    "common/feedback-reply",
  ]
}
