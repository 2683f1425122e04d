import CharterLanguage
import CharterModel

/// A heading says 시정 및 보상, and nothing under it compensates anybody; or the text announces how compensation is made, and it never follows.
enum HeadingPromiseRule: LintRule {
  static let guide = RuleGuide(
    31, "document/heading-promises", .warning,
    ko: "제목이 약속한 것이 본문에 있다", en: "The body holds what the heading promises",
    adviceKo: "제목에 적은 내용을 본문에 쓰거나 제목에서 빼십시오.",
    adviceEn: "Write what the heading announces, or take it out of the heading.",
    triggering: [
      "서비스헌장\n1. 시정 및 ⟦보상⟧ 조치\n- 잘못된 처리는 바로 시정하고 사과드리겠습니다.\n2. 전화\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
      "서비스헌장\n이 헌장은 잘못된 서비스의 시정과 ⟦보상방법⟧을 구체적으로 명시하여 약속하는 제도입니다.\n1. 전화\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n1. 시정 및 보상 조치\n- 두 번 오시게 한 경우 5천원 상당의 상품권을 드리겠습니다.\n2. 전화\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let headings = subject.passages.indices.filter { subject.passages[$0].level != nil }
    let found = headings.compactMap { index -> Observation? in
      let heading = subject.passages[index]
      let body = HeadingBody.passages(under: index, in: subject)
      guard !body.isEmpty else { return nil }
      for topic in topics {
        // A bare label names what follows, whatever words that uses.
        guard topic.word == "보상" || heading.range.count > topic.word.count + 2,
          let place = subject.bytes(of: [topic.word], in: heading.range),
          !body.contains(where: { subject.text.contains(topic.kept, in: $0.range) })
        else { continue }
        let word = subject.quotation(place).text
        return Observation(
          place, ko: "제목에 있는 ‘\(word)’, 그 아래 글에는 없습니다.",
          en: "The heading speaks of \(topic.english), and the text under it does not.")
      }
      return nil
    }
    return found + announced(in: subject)
  }

  private struct Topic {
    /// What the heading says.
    var word: Word
    /// What keeps it.
    var kept: [Word]
    var english: String
  }

  private static let topics = [
    Topic(word: "보상", kept: CompensationRule.words + CompensationRule.forms, english: "compensation"),
    Topic(word: "만족도", kept: ["만족", "설문", "조사"], english: "satisfaction"),
    Topic(word: "개인정보", kept: ["개인정보", "비밀", "신상", "정보"], english: "personal data"),
    Topic(word: "사과", kept: ["사과", "사죄", "죄송", "양해"], english: "apologies"),
    Topic(word: "청렴", kept: ["청렴", "금품", "향응", "부패", "부조리", "공정", "청탁"], english: "integrity"),
    Topic(word: "장애인", kept: ["장애", "휠체어", "점자", "거동", "노약자", "수어", "교통약자"], english: "disabled customers"),
  ]

  /// What the text says it will state, and does not: how compensation is made.
  private static func announced(in subject: LintSubject) -> [Observation] {
    guard !subject.holds([CompensationRule.words, CompensationRule.forms]),
      !subject.charter.commitments.contains(where: { $0.measures.contains { $0.role == .amount } })
    else { return [] }
    let place = subject.passages.lazy.filter { $0.level == nil && subject.text.contains(stated, in: $0.range) }
      .compactMap { subject.bytes(of: ways, in: $0.range) }.first
    return place.map {
      [
        Observation(
          $0, ko: "보상하는 방법을 밝힌다고 하지만 이 문서에 그런 글이 없습니다.",
          en: "How compensation is made is announced, and nothing in this document says it.")
      ]
    } ?? []
  }

  private static let ways: [Word] = ["보상방법", "보상기준", "보상절차", "보상내용", "보상의방법", "보상의기준"]
  private static let stated: [Word] = ["명시하", "정하여", "규정하", "공표하", "밝히", "마련하"]
}
