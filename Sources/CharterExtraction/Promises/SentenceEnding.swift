import CharterLanguage

/// Where the last word of a sentence ends, and what kind of word it is.
///
/// Marks, the mark of a footnote and a bracketed remark stand behind the ending and do not belong to it:
/// "…받겠습니다[5].", "…받겠습니다.1)", "…받겠습니다(공휴일 제외)".
struct SentenceEnding: Hashable, Sendable {
  /// The kinds of endings.
  enum Form: Hashable, Sendable {
    /// The sentence consists of marks.
    case none
    /// A quotation, whose words are not the sentence's own.
    case quotation
    /// -겠- and -려-: the speaker intends.
    case intention
    /// The polite declarative ending 니다.
    case polite
    /// Another ending in 다.
    case plain
    /// Nouns, and verbs as nouns.
    case nouns
  }

  /// The unit behind the last word.
  let end: Int
  let form: Form

  /// The ending of a sentence.
  init(of range: Range<Int>, in text: NormalizedText) {
    end = Self.end(of: range, in: text)
    if end <= range.lowerBound {
      form = .none
    } else if text.unquoted[end - 1] == NormalizedText.masked {
      form = .quotation
    } else if text.first(of: .endingIntention, before: end) != nil {
      form = .intention
    } else if text.has(.endingPolite, before: end) {
      form = .polite
    } else {
      form = text.has(.endingPlain, before: end) ? .plain : .nouns
    }
  }

  /// An ending that the caller knows.
  init(end: Int, form: Form) {
    self.end = end
    self.form = form
  }

  /// True when a sentence ends in 다.
  static func isStatement(_ range: Range<Int>, in text: NormalizedText) -> Bool {
    text.has(.endingPlain, before: end(of: range, in: text))
  }

  /// The end of a sentence without marks and without a bracketed remark after its ending.
  private static func end(of range: Range<Int>, in text: NormalizedText) -> Int {
    let low = range.lowerBound
    var end = withoutMarks(range.upperBound, low, text)
    let noted = withoutNote(end, low, text)
    if noted < end { end = withoutMarks(noted, low, text) }
    guard end > low, text.unquoted[end - 1] == 0x29,
      let open = (low..<end).last(where: { text.unquoted[$0] == 0x28 }), open > low
    else { return end }
    let last = withoutMarks(open, low, text)
    return last > low && LexicalClass.endingFinalSyllable.contains(text.unquoted[last - 1]) ? last : end
  }

  private static func withoutMarks(_ end: Int, _ low: Int, _ text: NormalizedText) -> Int {
    var end = end
    while end > low, Endings.marks.contains(text.unquoted[end - 1]) { end -= 1 }
    return end
  }

  /// The longest mark of a footnote that is looked for, "[123]." with one digit more.
  private static let longestNote = 6

  /// The end without the mark of a footnote: "…하겠습니다[5].", "…하겠습니다.1)", "…하겠습니다*".
  private static func withoutNote(_ end: Int, _ low: Int, _ text: NormalizedText) -> Int {
    let low = max(low, end - longestNote)
    var at = end
    if at > low, text.unquoted[at - 1] == 0x2A {
      while at > low, text.unquoted[at - 1] == 0x2A { at -= 1 }
    } else {
      if at > low, text.unquoted[at - 1] == 0x29 || text.unquoted[at - 1] == 0x5D { at -= 1 }
      let digits = at
      while at > low, text.unquoted[at - 1].isDigit { at -= 1 }
      guard at < digits else { return end }
      if at > low, text.unquoted[at - 1] == 0x5B || text.unquoted[at - 1] == 0x28 { at -= 1 }
    }
    at = withoutMarks(at, low, text)
    return at > low && LexicalClass.endingFinalSyllable.contains(text.unquoted[at - 1]) ? at : end
  }
}
