import CharterLanguage

/// Words that are levels without a figure: the whole amount, no charge, opening hours, and every case rather than the
/// mean.
///
/// - Loosened: "전액 환불" → "50% 환불" · "무료로" → "1천원에" · "24시간 운영" → "12시간 운영" · "09:00~18:00" → "10:00~16:00" · "3일" → "평균
///   3일"
struct WholeWords {
  private let promise: AnalyzedCommitment

  init(_ promise: AnalyzedCommitment) { self.promise = promise }

  private var text: NormalizedText { promise.text }

  /// The word for the whole that the other commitment restricts; nil where none was restricted.
  func lost(in other: WholeWords) -> String? {
    if has(.changeWholeAll), !other.has(.changeWholeAll), other.has(.changeWholeShare) { return "전액" }
    if has(.changeWholeFree), !other.has(.changeWholeFree), other.has(.changeWholePrice) { return "무료" }
    if has(.changeWholeAroundTheClock), !other.has(.changeWholeAroundTheClock), other.has(.changeWholeHours) {
      return "24시간"
    }
    if !has(.changeWholeAverage), other.has(.changeWholeAverage) { return "모든 경우" }
    if let own = opening, let others = other.opening, others < own { return "운영 시간" }
    return nil
  }

  private func has(_ words: LexicalClass) -> Bool { promise.has(words) }

  /// The length in minutes of "09:00~18:00" and "9시부터 18시까지"; nil where no opening hours are stated.
  private var opening: Int? {
    var times: [(minutes: Int, range: Range<Int>)] = []
    var at = promise.units.lowerBound
    while at < promise.units.upperBound {
      guard let time = time(at) else {
        at += 1
        continue
      }
      times.append(time)
      at = time.range.upperBound
    }
    for (from, to) in zip(times, times.dropFirst()) where to.minutes > from.minutes {
      let between = from.range.upperBound..<to.range.lowerBound
      if between.count <= 2, text.contains(.changeWholeTimeRange, in: between) { return to.minutes - from.minutes }
    }
    return nil
  }

  /// A time of day: "09:00", "9시", "9시30분".
  private func time(_ start: Int) -> (minutes: Int, range: Range<Int>)? {
    guard start == promise.units.lowerBound || !text.unquoted[start - 1].isDigit, let (hour, end) = number(start),
      hour <= 24,
      end < promise.units.upperBound
    else { return nil }
    if text.unquoted[end] == 0x3A, let (minute, last) = number(end + 1), minute < 60 {
      return (hour * 60 + minute, start..<last)
    }
    guard text.has(.timeOfDayHour, at: end), !text.has(.timeOfDayHourLength, at: end) else { return nil }
    if let (minute, last) = number(end + 1), minute < 60, text.has(.timeOfDayMinute, at: last) {
      return (hour * 60 + minute, start..<last + 1)
    }
    return (hour * 60, start..<end + 1)
  }

  private func number(_ start: Int) -> (value: Int, end: Int)? {
    guard let number = Numeral.read(text, at: start, before: promise.units.upperBound), number.form == .digits,
      let value = Int(exactly: number.value)
    else { return nil }
    return (value, number.range.upperBound)
  }

}
