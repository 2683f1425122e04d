import CharterLanguage
import CharterModel

/// Reads what a clock starts at, or what a lead counts back from.
///
/// - Finds: "접수 후 24시간 이내" (receipt) · "방문 1일 전" (visit) · "약속시간 5분 전" (appointment) · "발생일로부터 3일"
enum ReferencePointReader {
  /// The anchor named closest before a quantity, at most a dozen syllables away; nil when none is.
  static func anchor(of quantity: Quantity, in text: NormalizedText, _ part: Range<Int>) -> Measure.ReferencePoint? {
    if text.has(.referencePointOccurrenceDate, at: quantity.range.lowerBound) { return .occurrence }
    guard quantity.per == nil, quantity.unit != .ring, quantity.unit != .won else { return nil }
    let low = max(part.lowerBound, quantity.range.lowerBound - 12)
    var at = quantity.range.lowerBound - 1
    while at >= low {
      if let word = text.first(of: .referencePointEvent, at: at), let point = points[word.entry] {
        let between = word.range.upperBound..<max(word.range.upperBound, quantity.range.lowerBound)
        if quantity.isLead || text.contains(.referencePointLink, in: between) { return point }
      }
      at -= 1
    }
    return nil
  }

  /// By entry of the lexicon.
  private static let points = LexiconTable.read(.referencePointEvent) { entry in
    entry.attributes["point"].flatMap(Measure.ReferencePoint.init)
  }
}
