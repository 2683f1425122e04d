import CharterLanguage

/// What quoted words are for.
enum QuotationUse: String, Hashable, Sendable {
  /// Staff will say them.
  case script
  /// They name a document, a law or a list.
  case name
}

/// Whether quoted words are words to say or a name.
enum ScriptRules {
  /// The words between the marks of a quotation.
  struct Subject: Sendable {
    let text: NormalizedText
    let words: Range<Int>
    /// The unit behind the last word.
    let end: Int

    init(text: NormalizedText, words: Range<Int>) {
      self.text = text
      self.words = words
      var end = words.upperBound
      while end > words.lowerBound, ScriptRules.marks.contains(text.units[end - 1]) { end -= 1 }
      self.end = end
    }

    /// The last syllable is one that speech ends in.
    var endsAsSpeech: Bool { end > words.lowerBound && LexicalClass.scriptFinal.contains(text.units[end - 1]) }

    /// A sentence ends within, as polite speech does: "감사합니다 홍길동".
    var holdsSpeech: Bool {
      end > words.lowerBound
        && words.contains { at in
          at + 1 < words.upperBound && text.units[at + 1] != 0x2C
            && LexicalClass.scriptPoliteSyllable.contains(text.units[at])
            && LexicalClass.scriptFinal.contains(text.units[at + 1])
        }
    }
  }

  /// What quoted words are for, and the rule that decides it.
  static func use(of words: Range<Int>, in text: NormalizedText) -> Ruling<QuotationUse> {
    all.firstRuling(on: Subject(text: text, words: words)) ?? Ruling(outcome: .name, rule: name.guide.name)
  }

  /// All rules, in the order in which they are asked.
  static let all: [Rule<Subject, QuotationUse>] = [shortWord, speech, sentenceWithin, name]

  /// Shorter quotations are words: "네".
  private static let shortestSpeech = 3
  private static let marks: Set<UInt16> = [0x2E, 0x3F, 0x21, 0x7E, 0x2C, 0x2026]

  private static let shortWord = Rule<Subject, QuotationUse>(
    "script/short-word", ko: "말이라기에는 너무 짧다", en: "One or two syllables are a word.",
    finds: ["만족도의 ‘⟦좋다⟧’ 응답을 해마다 공개하겠습니다.": "name"],
    leaves: ["“감사합니다.”라고 인사하겠습니다."]
  ) { $0.endsAsSpeech && $0.words.count < shortestSpeech ? .name : nil }

  private static let speech = Rule<Subject, QuotationUse>(
    "script/speech", ko: "‘-다·-까·-요’로 끝나는 말이다", en: "The words end as polite speech does.",
    finds: ["“⟦감사합니다. 좋은 하루 되십시오.⟧”라고 인사하겠습니다.": "script", "먼저 “⟦무엇을 도와드릴까요⟧”라고 여쭙겠습니다.": "script"],
    leaves: ["약속한 「서비스 이행 기준」을 누리집에 게시하겠습니다."]
  ) { $0.endsAsSpeech ? .script : nil }

  private static let sentenceWithin = Rule<Subject, QuotationUse>(
    "script/sentence-within", ko: "안에 말로 끝나는 문장이 있다", en: "A sentence of polite speech ends within the quotation.",
    finds: ["\"⟦안녕하십니까 고객⟧\" 하고 인사하겠습니다.": "script"],
    leaves: ["‘약도, 연락처’를 누리집에 게시하겠습니다."]
  ) { $0.holdsSpeech ? .script : nil }

  private static let name = Rule<Subject, QuotationUse>(
    "script/name", ko: "문서나 법령의 이름이다", en: "The words name something.",
    finds: [
      "‘⟦약도, 연락처⟧’를 누리집에 게시하겠습니다.": "name", "\"⟦개인정보보호법⟧\"에 따라 비밀을 지키겠습니다.": "name",
      "전화를 받으면 \"⟦소속-직급-성명⟧\"을 밝히겠습니다.": "name",
    ],
    leaves: ["“감사합니다. 좋은 하루 되십시오.”라고 인사하겠습니다."]
  ) { _ in .name }
}
