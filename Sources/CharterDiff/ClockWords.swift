import CharterLanguage

/// The event that a deadline is counted from, by the words before 부터.
///
/// - An act of the customer: "접수한 날부터" · "신청하신 때부터"
/// - A step of the organization: "담당자가 배정된 날부터" · "검토를 마친 날부터"
enum ClockWords {
  struct Start {
    /// Whether the event is a step of the organization.
    var isOwnStep: Bool
    /// The words of the charter.
    var text: String
  }

  /// The start that a commitment names; nil where it names none.
  static func start(in promise: AnalyzedCommitment) -> Start? {
    let text = promise.text
    guard let from = text.lexeme(.changeClockFrom, in: promise.units) else { return nil }
    let phrase = max(promise.units.lowerBound, from.range.lowerBound - reach)..<from.range.lowerBound
    let own = last(of: .changeClockOwnStep, in: text, phrase)
    let contact = last(of: .changeClockContact, in: text, phrase)
    guard let start = [own, contact].compactMap({ $0 }).max() else { return nil }
    return Start(isOwnStep: own == start, text: promise.words(start..<from.range.upperBound))
  }

  private static func last(of words: LexicalClass, in text: NormalizedText, _ range: Range<Int>) -> Int? {
    text.lexemes(words, in: range).last?.range.lowerBound
  }

  private static let reach = 10
}
