import CharterLanguage
import CharterModel

/// A notice of delay gives the reason and the new date.
///
/// 민원 처리에 관한 법률 시행령 allows one extension, with the reason and the due date in writing.
enum DelayNoticeRule: LintRule {
  static let guide = RuleGuide(
    26, "standard/delay-notice", .warning,
    ko: "지연을 알릴 때 사유와 예정일을 밝힌다", en: "Notices of delay give reason and due date",
    adviceKo: "늦어지는 사유와 처리 예정일을 함께 알린다고 적으십시오.",
    adviceEn: "Promise both the reason and the new date.", law: .petitionDecree("21"),
    triggering: [
      "서비스헌장\n- ⟦처리가 지연될 경우 미리 알려드리겠습니다.⟧",
      "서비스헌장\n- ⟦처리기한을 넘길 때는 지연 사유를 문서로 알려드리겠습니다.⟧",
    ],
    nonTriggering: [
      "서비스헌장\n- 처리가 지연될 경우 그 사유와 처리 예정일을 미리 알려드리겠습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    for commitment in subject.charter.commitments
    where subject.stands(commitment, in: ["common/delay-notice"]) {
      let sentence = subject.units(of: commitment.sentence.span)
      guard subject.text.contains(.lintDelayEvent, in: sentence),
        !subject.text.contains(.lintDelayProgress, in: sentence),
        subject.text.contains(.lintDelayNotice, in: subject.units(of: commitment.span))
      else { continue }
      // Words before the notice name the case of delay, and no part of the notice: "기한을 넘길 때는", "부득이한 사유로".
      let late = subject.text.first(in: sentence, of: .lintDelayEvent) ?? sentence.lowerBound
      let rest = late..<sentence.upperBound
      let missing = [
        subject.text.contains(.lintDelayReason, in: rest) ? nil : ("사유", "the reason"),
        subject.text.contains(.lintDelayNewDate, in: rest) ? nil : ("처리 예정일", "the new date"),
      ].compactMap { $0 }
      if missing.isEmpty { continue }
      found.append(
        Observation(
          commitment.span, ko: "지연을 알린다고 하지만 \(missing.map(\.0).joined(separator: "와 "))이 빠져 있습니다.",
          en: "A notice of delay is promised without \(missing.map(\.1).joined(separator: " and ")).")
      )
    }
    return found
  }

}
