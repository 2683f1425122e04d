import CharterLanguage

/// What a sentence promises before it takes the promise back or widens it.
///
/// Korean appends the exception with -며, -되, -고 or -(으)나 and ends it in what may be: "…처리하며, 부득이한 경우 7일 연장할 수 있습니다". The end
/// promises nothing, and the clause before the comma does.
enum ProvisoRules {
  /// A clause before a comma, in a sentence that ends in what may be.
  struct Subject: Sendable {
    let text: NormalizedText
    let sentence: Sentence
    /// The units before the comma.
    let clause: Range<Int>
  }

  /// The clause that promises, and the rule that found it; nil where the sentence promises nothing before its end.
  static func promise(in context: SentenceInContext) -> (clause: Range<Int>, ruling: Ruling<SpeechAct>)? {
    let text = context.text
    let range = context.range
    var end = range.upperBound
    while end > range.lowerBound, Endings.marks.contains(text.unquoted[end - 1]) { end -= 1 }
    guard text.first(of: .provisoGranting, before: end) != nil else { return nil }
    for comma in range.reversed() where text.unquoted[comma] == 0x2C && comma - range.lowerBound >= shortestClause {
      let clause = range.lowerBound..<comma
      if let ruling = all.firstRuling(on: Subject(text: text, sentence: context.sentence, clause: clause)) {
        return (clause, ruling)
      }
    }
    return nil
  }

  /// An act and its ending before the comma: "처리하되" with a word before it.
  private static let shortestClause = 5

  /// All rules, in the order in which they are asked.
  static let all: [Rule<Subject, SpeechAct>] = [afterIntention, afterLevel]

  private static let afterIntention = Rule<Subject, SpeechAct>(
    "proviso/after-intention", ko: "‘-겠으나·-드리되’ 앞은 약속이다", en: "-겠- or a humble verb promises before the exception.",
    finds: [
      "⟦30분 이내에 도착하겠으나⟧, 교통 상황에 따라 늦어질 수 있습니다.": "promise",
      "⟦신청하신 날 보내 드리되⟧, 재고가 없으면 예약으로 바뀔 수 있습니다.": "promise",
    ],
    leaves: ["누리집에서 예약하고, 창구에서 찾으실 수 있습니다.", "이용하실 수 있습니다.", "다음 날까지 보내 드리겠으나, 휴일에는 쉬겠습니다."]
  ) { $0.text.first(of: .provisoPromiseBefore, before: $0.clause.upperBound) != nil ? .promise : nil }

  private static let afterLevel = Rule<Subject, SpeechAct>(
    "proviso/after-level", ko: "수준이 적힌 ‘-하며·-하되’ 앞은 약속이다", en: "An act with a level promises before the exception.",
    finds: ["⟦7일 이내에 처리하며⟧, 부득이한 경우 7일 연장할 수 있습니다.": "promise"],
    leaves: ["누리집에서 예약하고, 창구에서 찾으실 수 있습니다.", "정중히 처리하며, 부득이한 경우 연장할 수 있습니다."]
  ) { subject in
    guard let joint = subject.text.first(of: .provisoJoint, before: subject.clause.upperBound),
      !subject.sentence.has(.speakerCustomerSubject, in: subject.clause),
      subject.sentence.cues.contains(where: {
        ($0.tag == .actConcrete || $0.tag == .actGeneric)
          && $0.range.upperBound == subject.clause.upperBound - joint.count
      })
    else { return nil }
    return MeasureReader(text: subject.text, sentence: subject.sentence).hasBound(in: subject.clause) ? .promise : nil
  }
}
