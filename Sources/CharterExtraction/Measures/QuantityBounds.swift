import CharterLanguage
import CharterModel

/// Reads what binds a quantity: 최대, 최소 before it, 이내, 이상, 전 after it, and the rings of a telephone.
struct QuantityBounds: Sendable {
  let text: NormalizedText
  let range: Range<Int>

  /// Takes 최대/최소 before and 이내/이상/전 after a quantity into it.
  func bounded(_ quantity: Quantity) -> Quantity {
    var quantity = quantity
    var start = quantity.range.lowerBound
    var end = quantity.range.upperBound
    if let word = text.first(of: .boundMostBefore, before: start) {
      quantity.comparator = quantity.comparator ?? .atMost
      start -= word.count
    } else if let word = text.first(of: .boundLeastBefore, before: start) {
      quantity.comparator = .atLeast
      start -= word.count
    }
    if let bound = after(end) {
      quantity.comparator = bound.comparator
      end = bound.end
    }
    if let ring = beforeRing(end) {
      quantity.isBeforeRing = true
      end = ring
    } else if let ring = text.first(of: .ringUntil, at: end) {
      // "두 번 울릴 때까지 받고": the last of the rings counts too.
      quantity.comparator = .atMost
      end += ring.count
    } else if text.has(.leadEarlyArrival, at: end) {
      quantity.isLead = true
    } else if let lead = leadAfter(end) {
      quantity.isLead = true
      end = lead
    } else if isLeadBefore(start), quantity.unit.isTime {
      quantity.isLead = true
    }
    // A part may end inside the words for a bell, between "울리기" and what it is broken from.
    quantity.range = (max(range.lowerBound, start)..<end).clamped(to: range)
    return quantity
  }

  /// A bracket after a quantity closes within this many units, so that the bound after it holds for both: "3일(출장이 필요하면 7일) 이내".
  private static let longestBracket = 30

  /// 이내, 이상, 이하, 미만, 초과 and similar words after a quantity.
  func after(_ end: Int) -> (comparator: Measure.Comparator, end: Int)? {
    var at = end
    // "3일(72시간) 이내", "5분 정도 이내"
    if let word = text.first(of: .boundApproximation, at: at) { at += word.count }
    // "3일(출장이 필요하면 7일) 이내": the bound after the bracket holds for both.
    if at < range.upperBound, text.unquoted[at] == 0x28 {
      let limit = min(range.upperBound, at + Self.longestBracket)
      if let close = (at..<limit).first(where: { text.unquoted[$0] == 0x29 }), isAtMost(after: close) {
        return (.atMost, end)
      }
    } else if at < range.upperBound, text.unquoted[at] == 0x29, isAtMost(after: at) {
      return (.atMost, end)
    }
    for bound in text.all(of: .boundAfterQuantity, at: at) {
      let after = bound.range.upperBound
      guard after <= range.upperBound, let comparator = Self.comparators[bound.entry] else { continue }
      return (comparator, after)
    }
    return nil
  }

  private func isAtMost(after bracket: Int) -> Bool { text.has(.boundAtMostAfterBracket, at: bracket + 1) }

  /// What each bound says, by entry of the lexicon.
  private static let comparators = LexiconTable.read(.boundAfterQuantity) { entry in
    entry.attributes["comparator"].flatMap(Measure.Comparator.init(named:))
  }

  /// 전, 전에, 전까지 that counts back; not 전화, 전체, 전달.
  private func leadAfter(_ end: Int) -> Int? {
    guard text.has(.leadBefore, at: end), end + 1 <= range.upperBound else { return nil }
    let after = end + 1
    if let particle = text.first(of: .leadParticle, at: after) { return after + particle.count }
    // "3일 전 문자 안내" is no 전문: a space ends the word.
    guard text.isSpaced(before: after) || !text.has(.leadOtherWordSyllable, at: after) else { return nil }
    return after
  }

  /// "인상 전 1개월", "시행하기 전 7일 이상": 전 stands before the time, as a word or behind the event; not 오전.
  func isLeadBefore(_ start: Int) -> Bool {
    guard start - 1 > range.lowerBound, text.has(.leadBefore, before: start) else { return false }
    return text.isSpaced(before: start - 1) || text.has(.leadEvent, before: start - 1)
  }

  /// 울리기 전, 울리는 동안: after a count of rings.
  private func beforeRing(_ end: Int) -> Int? {
    var at = end
    if let word = text.first(of: .ringBellSubject, at: at) { at += word.count }
    guard let word = text.first(of: .ringBefore, at: at) else { return nil }
    return at + word.count
  }
}
