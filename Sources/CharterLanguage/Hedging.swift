/// Words that make an aim of a promise, beyond 노력 and 최선, which the reader of promises knows.
///
/// - An aim: "5근무일 이내 처리를 목표로 하겠습니다" · "친절을 지향합니다" · "비치할 예정입니다"
/// - A way out: "예산의 범위에서" · "특별한 사정이 없는 한" · "될 수 있는 대로"
/// - A thought: "개선을 검토하겠습니다"
/// - A promise: "목표를 세워 공개하겠습니다" · "검토하여 3일 이내에 답변하겠습니다" · "특별한 사정이 있으면 미리 알리겠습니다"
package enum Hedging {
  /// Where words that take a promise back first stand in its words.
  package static func find(in text: NormalizedText, _ range: Range<Int>) -> Range<Int>? {
    let waysOut = place(of: waysOut, in: text, range)
    let aims = place(of: aims, in: text, range).flatMap { isShare($0, in: text, range) ? nil : $0 }
    return [waysOut, aims].compactMap { $0 }.min { $0.lowerBound < $1.lowerBound }
  }

  /// "95 %를 목표로 합니다" names the share of cases, and so a level.
  private static func isShare(_ aim: Range<Int>, in text: NormalizedText, _ range: Range<Int>) -> Bool {
    text.has("목표로", at: aim.lowerBound) && text.contains(["%", "퍼센트"], in: range)
  }

  /// True when all that is promised is to think about it.
  package static func deliberates(_ text: NormalizedText, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, !text.unquoted[end - 1].isHangul { end -= 1 }
    guard let verb = text.first(of: endings, before: end), end - verb.count > range.lowerBound else { return false }
    let rest = end - verb.count
    return text.first(of: thoughts, before: rest) != nil
  }

  /// True for words that take a promise back or make a thought of it.
  package static func isHedged(_ words: String) -> Bool {
    let text = NormalizedText(bytes: Array(words.utf8))
    return find(in: text, 0..<text.count) != nil
  }

  /// True for words that end in a thought.
  package static func deliberates(_ words: String) -> Bool {
    let text = NormalizedText(bytes: Array(words.utf8))
    return deliberates(text, 0..<text.count)
  }

  private static func place(of words: [Word], in text: NormalizedText, _ range: Range<Int>) -> Range<Int>? {
    let places = words.compactMap { word in text.find(word, in: range).map { $0..<$0 + word.count } }
    return places.min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  private static let waysOut: [Word] = [
    "예산의범위에서", "예산범위에서", "예산의범위안에서", "예산범위안에서", "예산의범위내에서", "예산범위내에서", "예산이허락하는", "예산이허용하는",
    "여건이허락하는", "여건이허용하는", "여건에따라", "여건이되는", "형편에따라", "가능한범위", "할수있는범위", "특별한사정이없는한", "특별한사정이없으면",
    "특별한사유가없는한", "특별한사유가없으면", "부득이한사정이없는한", "부득이한사유가없는한", "될수있는대로", "되도록이면", "가능하면",
  ]
  private static let aims: [Word] = [
    "목표로하겠", "목표로합니다", "목표로한다", "목표로함", "목표로삼겠", "목표로삼습니다", "지향하겠", "지향합니다", "지향한다", "예정입니다", "예정이다",
    "계획입니다", "계획이다", "노력함", "노력할것",
  ]
  private static let thoughts: [Word] = ["검토", "고려", "논의", "모색", "강구", "연구"]
  private static let endings: [Word] = [
    "하겠습니다", "하겠다", "합니다", "한다", "함", "해보겠습니다", "할것입니다", "하기로합니다", "해나가겠습니다",
  ]
}
