import CharterLanguage
import CharterModel

/// A deadline names no start of its clock: "일주일 이내에 통보" may count from the receipt, the end of a review or a repeated
/// request.
///
/// The rule checks hours and longer units. For minutes at a counter or rings of a telephone the start is clear. Rows of
/// tables are left out, because text above the table states the start.
enum ClockStartRule: LintRule {
  static let guide = RuleGuide(
    22, "standard/clock-start", .warning,
    ko: "기한이 언제부터인지 밝힌다", en: "It is said when the clock starts",
    adviceKo: "‘접수한 날부터’, ‘신청하신 때부터’처럼 언제부터 세는지 적으십시오.",
    adviceEn: "Say from when the time counts, such as the day of receipt.",
    triggering: [
      "서비스헌장\n- 보내 주신 의견은 검토하여 ⟦일주일 이내⟧에 결과를 통보해 드리겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 의견은 접수한 날부터 일주일 이내에 답변하겠습니다.",
      "서비스헌장\n- 개인정보는 회원 탈퇴 후 5일 이내에 파기하겠습니다.",
      "서비스헌장\n- 접수된 불편사항은 7근무일 이내에 처리하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    var seen: Set<Int> = []
    for commitment in subject.charter.commitments {
      guard let passage = subject.passage(at: commitment.span.start), !passage.isRow,
        !hasStart(commitment, subject)
      else { continue }
      for measure in commitment.measures
      where isDeadline(measure) && measure.anchor == nil && !followsEvent(measure, subject)
        && seen.insert(commitment.sentence.span.start).inserted
      {
        found.append(
          Observation(
            measure.span, ko: "‘\(measure.text)’: 언제부터 세는지 적혀 있지 않습니다.",
            en: "When the clock starts is not said."))
      }
    }
    return found
  }

  private static func hasStart(_ commitment: Commitment, _ subject: LintSubject) -> Bool {
    if subject.hasInContext(.lintClockStart, commitment) { return true }
    let sentence = commitment.sentence.span
    // The clock starts with the case in which the commitment applies: 늦어진 경우, 알려 주시면.
    if let condition = commitment.condition?.span, condition.start >= sentence.start, condition.end <= sentence.end {
      return true
    }
    let before = subject.units(of: sentence).lowerBound..<subject.units(of: commitment.span).upperBound
    return subject.text.contains(.lintClockCustomerAct, in: before)
      && !subject.text.contains(.lintClockOwnStep, in: before)
  }

  /// Whether an event directly precedes the time: "탈퇴 후 5일 이내".
  private static func followsEvent(_ measure: Measure, _ subject: LintSubject) -> Bool {
    subject.text.first(of: .lintClockAfter, before: subject.units(of: measure.span).lowerBound) != nil
  }

  private static func isDeadline(_ measure: Measure) -> Bool {
    guard measure.role == .target, !measure.lead, measure.per == nil, let value = measure.value, value > 0,
      measure.comparator == .atMost || measure.comparator == .below
    else { return false }
    switch measure.unit {
    case .hour, .workingHour, .day, .workingDay, .week, .month: return true
    default: return false
    }
  }
}
