import CharterModel
import CharterText

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
    of part: Range<Int>, in sentence: Sentence, text: FoldedText, measures: [Measure], scripts: Int
  ) -> Firmness {
    if sentence.has(.hedge, in: part) { return .hedged }
    if scripts > 0 || measures.contains(where: isCheckable) { return .firm }
    if isPledge(sentence, text), sentence.has(.vagueManner, in: part), !sentence.has(.act, in: part),
      !refuses(part, text)
    {
      return .vague
    }
    guard let act = lastAct(part, in: sentence, text), !isFollowedByAct(act.range, part, in: sentence) else {
      return .firm
    }
    if hasMeans(part, in: sentence, text, before: act.range) { return .firm }
    switch act.tag {
    case .abstractAct: return .vague
    case .genericAct
    where sentence.has(.vagueManner, in: part) && !hasConcreteAct(part, in: sentence, text, before: act.range):
      return .vague
    default: return .firm
    }
  }

  /// The institution speaks of itself as a whole, as preambles do: "우리는 …". What is said there with a manner alone is no standard.
  private static func isPledge(_ sentence: Sentence, _ text: FoldedText) -> Bool {
    text.first(of: ["우리는", "저희는", "우리모두는"], at: sentence.range.lowerBound) != nil
  }

  /// What is never done can be checked: "어떠한 대가도 받지 않겠습니다".
  private static func refuses(_ part: Range<Int>, _ text: FoldedText) -> Bool {
    text.find("지않", in: part) != nil || text.find("거절", in: part) != nil
  }

  private static func isCheckable(_ measure: Measure) -> Bool { measure.role != .trigger }

  /// The last act of the part, which is its predicate.
  private static func lastAct(
    _ part: Range<Int>, in sentence: Sentence, _ text: FoldedText
  ) -> (tag: Cue, range: Range<Int>)? {
    let acts: [Cue] = [.abstractAct, .genericAct]
    let hit = sentence.cues.last {
      acts.contains($0.tag) && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound
        && !isNoun($0.range, text)
    }
    guard let hit, part.upperBound - hit.range.upperBound <= 14 else { return nil }
    return (hit.tag, hit.range)
  }

  /// "개선 의견을 듣겠습니다": the word stands before another noun and is no predicate.
  private static func isNoun(_ range: Range<Int>, _ text: FoldedText) -> Bool {
    text.isSpaced(before: range.upperBound) && range.upperBound < text.count
      && text.outside[range.upperBound].isHangul && text.first(of: helping, at: range.upperBound) == nil
  }

  /// Verbs that stand apart from the noun they make a predicate of: "최소화 하겠습니다".
  private static let helping: [Word] = [
    "하", "되", "해", "드리", "드립", "드린", "시키", "될", "할", "및", "또는", "을", "를", "에", "나가", "주",
  ]

  /// Something observable is done at last: "개선계획을 세워 공개합니다".
  private static func isFollowedByAct(_ act: Range<Int>, _ part: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.cues.contains {
      $0.tag == .act && $0.range.lowerBound >= act.upperBound && $0.range.upperBound <= part.upperBound
        && !sentence.isGeneric($0.range)
    }
  }

  /// Before the generic verb something observable is done: "담당자를 배정하여 처리"; not "상담실을 마련하는 등", "대기 공간".
  private static func hasConcreteAct(
    _ part: Range<Int>, in sentence: Sentence, _ text: FoldedText, before act: Range<Int>
  ) -> Bool {
    sentence.cues.contains {
      $0.tag == .act && part.contains($0.range.lowerBound) && $0.range.upperBound <= act.lowerBound
        && !sentence.isGeneric($0.range) && text.first(of: verbal, at: $0.range.upperBound) != nil
    }
  }

  /// The predicate names nothing observable and the step that leads to it does: "담당자를 지정하여 전문 상담이 이루어지도록 하겠습니다",
  /// "콜센터를 운영하여 의견을 수렴하겠습니다"; not "의견을 수렴하여 반영하겠습니다".
  private static func hasMeans(
    _ part: Range<Int>, in sentence: Sentence, _ text: FoldedText, before act: Range<Int>
  ) -> Bool {
    var index = part.lowerBound
    while index < act.lowerBound {
      if let word = text.first(of: means, at: index), text.first(of: verbal, at: index + word.count) != nil {
        return true
      }
      index += 1
    }
    return false
  }

  /// What somebody does that others can see.
  private static let means: [Word] = [
    "지정", "운영", "설치", "배치", "비치", "배정", "실시", "개설", "구축", "전달", "사용", "게시", "개최", "알려", "통보", "파견", "위촉",
  ]

  /// What makes an act's noun the verb of a step.
  private static let verbal: [Word] = ["하여", "해", "하고", "하며", "한후", "한뒤", "한다음", "드려", "드리", "시켜", "토록", "하되"]
}

extension Sentence {
  /// True when the same words are also a generic act.
  func isGeneric(_ range: Range<Int>) -> Bool {
    cues.contains { ($0.tag == .genericAct || $0.tag == .abstractAct) && $0.range == range }
  }
}
