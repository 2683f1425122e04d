import CharterLanguage
import CharterModel

/// A word of speed has no bound: 즉시, 신속히, 빠른 시일 내에.
///
/// 민원 처리에 관한 법률 시행령 defines 즉시 as three working hours, but only where the law itself uses the word. A charter must
/// state a bound.
enum ImmediacyRule: LintRule {
  static let guide = RuleGuide(
    21, "standard/immediacy-without-bound", .warning,
    ko: "‘즉시’와 ‘신속히’에 한도가 있다", en: "“At once” and “promptly” have a bound",
    adviceKo: "‘즉시(3근무시간 이내)’처럼 늦어도 언제까지인지 적으십시오.",
    adviceEn: "Name the latest moment, such as “at once (within 3 working hours)”.", law: .petitionDecree(""),
    triggering: [
      "서비스헌장\n- 처리 결과는 ⟦즉시⟧ 알려드리겠습니다.",
      "서비스헌장\n- 접수한 민원은 ⟦신속히⟧ 처리하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 사실증명은 즉시(3근무시간 이내) 발급하겠습니다.",
      "서비스헌장\n- 즉시 답변이 어려운 문의는 1시간 이내에 답변하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    for commitment in subject.charter.commitments
    where !commitment.isBound && !subject.isPledge(commitment) && !isBoundBeside(commitment, subject)
      && !DeferredAnswerRule.isOpen(commitment, in: subject)
    {
      let immediate = commitment.measures.first { $0.role == .immediacy }
      let speed =
        commitment.firmness == .firm ? nil : subject.ruling(.lintImmediacySpeed, in: subject.units(of: commitment.span))
      guard let place = immediate.map(\.span.range) ?? speed else { continue }
      if let immediate, subject.text.contains(.lintImmediacySimultaneous, in: subject.units(of: immediate.span)) {
        continue
      }
      found.append(
        Observation(
          place, ko: "‘\(subject.words(place))’: 늦어도 언제까지인지 적혀 있지 않습니다.",
          en: "How fast that is at the latest is not said."))
    }
    return found
  }

  /// Whether the same sentence states a bound for the same case.
  private static func isBoundBeside(_ commitment: Commitment, _ subject: LintSubject) -> Bool {
    subject.has(.lintImmediacyBound, in: commitment) || subject.siblings(of: commitment).contains(where: \.isBound)
  }
}
