import CharterLanguage
import CharterModel

/// Finds words that set a bound without a number.
///
/// - Finds: "즉시 통보" · "접수와 동시에" · "법정기한 내" · "사유 발생 시마다" · "…규정에 준함"
/// - Leaves: "즉시 해결이 어려운" (it only says when) · "즉시(3근무시간 이내)" (the bracket says what 즉시 means)
struct WordScanner {
  let text: NormalizedText

  /// The words of a part of a sentence, by place.
  ///
  /// A block may end inside a word, whose rest then belongs to somebody else ("접수와 동시" | "에 담당자에게"): only whole ones count.
  func words(in part: Range<Int>) -> [WordBound] {
    part.compactMap { at in
      guard Self.heads.contains(text.unquoted[at]) else { return nil }
      return immediacy(at, part) ?? word(of: .boundReference, .reference, at, part) ?? perEvent(at, part)
    }
  }

  private func word(of words: LexicalClass, _ role: Measure.Role, _ at: Int, _ part: Range<Int>) -> WordBound? {
    guard let word = text.first(of: words, at: at), at + word.count <= part.upperBound else { return nil }
    // "법정기한인 2개월보다": what the law says, to be outdone.
    if role == .reference, text.has(.boundReferenceApposition, at: at + word.count) { return nil }
    return WordBound(role: role, range: at..<(at + word.count))
  }

  private func immediacy(_ at: Int, _ part: Range<Int>) -> WordBound? {
    if let together = text.first(of: .immediacySimultaneous, at: at), together.range.upperBound <= part.upperBound,
      text.first(of: .immediacyComitative, before: at) != nil
    {
      return WordBound(role: .immediacy, range: max(part.lowerBound, at - 3)..<together.range.upperBound)
    }
    guard let found = word(of: .immediacyAtOnce, .immediacy, at, part) else { return nil }
    let after = found.range.upperBound
    if after < part.upperBound, text.unquoted[after] == 0x28,
      (after..<min(part.upperBound, after + 4)).contains(where: { text.unquoted[$0].isDigit })
    {
      return nil
    }
    return isAboutDifficulty(after..<part.upperBound) ? nil : found
  }

  /// True when 즉시 belongs to a condition about what cannot be done at once: "즉시 답변이 곤란한 경우".
  private func isAboutDifficulty(_ rest: Range<Int>) -> Bool {
    guard let hard = rest.first(where: { text.first(of: .immediacyDifficulty, at: $0) != nil }),
      hard - rest.lowerBound <= 16
    else {
      return false
    }
    // The difficulty stands in the same clause: no finished act lies between.
    let clause = rest.lowerBound..<hard
    if let humble = text.find(.immediacyFinishedAct, in: clause), !text.has(.immediacyNominalAct, at: humble) {
      return false
    }
    return text.find(.immediacyJoinedAct, in: clause) == nil
  }

  /// "변경 시마다", "사유가 발생할 때마다", with the noun before it.
  private func perEvent(_ at: Int, _ part: Range<Int>) -> WordBound? {
    guard let word = text.first(of: .frequencyPerEvent, at: at), at - 2 >= part.lowerBound,
      at + word.count <= part.upperBound,
      text.first(of: .rateEveryDelay, before: at + word.count) == nil
    else { return nil }
    return WordBound(role: .perEvent, range: (at - 2)..<(at + word.count))
  }

  private static let heads = Lexicon.standard.heads(
    of: [.immediacySimultaneous, .frequencyPerEvent, .immediacyAtOnce, .boundReference])
}
