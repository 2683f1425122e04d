import CharterLanguage
import CharterModel

/// A commitment in the passive names nobody who acts: "연락이 되도록 하겠습니다", "처리됩니다".
///
/// Charters usually omit the organization as the subject, which is clear. Only the passive hides the actor.
enum ActorRule: LintRule {
  static let guide = RuleGuide(
    23, "standard/actor", .warning,
    ko: "누가 하는지 분명하다", en: "It is clear who acts",
    adviceKo: "‘담당자가’, ‘우리 기관은’처럼 누가 하는지 적으십시오.",
    adviceEn: "Say who does it.",
    triggering: [
      "서비스헌장\n- 메모를 남기시면 당일 중에 고객에게 ⟦연락이 되도록⟧ 하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 메모를 남기시면 담당자가 당일 중에 연락하겠습니다.",
      "서비스헌장\n- 이용에 불편이 없도록 하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    for commitment in subject.charter.commitments where commitment.firmness != .hedged {
      let units = subject.units(of: commitment.span)
      guard let place = subject.bytes(of: .lintActorPassive, in: units),
        !subject.text.contains(.personInstitutionAgent, in: units)
      else {
        continue
      }
      found.append(
        Observation(
          place, ko: "‘\(subject.words(place))’: 누가 하는지 분명하지 않습니다.",
          en: "In the passive it is not said who acts."))
    }
    return found
  }

}
