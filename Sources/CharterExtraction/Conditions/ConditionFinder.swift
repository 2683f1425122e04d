package import CharterLanguage

/// Finds the words that say when a promise applies.
///
/// Phenomenon: Korean puts the condition before what depends on it and closes it with -(으)ㄹ 경우, -(으)ㄹ 때, 시, -(으)면, -다면, -더라도,
/// 중이라도, 기 전에, 후에는.
///
/// - Finds: "담당자가 부재중일 경우에는" · "방문 시" · "용무를 마치면" · "서류가 미흡하더라도" · "통화 중"
/// - Leaves: "즉시 처리하겠습니다" · "서면 상담" · "다시 한번" · "표시를 비치하고"
package enum ConditionFinder {
  /// The condition at the head of a part of a sentence.
  ///
  /// - Parameters:
  ///   - text: the folded rendition, quotations masked.
  ///   - part: units of the part.
  /// - Returns: from the start of the part to the end of its last closing word, particles after it not included.
  package static func condition(in text: NormalizedText, _ part: Range<Int>) -> Range<Int>? {
    var end: Int?
    for at in part {
      guard let closed = close(in: text, at, part) else { continue }
      // What follows has to hold something that depends on the condition.
      if part.upperBound - closed >= 3 { end = closed }
    }
    return end.map { part.lowerBound..<$0 }
  }

  /// True when words end as a condition, as a heading or bullet that governs what stands under it does.
  package static func isCondition(_ text: NormalizedText, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, trailing.contains(text.unquoted[end - 1]) { end -= 1 }
    let low = max(range.lowerBound, end - 6)
    return (low..<max(low, end)).contains { at in
      guard let closed = close(in: text, at, range) else { return false }
      return closed == end || text.first(of: .conditionParticle, at: closed).map { closed + $0.count == end } ?? false
    }
  }

  /// The end of the closing word that begins at a unit; nil when none does.
  package static func close(in text: NormalizedText, _ at: Int, _ part: Range<Int>) -> Int? {
    guard at > part.lowerBound, heads.contains(text.unquoted[at]) else { return nil }
    let before = text.unquoted[at - 1]
    if text.has(.conditionCase, at: at) { return at + 2 }
    // 받을 때, 받은 때; "이때" and "한때" are words.
    if text.has(.conditionWhen, at: at),
      before.finalConsonant == 8 || before.finalConsonant == 4 && text.isSpaced(before: at)
    {
      return at + 1
    }
    if text.has(.conditionAlthough, at: at)
      || text.has(.conditionEven, at: at) && before.isHangul && text.first(of: .conditionEvenHead, before: at) != nil
    {
      return text.has(.conditionAlthough, at: at) ? at + 3 : at + 2
    }
    if text.has(.conditionAtTime, at: at) { return atTimeEnd(text, at, part) }
    if text.has(.conditionIfEnding, at: at) { return ifEnd(text, at, part) }
    if let word = text.first(of: .conditionPhrase, at: at) { return at + word.count }
    if let word = text.first(of: .conditionDuringHead, at: at), text.has(.conditionDuring, at: at + word.count) {
      let end = at + word.count + 1
      return isFree(text, end, part) ? end : nil
    }
    return nil
  }

  private static func atTimeEnd(_ text: NormalizedText, _ at: Int, _ part: Range<Int>) -> Int? {
    guard isFree(text, at + 1, part), text.unquoted[at - 1].isHangul || text.unquoted[at - 1] == 0x29 else {
      return nil
    }
    if text.isSpaced(before: at) { return at + 1 }
    // "기다리시는" is an honorific verb and no "방문시".
    if text.has(.conditionHonorificAdnominal, at: at + 1) { return nil }
    return text.first(of: .conditionNounInSi, before: at + 1) == nil ? at + 1 : nil
  }

  private static func ifEnd(_ text: NormalizedText, _ at: Int, _ part: Range<Int>) -> Int? {
    guard isFree(text, at + 1, part), !text.isSpaced(before: at), !isNoun(text, at),
      text.first(of: .conditionIfStem, before: at) != nil
    else { return nil }
    return at + 1
  }

  /// 서면, 측면 as words of their own; "늦어지면" only ends like 지면.
  private static func isNoun(_ text: NormalizedText, _ at: Int) -> Bool {
    guard let noun = text.first(of: .conditionNounInMyeon, before: at + 1) else { return false }
    return noun.count > 2 || !text.has(.conditionNounLikeVerb, before: at + 1) || text.isSpaced(before: at - 1)
  }

  /// True when the word ends here: a space, a comma or a particle follows.
  private static func isFree(_ text: NormalizedText, _ end: Int, _ part: Range<Int>) -> Bool {
    guard end < part.upperBound else { return true }
    return text.isSpaced(before: end) || text.unquoted[end] == 0x2C || text.unquoted[end] == NormalizedText.masked
      || text.first(of: .conditionParticle, at: end) != nil
  }

  /// The units that closing words begin with.
  private static let heads = Lexicon.standard.heads(of: [
    .conditionCase, .conditionWhen, .conditionAlthough, .conditionEven, .conditionAtTime, .conditionIfEnding,
    .conditionPhrase, .conditionDuringHead,
  ])
  private static let trailing: Set<UInt16> = [0x2C, 0x2E, 0x3A, 0x29, 0x7E, 0x2E]
}
