package import CharterLanguage
import CharterModel

/// Cuts a sentence into its separately checkable acts.
///
/// Phenomenon: Korean strings predicates with -고, -(으)며, -겠으며, -되; every one with a matter of its own is a promise of its
/// own. The same endings also join mere manners ("친절하고 정중하게", "성명을 밝히며 인사하고") and single acts ("검토하여 조치하고 보완하겠습니다"),
/// which are not cut.
///
/// - Cuts: "먼저 인사하고 | 고객의 말씀을 경청하겠습니다" · "게시하고 | 좌석에는 명패를, | 가슴에는 명찰을 패용하겠습니다" · "24시간 이내에 확인하여 | 3일 이내에 조치"
/// - Leaves: "답변하고 조치하겠습니다" · "운영하고 있습니다" · "친절하고 정중하게 맞이하겠습니다" · "신고, 제안 등"
package struct ClauseSegmenter: Sendable {
  let text: NormalizedText
  let sentence: Sentence

  package init(text: NormalizedText, sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// The acts of the sentence, in order; together they cover it.
  package func acts() -> [Range<Int>] {
    var acts: [Range<Int>] = []
    var start = sentence.range.lowerBound
    for cut in joints() where cut > start {
      acts.append(start..<cut)
      start = cut
    }
    acts.append(start..<sentence.range.upperBound)
    return acts
  }

  /// Where the sentence is cut: the unit after each joint, comma included.
  private func joints() -> [Int] {
    var cuts: [Int] = []
    var start = sentence.range.lowerBound
    var at = start + 1
    var depth = 0
    while at < sentence.range.upperBound {
      let unit = text.unquoted[at]
      if unit == 0x28 { depth += 1 }
      if unit == 0x29 { depth = max(0, depth - 1) }
      if depth == 0, let end = joint(at, from: start) {
        cuts.append(end)
        start = end
        at = end
      }
      at += 1
    }
    return cuts
  }

  /// The unit after the joint that ends at a unit; nil when no act ends there.
  private func joint(_ at: Int, from start: Int) -> Int? {
    let unit = text.unquoted[at]
    let next = at + 1
    guard next < sentence.range.upperBound else { return nil }
    let hasComma = text.unquoted[next] == 0x2C
    if unit == 0x2C { return listJoint(at, from: start) }
    guard hasComma || text.isSpaced(before: next) else { return nil }
    let end = hasComma ? next + 1 : next
    let rest = end..<sentence.range.upperBound
    guard rest.count >= 3 else { return nil }
    let isJoint =
      switch true {
      case LexicalClass.jointGo.contains(unit): andJoint(at, start..<next, rest, hasComma: hasComma)
      case LexicalClass.jointMyeo.contains(unit): whileJoint(at, start..<next, rest, hasComma: hasComma)
      case LexicalClass.jointDoe.contains(unit):
        hasComma && text.unquoted[at - 1].isHangul && text.first(of: .jointNotBeforeDoe, before: at) == nil
      case LexicalClass.jointYeo.contains(unit), LexicalClass.jointHae.contains(unit),
        LexicalClass.jointA.contains(unit), LexicalClass.jointEo.contains(unit):
        byJoint(at, start..<next, rest, hasComma: hasComma)
      case LexicalClass.jointTogetherWith.contains(unit): farewellJoint(at, rest)
      case LexicalClass.jointAfterHu.contains(unit), LexicalClass.jointAfterDwi.contains(unit):
        afterJoint(at, start..<next, rest)
      case LexicalClass.jointAfterLocative.contains(unit) where text.first(of: .jointAfterwards, before: next) != nil:
        afterJoint(at - 1, start..<next, rest)
      default: false
      }
    return isJoint ? end : nil
  }

  // MARK: -고

  private func andJoint(_ at: Int, _ left: Range<Int>, _ rest: Range<Int>, hasComma: Bool) -> Bool {
    guard text.first(of: .jointNounInGo, before: at + 1) == nil || isTrying(at),
      text.first(of: .jointMannerInGo, before: at) == nil,
      text.first(of: .jointAuxiliaryAfterGo, at: rest.lowerBound) == nil, !isQualityStem(before: at),
      !isWithinCondition(left, rest), !isQuoting(before: at),
      hasComma || !describesNoun(rest) && !isWithout(at, rest),
      !isPuttingAside(at, rest), text.first(of: .jointCustomerLeaving, at: rest.lowerBound) == nil
    else { return false }
    return hasMatter(left)
      && (hasMatterOfItsOwn(rest) || beginsWithOwnAct(rest)
        || hasLevel(left) && text.first(of: .jointFailingBeforeGo, before: at) == nil && isCaseOfItsOwn(rest))
  }

  /// "7일 이내에 처리하고 | 지연될 경우 미리 알려드립니다": what comes next has a case of its own.
  private func isCaseOfItsOwn(_ rest: Range<Int>) -> Bool {
    guard let condition = ConditionFinder.condition(in: text, rest) else { return false }
    return condition.lowerBound - rest.lowerBound <= 2 && rest.upperBound - condition.upperBound >= 4
  }

  /// "믿고 이용할 수 있는 시설", "휠체어를 타고 오시는 분": both verbs describe the noun; a comma would part them, as in "인사하고, 찾으시는 창구까지".
  private func describesNoun(_ rest: Range<Int>) -> Bool {
    let end = rest.first { isWordEnd($0) } ?? rest.upperBound
    return text.first(of: .jointAdnominalOfNext, before: end + 1) != nil
  }

  /// "하던 일을 멈추고 용무부터 처리합니다" is one act; a greeting is another.
  private func isPuttingAside(_ at: Int, _ rest: Range<Int>) -> Bool {
    text.first(of: .jointInterruptingWork, before: at) != nil && text.find(.jointGreeting, in: rest) == nil
  }

  /// "돌려보내지 않고 설명합니다": not doing the one is how the other is done; "휴대전화를 쓰지 않고 담배를 피우지 않겠습니다" are two.
  private func isWithout(_ at: Int, _ rest: Range<Int>) -> Bool {
    text.has(.jointNegation, before: at) && text.find(.jointNegation, in: rest) == nil
  }

  /// "열어 보고": tried, not reported.
  private func isTrying(_ at: Int) -> Bool {
    text.has(.jointTrying, before: at + 1) && text.first(of: .jointTryingStem, before: at - 1) != nil
  }

  /// “안녕하십니까” 하고: what was said is quoted and no act done.
  private func isQuoting(before at: Int) -> Bool {
    guard let quoting = text.first(of: .jointQuotingVerb, before: at) else { return false }
    let before = quoting.range.lowerBound - 1
    return before >= sentence.range.lowerBound && text.unquoted[before] == NormalizedText.masked
  }

  /// "고객이 용무를 마치고 돌아가실 때에는": what the customer does first is part of the condition.
  private func isWithinCondition(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard text.first(of: .personCustomerAgent, at: left.lowerBound) != nil,
      ConditionFinder.condition(in: text, left) == nil
    else { return false }
    let head = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 12)
    return ConditionFinder.condition(in: text, head) != nil
  }

  /// 친절하고, 쉽고, 체계적이고: qualities, not acts.
  private func isQualityStem(before at: Int) -> Bool {
    text.first(of: .jointQualityStem, before: at) != nil
  }

  // MARK: -며

  private func whileJoint(_ at: Int, _ left: Range<Int>, _ rest: Range<Int>, hasComma: Bool) -> Bool {
    if text.first(of: .jointIntentionBeforeMyeo, before: at) != nil { return true }
    // "24시간 신청하실 수 있으며" grants and promises nothing.
    if text.first(of: .jointCanBeforeMyeo, before: at) != nil { return false }
    guard text.first(of: .jointMannerInMyeo, before: at) == nil, !isQualityStem(before: at),
      text.first(of: .jointCopulaBeforeMyeo, before: at) == nil, hasMatter(left)
    else { return false }
    if hasComma { return hasMatterOfItsOwn(rest) || beginsWithOwnAct(rest) }
    return hasLevel(left) || matterEnd(rest, particles: .particleAccusative) != nil
  }

  // MARK: -여, -어

  /// -여 joins steps of one act, but not where both steps have a level, or the first is done at once and named with a comma.
  private func byJoint(_ at: Int, _ left: Range<Int>, _ rest: Range<Int>, hasComma: Bool) -> Bool {
    // "한 해" is a year.
    guard text.first(of: .jointStemBeforeEo, before: at) != nil || LexicalClass.jointHae.contains(text.unquoted[at]),
      !text.isSpaced(before: at),
      hasLevel(left), !isConditional(left), text.first(of: .jointRequestToCustomer, at: rest.lowerBound) == nil
    else { return false }
    return hasComma && hasAct(rest) || hasLevel(nextStep(of: rest))
  }

  /// What follows up to the next -고 or -며.
  private func nextStep(of rest: Range<Int>) -> Range<Int> { rest.lowerBound..<nextJoint(rest) }

  // MARK: -(으)ㄴ 후, -(으)ㄴ 뒤

  /// What is told or asked before something else is done is a promise of its own: "알려드린 후 방문하겠습니다".
  private func afterJoint(_ at: Int, _ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard text.first(of: .jointToldBefore, before: at) != nil, hasMatter(left), rest.count >= 6 else { return false }
    return text.first(of: .jointGenericRest, at: rest.lowerBound) == nil
  }

  /// A farewell and hanging up are two acts: "…라는 인사말과 함께 | 고객이 끊으신 후 수화기를 내려놓겠습니다".
  private func farewellJoint(_ at: Int, _ rest: Range<Int>) -> Bool {
    guard text.first(of: .jointFarewell, before: at + 1) != nil else { return false }
    let head = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 14)
    return text.contains(.jointHangingUp, in: head)
  }

  // MARK: Lists

  /// "게시판에는 …를, 창구에는 …를 비치" and "24시간 이내, 휴일에는 익일에": each entry has its place or its level.
  private func listJoint(_ at: Int, from start: Int) -> Int? {
    let left = start..<at
    let rest = (at + 1)..<sentence.range.upperBound
    // 10,000원
    if text.unquoted[at - 1].isDigit, text.unquoted[at + 1].isDigit { return nil }
    guard rest.count >= 4 else { return nil }
    if let object = text.first(of: .particleAccusative, before: at), object.count == 1,
      text.contains(.particleLocative, in: left),
      let nextObject = rest.first(where: {
        LexicalClass.particleAccusative.contains(text.unquoted[$0]) && isWordEnd($0)
      }),
      text.contains(.particleLocativeTopic, in: rest.lowerBound..<nextObject)
    {
      return at + 1
    }
    // "다시 오신 경우 1만원 상당의 상품권을, 불친절을 겪으신 경우 5천원 상당의 우표를 드립니다"
    if text.first(of: .particleAccusative, before: at) != nil, hasLevel(left), isCaseOfItsOwn(rest) { return at + 1 }
    if endsWithLevel(left), hasLevel(rest) { return at + 1 }
    // "2영업일 이내 확인 전화, 5영업일 이내 결과 회신"
    if isNouns, hasLevel(left), hasLevel(rest) { return at + 1 }
    return isNounAct(left) && rest.count >= 6 && hasAct(rest) ? at + 1 : nil
  }

  /// A level at the end, bare where one predicate governs several: "우편 창구는 5분, 금융 창구는 10분 이상 기다리지 않도록".
  private func endsWithLevel(_ part: Range<Int>) -> Bool {
    QuantityRecognizer(text: text, range: part).quantities().contains {
      let isBare = $0.comparator == nil && $0.unit != .percent && $0.range.upperBound == part.upperBound
      return $0.unit != .won && (isBare || $0.comparator != nil && $0.range.upperBound >= part.upperBound - 1)
    }
  }

  /// "3회 이내 수신, 소속과 이름 안내": in a sentence of nouns a comma ends an act.
  private func isNounAct(_ left: Range<Int>) -> Bool {
    isNouns && sentence.cues.contains { $0.tag == .actConcrete && $0.range.upperBound == left.upperBound }
  }

  private var isNouns: Bool { !SentenceEnding.isStatement(sentence.range, in: text) }

  // MARK: What the parts hold

  private func hasLevel(_ part: Range<Int>) -> Bool {
    MeasureReader(text: text, sentence: sentence).hasBound(in: part)
  }

  private func isConditional(_ part: Range<Int>) -> Bool {
    guard let condition = ConditionFinder.condition(in: text, part) else { return false }
    return part.upperBound - condition.upperBound < 4
  }

  private func hasAct(_ part: Range<Int>) -> Bool {
    sentence.has(.actConcrete, in: part) || sentence.has(.actGeneric, in: part)
  }

  /// True when a part names something besides its verb.
  private func hasMatter(_ part: Range<Int>) -> Bool {
    matterEnd(part, particles: .particleTopicOfActSyllable) != nil
      || part.contains { text.unquoted[$0] == NormalizedText.masked }
      || part.count >= 8 || sentence.has(.actConcrete, in: part)
  }

  /// True when the words up to the next joint name something besides their verb.
  private func hasMatterOfItsOwn(_ rest: Range<Int>) -> Bool {
    let limit = nextJoint(rest)
    // "3번 울리기 전에 받고, “…”라고 말씀드리겠습니다": words that are said are a matter.
    if let said = (rest.lowerBound..<limit).first(where: { text.unquoted[$0] == NormalizedText.masked }),
      said - rest.lowerBound <= 2
    {
      return true
    }
    return matterEnd(rest.lowerBound..<limit, particles: .particleTopicOfActSyllable) != nil
      || hasLevel(rest.lowerBound..<limit)
  }

  /// 배웅, 사과: acts towards the customer that need no object.
  private func beginsWithOwnAct(_ rest: Range<Int>) -> Bool {
    let head = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 8)
    let limit = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 12)
    return text.contains(.jointIndependentAct, in: head) || text.contains(.jointHangingUpLast, in: limit)
  }

  /// The end of the next bare -고 or -며, to look no further than the next conjunct.
  private func nextJoint(_ rest: Range<Int>) -> Int {
    rest.first { at in
      (LexicalClass.jointGo.contains(text.unquoted[at]) || LexicalClass.jointMyeo.contains(text.unquoted[at]))
        && isWordEnd(at)
        && !isQualityStem(before: at)
        && text.first(of: .jointNounInGo, before: at + 1) == nil
    } ?? rest.upperBound
  }

  /// The first word of a part that ends with a particle.
  private func matterEnd(_ part: Range<Int>, particles: LexicalClass) -> Int? {
    part.first { at in
      particles.contains(text.unquoted[at]) && at > part.lowerBound && at + 1 < part.upperBound && isWordEnd(at)
        && !text.isSpaced(before: at)
    }
  }

  private func isWordEnd(_ at: Int) -> Bool {
    at + 1 >= sentence.range.upperBound || text.isSpaced(before: at + 1) || text.unquoted[at + 1] == 0x2C
  }
}
