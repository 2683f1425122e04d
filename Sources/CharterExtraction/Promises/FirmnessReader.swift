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
    guard let act = lastAct(part, in: sentence, text), !isFollowedByAct(act.range, part, in: sentence) else {
      return .firm
    }
    switch act.tag {
    case .abstractAct: return .vague
    case .genericAct
    where sentence.has(.vagueManner, in: part) && !hasConcreteAct(part, in: sentence, text, before: act.range):
      return .vague
    default: return .firm
    }
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
  private static let helping: [Word] = ["하", "되", "해", "드리", "시키", "될", "할", "및", "또는", "을", "를", "에"]

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

  /// What makes an act's noun the verb of a step.
  private static let verbal: [Word] = ["하여", "해", "하고", "하며", "한후", "한뒤", "한다음", "드려", "드리", "시켜", "토록", "하되"]
}

extension Sentence {
  /// True when the same words are also a generic act.
  func isGeneric(_ range: Range<Int>) -> Bool {
    cues.contains { ($0.tag == .genericAct || $0.tag == .abstractAct) && $0.range == range }
  }
}
