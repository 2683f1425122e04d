package import CharterModel

/// What a unit measures. Levels of different dimensions are never ranked.
package enum Dimension: Hashable, Sendable {
  /// A length of time, in any unit from seconds to years.
  case duration
  /// Rings of a telephone.
  case ring
  /// Times that something is done.
  case occurrence
  /// People.
  case person
  /// Items, such as documents or ways to take part.
  case item
  /// Money in won.
  case money
  /// A percentage.
  case share
  /// Points, such as those of a satisfaction survey.
  case score

  /// The dimension of a unit.
  package init(_ unit: Measure.Unit) {
    switch unit {
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .year: self = .duration
    case .ring: self = .ring
    case .time: self = .occurrence
    case .person: self = .person
    case .item: self = .item
    case .won: self = .money
    case .percent: self = .share
    case .point: self = .score
    }
  }

  /// Whether a level of this dimension may replace one of the other: an answer within rings or within seconds, a report
  /// five times or every five days.
  ///
  /// A figure of any other dimension in the same sentence is about something else.
  package func standsIn(for other: Dimension) -> Bool {
    switch (self, other) {
    case (.duration, .ring), (.ring, .duration), (.duration, .occurrence), (.occurrence, .duration): true
    default: false
    }
  }
}
