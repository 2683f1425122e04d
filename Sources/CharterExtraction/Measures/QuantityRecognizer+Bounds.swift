import CharterLanguage
import CharterModel

// What binds a quantity: 최대, 최소 before it, 이내, 이상, 전 after it.
extension QuantityRecognizer {
  static let most: [Word] = ["최대한", "최대", "최장", "최고", "늦어도"]
  static let least: [Word] = ["최소한", "최소", "적어도"]
  static let mostOrLeast = most + least
  static let months: [Word] = ["매월", "매달", "익월", "다음달"]
  static let before: Word = "전"

  /// Takes 최대/최소 before and 이내/이상/전 after a quantity into it.
  func bounded(_ quantity: Quantity) -> Quantity {
    var quantity = quantity
    var start = quantity.range.lowerBound
    var end = quantity.range.upperBound
    if let word = text.first(of: Self.most, before: start) {
      quantity.comparator = quantity.comparator ?? .atMost
      start -= word.count
    } else if let word = text.first(of: Self.least, before: start) {
      quantity.comparator = .atLeast
      start -= word.count
    }
    if let bound = boundAfter(end) {
      quantity.comparator = bound.comparator
      end = bound.end
    }
    if let ring = beforeRing(end) {
      quantity.isBeforeRing = true
      end = ring
    } else if let ring = text.first(of: Self.untilRinging, at: end) {
      // "두 번 울릴 때까지 받고": the last of the rings counts too.
      quantity.comparator = .atMost
      end += ring.count
    } else if text.first(of: Self.earlier, at: end) != nil {
      quantity.isLead = true
    } else if let lead = leadAfter(end) {
      quantity.isLead = true
      end = lead
    }
    // A part may end inside the words for a bell, between "울리기" and what it is broken from.
    quantity.range = (max(range.lowerBound, start)..<end).clamped(to: range)
    return quantity
  }

  /// 이내, 이상, 이하, 미만, 초과 and their like after a quantity.
  func boundAfter(_ end: Int) -> (comparator: Measure.Comparator, end: Int)? {
    var at = end
    // "3일(72시간) 이내", "5분 정도 이내"
    if let word = text.first(of: Self.approximately, at: at) { at += word.count }
    // "3일(출장이 필요하면 7일) 이내": the bound behind the bracket holds for both.
    if at < range.upperBound, text.unquoted[at] == 0x28 {
      let limit = min(range.upperBound, at + 30)
      if let close = (at..<limit).first(where: { text.unquoted[$0] == 0x29 }), let bound = boundBehind(close) {
        return (bound, end)
      }
    } else if at < range.upperBound, text.unquoted[at] == 0x29, let bound = boundBehind(at) {
      return (bound, end)
    }
    for bound in Self.bounds where text.has(bound.0, at: at) {
      let after = at + bound.0.count
      guard after <= range.upperBound, text.first(of: bound.2, at: after) == nil else { continue }
      return (bound.1, after)
    }
    return nil
  }

  private func boundBehind(_ bracket: Int) -> Measure.Comparator? {
    text.first(of: Self.behindBrackets, at: bracket + 1) != nil ? .atMost : nil
  }

  private static let behindBrackets: [Word] = ["이내", "내에", "안에", "까지"]

  /// The word, what it says, and what must not follow (내용, 안내, 안전).
  private static let bounds: [(Word, Measure.Comparator, [Word])] = [
    ("이내", .atMost, []), ("이하", .atMost, []), ("미만", .below, []), ("이상", .atLeast, []), ("초과", .above, []),
    ("넘", .above, ["기"]), ("이넘", .above, ["기"]), ("가넘", .above, ["기"]), ("을넘", .above, []), ("를넘", .above, []),
    ("을초과", .above, []), ("를초과", .above, []),
    ("을한도", .atMost, []), ("를한도", .atMost, []), ("범위", .atMost, []), ("안에", .atMost, []), ("내에", .atMost, []),
    ("내로", .atMost, []),
    ("중에", .atMost, []), ("중으로", .atMost, []), ("까지", .atMost, ["의"]),
    ("내", .atMost, ["용", "방", "외", "부", "선", "역", "원", "일", "년", "린", "려", "리", "국", "규", "과"]),
    ("한도", .atMost, []), ("만에", .atMost, []),
  ]

  private static let approximately: [Word] = ["정도", "간", "가량"]

  /// 전, 전에, 전까지 that counts back; not 전화, 전체, 전달.
  private func leadAfter(_ end: Int) -> Int? {
    guard text.has(Self.before, at: end), end + 1 <= range.upperBound else { return nil }
    let after = end + 1
    // "3일 전 문자 안내" is no 전문: a space ends the word.
    guard text.isSpaced(before: after) || text.first(of: Self.notLead, at: after) == nil else { return nil }
    if let particle = text.first(of: Self.leadParticles, at: after) { return after + particle.count }
    return after
  }

  private static let leadParticles: [Word] = ["까지", "에"]
  /// "약속한 시각보다 5분 먼저 도착"
  private static let earlier: [Word] = ["먼저도착", "먼저닿", "일찍도착", "먼저가", "앞서도착"]
  private static let notLead: [Word] = [
    "화", "체", "달", "문", "자", "국", "부", "기", "용", "담", "환", "송", "산", "력", "원", "속", "직", "후", "반", "액", "망", "철", "입",
    "출",
  ]
}
