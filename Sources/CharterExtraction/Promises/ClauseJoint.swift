import CharterLanguage
import CharterModel

/// A place where one act of a sentence may end: a connective ending before a space or comma, or a comma in a list.
struct ClauseJoint: Sendable {
  /// What joins the words.
  enum Kind: Sendable {
    /// -고
    case go
    /// -며
    case myeo
    /// -되
    case doe
    /// -여, -해, -아 or -어 after words that state a level.
    case step
    /// 함께
    case togetherWith
    /// -(으)ㄴ 후, -(으)ㄴ 뒤, -(으)ㄴ 후에
    case after
    /// A comma.
    case list
  }

  let text: NormalizedText
  let sentence: Sentence
  let kind: Kind
  /// The last unit of the ending; the comma itself in a list.
  let at: Int
  /// The words since the last cut, without a comma at their end.
  let left: Range<Int>
  /// What follows, without a comma before it.
  let rest: Range<Int>
  let hasComma: Bool

  /// The shortest predicate that can follow, such as 합니다, has three units.
  private static let shortestRest = 3
  /// The shortest further entry of a list, such as 5분이내, has four.
  private static let shortestEntry = 4

  /// - Parameters:
  ///   - unit: the unit at which an act may end.
  ///   - start: where the act begins.
  init?(at unit: Int, from start: Int, in sentence: Sentence, _ text: NormalizedText) {
    let next = unit + 1
    let end = sentence.range.upperBound
    guard next < end else { return nil }
    // "인터넷 : 2일 / 일반 민원 : 5일": a slash between spaces parts entries as a comma does.
    let isSlash = text.unquoted[unit] == 0x2F && text.isSpaced(before: unit) && text.isSpaced(before: next)
    if text.unquoted[unit] == 0x2C || isSlash {
      guard end - next >= Self.shortestEntry else { return nil }
      (self.text, self.sentence) = (text, sentence)
      kind = .list
      at = unit
      left = start..<unit
      rest = next..<end
      hasComma = true
      return
    }
    // This is asked at every unit, so references are taken last.
    let hasComma = text.unquoted[next] == 0x2C
    guard hasComma || text.isSpaced(before: next) else { return nil }
    let rest = (hasComma ? next + 1 : next)..<end
    guard rest.count >= Self.shortestRest, let kind = Self.kind(unit, text) else { return nil }
    (self.text, self.sentence, self.kind, self.hasComma, self.rest) = (text, sentence, kind, hasComma, rest)
    left = start..<next
    // 후에: the noun decides, the particle does not.
    at = LexicalClass.jointAfterLocative.contains(text.unquoted[unit]) ? unit - 1 : unit
    if kind == .step, !isMeasuredStep { return nil }
  }

  private static func kind(_ at: Int, _ text: NormalizedText) -> Kind? {
    let unit = text.unquoted[at]
    guard endings.contains(unit) else { return nil }
    return switch true {
    case LexicalClass.jointGo.contains(unit): .go
    case LexicalClass.jointMyeo.contains(unit): .myeo
    case LexicalClass.jointDoe.contains(unit): .doe
    case LexicalClass.jointYeo.contains(unit), LexicalClass.jointHae.contains(unit),
      LexicalClass.jointA.contains(unit), LexicalClass.jointEo.contains(unit):
      .step
    case LexicalClass.jointTogetherWith.contains(unit): .togetherWith
    case LexicalClass.jointAfterHu.contains(unit), LexicalClass.jointAfterDwi.contains(unit): .after
    case LexicalClass.jointAfterLocative.contains(unit) where text.has(.jointAfterwards, before: at + 1): .after
    default: nil
    }
  }

  /// The last units of all that joins.
  private static let endings = Lexicon.standard.heads(of: [
    .jointGo, .jointMyeo, .jointDoe, .jointYeo, .jointHae, .jointA, .jointEo, .jointTogetherWith, .jointAfterHu,
    .jointAfterDwi, .jointAfterLocative,
  ])

  /// The last word before the joint, ending included.
  var word: Range<Int> {
    let start = left.last { $0 < at && text.isSpaced(before: $0) } ?? left.lowerBound
    return start..<left.upperBound
  }
}

// What the words around a joint are.
extension ClauseJoint {
  /// The joint parts predicates of one kind: -고 or -며.
  var isConjunction: Bool { kind == .go || kind == .myeo }

  /// The act before a step states a level. "한 해" is a year and no step.
  private var isMeasuredStep: Bool {
    (text.has(.jointStemBeforeEo, before: at) || LexicalClass.jointHae.contains(text.unquoted[at]))
      && !text.isSpaced(before: at) && hasLevel(left)
  }

  /// "열어 보고": tried, not reported.
  var isTrying: Bool {
    text.has(.jointTrying, before: at + 1) && text.has(.jointTryingStem, before: at - 1)
  }

  /// “안녕하십니까” 하고
  var isQuoting: Bool {
    guard let quoting = text.first(of: .jointQuotingVerb, before: at) else { return false }
    let before = quoting.range.lowerBound - 1
    return before >= sentence.range.lowerBound && text.unquoted[before] == NormalizedText.masked
  }

  /// A condition such as "돌아가실 때에는" at the head of the rest has at most twelve units.
  private static let conditionHead = 12

  /// The customer acts on both sides, and the right side closes as a condition.
  var isWithinCondition: Bool {
    guard text.has(.personCustomerAgent, at: left.lowerBound), ConditionFinder.condition(in: text, left) == nil
    else { return false }
    return ConditionFinder.condition(in: text, head(of: Self.conditionHead)) != nil
  }

  /// The next verb describes a noun, and the verb before the joint with it.
  var describesNoun: Bool {
    let end = rest.first { isWordEnd($0) } ?? rest.upperBound
    return text.has(.jointAdnominalOfNext, before: end + 1)
  }

  /// The words before a case in the rest, such as 또한 or 단, have two units at most.
  private static let caseLead = 2
  /// What is done in a case, such as 알립니다, has four units at least.
  private static let caseAct = 4

  /// What follows has a condition of its own, and something that depends on it.
  var isCaseOfItsOwn: Bool {
    guard let condition = ConditionFinder.condition(in: text, rest) else { return false }
    return condition.lowerBound - rest.lowerBound <= Self.caseLead
      && rest.upperBound - condition.upperBound >= Self.caseAct
  }

  /// An act with a short adverb before it, such as "정중히 사과", has at most eight units; hanging up last ("고객보다 늦게 끊") twelve.
  private static let ownActHead = 8
  private static let hangingUpHead = 12

  /// The rest begins with an act towards the customer that needs no object.
  var beginsWithOwnAct: Bool {
    text.contains(.jointIndependentAct, in: head(of: Self.ownActHead))
      || text.contains(.jointHangingUpLast, in: head(of: Self.hangingUpHead))
  }

  /// "고객께서 먼저 전화를 끊으신" has eleven units, and the verb may stand right after.
  private static let farewellHead = 14

  /// The rest begins with hanging up.
  var beginsWithHangingUp: Bool { text.contains(.jointHangingUp, in: head(of: Self.farewellHead)) }

  /// The first units of the rest.
  fileprivate func head(of length: Int) -> Range<Int> {
    rest.lowerBound..<min(rest.upperBound, rest.lowerBound + length)
  }
}

// What the words around a joint hold.
extension ClauseJoint {
  /// True when a part states a level.
  func hasLevel(_ part: Range<Int>) -> Bool {
    MeasureReader(text: text, sentence: sentence).hasBound(in: part)
  }

  /// True when a part names a service act.
  func hasAct(_ part: Range<Int>) -> Bool {
    sentence.has(.actConcrete, in: part) || sentence.has(.actGeneric, in: part)
  }

  /// A clause of eight units says more than a verb with its endings, such as 안내해드리고.
  private static let clauseLength = 8

  /// The left side names something besides its verb.
  var hasMatter: Bool {
    hasMatter(left, particles: .particleTopicOfActSyllable)
      || left.contains { text.unquoted[$0] == NormalizedText.masked }
      || left.count >= Self.clauseLength || sentence.has(.actConcrete, in: left)
  }

  /// Words to say that follow within two units belong to the next act.
  private static let scriptLead = 2

  /// The words up to the next joint name something besides their verb.
  var hasMatterOfItsOwn: Bool {
    let next = nextStep
    // "3번 울리기 전에 받고, “…”라고 말씀드리겠습니다": words that are said are a matter.
    if let said = next.first(where: { text.unquoted[$0] == NormalizedText.masked }),
      said - next.lowerBound <= Self.scriptLead
    {
      return true
    }
    return hasMatter(next, particles: .particleTopicOfActSyllable) || hasDestination(next) || hasLevel(next)
  }

  /// The rest up to the next -고 or -며 that is a verb.
  var nextStep: Range<Int> {
    let end = rest.first { at in
      (LexicalClass.jointGo.contains(text.unquoted[at]) || LexicalClass.jointMyeo.contains(text.unquoted[at]))
        && isWordEnd(at) && !text.has(.jointQualityStem, before: at) && !text.has(.jointNounInGo, before: at + 1)
    }
    return rest.lowerBound..<(end ?? rest.upperBound)
  }

  /// True when a word of a part ends with a particle.
  func hasMatter(_ part: Range<Int>, particles: LexicalClass) -> Bool {
    part.contains { at in
      particles.contains(text.unquoted[at]) && at > part.lowerBound && at + 1 < part.upperBound && isWordEnd(at)
        && !text.isSpaced(before: at)
    }
  }

  /// True when a part says where an act leads to: 창구까지.
  private func hasDestination(_ part: Range<Int>) -> Bool {
    part.contains { at in
      text.first(of: .particleDestination, at: at).map {
        at > part.lowerBound && $0.range.upperBound < part.upperBound && isWordEnd($0.range.upperBound - 1)
      } ?? false
    }
  }

  /// The customer acts on both sides, and what follows is what the customer can do: "신청하고 내려받으실 수 있도록".
  var isWithinPurpose: Bool {
    text.first(of: .jointCustomerVerb, before: at) != nil && text.contains(.jointPurposeCan, in: nextStep)
  }

  /// The first word of the rest is an observable act: "매일 4회 이상 청소하고 소독하겠습니다".
  var beginsWithConcreteAct: Bool {
    sentence.cues.contains {
      $0.tag == .actConcrete && $0.range.lowerBound == rest.lowerBound && !sentence.isGeneric($0.range)
    }
  }

  /// The topic of what follows, such as 임산부와어르신은, ends within this many units.
  private static let topicHead = 12

  /// What follows has a topic of its own: "순서대로 모시되 어르신은 먼저 모시".
  var beginsWithTopic: Bool {
    head(of: Self.topicHead).contains {
      $0 > rest.lowerBound + 1 && LexicalClass.particleEntryTopic.contains(text.unquoted[$0]) && isWordEnd($0)
    }
  }

  /// True when a word ends with a unit.
  func isWordEnd(_ at: Int) -> Bool {
    text.endsWord(at, before: sentence.range.upperBound)
  }
}

// What the entries of a list hold.
extension ClauseJoint {
  /// The sentence ends in a noun, as those of terse charters do.
  var isOfNouns: Bool { !SentenceEnding.isStatement(sentence.range, in: text) }

  /// The left side ends in an object.
  var endsInObject: Bool { text.has(.particleAccusative, before: at) }

  /// Both entries name a place and an object.
  var hasPlaces: Bool {
    guard let object = text.first(of: .particleAccusative, before: at), object.count == 1,
      text.contains(.particleLocative, in: left),
      let next = rest.first(where: { LexicalClass.particleAccusative.contains(text.unquoted[$0]) && isWordEnd($0) })
    else { return false }
    return text.contains(.particleLocativeTopic, in: rest.lowerBound..<next)
  }

  /// The left side ends in a level, bare where one predicate governs several: "우편 창구는 5분, 금융 창구는 10분 이상 기다리지 않도록".
  var endsInLevel: Bool {
    QuantityRecognizer(text: text, range: left).quantities().contains {
      let isBare = $0.comparator == nil && $0.unit != .percent && $0.range.upperBound == left.upperBound
      // A particle may follow the bound: "24시간 이내에".
      return $0.unit != .won && (isBare || $0.comparator != nil && $0.range.upperBound >= left.upperBound - 1)
    }
  }

  /// The left side ends in an act as a noun.
  var endsInNounAct: Bool {
    isOfNouns && sentence.cues.contains { $0.tag == .actConcrete && $0.range.upperBound == left.upperBound }
  }
}
