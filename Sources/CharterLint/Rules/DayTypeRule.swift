import CharterLanguage
import CharterModel

/// A period in days does not say whether Saturdays and holidays count: "7일 이내".
///
/// 민원 처리에 관한 법률 제19조 counts a period of up to five days in working hours, and one of six days or more without Saturdays
/// and holidays. Weeks and months follow the Civil Act. Customers expect calendar days.
enum DayTypeRule: LintRule {
  static let guide = RuleGuide(
    20, "standard/day-type", .warning,
    ko: "며칠인지가 달력 날인지 근무일인지 밝힌다", en: "Days are calendar days or working days",
    adviceKo: "‘근무일’이나 ‘달력 날짜로’처럼 어느 날을 세는지 적으십시오.",
    adviceEn: "Say whether working days or days of the calendar are counted.", law: .petitionClock,
    triggering: [
      "서비스헌장\n- 민원은 접수한 날부터 ⟦7일 이내⟧에 처리하겠습니다.",
      "서비스헌장\n- 민원은 접수한 날부터 ⟦닷새 이내⟧에 처리하겠습니다.",
      "서비스헌장\n- 공휴일이 끼어 답변이 늦어지면 접수한 날부터 ⟦7일 이내⟧에 답변하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 민원은 접수한 날부터 7근무일 이내에 처리하겠습니다.",
      "서비스헌장\n- 민원은 접수한 날부터 7일(토요일과 공휴일 제외) 이내에 처리하겠습니다.",
      "서비스헌장\n- 방문 1일 전에 전화로 알려드리겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    var seen: Set<Int> = []
    for commitment in subject.charter.commitments {
      for measure in commitment.measures where isOpen(measure) {
        let units = subject.units(of: measure.span)
        guard subject.text.contains(.lintDayTypeDay, in: units), !subject.hasInContext(.lintDayTypeKind, commitment),
          !leavesOutHolidays(commitment, subject),
          seen.insert(measure.span.start).inserted
        else { continue }
        found.append(
          Observation(
            measure.span, ko: "‘\(measure.text)’: 근무일인지 달력의 날인지 적혀 있지 않습니다.",
            en: "Whether working days or days of the calendar are meant is not said."))
      }
    }
    return found
  }

  /// Whether a period excludes holidays: "7일(공휴일 제외)". The word alone does not say so: "공휴일이라 답변이 늦으면 7일 이내에".
  private static func leavesOutHolidays(_ commitment: Commitment, _ subject: LintSubject) -> Bool {
    let sentence = subject.units(of: commitment.sentence.span)
    return ([sentence] + subject.parents(of: commitment)).contains { range in
      guard let day = subject.text.first(in: range, of: .lintDayTypeHoliday) else { return false }
      return subject.text.contains(.lintDayTypeCounting, in: day..<max(day, min(range.upperBound, day + 16)))
    }
  }

  /// Whether a measure is a deadline in days of no stated type.
  private static func isOpen(_ measure: Measure) -> Bool {
    guard measure.role == .target, measure.unit == .day, !measure.lead, measure.per == nil, let value = measure.value
    else { return false }
    return value >= 2 && (measure.comparator == .atMost || measure.comparator == .below)
  }
}
