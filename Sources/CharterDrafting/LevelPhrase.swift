package import CharterModel

/// Writes a level in Korean, with the ending that the templates expect: `3일 이내에`, `연 1회 이상`, `2일 전까지`, `1만원`.
package enum LevelPhrase {
  /// The Korean phrase for a level; nil for a level that no phrase exists for.
  package static func words(for level: DraftLevel) -> String? {
    guard let number = digits(level.value) else { return nil }
    if level.unit == .won { return level.per == nil && !level.lead && level.value > 0 ? won(level.value) : nil }
    guard let unit = unit(level.unit) else { return nil }
    if level.lead { return isTime(level.unit) && level.value > 0 ? "\(number)\(unit) 전까지" : nil }
    if let per = level.per {
      guard level.comparator == .atLeast, level.unit == .time || level.unit == .hour, level.value > 0 else {
        return nil
      }
      return "\(per.word) \(number)\(unit) 이상"
    }
    switch (level.unit, level.comparator) {
    case (.ring, .below): return level.value > 1 ? "벨이 \(number)번 울리기 전에" : nil
    case (.ring, .atMost): return level.value > 0 ? "벨이 \(number)번 이내로 울릴 때" : nil
    case (.ring, _): return nil
    case (.day, .atMost) where level.value == 0: return "당일에"
    case (_, .atMost) where isTime(level.unit) && level.value > 0: return "\(number)\(unit) 이내에"
    case (.item, .atLeast): return "\(number)가지 이상의"
    case (.time, .atLeast), (.percent, .atLeast), (.second, .atLeast): return "\(number)\(unit) 이상"
    default: return nil
    }
  }

  static func isTime(_ unit: Measure.Unit) -> Bool {
    switch unit {
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month: true
    case .year, .ring, .time, .person, .item, .won, .percent, .point: false
    }
  }

  /// The word for a unit; nil for years, people and points, which no template uses, and for won.
  private static func unit(_ unit: Measure.Unit) -> String? {
    switch unit {
    case .year, .person, .won, .point: nil
    default: unit.word
    }
  }

  /// The digits of a whole number from 0 to below 10⁹; nil for any other number.
  private static func digits(_ value: Double) -> String? {
    value >= 0 && value < 1e9 && value == value.rounded() ? String(Int(value)) : nil
  }

  private static func won(_ value: Double) -> String {
    let amount = Int(value)
    if amount % 10_000 == 0 { return "\(amount / 10_000)만원" }
    var digits = String(amount)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + groups).joined(separator: ",") + "원"
  }
}
