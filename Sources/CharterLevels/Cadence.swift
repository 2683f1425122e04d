package import CharterLanguage
package import CharterModel

/// The frequencies whose period is a number of periods: "2년에 1회", "2년마다", "격년".
///
/// The measures of such a phrase hold two years and one time separately, and neither is a bound. Together they are half
/// a time a year, a frequency that can be compared with "매년 1회 이상".
///
/// - "2년에 1회 조사" · "3년에 한 번 고쳐" · "6개월마다 점검" · "격년으로 개최"
/// - No cadence: "2년 이내에 한 번 더 방문" · "접수한 날부터 2년"
package enum Cadence {
  /// Finds the cadences of a commitment.
  ///
  /// - Parameter promise: The commitment with the text that it was read from.
  /// - Returns: Each cadence as a level, with its span in the rendition, in the order of the text.
  package static func levels(of promise: AnalyzedCommitment) -> [(level: Level, span: TextSpan)] {
    var found: [(Level, TextSpan)] = []
    var at = promise.units.lowerBound
    while at < promise.units.upperBound {
      guard let cadence = read(promise.text, at: at, in: promise.units), let quantity = quantity(cadence) else {
        at += 1
        continue
      }
      let span = promise.span(cadence.range)
      let measure = Measure(
        role: .target, value: cadence.times / cadence.periods, unit: .time, comparator: .equal, per: cadence.period,
        text: promise.words(cadence.range), span: span)
      let level = Level(
        measure: measure, quantity: quantity, share: nil, isConditional: false,
        isHedged: promise.commitment.firmness != .firm, isUncertain: false)
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

  private static func read(_ text: NormalizedText, at start: Int, in range: Range<Int>) -> Reading? {
    if let word = text.first(of: .cadenceAlternate, at: start), let period = periods[word.entry] {
      return Reading(times: 1, periods: 2, period: period, range: word.range)
    }
    // A digit before it belongs to the same number: 12년 is not 2년.
    if start > range.lowerBound, text.unquoted[start - 1].isDigit { return nil }
    guard let number = Numeral.read(text, at: start, before: range.upperBound), number.value > 0 else { return nil }
    for word in text.all(of: .cadencePeriod, at: number.range.upperBound) {
      guard let period = periods[word.entry] else { continue }
      let end = word.range.upperBound
      if let every = text.first(of: .cadenceEvery, at: end) {
        return Reading(times: 1, periods: number.value, period: period, range: start..<every.range.upperBound)
      }
      guard text.has(.frequencyInPeriod, at: end),
        let times = Numeral.read(text, at: end + 1, before: range.upperBound),
        let counter = text.first(of: .cadenceCounter, at: times.range.upperBound), times.value > 0
      else { continue }
      return Reading(
        times: times.value, periods: number.value, period: period,
        range: start..<times.range.upperBound + counter.count)
    }
    return nil
  }

  /// The period that a word names, by entry of the lexicon.
  private static let periods = LexiconTable.read(.cadencePeriod, period)
    .merging(LexiconTable.read(.cadenceAlternate, period)) { first, _ in first }

  private static func period(_ entry: LexiconEntry) -> Measure.Period? {
    entry.attributes["per"].flatMap(Measure.Period.init)
  }
}
