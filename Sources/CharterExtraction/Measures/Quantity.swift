import CharterLanguage
import CharterModel

/// A number with its unit as it stands in a sentence, before anything is known of its role.
struct Quantity: Hashable, Sendable {
  var value: Double
  var unit: Measure.Unit
  /// As written after or before the number; nil where nothing is.
  var comparator: Measure.Comparator?
  var per: Measure.Period?
  /// It counts back from something: 방문 1일 *전*.
  var isLead = false
  /// 3번 울리기 *전*, which bounds the rings and is no lead.
  var isBeforeRing = false
  /// The units of the number, its unit and the words that bind it.
  var range: Range<Int>
  /// True where number and unit stand in the wrong order ("근무시간24 이내").
  var isBroken = false
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
  let first: Quantity
  let second: Quantity

  /// How many units lie between them.
  var distance: Int { second.range.lowerBound - first.range.upperBound }

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
