import CharterLanguage
import CharterModel

/// A commitment rests on an adverb that cannot be observed: 적극적으로, 성실히, 철저히.
///
/// Words of speed (신속히) have a rule of their own.
enum VagueAdverbRule: LintRule {
  static let guide = RuleGuide(
    18, "standard/vague-adverb", .warning,
    ko: "약속이 모호한 부사에 기대지 않는다", en: "Promises do not rest on a vague adverb",
    adviceKo: "부사 대신 고객이 확인할 수 있는 행동이나 수준을 적으십시오.",
    adviceEn: "Name an act or a level that customers can check.",
    triggering: [
      "서비스헌장\n- 고객의 의견을 ⟦적극적으로⟧ 반영하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 고객의 의견은 7근무일 이내에 검토하여 결과를 알려드리겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    for commitment in subject.charter.commitments
    where commitment.firmness == .vague && !commitment.isBound && !subject.isPledge(commitment)
      && !subject.has(.lintVagueObservableAct, in: commitment)
    {
      let units = subject.units(of: commitment.span)
      // Words of speed belong to another rule.
      guard subject.ruling(.lintImmediacySpeed, in: units) == nil,
        let place = subject.ruling(.lintVagueAdverb, in: units)
      else {
        continue
      }
      found.append(
        Observation(
          place, ko: "모호한 말(‘\(subject.words(place))’) 말고는 확인할 수 있는 내용이 없는 약속입니다.",
          en: "Apart from a vague adverb the promise names nothing that can be observed."))
    }
    return found
  }

}
