import CharterLanguage

/// Finds sentences whose last noun is their predicate, with 하다 or its like left out.
///
/// Phenomenon: charters in nouns drop the verb's ending, and what stands before still wants one: an object (을/를), a clause joined by -고 or
/// -며, or a term with 에. A noun that a clause or 의 describes is no predicate, and neither is one with a particle.
///
/// - Predicates: "대기 인원을 화면에 | 표시" · "용무를 묻고 창구까지 | 동행" · "5분 이내에 담당자가 | 전화" · "소속과 성명을 | 밝힘"
/// - Not: "고객을 위한 서비스" · "약속을 지키는 기관" · "창고와 신고 안내" · "업무 처리의 기본"
struct NounPredicate {
  let text: NormalizedText
  let range: Range<Int>

  /// What wants a verb behind it.
  enum Governor: Hashable, Sendable {
    /// 을/를 at the end of a noun.
    case object
    /// A verb in -고 or -며.
    case clause
    /// The end of a time limit, or a place with 까지.
    case term
  }

  /// A predicate in nouns has two syllables, and compounds such as 우편으로보내드림 have eight at most.
  private static let lengths = 2...8

  /// True when the last word before an end is such a noun, and something of a kind before it wants a verb.
  func ends(at end: Int, after governor: Governor) -> Bool {
    guard let start = wordStart(before: end), start > range.lowerBound, Self.lengths.contains(end - start),
      text.unquoted[start..<end].allSatisfy(\.isHangul), text.first(of: .nounPredicateParticle, before: end) == nil,
      text.first(of: .nounPredicateThing, before: end) == nil,
      !isDescribed(start)
    else { return false }
    return (range.lowerBound + 1..<start).contains { at in
      guard text.isSpaced(before: at + 1) || text.unquoted[at + 1] == 0x2C else { return false }
      return switch governor {
      case .object: isObject(at)
      case .clause: isJoint(at)
      case .term: isTerm(at)
      }
    }
  }

  private func wordStart(before end: Int) -> Int? {
    var at = end - 1
    while at > range.lowerBound {
      if text.isSpaced(before: at) { return at }
      at -= 1
    }
    return nil
  }

  /// 을/를 at the end of a word that is no verb: "신분증을", not "받을 때".
  private func isObject(_ at: Int) -> Bool {
    guard text.first(of: .particleAccusative, before: at + 1) != nil else { return false }
    return text.first(of: .nounPredicateAdnominalVerb, before: at + 1) == nil
      && text.first(of: .nounPredicateObjectGovernor, at: at + 1) == nil
  }

  /// A verb in -고 or -며: "안내하고", "듣고"; not "신고", "창고", "그리고".
  private func isJoint(_ at: Int) -> Bool {
    guard LexicalClass.jointGo.contains(text.unquoted[at]) || LexicalClass.jointMyeo.contains(text.unquoted[at]) else {
      return false
    }
    return text.first(of: .nounPredicateVerbStem, before: at) != nil
      && text.first(of: .nounPredicateNounInGo, before: at + 1) == nil
  }

  /// "5분 이내에", "하루 전까지", and where to: "현관까지"; not "3월부터 5월까지".
  private func isTerm(_ at: Int) -> Bool {
    text.first(of: .nounPredicateTimeLimit, before: at + 1) != nil
      || (text.first(of: .particleUntil, before: at + 1).map { until in
        !text.has(.nounPredicateTimeUnit, before: until.range.lowerBound)
      } ?? false)
  }

  /// The noun is what a clause, 의 or another adnominal speaks of: "약속을 지키는 기관", "친절의 기본".
  private func isDescribed(_ start: Int) -> Bool {
    text.first(of: .nounPredicateTopicParticle, before: start) == nil
      && text.first(of: .nounPredicateAdnominalEnd, before: start) != nil
  }

}
