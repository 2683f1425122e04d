import CharterModel
import CharterText

/// "즉시 답변이 어려운 경우 확인하여 연락드리겠습니다": when?
enum DeferredAnswerRule: LintRule {
  static let guide = RuleGuide(
    25, "standard/deferred-answer", .warning,
    ko: "바로 답하지 못할 때의 기한이 있다", en: "Deferred answers have a deadline",
    adviceKo: "바로 답하지 못하면 언제까지 답하는지 적으십시오.",
    adviceEn: "Say by when the answer follows.",
    triggering: [
      "서비스헌장\n- ⟦즉시 답변이 어려운 경우 내용을 확인하여 연락드리겠습니다.⟧"
    ],
    nonTriggering: [
      "서비스헌장\n- 즉시 답변이 어려운 경우 3시간 이내에 연락드리겠습니다.",
      "서비스헌장\n- 즉시 답변이 어려운 경우 고객이 원하시는 시간에 연락드리겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    var seen: Set<Int> = []
    for commitment in subject.charter.commitments where isOpen(commitment, in: subject) {
      let sentence = commitment.sentence.span
      guard seen.insert(sentence.start).inserted else { continue }
      found.append(
        Observation(
          sentence, ko: "바로 답하지 못할 때 언제까지 답하는지 적혀 있지 않습니다.",
          en: "By when a deferred answer follows is not said."))
    }
    return found
  }

  /// True for a promise of an answer that is put off, in a sentence without a deadline.
  static func isOpen(_ commitment: Commitment, in subject: LintSubject) -> Bool {
    guard let condition = commitment.condition else { return false }
    let (when, sentence) = (subject.units(of: condition.span), subject.units(of: commitment.sentence.span))
    return subject.text.contains(delays, in: when) && subject.text.contains(hard, in: when)
      && subject.text.contains(answers, in: sentence) && !subject.text.contains(wishes, in: sentence)
      && !subject.siblings(of: commitment).contains(where: \.isBound)
  }

  private static let delays: [Word] = ["즉시", "바로", "당장", "곧바로", "즉답", "그자리에서", "현장에서"]
  private static let hard: [Word] = ["어려", "어렵", "곤란", "못할", "못하", "불가", "없는경우", "없을경우"]
  private static let answers: [Word] = ["답변", "답을", "답하", "연락", "회신", "안내", "알려", "통보", "전화드"]
  private static let wishes: [Word] = ["원하시는시간", "원하는시간", "원하시는때", "당일", "오늘", "까지답", "까지회신", "까지연락"]
}
