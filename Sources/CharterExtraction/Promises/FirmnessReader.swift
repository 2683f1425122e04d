import CharterLanguage
import CharterModel

/// Reads how firmly an act is promised.
///
/// Phenomenon: 노력, 최선, 가급적, 원칙으로 take the promise back; adverbs such as 신속히 and verbs such as 향상 name nothing that can be
/// observed. A level, a script or a plain act can be checked. "~하도록 하겠습니다" alone is firm.
///
/// - Hedged: "…단축하기 위해 노력하겠습니다" · "7일 이내 회신을 원칙으로 합니다"
/// - Vague: "신속하고 정확하게 처리하겠습니다" · "서비스를 지속적으로 개선하겠습니다"
/// - Firm: "신속히 검토하여 3일 이내에 회신하겠습니다" · "명패를 비치하겠습니다"
enum FirmnessReader {
  /// The firmness of one act.
  ///
  /// - Parameters:
  ///   - part: units of the act.
  ///   - text: the folded rendition.
  ///   - measures: the levels it states.
  ///   - scripts: how many scripts it quotes.
  static func firmness(
    of part: Range<Int>, in sentence: Sentence, text: NormalizedText, measures: [Measure], scripts: Int
  ) -> Firmness {
    if sentence.has(.hedgeCore, in: part) { return .hedged }
    if scripts > 0 || measures.contains(where: isCheckable) { return .firm }
    if isPledge(sentence, text), sentence.has(.mannerVague, in: part), !sentence.has(.actConcrete, in: part),
      !refuses(part, text)
    {
      return .vague
    }
    if goesOn(part, text) { return .vague }
    guard let act = lastAct(part, in: sentence, text), !isFollowedByAct(act.range, part, in: sentence) else {
      return .firm
    }
    if hasMeans(part, in: sentence, text, before: act.range)
      || isSubstantial(part.lowerBound..<act.range.lowerBound, text)
    {
      return .firm
    }
    switch act.tag {
    case .actAbstract: return .vague
    case .actGeneric
    where sentence.has(.mannerVague, in: part) && !hasConcreteAct(part, in: sentence, text, before: act.range):
      return .vague
    default: return .firm
    }
  }

  /// The institution speaks of itself as a whole, as preambles do: "우리는 …". What is said there with a manner alone is no standard.
  private static func isPledge(_ sentence: Sentence, _ text: NormalizedText) -> Bool {
    text.first(of: .personInstitutionWe, at: sentence.range.lowerBound) != nil
  }

  /// -어 나가다, or -어 가다 beside "꾸준히": something that has begun goes on, and nobody can say when it is done: "꾸준히 줄여 나갑니다",
  /// "쓰기 쉽게 다듬어 가겠습니다"; not "마중 나가겠습니다", "모시러 나가겠습니다", "찾아가겠습니다".
  private static func goesOn(_ part: Range<Int>, _ text: NormalizedText) -> Bool {
    // The verb stands at the end, a few units of ending behind it.
    guard part.count > 1 else { return false }
    let tail = max(part.lowerBound + 1, part.upperBound - 9)..<part.upperBound
    guard let at = text.first(in: tail, of: .aspectContinuation), text.unquoted[at - 1].isConnective,
      text.first(of: .aspectMotionVerb, before: at) == nil
    else { return false }
    return text.first(of: .aspectContinuationStrong, at: at) != nil || text.contains(.aspectContinuousAdverb, in: part)
  }

  /// What is never done can be checked: "어떠한 대가도 받지 않겠습니다".
  private static func refuses(_ part: Range<Int>, _ text: NormalizedText) -> Bool {
    text.find(.negationLong, in: part) != nil || text.find(.actRefusal, in: part) != nil
  }

  private static func isCheckable(_ measure: Measure) -> Bool { measure.role != .trigger }

  /// The last act of the part, which is its predicate.
  private static func lastAct(
    _ part: Range<Int>, in sentence: Sentence, _ text: NormalizedText
  ) -> (tag: LexicalClass, range: Range<Int>)? {
    let acts: [LexicalClass] = [.actAbstract, .actGeneric]
    let hit = sentence.cues.last {
      acts.contains($0.tag) && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound
        && !isNoun($0.range, text) && !isAcrossWords($0.range, text)
    }
    guard let hit, part.upperBound - hit.range.upperBound <= 14 else { return nil }
    return (hit.tag, hit.range)
  }

  /// The word is a part of another noun or what another verb acts on: "개선 의견을 듣겠습니다", "개선계획을 수립합니다", "개선을 요구합니다";
  /// not "개선하겠습니다", "최소화 하겠습니다", "개선을 추진하겠습니다".
  private static func isNoun(_ range: Range<Int>, _ text: NormalizedText) -> Bool {
    let end = range.upperBound
    guard end < text.count, text.unquoted[end].isHangul else { return false }
    if let object = text.first(of: .particleAccusative, at: end), text.isSpaced(before: end + object.count) {
      return text.first(of: .actLightVerb, at: end + object.count) == nil
    }
    return text.first(of: .actPredicativeSuffix, at: end) == nil
  }

  /// "출발 전에" is no 발전; "발 전" spaced out by letters is.
  private static func isAcrossWords(_ range: Range<Int>, _ text: NormalizedText) -> Bool {
    range.count == 2 && text.isSpaced(before: range.lowerBound + 1) && !text.isSpaced(before: range.lowerBound)
  }

  /// Something observable is done at last: "개선계획을 세워 공개합니다".
  private static func isFollowedByAct(_ act: Range<Int>, _ part: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.cues.contains {
      $0.tag == .actConcrete && $0.range.lowerBound >= act.upperBound && $0.range.upperBound <= part.upperBound
        && !sentence.isGeneric($0.range)
    }
  }

  /// Before the generic verb something observable is done: "담당자를 배정하여 처리"; not "상담실을 마련하는 등", "대기 공간".
  private static func hasConcreteAct(
    _ part: Range<Int>, in sentence: Sentence, _ text: NormalizedText, before act: Range<Int>
  ) -> Bool {
    sentence.cues.contains {
      $0.tag == .actConcrete && part.contains($0.range.lowerBound) && $0.range.upperBound <= act.lowerBound
        && !sentence.isGeneric($0.range) && text.first(of: .actStepSuffix, at: $0.range.upperBound) != nil
    }
  }

  /// The predicate names nothing observable and the step that leads to it does: "담당자를 지정하여 전문 상담이 이루어지도록 하겠습니다",
  /// "콜센터를 운영하여 의견을 수렴하겠습니다"; not "의견을 수렴하여 반영하겠습니다".
  private static func hasMeans(
    _ part: Range<Int>, in sentence: Sentence, _ text: NormalizedText, before act: Range<Int>
  ) -> Bool {
    var index = part.lowerBound
    while index < act.lowerBound {
      if let word = text.first(of: .firmnessMeans, at: index),
        text.first(of: .actStepSuffix, at: index + word.count) != nil
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// However it is said, there is something in it that a customer has or has not been told: "그 이유를 충분히 설명하겠습니다", "규정에 근거하여 정확한
  /// 답변을 드리겠습니다"; not "진료 과정을 알기 쉽게 설명하겠습니다", "원칙에 따라 공정하게 처리하겠습니다".
  private static func isSubstantial(_ part: Range<Int>, _ text: NormalizedText) -> Bool {
    text.contains(.firmnessSubstance, in: part)
  }

}

extension Sentence {
  /// True when the same words are also a generic act.
  func isGeneric(_ range: Range<Int>) -> Bool {
    cues.contains { ($0.tag == .actGeneric || $0.tag == .actAbstract) && $0.range == range }
  }
}
