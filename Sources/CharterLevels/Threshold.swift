package import CharterLanguage
package import CharterModel

/// The figure from which on a commitment applies: "두 번 이상 방문하신 경우", "7영업일 이상 소요 시".
package struct Threshold: Hashable, Sendable {
  /// The figure, in the unit.
  package var value: Double
  /// The unit of a measure, or the counting word of the text.
  package var unit: String
  /// True for 이상 and 초과, false for 이내 and 미만.
  package var isFloor: Bool
  /// The threshold in the words of the charter.
  package var text: String

  /// Finds the thresholds of a commitment, or else those of the heading or lead-in that states its condition.
  package static func of(_ promise: AnalyzedCommitment) -> [Threshold] {
    let commitment = promise.commitment
    let own = commitment.measures.compactMap { measure -> Threshold? in
      guard measure.role == .trigger, let value = measure.value, let unit = measure.unit else { return nil }
      let isFloor = measure.comparator != .atMost && measure.comparator != .below
      return Threshold(value: value, unit: unit.rawValue, isFloor: isFloor, text: measure.text)
    }
    guard own.isEmpty, let condition = commitment.condition, let units = promise.condition,
      !commitment.holds(condition)
    else { return own }
    return read(promise.text, units, condition)
  }

  /// The thresholds that a condition states.
  private static func read(_ text: NormalizedText, _ range: Range<Int>, _ condition: Quotation) -> [Threshold] {
    var found: [Threshold] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard at == range.lowerBound || !text.unquoted[at - 1].isDigit,
        let number = Numeral.read(text, at: at, before: range.upperBound),
        let counter = text.first(of: .thresholdUnit, at: number.range.upperBound), let unit = units[counter.entry],
        let bound = text.first(of: .thresholdBound, at: counter.range.upperBound), let isFloor = floors[bound.entry],
        // "3번 이상 울리기 전에" is the bound of a level and no threshold.
        !text.has(.thresholdBeforeRinging, at: bound.range.upperBound), bound.range.upperBound <= range.upperBound
      else {
        at += 1
        continue
      }
      let bytes = text.bytes(at..<bound.range.upperBound)
      let words = Array(condition.text.utf8)
      let low = max(0, bytes.lowerBound - condition.span.start)
      let high = min(words.count, bytes.upperBound - condition.span.start)
      found.append(
        Threshold(
          value: number.value, unit: unit, isFloor: isFloor,
          text: low < high ? String(decoding: words[low..<high], as: UTF8.self) : ""))
      at = bound.range.upperBound
    }
    return found
  }

  /// Whether a commitment restricts customers ("세 번 이상 연체하면 이용을 제한"), so that a higher threshold is better for them.
  package static func isRestriction(_ promise: AnalyzedCommitment) -> Bool { promise.has(.thresholdRestriction) }

  /// The units of counting words, by entry of the lexicon.
  private static let units = LexiconTable.read(.thresholdUnit) { $0.attributes["unit"] }
  /// Whether a word of comparison is a floor, such as 이상, by entry of the lexicon.
  private static let floors = LexiconTable.read(.thresholdBound) { $0.attributes["side"].map { $0 == "floor" } }
}

extension Commitment {
  /// Whether the span of a condition lies within the span of the commitment.
  package func holds(_ condition: Quotation) -> Bool {
    condition.span.start >= span.start && condition.span.end <= span.end
  }
}
