import CharterModel
import CharterText

/// The times that the decree on petitions sets, and deadlines of a charter held against them.
///
/// 민원 처리에 관한 법률 시행령: 질의민원 on laws 14 days, on systems and procedures 7 (제14조), 건의민원 14 (제15조), 고충민원 7 (제17조), and
/// 즉시 is three working hours. Of six days and more the law counts those without Saturdays and holidays (법 제19조 제2항): "7일" of the law is
/// seven working days.
enum StatutoryTime {
  enum Standing {
    case faster, equal, slower
  }

  /// A deadline of the charter for a matter that the law has a time for.
  struct Deadline {
    var measure: Measure
    var matter: BilingualText
    var limit: BilingualText
    var standing: Standing
  }

  /// What the law sets for a kind of petition.
  private struct Limit {
    var words: [Word]
    var matter: BilingualText
    /// Working days of the law.
    var days: Double
    /// The shortest time that the law sets for a part of these petitions; equality is with either.
    var other: Double?
  }

  private static let limits: [Limit] = [
    Limit(words: ["고충"], matter: BilingualText(ko: "고충민원", en: "grievances"), days: 7),
    Limit(
      words: ["질의"],
      matter: BilingualText(ko: "질의민원(제도·절차는 7일, 법령은 14일)", en: "inquiries (procedures 7 days, laws 14)"),
      days: 14, other: 7),
    Limit(words: ["건의"], matter: BilingualText(ko: "건의민원", en: "proposals"), days: 14),
  ]

  /// Clauses in which petitions are settled.
  private static let clauses: Set<String> = [
    "common/complaint-deadline", "online/reply-time", "written/reply-time", "common/feedback-reply",
    "statutory-time/petition", "statutory-time/inquiry", "statutory-time/grievance", "common/result-notice",
  ]
  private static let immediate: Set<String> = [
    "statutory-time/certificate", "statutory-time/confirmation", "statutory-time/record-certificate",
  ]

  /// The deadlines for petitions that the law has a time for, in the order of the text.
  static func deadlines(in subject: LintSubject) -> [Deadline] {
    var found: [Deadline] = []
    for commitment in subject.charter.commitments {
      for measure in commitment.measures where isDeadline(measure) {
        if subject.stands(commitment, in: clauses), let deadline = petition(commitment, measure, subject) {
          found.append(deadline)
        } else if subject.stands(commitment, in: immediate), let deadline = atOnce(commitment, measure, subject) {
          found.append(deadline)
        }
      }
    }
    return found
  }

  private static func isDeadline(_ measure: Measure) -> Bool {
    measure.role == .target && measure.value != nil && measure.per == nil && !measure.lead
      && (measure.comparator == .atMost || measure.comparator == .below)
  }

  /// A sentence that names several kinds is held against the longest time; one that names none is not held against any.
  private static func petition(_ commitment: Commitment, _ measure: Measure, _ subject: LintSubject) -> Deadline? {
    let named = limits.filter { subject.has($0.words, in: commitment) || isNamed($0.words, commitment, subject) }
    guard let longest = named.max(by: { $0.days < $1.days }), let value = measure.value, let unit = measure.unit else {
      return nil
    }
    let standing = standing(value, unit, against: longest.days)
    let equals = named.contains { limit in
      [limit.days, limit.other].contains { $0 == value } && (unit == .day || unit == .workingDay)
    }
    return Deadline(
      measure: measure, matter: longest.matter, limit: days(standing == .slower ? longest.days : value),
      standing: standing == .slower ? .slower : equals ? .equal : .faster)
  }

  /// The kind is named at the head of the sentence, before other promises in it.
  private static func isNamed(_ words: [Word], _ commitment: Commitment, _ subject: LintSubject) -> Bool {
    let siblings = subject.siblings(of: commitment)
    return commitment.condition == nil && siblings.allSatisfy { $0.levels.count <= 1 }
      && siblings.count(where: { !$0.levels.isEmpty }) == 1
      && subject.text.contains(words, in: subject.units(of: commitment.sentence.span))
  }

  /// Weeks are counted by the calendar, so that a week has five working days at most; months have twenty at the least but for holidays.
  private static func standing(_ value: Double, _ unit: Measure.Unit, against days: Double) -> Standing {
    switch unit {
    case .day, .workingDay: value > days ? .slower : .faster
    case .week: value * 3 > days ? .slower : .faster
    case .month: value * 14 >= days && value * 20 > days ? .slower : .faster
    case .year: .slower
    default: .faster
    }
  }

  /// 즉시 (N근무시간 이내).
  private static func atOnce(_ commitment: Commitment, _ measure: Measure, _ subject: LintSubject) -> Deadline? {
    guard subject.has(["즉시"], in: commitment), measure.unit == .workingHour, let value = measure.value else {
      return nil
    }
    return Deadline(
      measure: measure, matter: BilingualText(ko: "‘즉시’ 처리", en: "what is done at once"),
      limit: BilingualText(ko: "3근무시간", en: "3 working hours"),
      standing: value > 3 ? .slower : value == 3 ? .equal : .faster)
  }

  private static func days(_ days: Double) -> BilingualText {
    BilingualText(ko: "\(Int(days))일, 토요일과 공휴일을 뺌", en: "\(Int(days)) days without Saturdays and holidays")
  }
}
