/// A level that a promise states, or a figure that says when it applies.
package struct Measure: Hashable, Sendable, Codable {
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// The level that is promised.
    case target
    /// The figure from which on the promise applies (4회 이상 울린 후).
    case trigger
    /// Money.
    case amount
    /// When something is open (24시간 개방).
    case availability
    /// 즉시, 접수와 동시에: at once, without a figure.
    case immediacy
    /// A bound set elsewhere (법정기한 내).
    case reference
    /// Whenever something happens (사유 발생 시마다).
    case perEvent = "per-event"
  }

  package enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case second, minute, hour
    case workingHour = "working-hour"
    case day
    case workingDay = "working-day"
    case week, month, year, ring, time, person, item, won, percent, point
  }

  package enum Comparator: String, Hashable, Sendable, Codable, CaseIterable {
    case atMost = "<="
    case below = "<"
    case atLeast = ">="
    case above = ">"
    case equal = "="
  }

  /// The period of a frequency.
  package enum Period: String, Hashable, Sendable, Codable, CaseIterable {
    case day, week, month, quarter, year
  }

  /// What the clock starts at, or what a lead counts back from.
  package enum ReferencePoint: String, Hashable, Sendable, Codable, CaseIterable {
    case receipt, request, occurrence, appointment, arrival, visit, deadline, decision
  }

  package var role: Role
  package var value: Double?
  package var unit: Unit?
  package var comparator: Comparator?
  package var per: Period?
  /// True when the value is how long *before* the anchor (방문 1일 전).
  package var lead: Bool
  package var anchor: ReferencePoint?
  /// ISO 8601, where one exists: `P7D`, `PT1H`.
  package var duration: String?
  package var text: String
  package var span: TextSpan

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

// The contract prints every field, null where it holds nothing, so that a reader of the JSON need not tell a missing
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
