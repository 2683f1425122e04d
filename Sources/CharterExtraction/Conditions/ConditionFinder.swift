package import CharterLanguage

/// Finds the words that say when a promise applies, by the rules of `ConditionRules`.
package enum ConditionFinder {
  /// The condition at the head of a part of a sentence.
  ///
  /// - Parameters:
  ///   - text: the folded rendition, quotations masked.
  ///   - part: units of the part.
  /// - Returns: from the start of the part to the end of its last closing word, particles after it not included.
  package static func condition(in text: NormalizedText, _ part: Range<Int>) -> Range<Int>? {
    ruling(in: text, part)?.outcome
  }

  /// What depends on a condition has three units at least, such as 합니다.
  static let shortestConsequence = 3

  /// The condition at the head of a part of a sentence, with the rule for its closing word.
  static func ruling(in text: NormalizedText, _ part: Range<Int>) -> Ruling<Range<Int>>? {
    var last: Ruling<Int>?
    for at in part {
      guard let closing = closing(in: text, at, part), part.upperBound - closing.outcome >= shortestConsequence else {
        continue
      }
      last = closing
    }
    return last.map { Ruling(outcome: part.lowerBound..<$0.outcome, rule: $0.rule) }
  }

  /// The longest closing word with its particle, such as 이후에는 or 경우에는, begins at most six units before the end.
  private static let closingLength = 6

  /// True when words end as a condition, as a heading or bullet that governs what stands under it does.
  package static func isCondition(_ text: NormalizedText, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, trailing.contains(text.unquoted[end - 1]) { end -= 1 }
    let low = max(range.lowerBound, end - closingLength)
    return (low..<max(low, end)).contains { at in
      guard let closed = close(in: text, at, range) else { return false }
      return closed == end || text.first(of: .conditionParticle, at: closed).map { closed + $0.count == end } ?? false
    }
  }

  /// The end of the closing word that begins at a unit; nil when none does.
  package static func close(in text: NormalizedText, _ at: Int, _ part: Range<Int>) -> Int? {
    closing(in: text, at, part)?.outcome
  }

  private static func closing(in text: NormalizedText, _ at: Int, _ part: Range<Int>) -> Ruling<Int>? {
    guard at > part.lowerBound, heads.contains(text.unquoted[at]) else { return nil }
    return ConditionRules.closing.firstRuling(on: ConditionPlace(text: text, at: at, part: part))
  }

  /// The units that closing words begin with.
  private static let heads = Lexicon.standard.heads(of: [
    .conditionCase, .conditionWhen, .conditionAlthough, .conditionEven, .conditionAtTime, .conditionIfEnding,
    .conditionPhrase, .conditionDuringHead,
  ])
  /// Marks that may follow a condition.
  private static let trailing: Set<UInt16> = [0x2C, 0x2E, 0x3A, 0x29, 0x7E]
}

/// A place where a word that closes a condition may begin.
struct ConditionPlace: Sendable {
  let text: NormalizedText
  /// The first unit of the word. At least one unit of the part stands before it.
  let at: Int
  /// The units of the part of the sentence.
  let part: Range<Int>

  /// True when a word ends here: a space, a comma or a particle follows.
  func isFree(_ end: Int) -> Bool {
    guard end < part.upperBound else { return true }
    return text.isSpaced(before: end) || text.unquoted[end] == 0x2C || text.unquoted[end] == NormalizedText.masked
      || text.has(.conditionParticle, at: end)
  }

  /// 방문 시, 방문시, 접수시, 방문(예약) 시; not 즉시 and not "기다리시는", which is a verb.
  var isAtTime: Bool {
    guard isFree(at + 1), text.unquoted[at - 1].isHangul || text.unquoted[at - 1] == 0x29 else { return false }
    if text.isSpaced(before: at) { return true }
    return !text.has(.conditionHonorificAdnominal, at: at + 1)
      && (!text.has(.conditionNounInSi, before: at + 1) || isActBefore)
  }

  /// 접수시; not "이상 실시", which holds 상실 only without its space.
  private var isActBefore: Bool {
    text.first(of: .conditionActBeforeSi, before: at).map { act in
      !act.range.dropFirst().contains { text.isSpaced(before: $0) }
    } ?? false
  }

  /// 마치면, 열면; not 서면.
  var isIf: Bool {
    isFree(at + 1) && !text.isSpaced(before: at) && !isNounInMyeon
      && (text.has(.conditionIfStem, before: at) || text.unquoted[at - 1].finalConsonant == Self.finalL)
  }

  /// The number of the final consonant ㄹ: after it the ending has no 으, as in 열면 and 만들면.
  private static let finalL = 8

  /// 서면, 측면 as words of their own; "늦어지면" only ends like 지면.
  private var isNounInMyeon: Bool {
    guard let noun = text.first(of: .conditionNounInMyeon, before: at + 1) else { return false }
    return noun.count > 2 || !text.has(.conditionNounLikeVerb, before: at + 1) || text.isSpaced(before: at - 1)
  }
}
