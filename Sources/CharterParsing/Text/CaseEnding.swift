import CharterLanguage

/// The endings of lines that name a case: "방문하시는 경우", "전화하실 때", "방문 시".
enum CaseEnding {
  /// Whether a text names a case right before a unit.
  static func stands(in text: NormalizedText, before end: Int) -> Bool {
    // "방문 시" closes a condition; "의견제시" is a noun.
    if text.has("시", before: end), text.isSpaced(before: end - 1) { return true }
    return text.first(of: words, before: end) != nil
  }

  private static let words: [Word] = ["경우", "경우에는", "경우에", "때", "때에는", "때는"]
}
