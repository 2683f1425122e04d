import CharterLanguage
import CharterModel

/// Words that are quantities by themselves, as the lexicon lists them in `[quantity.named]`.
struct NamedQuantity: Sendable {
  let value: Double
  let unit: Measure.Unit
  /// What the word itself says: 당일 is "day <= 0". nil: the words around it say.
  let comparator: Measure.Comparator?
  /// The period, for 매년 and its like.
  let per: Measure.Period?
  /// The interval in ISO 8601, for 격주 and its like.
  let every: String?
  /// The word also counts within another: 당일 in 신청당일.
  let isWithinWord: Bool
  /// It counts back from what it names: 전날까지.
  let isLead: Bool

  /// By entry of the lexicon.
  static let all: [Int: NamedQuantity] = LexiconTable.read(.quantityNamed) { entry in
    guard let value = entry.attributes["value"].flatMap(Double.init),
      let unit = entry.attributes["unit"].flatMap(Measure.Unit.init)
    else { return nil }
    return NamedQuantity(
      value: value, unit: unit, comparator: entry.attributes["comparator"].flatMap(Measure.Comparator.init(named:)),
      per: entry.attributes["per"].flatMap(Measure.Period.init), every: entry.attributes["every"],
      isWithinWord: entry.attributes["within-word"] == "yes",
      isLead: entry.attributes["lead"] == "yes")
  }
}

extension Measure.Comparator {
  /// The comparator that the lexicon names at-most, below, at-least, above or equal.
  init?(named name: String) {
    switch name {
    case "at-most": self = .atMost
    case "below": self = .below
    case "at-least": self = .atLeast
    case "above": self = .above
    case "equal": self = .equal
    default: return nil
    }
  }
}
