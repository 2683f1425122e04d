/// Finds hedges other than 노력 and 최선, which the extraction of commitments recognizes.
///
/// - An aim: "5근무일 이내 처리를 목표로 하겠습니다" · "친절을 지향합니다" · "비치할 예정입니다"
/// - A reservation: "예산의 범위에서" · "특별한 사정이 없는 한" · "될 수 있는 대로"
/// - A consideration: "개선을 검토하겠습니다"
/// - No hedge: "목표를 세워 공개하겠습니다" · "검토하여 3일 이내에 답변하겠습니다" · "특별한 사정이 있으면 미리 알리겠습니다"
package enum Hedging {
  /// The units of the first hedge in a range; nil where there is none.
  package static func find(in text: NormalizedText, _ range: Range<Int>) -> Range<Int>? {
    [wayOut(in: text, range), aim(in: text, range), finalEffort(in: text, range)].compactMap { $0 }
      .min { $0.lowerBound < $1.lowerBound }
  }

  /// The units of the first reservation in a range; nil where there is none.
  package static func wayOut(in text: NormalizedText, _ range: Range<Int>) -> Range<Int>? {
    place(of: .hedgeWayOut, in: text, range)
  }

  /// The units of a noun of effort at the end of a range ("당일 발급 노력"); nil where there is none.
  package static func finalEffort(in text: NormalizedText, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, !text.units[end - 1].isHangul { end -= 1 }
    return text.first(of: .hedgeEffort, before: end).map(\.range)
  }

  /// The units of the first words in a range that state an aim instead of an act; nil where there are none.
  package static func aim(in text: NormalizedText, _ range: Range<Int>) -> Range<Int>? {
    place(of: .hedgeAim, in: text, range).flatMap { isShare($0, in: text, range) ? nil : $0 }
  }

  /// Whether an aim is a share of cases, and therefore a level: "95 %를 목표로 합니다".
  private static func isShare(_ aim: Range<Int>, in text: NormalizedText, _ range: Range<Int>) -> Bool {
    text.has(.hedgeTarget, at: aim.lowerBound) && text.contains(.unitPercent, in: range)
  }

  /// Whether a range commits only to considering something.
  package static func deliberates(_ text: NormalizedText, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, !text.unquoted[end - 1].isHangul { end -= 1 }
    // "검토하기로 합니다" ends in 합니다 too.
    return text.all(of: .hedgeDeliberationEnding, before: end).contains { verb in
      let rest = end - verb.count
      return rest > range.lowerBound && text.first(of: .hedgeDeliberation, before: rest) != nil
    }
  }

  /// The first word of a class in a range, the longest one of several at the same position.
  private static func place(
    of lexicalClass: LexicalClass, in text: NormalizedText, _ range: Range<Int>
  ) -> Range<Int>? {
    guard let first = text.find(lexicalClass, in: range) else { return nil }
    return text.all(of: lexicalClass, at: first).map(\.range).filter { $0.upperBound <= range.upperBound }
      .max { $0.count < $1.count }
  }

}
