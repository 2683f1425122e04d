import CharterLanguage
import CharterModel

/// A heading has nothing under it, or two headings share a line: text was lost when the page was made.
///
/// A heading that names a part of the charter (서비스 이행표준) has the following headings under it. A heading that names a
/// file to download has nothing under it.
enum HeadingFormRule: LintRule {
  static let guide = RuleGuide(
    32, "document/heading-form", .error,
    ko: "제목이 비거나 붙어 있지 않다", en: "No heading is empty or glued to another",
    adviceKo: "제목 아래에 글을 넣고, 두 제목이 한 줄에 붙었으면 나누십시오.",
    adviceEn: "Write what belongs under the heading; part two headings that stand in one line.",
    triggering: [
      "서비스 헌장\n고객 응대\n- 명찰을 달겠습니다.\n⟦시정과 보상고객께서 불편하셨을 경우⟧\n- 잘못은 바로잡겠습니다.",
      "서비스 헌장\n⟦방문하시는 고객전화하시는 고객⟧\n- 먼저 인사하겠습니다.\n시정 및 보상조치\n- 잘못은 바로잡겠습니다.",
      "서비스 헌장\n고객을 맞이하는 자세\n- 먼저 인사하겠습니다.\n⟦고객참여 서비스 채널⟧\n시정 및 보상조치\n- 잘못은 바로잡겠습니다.",
    ],
    nonTriggering: [
      "서비스 헌장\n방문하시는 고객 전화하시는 고객\n- 먼저 인사하겠습니다.\n우수고객께서 방문하시는 경우\n- 명찰을 달겠습니다.",
      "서비스 헌장\n1. 고객응대 서비스 기준\n- 먼저 인사하겠습니다.\n2. 전화고객응대서비스기준\n- 세 번 울리기 전에 받겠습니다.",
      "서비스 헌장\n1. 고객을 맞이하는 자세\n1) 방문\n- 먼저 인사하겠습니다.\n2) 전화\n- 세 번 울리기 전에 받겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    // In a document without commitments the levels of headings are unreliable.
    if subject.charter.commitments.isEmpty { return [] }
    var found: [Observation] = []
    let joints = glued(in: subject)
    for (index, passage) in subject.passages.enumerated() where passage.level != nil {
      let bytes = subject.text.bytes(passage.range)
      if joints.contains(index) {
        found.append(
          Observation(
            bytes, ko: "두 제목이 한 줄에 붙어 있습니다.", en: "Two headings are glued to each other."))
      } else if HeadingBody.isEmpty(index, in: subject) {
        found.append(
          Observation(bytes, ko: "제목 아래에 글이 없습니다.", en: "Nothing stands under the heading."))
      }
    }
    return found
  }

  /// Headings that end with the whole of another heading, or continue after 경우 without a space, because a line break
  /// was lost.
  private static func glued(in subject: LintSubject) -> Set<Int> {
    let headings = subject.passages.enumerated().filter { $0.element.level != nil && $0.element.range.count <= longest }
    let known = Set(headings.map { Array(subject.text.units[$0.element.range]) }.filter { $0.count >= shortest })
    var found: Set<Int> = []
    for (index, passage) in headings where passage.range.count > shortest {
      let (low, high) = (passage.range.lowerBound, passage.range.upperBound)
      for joint in (low + least)..<max(low + least, high - least + 1) where !subject.text.isSpaced(before: joint) {
        guard subject.text.units[joint - 1].isHangul else { continue }
        let isLong = joint >= low + shortest && joint <= high - shortest
        let isCase =
          subject.text.has(.conditionCase, before: joint) && subject.text.has(.conditionCase, before: high)
          && !LexicalClass.lintHeadingParticleSyllable.contains(subject.text.units[joint])
        let isKnown = isLong && known.contains(Array(subject.text.units[joint..<high]))
        if isLong && isCase || isKnown || isPlaced(joint, high, subject) {
          found.insert(index)
        }
      }
    }
    return found
  }

  /// Whether two headings meet at a position. "방문하시는 고객전화하시는 고객": both halves end with the same word; "시정과 보상고객께서 …
  /// 경우": a clause about the customer follows the end of a title.
  private static func isPlaced(_ joint: Int, _ high: Int, _ subject: LintSubject) -> Bool {
    let text = subject.text
    if text.all(of: .lintHeadingCustomerEnd, before: joint).contains(where: { end in
      text.all(of: .lintHeadingCustomerEnd, before: high).contains { $0.entry == end.entry }
    }) {
      return true
    }
    return text.first(of: .lintHeadingCustomerStart, at: joint) != nil && text.has(.conditionCase, before: high)
      && text.first(of: .lintHeadingTitleEnd, before: joint) != nil
  }

  /// The most units of a heading that is checked.
  private static let longest = 80
  /// The fewest units of a title that another heading repeats, so that the repetition is no coincidence.
  private static let shortest = 8
  /// The fewest units of a title that is recognized by its end: 시정과보상, 방문하시는고객.
  private static let least = 5
}
