package import CharterLanguage
package import CharterModel

/// The frequencies whose interval is no calendar unit: "2년에 1회", "6개월마다", "격년".
package enum Cadence {
  /// Finds the cadences of a commitment.
  ///
  /// - Parameter promise: The commitment with the text that it was read from.
  /// - Returns: Each cadence as a level in times per calendar period, with its span in the rendition, in the order of the text.
  package static func levels(of promise: AnalyzedCommitment) -> [(level: Level, span: TextSpan)] {
    promise.commitment.measures.compactMap { measure in
      guard measure.role == .target, measure.unit == .time, measure.every != nil,
        let quantity = RankableQuantity(measure),
        case .frequency(let times, _, let period) = quantity
      else { return nil }
      var stated = measure
      (stated.value, stated.per) = (times, period)
      let level = Level(
        measure: stated, quantity: quantity, share: nil, isConditional: false,
        isHedged: promise.commitment.firmness != .firm, isUncertain: false)
      return (level, measure.span)
    }
  }
}

/// The interval of a frequency that is no calendar unit.
package struct Interval: Hashable, Sendable {
  /// How many of the unit.
  package var count: Double
  /// The calendar period that the interval is a number of; nil for hours and minutes.
  package var period: Measure.Period?
  /// The length in seconds, for hours and minutes only.
  package var seconds: Double?

  /// Reads a duration of ISO 8601 with one unit, such as `P4D`, `P2W` or `PT30M`.
  ///
  /// - Returns: nil for a duration of several units, which is no exact number of any.
  package init?(_ duration: String) {
    let isClock = duration.hasPrefix("PT")
    guard duration.first == "P", let last = duration.last,
      let count = Double(duration.dropFirst(isClock ? 2 : 1).dropLast()), count > 0, count.isFinite
    else { return nil }
    self.count = count
    switch (last, isClock) {
    case ("D", false): period = .day
    case ("W", false): period = .week
    case ("M", false): period = .month
    case ("Y", false): period = .year
    case ("H", true): seconds = count * 3600
    case ("M", true): seconds = count * 60
    case ("S", true): seconds = count
    default: return nil
    }
  }
}
