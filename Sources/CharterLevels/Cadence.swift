import CharterLanguage
package import CharterModel

/// How often something is done, where the words count periods and no times in a period: "2년에 1회", "2년마다", "격년".
///
/// The readers see two years and one time there, which are no bounds of their own; together they are half a time a year, and that can be
/// held against "매년 1회 이상".
///
/// - "2년에 1회 조사" · "3년에 한 번 고쳐" · "6개월마다 점검" · "격년으로 개최"
/// - No cadence: "2년 이내에 한 번 더 방문" · "접수한 날부터 2년"
package enum Cadence {
  /// The cadences of a promise as levels, with the bytes that they stand in.
  package static func levels(of commitment: Commitment) -> [(level: Level, span: TextSpan)] {
    let text = NormalizedText(bytes: Array(commitment.text.utf8))
    var found: [(Level, TextSpan)] = []
    var at = 0
    while at < text.count {
      guard let cadence = read(text, at: at), let quantity = quantity(cadence) else {
        at += 1
        continue
      }
      let bytes = text.bytes(cadence.range)
      let span = TextSpan(
        start: commitment.span.start + bytes.lowerBound, end: commitment.span.start + bytes.upperBound,
        line: commitment.span.line)
      let words = String(decoding: Array(commitment.text.utf8)[bytes], as: UTF8.self)
      let measure = Measure(
        role: .target, value: cadence.times / cadence.periods, unit: .time, comparator: .equal, per: cadence.period,
        text: words, span: span)
      let level = Level(
        measure: measure, quantity: quantity, share: nil, isConditional: false,
        isHedged: commitment.firmness != .firm, isUncertain: false)
      found.append((level, span))
      at = cadence.range.upperBound
    }
    return found
  }

  private struct Reading {
    var times: Double
    var periods: Double
    var period: Measure.Period
    var range: Range<Int>
  }

  private static func quantity(_ cadence: Reading) -> RankableQuantity? {
    cadence.periods > 0 ? .frequency(cadence.times / cadence.periods, .time, per: cadence.period) : nil
  }

  private static func read(_ text: NormalizedText, at start: Int) -> Reading? {
    for (word, period) in alternate where text.has(word, at: start) {
      return Reading(times: 1, periods: 2, period: period, range: start..<start + word.count)
    }
    // A number that goes on to the left is another: 12년 is not 2년.
    if start > 0, text.unquoted[start - 1].isDigit { return nil }
    guard let number = Numeral.read(text, at: start, before: text.count), number.value > 0 else { return nil }
    for (word, period) in periods where text.has(word, at: number.range.upperBound) {
      let end = number.range.upperBound + word.count
      if text.has("마다", at: end) {
        return Reading(times: 1, periods: number.value, period: period, range: start..<end + 2)
      }
      guard text.has("에", at: end), let times = Numeral.read(text, at: end + 1, before: text.count),
        let counter = text.first(of: counters, at: times.range.upperBound), times.value > 0
      else { continue }
      return Reading(
        times: times.value, periods: number.value, period: period,
        range: start..<times.range.upperBound + counter.count)
    }
    return nil
  }

  private static let alternate: [(Word, Measure.Period)] = [("격년", .year), ("격월", .month), ("격주", .week)]
  private static let periods: [(Word, Measure.Period)] = [
    ("개년", .year), ("년", .year), ("개월", .month), ("달", .month), ("분기", .quarter), ("주일", .week), ("주", .week),
    ("일", .day),
  ]
  private static let counters: [Word] = ["회", "번", "차례"]
}
