import CharterLanguage
import CharterModel

/// A sentence quotes a statute and commits the organization to nothing: "공공기관은 … 제공하여야 합니다".
enum StatuteTextRule: LintRule {
  static let guide = RuleGuide(
    33, "document/statute-text", .warning,
    ko: "법령의 글을 약속으로 내세우지 않는다", en: "Text of a law is not passed off as a promise",
    adviceKo: "법령의 글 대신 우리 기관이 무엇을 하겠다는지 적으십시오.",
    adviceEn: "Say what this institution does in place of what the law says.",
    triggering: [
      "서비스헌장\n- 먼저 인사하겠습니다.\n- ⟦국가기관등은 국민에게 정보를 적극적으로 제공하여야 한다.⟧",
      "서비스헌장\n- 먼저 인사하겠습니다.\n- ⟦공공기관은 국민이 알아야 할 정보를 국민에게 제공하도록 노력하여야 합니다.⟧",
    ],
    nonTriggering: [
      "서비스헌장\n- 알아 두셔야 할 정보를 누리집에 먼저 공개하겠습니다.\n- 임직원은 고객에게 친절하여야 합니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    subject.passages.compactMap { passage in
      guard passage.level == nil, !passage.isRow,
        let subjectAt = subject.text.first(in: passage.range, of: .lintStatuteAddressee),
        let duty = subject.text.first(in: subjectAt..<passage.range.upperBound, of: .lintStatuteDuty),
        duty < passage.range.upperBound
      else { return nil }
      return Observation(
        subject.text.bytes(passage.range), ko: "법령의 글을 옮겼을 뿐 이 기관의 약속이 아닙니다.",
        en: "This is text of a law and no promise of the institution.")
    }
  }

}
