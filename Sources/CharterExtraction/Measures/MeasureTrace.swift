import CharterLanguage
import CharterModel

/// A decision about the levels of a promise, before its words are quoted.
struct MeasureDecision: Hashable, Sendable {
  /// The name of the rule.
  let rule: String
  /// What it decided, as `Decision.outcome` words it.
  let outcome: String
  /// The units that it decided about.
  let units: Range<Int>
}

/// Gathers decisions where somebody asks for them; elsewhere it costs nothing.
struct MeasureTrace: Sendable {
  private(set) var decisions: [MeasureDecision] = []
  let isKept: Bool

  /// - Parameter isKept: whether the decisions are kept.
  init(isKept: Bool) { self.isKept = isKept }

  /// Keeps what a rule decided about some units.
  mutating func note<Outcome>(_ ruling: Ruling<Outcome>, _ outcome: @autoclosure () -> String, about units: Range<Int>)
  {
    guard isKept else { return }
    decisions.append(MeasureDecision(rule: ruling.rule, outcome: outcome(), units: units))
  }
}

extension Quantity {
  /// The quantity in the words of the schema: `2 time >= per year`.
  var outcome: String {
    let words: [String?] = [
      Self.figure(value) + (upper.map { "..\(Self.figure($0))" } ?? ""), unit.rawValue, comparator?.rawValue,
      per.map { "per \($0.rawValue)" }, every.map { "every \($0)" },
    ]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  /// A value without a fraction that is zero: `2`, `1.5`.
  static func figure(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
}
