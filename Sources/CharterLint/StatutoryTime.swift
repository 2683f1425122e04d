import CharterLanguage
import CharterLevels
import CharterModel

/// The periods of the decree on petitions, compared with the deadlines of a charter.
///
/// 민원 처리에 관한 법률 시행령: 질의민원 on laws 14 days, on systems and procedures 7 (제14조), 건의민원 14 (제15조), 고충민원 7 (제17조). 즉시 is
/// three working hours. A petition for another institution is transferred within eight working hours (제13조). For longer
/// petitions there is a notice of progress every thirty days (제23조). The law counts a period of six days or more
/// without Saturdays and holidays (법 제19조 제2항), so its "7일" are seven working days.
enum StatutoryTime {
  enum Standing {
    case faster, equal, slower
  }

  /// A deadline of the charter for a matter with a statutory period.
  struct Deadline {
    var measure: Measure
    var matter: BilingualText
    var limit: BilingualText
    var standing: Standing
  }

  /// The statutory period for a kind of petition.
  private struct Limit {
    var words: LexicalClass
    var matter: BilingualText
    /// The period in working days.
    var days: Double
    /// The shortest statutory period for some of these petitions, in working days; a deadline may equal either.
    var other: Double?
    /// Words that make it another kind.
    var unless: LexicalClass?
  }

  private static let limits: [Limit] = [
    Limit(words: .lintStatuteGrievance, matter: BilingualText(ko: "고충민원", en: "grievances"), days: 7),
    Limit(
      words: .lintStatuteProcedureInquiry,
      matter: BilingualText(ko: "제도·절차에 관한 질의민원", en: "inquiries on systems and procedures"), days: 7,
      unless: .lintStatuteLaw),
    Limit(
      words: .lintStatuteInquiry,
      matter: BilingualText(ko: "질의민원(제도·절차는 7일, 법령은 14일)", en: "inquiries (procedures 7 days, laws 14)"),
      days: 14, other: 7),
    Limit(words: .lintStatuteProposal, matter: BilingualText(ko: "건의민원", en: "proposals"), days: 14),
  ]

  /// The clauses about the settlement of petitions.
  private static let clauses: Set<String> = [
    "common/complaint-deadline", "online/reply-time", "written/reply-time", "common/feedback-reply",
    "statutory-time/petition", "statutory-time/inquiry", "statutory-time/grievance", "common/result-notice",
  ]
  private static let immediate: Set<String> = [
    "statutory-time/certificate", "statutory-time/confirmation", "statutory-time/record-certificate",
  ]

  /// The deadlines for petitions with a statutory period, in the order of the text.
  static func deadlines(in subject: LintSubject) -> [Deadline] {
    subject.charter.commitments.flatMap { commitment in
      commitment.measures.filter(isDeadline).compactMap { measure in
        petition(commitment, measure, subject) ?? atOnce(commitment, measure, subject)
          ?? transfer(commitment, measure, subject)
      } + progress(commitment, subject)
    }
  }

  private static func isDeadline(_ measure: Measure) -> Bool {
    measure.role == .target && measure.value != nil && measure.per == nil && !measure.lead
      && (measure.comparator == .atMost || measure.comparator == .below)
  }

  /// The deadline of a petition. A sentence that names several kinds is compared with the longest period, and one that
  /// names none is not compared.
  private static func petition(_ commitment: Commitment, _ measure: Measure, _ subject: LintSubject) -> Deadline? {
    func names(_ limit: Limit) -> Bool {
      (subject.has(limit.words, in: commitment) || isNamed(limit.words, commitment, subject))
        && !(limit.unless.map { subject.has($0, in: commitment) } ?? false)
    }
    // A narrower kind excludes the wider one.
    var named = limits.filter(names)
    if let narrow = named.first(where: { $0.unless != nil }) { named = [narrow] }
    guard let longest = named.max(by: { $0.days < $1.days }), let value = measure.value, let unit = measure.unit,
      !clauses.isDisjoint(
        with: subject.clauses(of: commitment, withGuesses: subject.has(longest.words, in: commitment)))
    else { return nil }
    let standing = standing(value, unit, against: longest.days)
    let equals = named.contains { limit in
      [limit.days, limit.other].contains { $0 == value } && (unit == .day || unit == .workingDay)
    }
    return Deadline(
      measure: measure, matter: longest.matter, limit: days(standing == .slower ? longest.days : value),
      standing: standing == .slower ? .slower : equals ? .equal : .faster)
  }

  /// Whether the kind is named at the start of the sentence, before other commitments.
  private static func isNamed(_ words: LexicalClass, _ commitment: Commitment, _ subject: LintSubject) -> Bool {
    let siblings = subject.siblings(of: commitment)
    return commitment.condition == nil && siblings.allSatisfy { $0.levels.count <= 1 }
      && siblings.count(where: { !$0.levels.isEmpty }) == 1
      && subject.text.contains(words, in: subject.units(of: commitment.sentence.span))
  }

  /// Compares a value with a period in working days. Weeks and months follow the calendar (민법 제160조): a week has five
  /// working days, and a month at least twenty without holidays.
  private static func standing(_ value: Double, _ unit: Measure.Unit, against days: Double) -> Standing {
    switch unit {
    case .day, .workingDay: value > days ? .slower : .faster
    case .week: value * 5 > days ? .slower : .faster
    case .month: value * 20 > days ? .slower : .faster
    case .year: .slower
    default: .faster
    }
  }

  /// The deadline of a petition that is settled at once: 즉시 (N근무시간 이내).
  private static func atOnce(_ commitment: Commitment, _ measure: Measure, _ subject: LintSubject) -> Deadline? {
    let units = subject.units(of: measure.span)
    guard
      subject.text.has(.lintStatuteAtOnceBracket, before: units.lowerBound)
        || subject.stands(commitment, in: immediate) && subject.has(.lintStatuteAtOnce, in: commitment),
      subject.stands(commitment, in: immediate) || subject.has(.lintStatuteCertificate, in: commitment),
      let hours = workingHours(measure)
    else { return nil }
    return Deadline(
      measure: measure, matter: BilingualText(ko: "‘즉시’ 처리", en: "what is done at once"),
      limit: BilingualText(ko: "3근무시간", en: "3 working hours"),
      standing: hours > 3 ? .slower : hours == 3 && measure.unit == .workingHour ? .equal : .faster)
  }

  /// The deadline of a transfer: 소관 기관으로 이송.
  private static func transfer(_ commitment: Commitment, _ measure: Measure, _ subject: LintSubject) -> Deadline? {
    guard subject.has(.lintStatuteTransfer, in: commitment), subject.has(.lintStatuteTransferred, in: commitment),
      let hours = workingHours(measure)
    else { return nil }
    return Deadline(
      measure: measure, matter: BilingualText(ko: "다른 기관 소관 민원의 이송", en: "passing on what others have to settle"),
      limit: BilingualText(ko: "8근무시간", en: "8 working hours"),
      standing: hours > WorkingTime.hoursPerDay ? .slower : .faster)
  }

  /// The interval of notices of progress: 처리 상황을 60일마다 알림.
  private static func progress(_ commitment: Commitment, _ subject: LintSubject) -> [Deadline] {
    guard subject.has(.lintStatuteProgress, in: commitment), subject.has(.lintStatuteHandling, in: commitment),
      subject.has(.lintStatuteNotice, in: commitment)
    else { return [] }
    return commitment.measures.compactMap { measure in
      guard measure.role == .target, measure.unit == .time, measure.every != nil || isEveryPeriod(measure, subject),
        case .frequency(let times, _, let per) = RankableQuantity(measure), times > 0
      else { return nil }
      let days = (per == .day ? 1 : per == .week ? 7 : per == .month ? 30 : per == .quarter ? 90 : 365) / times
      return Deadline(
        measure: measure, matter: BilingualText(ko: "처리 진행 상황의 통지", en: "telling the state of a petition"),
        limit: BilingualText(ko: "30일마다", en: "every 30 days"), standing: days > 30 ? .slower : .faster)
    }
  }

  /// The words name the interval: "1개월마다", and not "매월".
  private static func isEveryPeriod(_ measure: Measure, _ subject: LintSubject) -> Bool {
    measure.per != nil && subject.text.contains(.cadenceEvery, in: subject.units(of: measure.span))
  }

  /// A length in working hours, where a day of any kind is one working day; nil for less than an hour.
  private static func workingHours(_ measure: Measure) -> Double? {
    guard let value = measure.value else { return nil }
    switch measure.unit {
    case .hour, .workingHour: return value
    case .day, .workingDay: return value * WorkingTime.hoursPerDay
    case .week: return value * 5 * WorkingTime.hoursPerDay
    default: return nil
    }
  }

  private static func days(_ days: Double) -> BilingualText {
    BilingualText(ko: "\(Int(days))일, 토요일과 공휴일을 뺌", en: "\(Int(days)) days without Saturdays and holidays")
  }
}
