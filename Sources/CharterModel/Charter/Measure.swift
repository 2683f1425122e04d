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

  /// The function of the figure.
  package var role: Role
  /// The figure, in `unit`; nil where the words state none.
  package var value: Double?
  /// The unit of the value; nil without a value.
  package var unit: Unit?
  /// The relation between the level and the value; nil where the words do not state one.
  package var comparator: Comparator?
  /// The period of a frequency; nil for other measures.
  package var per: Period?
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
    role: Role, value: Double? = nil, unit: Unit? = nil, comparator: Comparator? = nil, per: Period? = nil,
    lead: Bool = false, anchor: ReferencePoint? = nil, duration: String? = nil, text: String, span: TextSpan
  ) {
    self.role = role
    self.value = value
    self.unit = unit
    self.comparator = comparator
    self.per = per
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
    case role, value, unit, comparator, per, lead, anchor, duration, text, span
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(value, forKey: .value)
    try container.encode(unit, forKey: .unit)
    try container.encode(comparator, forKey: .comparator)
    try container.encode(per, forKey: .per)
    try container.encode(lead, forKey: .lead)
    try container.encode(anchor, forKey: .anchor)
    try container.encode(duration, forKey: .duration)
    try container.encode(text, forKey: .text)
    try container.encode(span, forKey: .span)
  }
}
