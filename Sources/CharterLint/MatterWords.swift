import CharterLanguage

/// The kind of petition or counter of a bound, by the word before it.
///
/// - "인허가 민원은 10근무일" and "민원은 7근무일": another kind
/// - "수납 대기 5분" and "접수 대기 10분": another counter
/// - "접수된 민원", "고객의 대기시간", "창구의 평균 대기시간": no kind
enum MatterWords {

  /// The words before nouns of a class that name their kind.
  static func kinds(of heads: LexicalClass, _ range: Range<Int>, _ subject: LintSubject) -> Set<String> {
    var found: Set<String> = []
    for at in range {
      let isHead = subject.text.first(of: heads, at: at).map { $0.range.upperBound <= range.upperBound } ?? false
      if isHead, let kind = kind(before: at, range.lowerBound, subject, steps: 3) { found.insert(kind) }
    }
    return found
  }

  /// The word before a position; words that name no kind are skipped.
  private static func kind(before end: Int, _ start: Int, _ subject: LintSubject, steps: Int) -> String? {
    guard steps > 0, end > start else { return nil }
    var low = end - 1
    while low > start, subject.text.units[low].isHangul, !subject.text.isSpaced(before: low) { low -= 1 }
    guard subject.text.units[low].isHangul else { return nil }
    var high = end
    if subject.text.has(.particleGenitive, before: high), high - low > 2 { high -= 1 }
    // A verb form or another case names no kind: 접수된, 불편을, 방문하시면.
    guard high > low, subject.text.first(of: .matterNotKindEnding, before: high) == nil || high - low == 1 else {
      return nil
    }
    if subject.text.all(of: .matterGeneralWord, at: low).contains(where: { $0.range.upperBound == high }) {
      return kind(before: low, start, subject, steps: steps - 1)
    }
    return high - low >= 2 ? subject.words(subject.text.bytes(low..<high)) : nil
  }

  /// Whether a topic is coordinated with 민원 (불만과 민원, 민원 및 질의), so that it does not narrow it.
  static func isBesideOthers(_ range: Range<Int>, _ subject: LintSubject) -> Bool {
    let text = subject.text
    return range.contains { at in
      guard text.has(.matterPetition, at: at), at + 2 <= range.upperBound else { return false }
      return text.first(of: .matterCoordinator, before: at) != nil
        || text.first(of: .matterCoordinator, at: at + 2) != nil
    }
  }

}
