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
  ///   - measures: the levels it states.
  ///   - scripts: how many scripts it quotes.
  static func firmness(of part: Range<Int>, in sentence: Sentence, measures: [Measure], scripts: Int) -> Firmness {
    if sentence.has(.hedge, in: part) { return .hedged }
    if scripts > 0 || measures.contains(where: isCheckable) { return .firm }
    guard let act = lastAct(part, in: sentence) else { return .firm }
    switch act.tag {
    case .abstractAct: return .vague
    case .genericAct
    where sentence.has(.vagueManner, in: part) && !hasConcreteAct(part, in: sentence, before: act.range):
      return .vague
    default: return .firm
    }
  }

  private static func isCheckable(_ measure: Measure) -> Bool { measure.role != .trigger }

  /// The last act of the part, which is its predicate.
  private static func lastAct(_ part: Range<Int>, in sentence: Sentence) -> (tag: Cue, range: Range<Int>)? {
    let acts: [Cue] = [.abstractAct, .genericAct]
    let hit = sentence.cues.last {
      acts.contains($0.tag) && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound
    }
    guard let hit, part.upperBound - hit.range.upperBound <= 14 else { return nil }
    return (hit.tag, hit.range)
  }

  /// Before the generic verb something observable is done: "담당자를 배정하여 처리".
  private static func hasConcreteAct(_ part: Range<Int>, in sentence: Sentence, before act: Range<Int>) -> Bool {
    sentence.cues.contains {
      $0.tag == .act && part.contains($0.range.lowerBound) && $0.range.upperBound <= act.lowerBound
        && !sentence.isGeneric($0.range)
    }
  }
}

extension Sentence {
  /// True when the same words are also a generic act.
  func isGeneric(_ range: Range<Int>) -> Bool {
    cues.contains { ($0.tag == .genericAct || $0.tag == .abstractAct) && $0.range == range }
  }
}
