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
      return immediacy(at, part) ?? word(of: Self.references, .reference, at, part) ?? perEvent(at, part)
    }
  }

  private func word(of words: [Word], _ role: Measure.Role, _ at: Int, _ part: Range<Int>) -> WordBound? {
    guard let word = text.first(of: words, at: at), at + word.count <= part.upperBound else { return nil }
    // "법정기한인 2개월보다": what the law says, to be outdone.
    if role == .reference, text.has("인", at: at + word.count) { return nil }
    return WordBound(role: role, range: at..<(at + word.count))
  }

  private func immediacy(_ at: Int, _ part: Range<Int>) -> WordBound? {
    if text.has(Self.together, at: at), at + Self.together.count <= part.upperBound,
      text.first(of: Self.with, before: at) != nil
    {
      return WordBound(role: .immediacy, range: max(part.lowerBound, at - 3)..<(at + Self.together.count))
    }
    guard let found = word(of: Self.atOnce, .immediacy, at, part) else { return nil }
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
    guard let hard = rest.first(where: { text.first(of: Self.hard, at: $0) != nil }), hard - rest.lowerBound <= 16
    else {
      return false
    }
    // The difficulty stands in the same clause: no finished act lies between.
    let clause = rest.lowerBound..<hard
    if let humble = text.find("드리", in: clause), !text.has("드리기", at: humble) { return false }
    return text.find("하고", in: clause) == nil
  }

  /// "변경 시마다", "사유가 발생할 때마다", with the noun before it.
  private func perEvent(_ at: Int, _ part: Range<Int>) -> WordBound? {
    guard let word = text.first(of: Self.events, at: at), at - 2 >= part.lowerBound,
      at + word.count <= part.upperBound,
      text.first(of: QuantityRecognizer.everyDelay, before: at + word.count) == nil
    else { return nil }
    return WordBound(role: .perEvent, range: (at - 2)..<(at + word.count))
  }

  private static let heads = UnitSet(headsOf: [together] + events + atOnce + references)
  private static let together: Word = "동시에"
  private static let with: [Word] = ["와", "과"]
  private static let events: [Word] = ["시마다", "때마다"]
  private static let atOnce: [Word] = ["즉시", "즉각", "지체없이", "곧바로"]
  private static let hard: [Word] = ["어려", "어렵", "곤란", "불가", "못하", "못할", "힘든", "힘들", "않는경우", "필요한경우", "필요로하는"]
  private static let references: [Word] = [
    "법정기한", "법정기간", "법정기일", "법정처리기한", "법정처리기간", "법정처리일", "법령에서정한", "법령에정한", "법령이정한", "법령에서정하는", "법률에서정한",
    "법률이정한", "법에서정한", "규정에서정한", "규정에정한", "조례에서정한", "관계법령에따른", "관련법령에따른기한", "관련규정에따른기한", "규정에준함", "규정에준하",
    "규정에따름", "법령에준함", "법령에따름", "법률에준함", "법률에따름", "관련법에따름",
  ]
}
