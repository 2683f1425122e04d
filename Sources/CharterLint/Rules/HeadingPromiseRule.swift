import CharterLanguage
import CharterModel

/// A heading such as 시정 및 보상 names something that the text under it lacks, or the text announces rules of compensation
/// and does not state them.
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
        // A bare label names the following text, whatever words that text uses.
        guard let word = subject.text.lexeme(topic.word, in: heading.range),
          topic.word == .lintHeadingCompensation || heading.range.count > word.count + 2,
          !body.contains(where: { subject.text.contains(topic.kept, in: $0.range) })
        else { continue }
        let place = subject.text.bytes(word.range)
        return Observation(
          place, ko: "제목에 있는 ‘\(subject.quotation(place).text)’, 그 아래 글에는 없습니다.",
          en: "The heading speaks of \(topic.english), and the text under it does not.")
      }
      return nil
    }
    return found + announced(in: subject)
  }

  private struct Topic {
    /// The words of the heading.
    var word: LexicalClass
    /// The words of a commitment that satisfies the heading.
    var kept: LexicalClass
    var english: String
  }

  private static let topics = [
    Topic(word: .lintHeadingCompensation, kept: .lintHeadingBodyCompensation, english: "compensation"),
    Topic(word: .lintHeadingTopicSatisfaction, kept: .lintHeadingBodySatisfaction, english: "satisfaction"),
    Topic(word: .lintHeadingTopicPrivacy, kept: .lintHeadingBodyPrivacy, english: "personal data"),
    Topic(word: .lintHeadingTopicApology, kept: .lintHeadingBodyApology, english: "apologies"),
    Topic(word: .lintHeadingTopicIntegrity, kept: .lintHeadingBodyIntegrity, english: "integrity"),
    Topic(word: .lintHeadingTopicAccessibility, kept: .lintHeadingBodyAccessibility, english: "disabled customers"),
  ]

  /// Finds an announcement of how compensation is made without the rules themselves.
  private static func announced(in subject: LintSubject) -> [Observation] {
    guard !subject.holds([.lintCompensationPromise, .lintCompensationForm]),
      !subject.charter.commitments.contains(where: { $0.measures.contains { $0.role == .amount } })
    else { return [] }
    let place = subject.passages.lazy.filter {
      $0.level == nil && subject.text.contains(.lintCompensationAnnouncing, in: $0.range)
    }
    .compactMap { subject.bytes(of: .lintCompensationWay, in: $0.range) }.first
    return place.map {
      [
        Observation(
          $0, ko: "보상하는 방법을 밝힌다고 하지만 이 문서에 그런 글이 없습니다.",
          en: "How compensation is made is announced, and nothing in this document says it.")
      ]
    } ?? []
  }

}
