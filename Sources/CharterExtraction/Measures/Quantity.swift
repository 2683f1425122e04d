import CharterLanguage
import CharterModel

/// A number with its unit as it stands in a sentence, before anything is known of its role.
struct Quantity: Hashable, Sendable {
  var value: Double
  /// The upper end of a range; what is promised of it depends on the unit and the bound, as `ranged` says.
  var upper: Double?
  var unit: Measure.Unit
  /// As written after or before the number; nil where nothing is.
  var comparator: Measure.Comparator?
  var per: Measure.Period?
  /// The interval at which it recurs where that is no calendar unit, in ISO 8601.
  var every: String?
  /// The duration in ISO 8601 where value and unit do not tell it exactly: a month and two days.
  var duration: String?
  /// It says how often something recurs, from words such as 마다.
  var isRepeated = false
  /// It counts back from something: 방문 1일 *전*.
  var isLead = false
  /// 3번 울리기 *전*, which bounds the rings and is no lead.
  var isBeforeRing = false
  /// The units of the number, its unit and the words that bind it.
  var range: Range<Int>
  /// True where number and unit stand in the wrong order ("근무시간24 이내").
  var isBroken = false
}

extension Quantity {
  /// What a range promises.
  ///
  /// Of a time or of rings the upper end is promised at the latest ("2~3일 이내", "3~5일 소요"), of anything else the lower end at least ("주 2~3회").
  /// A written bound decides otherwise: "2~3회 이내" is at most 3, "2~3회 이상" at least 2.
  var ranged: Quantity {
    guard let upper else { return self }
    var quantity = self
    let isLower =
      switch comparator {
      case .atMost, .below: false
      case .atLeast, .above: true
      case .equal, nil: isLead || !(unit.isTime || unit == .ring)
      }
    if !isLower { quantity.value = upper }
    if !isLower || comparator != nil || isLead { quantity.upper = nil }
    if comparator == nil { quantity.comparator = isLower ? .atLeast : .atMost }
    return quantity
  }
}

/// What is written in place of a number: 즉시, 법정기한 내, 사유 발생 시마다.
struct WordBound: Hashable, Sendable {
  var role: Measure.Role
  var range: Range<Int>
}

/// A quantity in the text that it was found in.
struct QuantityInText: Sendable {
  let text: NormalizedText
  /// The units that are read.
  let range: Range<Int>
  let quantity: Quantity

  /// The unit after the quantity.
  var end: Int { quantity.range.upperBound }

  /// A word of a class begins right after the quantity.
  func isFollowed(by words: LexicalClass) -> Bool { text.has(words, at: end) }
}

/// Two quantities that follow each other.
struct AdjacentQuantities: Sendable {
  let text: NormalizedText
  let first: Quantity
  let second: Quantity

  /// How many units lie between them.
  var distance: Int { second.range.lowerBound - first.range.upperBound }

  /// What stands between them.
  var between: Range<Int> { first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound) }

  /// The second quantity, from the start of the first.
  var joined: Quantity {
    var joined = second
    joined.range = first.range.lowerBound..<second.range.upperBound
    return joined
  }
}

/// A place in a text where something may begin.
struct PlaceInText: Sendable {
  let text: NormalizedText
  /// The units that are read.
  let range: Range<Int>
  let at: Int
}
