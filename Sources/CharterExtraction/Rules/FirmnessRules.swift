import CharterLanguage
import CharterModel

/// How firmly an act is promised.
///
/// The definition, for rules and annotators: somebody who saw the day's work says afterwards whether the promise was kept.
///
/// - **firm**: yes or no can be said. There is a level ("3일 이내"), a script, a plain act ("명패를 놓겠습니다"), a thing that is told ("이유를", "성명을"), or
///   an act of telling, however clearly or correctly it is told: "명확히 밝히고", "정확하게 밝히겠습니다" and "정확하게 안내하겠습니다" are all firm. "~하도록
///   하겠습니다" alone is firm.
/// - **hedged**: the promise is taken back in its own words: 노력, 최선, 가급적, 원칙으로, 예산의 범위에서, 목표로.
/// - **vague**: nothing observable is named. The manner is all there is ("신속하고 정확하게 처리", "친절하게 응대"), or the verb has no result that
///   anybody sees (향상, 개선), or it never ends (-어 나가다).
///
/// The same words have the same firmness wherever they stand; only what else the act names may change it.
enum FirmnessRules {
  /// The firmness of an act, and the rule that decides it.
  static func firmness(of act: PromisedAct) -> Ruling<Firmness> {
    all.firstRuling(on: act) ?? Ruling(outcome: .firm, rule: plainAct.guide.name)
  }

  /// All rules, in the order in which they are asked.
  static let all: [Rule<PromisedAct, Firmness>] = [
    effort, finalEffort, wayOut, aim, script, level, pledge, continuation, mannerAlone, plainAct, means, substance,
    takenUp,
    abstractAct,
    vagueManner, otherAct,
  ]

  private static let effort = Rule<PromisedAct, Firmness>(
    "firmness/effort", ko: "노력·최선·원칙만 약속한다", en: "Only an effort or a principle is promised.",
    finds: [
      "⟦민원 처리 기간을 줄이기 위해 노력하겠습니다.⟧": "hedged", "⟦접수 후 7일 이내 회신을 원칙으로 합니다.⟧": "hedged",
      "⟦가급적 당일에 답변드리겠습니다.⟧": "hedged",
    ],
    leaves: ["그동안의 노력에 감사하는 마음으로 증명서를 당일 발급하겠습니다."]
  ) { $0.sentence.has(.hedgeCore, in: $0.part) ? .hedged : nil }

  private static let finalEffort = Rule<PromisedAct, Firmness>(
    "firmness/final-effort", ko: "‘노력’이라는 말로 끝난다", en: "A note ends in the noun for effort.",
    finds: ["⟦진료기록 사본은 신청일 당일 발급 노력⟧": "hedged"], leaves: ["진료기록 사본은 신청일 당일 발급"]
  ) { Hedging.finalEffort(in: $0.text, $0.part) == nil ? nil : .hedged }

  private static let wayOut = Rule<PromisedAct, Firmness>(
    "firmness/way-out", ko: "지키지 않아도 되는 조건이 붙어 있다",
    en: "A way out is left, such as the budget or special circumstances.",
    finds: [
      "⟦예산의 범위에서 셔틀버스를 운행하겠습니다.⟧": "hedged", "⟦특별한 사정이 없는 한 신청 당일에 증명서를 발급하겠습니다.⟧": "hedged",
    ],
    leaves: ["특별한 사정이 있으면 미리 알리겠습니다.", "예산의 집행 내역을 누리집에 공개하겠습니다."]
  ) { Hedging.wayOut(in: $0.text, $0.part) == nil ? nil : .hedged }

  private static let aim = Rule<PromisedAct, Firmness>(
    "firmness/aim", ko: "목표나 계획만 말한다", en: "An aim or a plan is stated and no act.",
    finds: ["⟦민원은 5근무일 이내 처리를 목표로 하겠습니다.⟧": "hedged"],
    leaves: ["해마다 서비스 목표를 세워 공개하겠습니다.", "민원의 95%를 3근무일 이내에 처리하는 것을 목표로 합니다."]
  ) { Hedging.aim(in: $0.text, $0.part) == nil ? nil : .hedged }

  private static let script = Rule<PromisedAct, Firmness>(
    "firmness/script", ko: "할 말이 정해져 있다", en: "The words to say are given, and can be heard.",
    finds: ["⟦전화를 받을 때는 “감사합니다. 무엇을 도와드릴까요?”라고 친절하게 응대하겠습니다.⟧": "firm"],
    leaves: ["‘친절한 서비스’라는 마음으로 성실하게 응대하겠습니다."]
  ) { $0.hasScript ? .firm : nil }

  private static let level = Rule<PromisedAct, Firmness>(
    "firmness/level", ko: "수준이 적혀 있다", en: "A level is stated.",
    finds: ["⟦신속히 검토하여 3일 이내에 회신하겠습니다.⟧": "firm", "⟦상담실은 24시간 개방하여 성실히 응대하겠습니다.⟧": "firm"],
    leaves: ["두 번 이상 방문하신 분께는 성실히 응대하겠습니다."]
  ) { $0.measures.contains { $0.role != .trigger } ? .firm : nil }

  private static let pledge = Rule<PromisedAct, Firmness>(
    "firmness/pledge", ko: "‘우리는’으로 시작하는 다짐이다", en: "The institution speaks of itself as a whole, as preambles do.",
    finds: ["⟦우리는 늘 밝은 미소로 이웃을 대하는 마음을 간직하겠습니다.⟧": "vague"],
    leaves: ["우리는 어떠한 경우에도 부당한 대가를 받지 않겠습니다."]
  ) { act in
    act.text.has(.personInstitutionWe, at: act.sentence.range.lowerBound)
      && act.sentence.has(.mannerVague, in: act.part)
      && !act.sentence.has(.actConcrete, in: act.part) && !act.refuses ? .vague : nil
  }

  private static let continuation = Rule<PromisedAct, Firmness>(
    "firmness/continuation", ko: "-어 나가다: 언제 끝나는지 알 수 없다",
    en: "With -어 나가다 something goes on, and nobody can say when it is done.",
    finds: ["⟦대기 시간을 꾸준히 줄여 나가겠습니다.⟧": "vague", "⟦누리집을 쓰기 쉽게 늘 다듬어 가겠습니다.⟧": "vague"],
    leaves: ["거동이 불편하신 분은 현관까지 마중 나가겠습니다.", "요청하시면 댁으로 찾아가겠습니다."]
  ) { $0.goesOn ? .vague : nil }

  private static let mannerAlone = Rule<PromisedAct, Firmness>(
    "firmness/manner-alone", ko: "‘투명하게 하겠습니다’처럼 어떻게 하는지만 말한다",
    en: "Only the manner is named; the verb is to do.",
    finds: ["⟦모든 심사를 공정하고 투명하게 하겠습니다.⟧": "vague", "⟦전화 상담은 친절하게 해 드리겠습니다.⟧": "vague"],
    leaves: ["심사 결과를 투명하게 공개하겠습니다.", "누구나 보실 수 있게 하겠습니다."]
  ) { $0.isMannerAlone ? .vague : nil }

  private static let plainAct = Rule<PromisedAct, Firmness>(
    "firmness/plain-act", ko: "확인할 수 있는 행동이다", en: "The predicate is an act that can be observed.",
    finds: ["⟦창구마다 담당자의 명패를 놓겠습니다.⟧": "firm", "⟦승강장마다 의자를 놓겠습니다.⟧": "firm"],
    leaves: ["서비스를 지속적으로 개선하겠습니다."]
  ) { $0.predicate == nil ? .firm : nil }

  private static let means = Rule<PromisedAct, Firmness>(
    "firmness/means", ko: "그에 이르는 행동을 확인할 수 있다", en: "The step that leads to the predicate can be observed.",
    finds: ["⟦콜센터를 운영하여 고객의 의견을 수렴하겠습니다.⟧": "firm"],
    leaves: ["고객의 의견을 수렴하여 반영하겠습니다."]
  ) { $0.hasMeans ? .firm : nil }

  private static let substance = Rule<PromisedAct, Firmness>(
    "firmness/substance", ko: "무엇을 알리는지 확인할 수 있다", en: "It is named what the customer is told.",
    finds: [
      "⟦처리할 수 없을 때는 그 이유를 충분히 설명하겠습니다.⟧": "firm", "⟦담당자의 성명을 친절하게 알려 드리겠습니다.⟧": "firm",
    ],
    leaves: ["진료 과정을 알기 쉽게 설명하겠습니다."]
  ) { $0.isSubstantial ? .firm : nil }

  private static let takenUp = Rule<PromisedAct, Firmness>(
    "firmness/taken-up", ko: "무엇에 반영하는지 적혀 있다", en: "It is named in which plan or decision something is taken up.",
    finds: ["⟦조사 결과를 다음 해 사업계획에 반영하겠습니다.⟧": "firm"],
    leaves: ["고객의 의견을 경영에 반영하겠습니다.", "조사 결과를 다음 해 업무에 적극 반영하겠습니다."]
  ) { $0.isTakenUp && !$0.isVagueInManner ? .firm : nil }

  private static let abstractAct = Rule<PromisedAct, Firmness>(
    "firmness/abstract-act", ko: "향상·개선처럼 결과를 볼 수 없는 말이다",
    en: "Improvement and aims have no result that can be observed.",
    finds: ["⟦서비스의 품질을 향상시키겠습니다.⟧": "vague"],
    leaves: ["개선 의견을 듣겠습니다."]
  ) { $0.predicate?.tag == .actAbstract ? .vague : nil }

  private static let vagueManner = Rule<PromisedAct, Firmness>(
    "firmness/vague-manner", ko: "신속·친절처럼 정도를 알 수 없는 말뿐이다",
    en: "A general act is promised with a manner that nobody can verify.",
    finds: ["⟦민원을 신속하고 정확하게 처리하겠습니다.⟧": "vague"],
    leaves: ["담당자를 배정하여 신속하게 처리하겠습니다.", "민원을 접수한 순서대로 처리하겠습니다.", "처리 결과를 정확하게 안내하겠습니다."]
  ) { act in
    act.predicate?.tag == .actGeneric && act.isVagueInManner && !act.hasConcreteStep
      ? .vague : nil
  }

  private static let otherAct = Rule<PromisedAct, Firmness>(
    "firmness/general-act", ko: "일반적인 행동을 조건 없이 약속한다", en: "A general act is promised without a vague manner.",
    finds: ["⟦민원을 접수한 순서대로 처리하겠습니다.⟧": "firm"],
    leaves: ["민원을 성실하게 처리하겠습니다."]
  ) { _ in .firm }
}

/// One promised act with what its firmness depends on.
struct PromisedAct: Sendable {
  let text: NormalizedText
  let sentence: Sentence
  /// The units of the act.
  let part: Range<Int>
  /// The levels that it states.
  let measures: [Measure]
  /// It quotes words to say.
  let hasScript: Bool
  /// The last abstract or general act of the part, where it is the predicate and no observable act follows it.
  let predicate: CueHit?

  init(text: NormalizedText, sentence: Sentence, part: Range<Int>, measures: [Measure], hasScript: Bool) {
    self.text = text
    self.sentence = sentence
    self.part = part
    self.measures = measures
    self.hasScript = hasScript
    predicate = Self.predicate(of: part, in: sentence, text)
  }

  /// The units between the last word of a predicate and the end of its part: the longest endings, such as 하도록하겠습니다, have eight.
  private static let endingLength = 14

  private static func predicate(of part: Range<Int>, in sentence: Sentence, _ text: NormalizedText) -> CueHit? {
    let hit = sentence.cues.last {
      ($0.tag == .actAbstract || $0.tag == .actGeneric) && part.contains($0.range.lowerBound)
        && $0.range.upperBound <= part.upperBound && !isNoun($0.range, text) && !isAcrossWords($0.range, text)
    }
    guard let hit, part.upperBound - hit.range.upperBound <= endingLength else { return nil }
    let isFollowed = sentence.cues.contains {
      $0.tag == .actConcrete && $0.range.lowerBound >= hit.range.upperBound && $0.range.upperBound <= part.upperBound
        && !sentence.isGeneric($0.range)
    }
    return isFollowed ? nil : hit
  }

  /// The word is part of another noun or the object of another verb: "개선 의견을 듣겠습니다", "개선을 요구합니다"; not "개선을 추진하겠습니다".
  private static func isNoun(_ range: Range<Int>, _ text: NormalizedText) -> Bool {
    let end = range.upperBound
    guard end < text.count, text.unquoted[end].isHangul else { return false }
    if let object = text.first(of: .particleAccusative, at: end), text.isSpaced(before: end + object.count) {
      return !text.has(.actLightVerb, at: end + object.count)
    }
    return !text.has(.actPredicativeSuffix, at: end)
  }

  /// "출발 전에" is no 발전; "발 전" spaced out by letters is.
  private static func isAcrossWords(_ range: Range<Int>, _ text: NormalizedText) -> Bool {
    range.count == 2 && text.isSpaced(before: range.lowerBound + 1) && !text.isSpaced(before: range.lowerBound)
  }

  /// A manner that nobody can verify. Whether somebody was told something clearly or correctly can be checked by what was said: "명확하게 안내",
  /// "정확하게 안내"; "정확하게 처리" cannot.
  var isVagueInManner: Bool {
    let isTold = predicate.map { text.has(.firmnessTelling, at: $0.range.lowerBound) } ?? false
    return sentence.cues.contains {
      $0.tag == .mannerVague && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound
        && !(isTold && text.has(.firmnessClarity, at: $0.range.lowerBound))
    }
  }

  /// The verb to do with its ending has at most this many units: 하게하도록하겠습니다.
  private static let doingLength = 12

  /// The part ends in a manner and the verb to do: "공정하고 투명하게 하겠습니다".
  var isMannerAlone: Bool {
    sentence.cues.contains {
      $0.tag == .mannerVague && part.contains($0.range.lowerBound)
        && text.has(.firmnessMannerAlone, at: $0.range.upperBound)
        && part.upperBound - $0.range.upperBound <= Self.doingLength
    }
  }

  /// "다음 해 사업계획에 반영"
  var isTakenUp: Bool {
    guard let predicate, text.has(.firmnessTakingUp, at: predicate.range.lowerBound) else { return false }
    return text.contains(.firmnessDestination, in: part.lowerBound..<predicate.range.lowerBound)
  }

  /// What is never done can be checked: "어떠한 대가도 받지 않겠습니다".
  var refuses: Bool { text.contains(.negationLong, in: part) || text.contains(.actRefusal, in: part) }

  /// The verb of a continuation stands at the end, a few units of ending behind it.
  private static let continuationTail = 9

  /// -어 나가다, or -어 가다 beside a word such as 꾸준히.
  var goesOn: Bool {
    guard part.count > 1 else { return false }
    let tail = max(part.lowerBound + 1, part.upperBound - Self.continuationTail)..<part.upperBound
    guard let at = text.first(in: tail, of: .aspectContinuation), text.unquoted[at - 1].isConnective,
      !text.has(.aspectMotionVerb, before: at)
    else { return false }
    return text.has(.aspectContinuationStrong, at: at) || text.contains(.aspectContinuousAdverb, in: part)
  }

  /// An observable step before the predicate: "담당자를 배정하여 처리"; not "상담실을 마련하는 등".
  var hasConcreteStep: Bool {
    guard let predicate else { return false }
    return sentence.cues.contains {
      $0.tag == .actConcrete && part.contains($0.range.lowerBound) && $0.range.upperBound <= predicate.range.lowerBound
        && !sentence.isGeneric($0.range) && text.has(.actStepSuffix, at: $0.range.upperBound)
    }
  }

  /// The predicate names nothing observable, and the step that leads to it does: "담당자를 지정하여 … 이루어지도록 하겠습니다".
  var hasMeans: Bool {
    guard let predicate else { return false }
    return (part.lowerBound..<max(part.lowerBound, predicate.range.lowerBound)).contains { at in
      text.first(of: .firmnessMeans, at: at).map { text.has(.actStepSuffix, at: $0.range.upperBound) } ?? false
    }
  }

  /// Before the predicate it is named what the customer is told: "그 이유를", "규정에 근거하여".
  var isSubstantial: Bool {
    guard let predicate, predicate.range.lowerBound > part.lowerBound else { return false }
    return text.contains(.firmnessSubstance, in: part.lowerBound..<predicate.range.lowerBound)
  }
}

extension Sentence {
  /// True when the same words are also a general or an abstract act.
  func isGeneric(_ range: Range<Int>) -> Bool {
    cues.contains { ($0.tag == .actGeneric || $0.tag == .actAbstract) && $0.range == range }
  }
}
