import CharterLanguage
package import CharterModel

/// The figure from which on a promise applies: "두 번 이상 방문하신 경우", "7영업일 이상 소요 시".
package struct Threshold: Hashable, Sendable {
  package var value: Double
  /// What is counted, as the unit of a measure or the word of the text.
  package var unit: String
  /// 이상 and 초과; 이내 and 미만 otherwise.
  package var isFloor: Bool
  /// As it is written.
  package var text: String

  /// The thresholds of a promise, and of the heading or lead-in that says when it applies.
  package static func of(_ commitment: Commitment) -> [Threshold] {
    let own = commitment.measures.compactMap { measure -> Threshold? in
      guard measure.role == .trigger, let value = measure.value, let unit = measure.unit else { return nil }
      let isFloor = measure.comparator != .atMost && measure.comparator != .below
      return Threshold(value: value, unit: unit.rawValue, isFloor: isFloor, text: measure.text)
    }
    guard own.isEmpty, let condition = commitment.condition, !commitment.holds(condition) else { return own }
    return read(condition.text)
  }

  /// The thresholds that words state.
  package static func read(_ words: String) -> [Threshold] {
    let text = NormalizedText(bytes: Array(words.utf8))
    var found: [Threshold] = []
    var at = 0
    while at < text.count {
      guard at == 0 || !text.unquoted[at - 1].isDigit, let number = Numeral.read(text, at: at, before: text.count),
        let unit = units.first(where: { text.has($0.0, at: number.range.upperBound) }),
        let bound = bounds.first(where: { text.has($0.0, at: number.range.upperBound + unit.0.count) }),
        // "3번 이상 울리기 전에" is the bound itself.
        !text.has("울리기전", at: number.range.upperBound + unit.0.count + bound.0.count)
      else {
        at += 1
        continue
      }
      let end = number.range.upperBound + unit.0.count + bound.0.count
      let quoted = String(decoding: Array(words.utf8)[text.bytes(at..<end)], as: UTF8.self)
      found.append(Threshold(value: number.value, unit: unit.1, isFloor: bound.1, text: quoted))
      at = end
    }
    return found
  }

  /// True for a promise that takes something from customers ("세 번 이상 연체하면 이용을 제한"): there a higher threshold is the better one.
  package static func isRestriction(_ commitment: Commitment) -> Bool {
    let text = NormalizedText(bytes: Array(commitment.text.utf8))
    return text.contains(restrictions, in: 0..<text.count)
  }

  private static let units: [(Word, String)] = [
    ("번", "time"), ("회", "time"), ("차례", "time"), ("근무일", "working-day"), ("영업일", "working-day"), ("일", "day"),
    ("시간", "hour"), ("분", "minute"), ("주", "week"), ("개월", "month"), ("명", "person"), ("인", "person"),
    ("건", "item"), ("원", "won"),
  ]
  private static let bounds: [(Word, Bool)] = [
    ("이상", true), ("초과", true), ("넘", true), ("이내", false), ("미만", false), ("이하", false),
  ]
  private static let restrictions: [Word] = [
    "제한", "중지", "중단", "정지", "취소", "거절", "종료", "환수", "부과", "철회", "해지",
  ]
}

extension Commitment {
  /// True when a case stands within the words of the promise.
  package func holds(_ condition: Quotation) -> Bool {
    condition.span.start >= span.start && condition.span.end <= span.end
  }
}
