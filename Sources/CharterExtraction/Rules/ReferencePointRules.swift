import CharterLanguage
import CharterModel

/// What a clock starts at, or what a lead counts back from.
///
/// The event that stands closest before the quantity counts, at most a dozen syllables away.
enum ReferencePointRules {
  /// All rules, in the order in which they are asked.
  static let all: [Rule<QuantityInContext, Measure.ReferencePoint>] = [
    Rule(
      "point/day-of-occurrence", ko: "‘발생일 이내’는 생긴 날부터 센다", en: "The word itself names the day of occurrence.",
      finds: ["사고 내용은 ⟦발생일 이내⟧에 알려 드리겠습니다.": "occurrence"],
      leaves: ["사고 내용은 당일에 알려 드리겠습니다."]
    ) { $0.text.has(.referencePointOccurrenceDate, at: $0.start) ? .occurrence : nil },
    Rule(
      "point/event", ko: "‘접수 후’처럼 어떤 일부터 세는지 말한다",
      en: "An event and a word such as “after” say what time is counted from.",
      finds: [
        "접수 후 ⟦24시간 이내⟧에 답변하겠습니다.": "receipt", "사유 발생일로부터 ⟦3일 이내⟧에 알려 드리겠습니다.": "occurrence",
      ],
      leaves: ["방문 1일 전에 알려 드리겠습니다.", "전화는 접수 후 세 번 울리기 전에 받겠습니다."]
    ) { $0.quantity.isLead ? nil : point($0) },
    Rule(
      "point/lead", ko: "‘방문 1일 전’처럼 어떤 일보다 앞서는지 말한다", en: "A lead counts back from the event before it.",
      finds: ["⟦방문 1일 전⟧에 알려 드리겠습니다.": "visit", "⟦약속시간 5분 전⟧에 도착하겠습니다.": "appointment"],
      leaves: ["방문 후 1일 이내에 알려 드리겠습니다."]
    ) { $0.quantity.isLead ? point($0) : nil },
  ]

  /// The event stands within this many units before the quantity: "접수하신 날의 다음 날부터".
  private static let eventWithin = 12

  private static func point(_ subject: QuantityInContext) -> Measure.ReferencePoint? {
    let quantity = subject.quantity
    guard quantity.per == nil, quantity.unit != .ring, quantity.unit != .won else { return nil }
    let low = max(subject.part.lowerBound, subject.start - eventWithin)
    var at = subject.start - 1
    while at >= low {
      if let word = subject.text.first(of: .referencePointEvent, at: at), let point = points[word.entry] {
        let between = word.range.upperBound..<max(word.range.upperBound, subject.start)
        if quantity.isLead || subject.text.contains(.referencePointLink, in: between) { return point }
      }
      at -= 1
    }
    return nil
  }

  /// By entry of the lexicon.
  private static let points = LexiconTable.read(.referencePointEvent) { entry in
    entry.attributes["point"].flatMap(Measure.ReferencePoint.init)
  }
}
