import CharterLanguage

/// Words that are levels without a figure: all of it, nothing to pay, opening hours, and the mean of all cases.
///
/// - Loosened: "전액 환불" → "50% 환불" · "무료로" → "1천원에" · "24시간 운영" → "12시간 운영" · "09:00~18:00" → "10:00~16:00" · "3일" → "평균 3일"
struct WholeWords {
  private let text: NormalizedText

  init(_ words: String) { text = NormalizedText(bytes: Array(words.utf8)) }

  /// What was whole and is a part now; nil where both say the same.
  func lost(in other: WholeWords) -> String? {
    if has(Self.all), !other.has(Self.all), other.has(Self.shares) { return "전액" }
    if has(Self.free), !other.has(Self.free), other.has(Self.prices) { return "무료" }
    if has(Self.aroundTheClock), !other.has(Self.aroundTheClock), other.has(Self.hours) { return "24시간" }
    if !has(Self.means), other.has(Self.means) { return "모든 경우" }
    if let own = opening, let others = other.opening, others < own { return "운영 시간" }
    return nil
  }

  private func has(_ words: [Word]) -> Bool { text.contains(words, in: 0..<text.count) }

  /// How many minutes "09:00~18:00" and "9시부터 18시까지" span; nil where there is no such thing.
  private var opening: Int? {
    var times: [(minutes: Int, range: Range<Int>)] = []
    var at = 0
    while at < text.count {
      guard let time = time(at) else {
        at += 1
        continue
      }
      times.append(time)
      at = time.range.upperBound
    }
    for (from, to) in zip(times, times.dropFirst()) where to.minutes > from.minutes {
      let between = from.range.upperBound..<to.range.lowerBound
      if between.count <= 2, text.contains(["~", "부터", "-"], in: between) { return to.minutes - from.minutes }
    }
    return nil
  }

  /// A time of day: "09:00", "9시", "9시30분".
  private func time(_ start: Int) -> (minutes: Int, range: Range<Int>)? {
    guard start == 0 || !text.unquoted[start - 1].isDigit, let (hour, end) = number(start), hour <= 24,
      end < text.count
    else { return nil }
    if text.unquoted[end] == 0x3A, let (minute, last) = number(end + 1), minute < 60 {
      return (hour * 60 + minute, start..<last)
    }
    guard text.has("시", at: end), !text.has("시간", at: end) else { return nil }
    if let (minute, last) = number(end + 1), minute < 60, text.has("분", at: last) {
      return (hour * 60 + minute, start..<last + 1)
    }
    return (hour * 60, start..<end + 1)
  }

  private func number(_ start: Int) -> (value: Int, end: Int)? {
    guard let number = Numeral.read(text, at: start, before: text.count), number.form == .digits,
      let value = Int(exactly: number.value)
    else { return nil }
    return (value, number.range.upperBound)
  }

  private static let all: [Word] = ["전액", "전부", "모두환불", "모두돌려"]
  private static let shares: [Word] = ["%", "퍼센트", "원을", "원까지", "절반"]
  private static let free: [Word] = ["무료", "무상"]
  private static let prices: [Word] = ["원에", "원을받", "원의", "원으로", "유료"]
  private static let aroundTheClock: [Word] = ["24시간"]
  private static let hours: [Word] = ["시간운영", "시간상담", "시간개방", "시간접수", "시간근무"]
  private static let means: [Word] = ["평균"]
}
