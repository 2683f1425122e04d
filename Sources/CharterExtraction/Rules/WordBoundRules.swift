import CharterLanguage
import CharterModel

/// Words that set a bound without a number: at once, as the law says, each time.
enum WordBoundRules {
  /// All rules, in the order in which they are asked.
  static let all: [Rule<PlaceInText, WordReading>] = [
    Rule(
      "word/simultaneous", ko: "‘접수와 동시에’는 즉시와 같다", en: "“At the same time as” an event is at once.",
      finds: ["⟦접수와 동시에⟧ 담당자를 지정하겠습니다.": "immediacy"],
      leaves: ["여러 창구에서 동시에 접수하겠습니다."]
    ) { place in
      guard let together = place.text.first(of: .immediacySimultaneous, at: place.at),
        together.range.upperBound <= place.range.upperBound, place.text.has(.immediacyComitative, before: place.at)
      else { return nil }
      let start = max(place.range.lowerBound, place.at - eventBeforeTogether)
      return .bound(WordBound(role: .immediacy, range: start..<together.range.upperBound))
    },
    rejecting(
      "word/explained-in-bracket", .immediacyAtOnce, ko: "괄호 안의 수치가 즉시의 뜻을 정한다",
      en: "A figure in brackets says what “at once” means.",
      finds: ["문의하시면 ⟦즉시⟧(3시간 이내) 답변하겠습니다."],
      leaves: ["문의하시면 즉시 답변하겠습니다."]
    ) { $0.isFollowedByFigureInBracket },
    rejecting(
      "word/about-difficulty", .immediacyAtOnce, ko: "‘즉시 해결이 어려운’은 경우를 말한다",
      en: "“At once” beside a word for difficulty only says when the promise applies.",
      finds: ["⟦즉시⟧ 해결이 어려운 민원은 3일 이내에 답변하겠습니다.", "⟦즉시⟧ 답변이 곤란한 경우 담당자가 다시 연락드리겠습니다."],
      leaves: ["즉시 답변하고, 답변이 어려운 문의는 담당자가 다시 연락드리겠습니다."]
    ) { $0.isAboutDifficulty },
    bound(
      "word/at-once", .immediacyAtOnce, .immediacy, ko: "바로 한다", en: "It is done at once.",
      finds: ["변경된 내용은 ⟦즉시⟧ 통보하겠습니다.": "immediacy", "고장 난 승강기는 ⟦지체 없이⟧ 고치겠습니다.": "immediacy"],
      leaves: ["변경된 내용은 빠르게 통보하겠습니다."]),
    rejecting(
      "word/plain-at-once-of-noun", .immediacyInformal, ko: "‘바로 처리하는 민원’의 바로는 약속이 아니다",
      en: "The plain word for at once belongs to a noun, a purpose or a difficulty.",
      finds: ["창구에서 ⟦바로⟧ 처리하는 민원은 1시간 이내에 마치겠습니다.", "⟦바로⟧ 답하기 어려운 문의는 이튿날까지 답변하겠습니다."],
      leaves: ["변경된 내용은 바로 통보하겠습니다."]
    ) { $0.isAboutDifficulty || $0.isOfNoun },
    bound(
      "word/plain-at-once", .immediacyInformal, .immediacy, ko: "‘바로’ 한다", en: "It is done at once, in the plain word.",
      finds: ["접수번호를 문자로 ⟦바로⟧ 알려 드리겠습니다.": "immediacy"],
      leaves: ["잘못된 안내는 바로잡겠습니다."]),
    rejecting(
      "word/statutory-term-compared", .boundReference, ko: "‘법정기한인 2개월보다’는 견주는 대상이다",
      en: "What the law sets is only compared with.",
      finds: ["⟦법정기한⟧인 2개월보다 앞당겨 처리하겠습니다.", "⟦법정기간⟧보다 20% 앞당겨 처리하겠습니다."],
      leaves: ["법정기한 내에 처리하겠습니다."]
    ) { $0.text.has(.boundReferenceApposition, at: $0.end) },
    bound(
      "word/set-elsewhere", .boundReference, .reference, ko: "법령이나 규정이 정한 기한이다", en: "Laws or rules set the limit.",
      finds: ["민원은 ⟦법정기한⟧ 내에 처리하겠습니다.": "reference"],
      leaves: ["민원은 7일 이내에 처리하겠습니다."]),
    rejecting(
      "word/each-delay", .frequencyPerEvent, ko: "‘늦어질 때마다’는 금액을 세는 말이다",
      en: "“For each delay” is what a sum is counted by.",
      finds: ["하루 늦어질 ⟦때마다⟧ 1,000원을 돌려드리겠습니다."],
      leaves: ["사유가 발생할 때마다 알려 드리겠습니다."]
    ) { $0.hasRoomBefore && $0.text.has(.rateEveryDelay, before: $0.end) },
    Rule(
      "word/each-time", ko: "일이 생길 때마다 한다", en: "It is done each time something happens.",
      finds: [
        "변경 ⟦시마다⟧ 누리집에 게시하겠습니다.": "per-event", "사유가 발생할 ⟦때마다⟧ 알려 드리겠습니다.": "per-event",
      ],
      leaves: ["매월 누리집에 게시하겠습니다."]
    ) { place in
      guard let word = FoundWord(.frequencyPerEvent, place), word.hasRoomBefore,
        !word.text.has(.rateEveryDelay, before: word.end)
      else { return nil }
      return .bound(WordBound(role: .perEvent, range: (place.at - FoundWord.noun)..<word.end))
    },
  ]

  /// The noun and its particle before 동시에: 접수와.
  private static let eventBeforeTogether = 3

  private static func bound(
    _ name: String, _ words: LexicalClass, _ role: Measure.Role, ko: String, en: String,
    finds: KeyValuePairs<String, String>, leaves: [String]
  ) -> Rule<PlaceInText, WordReading> {
    Rule(name, ko: ko, en: en, finds: finds, leaves: leaves) { place in
      FoundWord(words, place).map { .bound(WordBound(role: role, range: $0.units)) }
    }
  }

  private static func rejecting(
    _ name: String, _ words: LexicalClass, ko: String, en: String, finds: [String], leaves: [String],
    when isNone: @escaping @Sendable (FoundWord) -> Bool
  ) -> Rule<PlaceInText, WordReading> {
    Rule(guide: RuleGuide(name, ko: ko, en: en, finds: finds, outcome: NoLevel.outcome, leaves: leaves)) { place in
      guard let word = FoundWord(words, place), isNone(word) else { return nil }
      return .noBound(word.units)
    }
  }
}

/// A word that stands wholly in the part that is read.
private struct FoundWord {
  let text: NormalizedText
  /// The units that are read.
  let range: Range<Int>
  let units: Range<Int>

  init?(_ words: LexicalClass, _ place: PlaceInText) {
    guard let word = place.text.first(of: words, at: place.at), word.range.upperBound <= place.range.upperBound else {
      return nil
    }
    text = place.text
    range = place.range
    units = word.range
  }

  var end: Int { units.upperBound }

  /// The noun for an event before 시마다: 변경.
  static let noun = 2

  /// A noun fits between the start of the part and the word.
  var hasRoomBefore: Bool { units.lowerBound - Self.noun >= range.lowerBound }

  /// A figure begins within this many units of the word, its bracket included.
  private static let figureWithin = 4

  /// "즉시(3근무시간 이내)"
  var isFollowedByFigureInBracket: Bool {
    end < range.upperBound && text.unquoted[end] == 0x28
      && (end..<min(range.upperBound, end + Self.figureWithin)).contains { text.unquoted[$0].isDigit }
  }

  /// The verb of 바로 stands within this many units: 바로적을수있도록.
  private static let verbWithin = 8

  /// The next verb is adnominal or a purpose: "바로 처리하는 민원", "바로 적을 수 있도록".
  var isOfNoun: Bool {
    (end..<min(range.upperBound, end + Self.verbWithin)).contains { at in
      at > end && LexicalClass.immediacyNotOfAct.contains(text.unquoted[at])
        && (at + 1 >= range.upperBound || text.isSpaced(before: at + 1))
    }
  }

  /// A word for difficulty stands within this many units of 즉시: "즉시 현장에서 그 원인을 찾아 해결이 어려운".
  private static let difficultyWithin = 16

  /// The word belongs to a condition about what cannot be done at once: "즉시 답변이 곤란한 경우".
  var isAboutDifficulty: Bool {
    guard let hard = (end..<range.upperBound).first(where: { text.has(.immediacyDifficulty, at: $0) }),
      hard - end <= Self.difficultyWithin
    else { return false }
    // The difficulty stands in the same clause: no finished act lies between.
    let clause = end..<hard
    if let humble = text.find(.immediacyFinishedAct, in: clause), !text.has(.immediacyNominalAct, at: humble) {
      return false
    }
    return text.find(.immediacyJoinedAct, in: clause) == nil
  }
}
