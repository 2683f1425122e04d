import CharterLanguage

/// Promises without a verb, whose place or punctuation says what is promised: rows of tables, and a matter with its level after a colon.
enum LabelledPromiseRules {
  /// What such a sentence does, and the rule that decides it; nil where its ending has to decide.
  static func act(of sentence: SentenceInContext) -> Ruling<SpeechAct>? { all.firstRuling(on: sentence) }

  /// All rules, in the order in which they are asked.
  static let all: [Rule<SentenceInContext, SpeechAct>] = [
    refund, rowWithLevel, remedyRow, otherRow, deadline, deadlines, remedy,
  ]

  /// What is given back in a case; the sentence then is a remedy.
  static let refund = Rule<SentenceInContext, SpeechAct>(
    "labelled-promise/refund", ko: "환불한다는 말 아래에 경우와 돌려줄 몫이 적혀 있다",
    en: "A case and the share that is given back, under words on refunds.",
    finds: [
      "서비스헌장\n제5조 (환불) 다음 각 호의 기준에 따라 사용료를 환불한다.\n 1. ⟦이용일 3일 전까지 취소: 80%⟧": "promise",
      "서비스헌장\n□ 관람료의 환불\n- ⟦기관의 사정으로 쉬는 날: 전액⟧": "promise",
    ],
    leaves: ["서비스헌장\n□ 관람료 안내\n- 어른: 1,000원"]
  ) { $0.isLabelledRefund ? .promise : nil }

  // MARK: Rows

  private static let rowWithLevel = Rule<SentenceInContext, SpeechAct>(
    "labelled-promise/row-with-level", ko: "표의 줄에 수준이 적혀 있다", en: "A row of a table states a level for its matter.",
    finds: ["서비스헌장\n□ 처리 기한\n| 민원 | 처리기한 |\n| --- | --- |\n| ⟦회원증 재발급⟧ | ⟦10분 이내⟧ |": "promise"],
    leaves: ["서비스헌장\n□ 자료실 안내\n| 자료실 | 위치 |\n| --- | --- |\n| 어린이 자료실 | 1층 동쪽 |"]
  ) { $0.sentence.isRow && $0.hasBound ? .promise : nil }

  private static let remedyRow = Rule<SentenceInContext, SpeechAct>(
    "labelled-promise/remedy-row", ko: "보상표의 줄이 행동으로 끝난다",
    en: "A row of a table of remedies promises without a figure too.",
    finds: ["서비스헌장\n□ 잘못된 서비스의 보상\n| 사유 | 내용 |\n| --- | --- |\n| ⟦강습을 쉬는 경우⟧ | ⟦수강료 환불⟧ |": "promise"],
    leaves: ["서비스헌장\n□ 강습 안내\n| 사유 | 내용 |\n| --- | --- |\n| 강습을 쉬는 경우 | 수강료 환불 |"]
  ) { sentence in
    let last = max(sentence.range.lowerBound, sentence.range.upperBound - lastCellTail)..<sentence.range.upperBound
    return sentence.sentence.isRow && sentence.isRedress && sentence.sentence.has(.actConcrete, in: last)
      ? .promise : nil
  }

  private static let otherRow = Rule<SentenceInContext, SpeechAct>(
    "labelled-promise/other-row", ko: "표의 줄에 수준이 없다", en: "A row without a level informs.",
    finds: ["서비스헌장\n□ 자료실 안내\n| 자료실 | 위치 |\n| --- | --- |\n| ⟦어린이 자료실⟧ | ⟦1층 동쪽⟧ |": "statement"],
    leaves: ["서비스헌장\n□ 고객 응대\n| 구분 | 내용 |\n| --- | --- |\n| 방문 고객 | 먼저 인사하겠습니다. |"]
  ) { $0.sentence.isRow ? .statement : nil }

  // MARK: A matter and its level

  private static let deadline = Rule<SentenceInContext, SpeechAct>(
    "labelled-promise/deadline", ko: "쌍점 뒤에 기한이 적혀 있다", en: "A matter and its deadline with a colon between.",
    finds: ["⟦단순 문의: 즉시⟧": "promise", "⟦처리기한 : 7일 이내⟧": "promise"],
    leaves: ["수수료: 1,000원", "운영 : 24시간"]
  ) { $0.isLabelledDeadline ? .promise : nil }

  private static let deadlines = Rule<SentenceInContext, SpeechAct>(
    "labelled-promise/deadlines", ko: "일과 기한이 빗금을 사이에 두고 이어진다", en: "Matters with their times, with slashes between.",
    finds: ["⟦인터넷 : 2일(공휴일 제외) / 일반 민원 : 5일⟧": "promise"],
    leaves: ["평일 : 9시 / 주말 : 10시", "어른 : 1,000원 / 어린이 : 500원", "운영 : 24시간 / 휴무 : 1일"]
  ) { $0.isListOfDeadlines ? .promise : nil }

  private static let remedy = Rule<SentenceInContext, SpeechAct>(
    "labelled-promise/remedy", ko: "보상 항목에 잘못과 보상할 것이 적혀 있다",
    en: "A fault and what is paid for it, in a section on redress.",
    finds: [
      "서비스헌장\n□ 잘못된 서비스의 시정\n- ⟦기한을 넘긴 경우 : 지연 1일당 5,000원⟧": "promise",
      "서비스헌장\n□ 잘못된 서비스의 보상\n- ⟦헛걸음하신 경우 교통비 1만원⟧": "promise",
    ],
    leaves: ["서비스헌장\n□ 증명서 안내\n- 신청하실 경우 : 수수료 1,000원"]
  ) { $0.isLabelledRemedy ? .promise : nil }

  /// An act with its ending, in the last cell of a row.
  private static let lastCellTail = 8
}

extension SentenceInContext {
  /// Labels and values are short. Lines that are longer are sentences with a colon in them, and what they do is said by their ending.
  private static let longestDeadline = 40
  private static let longestDeadlineValue = 16
  private static let longestRemedy = 80
  private static let longestRefund = 60
  private static let longestRefundValue = 20
  /// The case of a refund has more than a word: "전날까지 취소".
  private static let shortestRefundCase = 4

  /// "단순 문의: 즉시"; not "수수료: 1,000원" or "운영 : 24시간".
  fileprivate var isLabelledDeadline: Bool {
    guard range.count <= Self.longestDeadline, let colon = range.first(where: { text.unquoted[$0] == 0x3A }),
      colon > range.lowerBound, range.upperBound - colon <= Self.longestDeadlineValue, !isStatement
    else { return false }
    return MeasureReader(text: text, sentence: sentence).hasDeadline(in: (colon + 1)..<range.upperBound)
  }

  /// "인터넷 : 2일 / 일반 민원 : 5일": each entry is a matter, a colon and a time.
  fileprivate var isListOfDeadlines: Bool {
    let entries = range.split { text.unquoted[$0] == 0x2F }
    guard entries.count > 1, range.count <= Self.longestDeadline * entries.count, !isStatement else { return false }
    return entries.allSatisfy { entry in
      guard let colon = entry.first(where: { text.unquoted[$0] == 0x3A }), let first = entry.first,
        let last = entry.last,
        colon > first, colon < last
      else { return false }
      return MeasureReader(text: text, sentence: sentence).hasDeadline(in: (colon)..<(last + 1))
    }
  }

  /// "헛걸음하신 경우 교통비 1만원"; not "신청하실 경우 : 수수료 1,000원" elsewhere.
  fileprivate var isLabelledRemedy: Bool {
    guard range.count <= Self.longestRemedy, isRedress, !sentence.has(.speechActRequest), !isStatement,
      let fault = ConditionFinder.condition(in: text, range), fault.upperBound < range.upperBound
    else { return false }
    return MeasureReader(text: text, sentence: sentence).hasBound(in: fault.upperBound..<range.upperBound)
  }

  /// "이용일 3일 전까지 취소: 80%" under "사용료를 환불한다"; not "어른: 1,000원".
  fileprivate var isLabelledRefund: Bool {
    guard !sentence.isRow, range.count <= Self.longestRefund,
      let colon = range.last(where: { text.unquoted[$0] == 0x3A }),
      colon - range.lowerBound >= Self.shortestRefundCase, range.upperBound - colon <= Self.longestRefundValue,
      isUnderRefund
    else { return false }
    let value = (colon + 1)..<range.upperBound
    return text.contains(.remedyWholeAmount, in: value)
      || QuantityRecognizer(text: text, range: value).quantities().contains { $0.unit == .percent || $0.unit == .won }
  }
}
