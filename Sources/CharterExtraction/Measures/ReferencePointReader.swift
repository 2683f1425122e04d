import CharterLanguage
import CharterModel

/// Reads what a clock starts at, or what a lead counts back from.
///
/// - Finds: "접수 후 24시간 이내" (receipt) · "방문 1일 전" (visit) · "약속시간 5분 전" (appointment) · "발생일로부터 3일"
enum ReferencePointReader {
  /// The anchor named closest before a quantity, at most a dozen syllables away; nil when none is.
  static func anchor(of quantity: Quantity, in text: NormalizedText, _ part: Range<Int>) -> Measure.ReferencePoint? {
    if text.has("발생일", at: quantity.range.lowerBound) { return .occurrence }
    guard quantity.per == nil, quantity.unit != .ring, quantity.unit != .won else { return nil }
    let low = max(part.lowerBound, quantity.range.lowerBound - 12)
    var at = quantity.range.lowerBound - 1
    while at >= low {
      for (word, anchor, needsLink) in words where text.has(word, at: at) {
        let end = at + word.count
        let between = end..<quantity.range.lowerBound
        if !needsLink || quantity.isLead || text.contains(links, in: between) { return anchor }
      }
      at -= 1
    }
    return nil
  }

  private static let links: [Word] = ["후", "부터", "기준", "뒤", "즉시", "시", "날", "일"]
  private static let words: [(Word, Measure.ReferencePoint, Bool)] = [
    ("접수", .receipt, true), ("신청", .request, true), ("요청", .request, true), ("문의", .request, true),
    ("신고", .request, true),
    ("청구", .request, true), ("발생", .occurrence, true), ("약속", .appointment, true), ("예약", .appointment, true),
    ("도착", .arrival, true), ("방문", .visit, true), ("만료", .deadline, true), ("마감", .deadline, true),
    ("결정", .decision, true),
    ("완료", .decision, true), ("종료", .decision, true),
  ]
}
