/// A level that a commitment states, or a figure that limits when the commitment applies.
package struct Measure: Hashable, Sendable, Codable {
  /// The function of the figure in the commitment.
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// The promised level.
    case target
    /// The figure from which the commitment applies (4회 이상 울린 후).
    case trigger
    /// An amount of money.
    case amount
    /// Opening hours or availability (24시간 개방).
    case availability
    /// An immediate action without a figure (즉시, 접수와 동시에).
    case immediacy
    /// A limit that another text sets (법정기한 내).
    case reference
    /// An action at each occurrence of an event (사유 발생 시마다).
    case perEvent = "per-event"
  }

  /// The unit of the value.
  package enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Clock time.
    case second, minute, hour
    /// An hour of working time, without Saturdays and holidays; 8 hours are a working day (민원 처리에 관한 법률 제19조).
    case workingHour = "working-hour"
    /// A calendar day.
    case day
    /// A working day, without Saturdays and holidays (민원 처리에 관한 법률 제19조).
    case workingDay = "working-day"
    /// Calendar periods, telephone rings, number of times, people, items, Korean won, percent, and points of a score.
    case week, month, year, ring, time, person, item, won, percent, point
  }

  /// The relation between the level and the value.
  package enum Comparator: String, Hashable, Sendable, Codable, CaseIterable {
    /// At most the value (이내).
    case atMost = "<="
    /// Less than the value (미만, 전).
    case below = "<"
    /// At least the value (이상).
    case atLeast = ">="
    /// More than the value (초과).
    case above = ">"
    /// Exactly the value.
    case equal = "="
  }

  /// The period of a frequency.
  package enum Period: String, Hashable, Sendable, Codable, CaseIterable {
    /// The calendar period of the frequency.
    case day, week, month, quarter, year
  }

  /// The event at which the period starts, or to which a lead counts back.
  package enum ReferencePoint: String, Hashable, Sendable, Codable, CaseIterable {
    /// Receipt of a request, the request itself, the occurrence of a case, an appointment, an arrival, a visit, a
    /// deadline, a decision.
    case receipt, request, occurrence, appointment, arrival, visit, deadline, decision
  }

  /// Whose figure it is.
  package enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// The institution's own.
    case own
    /// A law's, which the charter quotes.
    case statute
  }

  /// What a percentage measures.
  package enum PercentOf: String, Hashable, Sendable, Codable, CaseIterable {
    /// The share of cases that keep the standard (전화의 90%).
    case cases
    /// The share of time in which something works (가동률).
    case uptime
    /// A part of the period that a law sets (법정기간보다 20% 단축).
    case statutoryPeriod = "statutory-period"
    /// A deviation from the right value (오차 ±2%).
    case tolerance
    /// A part of another whole, such as a fee or the staff (요금의 50%).
    case share
  }

  /// The function of the figure.
  package var role: Role
  /// The figure, in `unit`; nil where the words state none.
  package var value: Double?
  /// The upper end of a range whose lower end is the value (주 2~3회); nil for a single figure.
  package var upper: Double?
  /// The unit of the value; nil without a value.
  package var unit: Unit?
  /// The relation between the level and the value; nil where the words do not state one.
  package var comparator: Comparator?
  /// The period of a frequency; nil for other measures.
  package var per: Period?
  /// The period of a frequency that is no calendar unit, as an ISO 8601 duration (4일마다: `P4D`); nil for other measures.
  package var every: String?
  /// What a percentage measures; nil for other units and where the words do not say.
  package var of: PercentOf?
  /// Whose figure it is.
  package var basis: Basis
  /// True when the value is the time *before* the anchor (방문 1일 전).
  package var lead: Bool
  /// The event at which the period starts, or to which a lead counts back; nil where the words do not name one.
  package var anchor: ReferencePoint?
  /// The value as an ISO 8601 duration, such as `P7D` or `PT1H`; nil for frequencies and for units that ISO 8601 cannot
  /// express, such as working days, rings and won.
  package var duration: String?
  /// The verbatim words of the measure.
  package var text: String
  /// The place of the words in the rendition.
  package var span: TextSpan

  /// Creates a measure with the given properties.
  package init(
    role: Role, value: Double? = nil, upper: Double? = nil, unit: Unit? = nil, comparator: Comparator? = nil,
    per: Period? = nil, every: String? = nil, of: PercentOf? = nil, basis: Basis = .own, lead: Bool = false,
    anchor: ReferencePoint? = nil, duration: String? = nil, text: String, span: TextSpan
  ) {
    self.role = role
    self.value = value
    self.upper = upper
    self.unit = unit
    self.comparator = comparator
    self.per = per
    self.every = every
    self.of = of
    self.basis = basis
    self.lead = lead
    self.anchor = anchor
    self.duration = duration
    self.text = text
    self.span = span
  }
}

// The contract requires every field in the JSON, null where it has no value. Readers need not distinguish a missing
// field from an empty one.
extension Measure {
  enum CodingKeys: String, CodingKey {
    case role, value, upper, unit, comparator, per, every, of, basis, lead, anchor, duration, text, span
  }

  /// Reads a measure; files from before ranges, intervals and bases were told apart lack those fields.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    role = try container.decode(Role.self, forKey: .role)
    value = try container.decodeIfPresent(Double.self, forKey: .value)
    upper = try container.decodeIfPresent(Double.self, forKey: .upper)
    unit = try container.decodeIfPresent(Unit.self, forKey: .unit)
    comparator = try container.decodeIfPresent(Comparator.self, forKey: .comparator)
    per = try container.decodeIfPresent(Period.self, forKey: .per)
    every = try container.decodeIfPresent(String.self, forKey: .every)
    of = try container.decodeIfPresent(PercentOf.self, forKey: .of)
    basis = try container.decodeIfPresent(Basis.self, forKey: .basis) ?? .own
    lead = try container.decode(Bool.self, forKey: .lead)
    anchor = try container.decodeIfPresent(ReferencePoint.self, forKey: .anchor)
    duration = try container.decodeIfPresent(String.self, forKey: .duration)
    text = try container.decode(String.self, forKey: .text)
    span = try container.decode(TextSpan.self, forKey: .span)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(value, forKey: .value)
    try container.encode(upper, forKey: .upper)
    try container.encode(unit, forKey: .unit)
    try container.encode(comparator, forKey: .comparator)
    try container.encode(per, forKey: .per)
    try container.encode(every, forKey: .every)
    try container.encode(of, forKey: .of)
    try container.encode(basis, forKey: .basis)
    try container.encode(lead, forKey: .lead)
    try container.encode(anchor, forKey: .anchor)
    try container.encode(duration, forKey: .duration)
    try container.encode(text, forKey: .text)
    try container.encode(span, forKey: .span)
  }
}
