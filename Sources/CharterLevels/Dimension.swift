package import CharterModel

/// What a unit measures. Levels of different dimensions are never ranked.
package enum Dimension: Hashable, Sendable {
  case duration
  case ring
  case occurrence
  case person
  case item
  case money
  case share
  case score

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

  /// True when a level of the one dimension is stated in place of one of the other: an answer by rings or by seconds,
  /// a report five times or every five days. A figure of any other dimension in the same sentence is about something
  /// else.
  package func standsIn(for other: Dimension) -> Bool {
    switch (self, other) {
    case (.duration, .ring), (.ring, .duration), (.duration, .occurrence), (.occurrence, .duration): true
    default: false
    }
  }
}
