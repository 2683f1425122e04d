import CharterLanguage
import CharterModel

/// "공공기관은 … 제공하여야 합니다": the law speaks there, about every institution, and promises nothing to the customer.
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
      guard passage.level == nil, !passage.isRow, let subjectAt = subject.text.first(in: passage.range, of: actors),
        let duty = subject.text.first(in: subjectAt..<passage.range.upperBound, of: duties),
        duty < passage.range.upperBound
      else { return nil }
      return Observation(
        subject.text.bytes(passage.range), ko: "법령의 글을 옮겼을 뿐 이 기관의 약속이 아닙니다.",
        en: "This is text of a law and no promise of the institution.")
    }
  }

  private static let actors: [Word] = [
    "공공기관은", "공공기관의장은", "행정기관은", "행정기관의장은", "국가기관은", "국가기관등은", "국가기관등의장은", "국가는", "국가와지방자치단체는", "국가및지방자치단체는", "지방자치단체는",
    "지방자치단체의장은", "장관은", "누구든지", "개인정보처리자는", "정보통신서비스제공자는", "사업자는", "조에따라", "조에의하여", "조에의거",
  ]
  private static let duties: [Word] = [
    "하여야합니다", "해야합니다", "하여야한다", "해야한다", "여서는아니", "해서는안", "할수있다", "아니된다", "아니됩니다",
  ]
}
