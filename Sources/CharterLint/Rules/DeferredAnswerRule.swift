import CharterLanguage
import CharterModel

/// A deferred answer has no deadline: "즉시 답변이 어려운 경우 확인하여 연락드리겠습니다".
///
/// The rule also covers an answer that waits for an absent person ("담당자가 부재중이면 메모하여 연락드리겠습니다"), and a matter instead of
/// a case ("바로 답하기 어려운 문의는").
enum DeferredAnswerRule: LintRule {
  static let guide = RuleGuide(
    25, "standard/deferred-answer", .warning,
    ko: "바로 답하지 못할 때의 기한이 있다", en: "Deferred answers have a deadline",
    adviceKo: "바로 답하지 못하면 언제까지 답하는지 적으십시오.",
    adviceEn: "Say by when the answer follows.",
    triggering: [
      "서비스헌장\n- ⟦즉시 답변이 어려운 경우 내용을 확인하여 연락드리겠습니다.⟧",
      "서비스헌장\n- ⟦바로 답변드리기 어려운 문의는 확인한 뒤 전화를 드리겠습니다.⟧",
      "서비스헌장\n- ⟦담당자가 부재중일 경우 용건을 메모하여 담당자가 연락드리겠습니다.⟧",
    ],
    nonTriggering: [
      "서비스헌장\n- 즉시 답변이 어려운 경우 3시간 이내에 연락드리겠습니다.",
      "서비스헌장\n- 즉시 답변이 어려운 경우 고객이 원하시는 시간에 연락드리겠습니다.",
      "서비스헌장\n- 바로 답변드리기 어려운 문의는 답변할 때를 알려 드리고 그때까지 회신하겠습니다.",
      "서비스헌장\n- 바로 답변드리기 어려운 문의는 3근무시간 이내에 전화를 드리겠습니다.",
      "서비스헌장\n- 담당자가 부재중일 경우 성명과 연락처를 메모하여 전달하겠습니다.",
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

  /// Whether a commitment defers an answer in a sentence without a deadline.
  static func isOpen(_ commitment: Commitment, in subject: LintSubject) -> Bool {
    let sentence = subject.units(of: commitment.sentence.span)
    if subject.text.contains(.lintDeferredStatedTime, in: sentence)
      || subject.siblings(of: commitment).contains(where: \.isBound)
    {
      return false
    }
    if let condition = commitment.condition {
      let when = subject.units(of: condition.span)
      let isHard =
        subject.text.contains(.lintDeferredAtOnce, in: when) && subject.text.contains(.lintDeferredDifficulty, in: when)
      if isHard { return subject.text.contains(.lintDeferredAnswer, in: sentence) }
      if subject.text.contains(.lintDeferredAbsence, in: when) {
        return subject.text.contains(.lintDeferredCallBack, in: sentence)
      }
    }
    return namesHardMatter(sentence, subject) && subject.text.contains(.lintDeferredAnswer, in: sentence)
  }

  /// Whether the sentence names a matter instead of a case: "바로 답변드리기 어려운 문의는".
  private static func namesHardMatter(_ sentence: Range<Int>, _ subject: LintSubject) -> Bool {
    guard let delay = subject.text.first(in: sentence, of: .lintDeferredAtOnce) else { return false }
    let phrase = delay..<min(sentence.upperBound, delay + 20)
    return subject.text.contains(.lintDeferredDifficultyAdnominal, in: phrase)
      && subject.text.contains(.lintDeferredMatter, in: phrase)
  }

}
