import CharterLanguage

/// What sentences do that end in 니다 or 다.
extension SpeechActRules {
  /// The rules for verbs that state, in the order in which they are asked.
  static let verbRules: [Rule<SentenceInContext, SpeechAct>] = [
    future, definition, penalty, exception, passiveWithLevel, passive, fact, plainFact, ruleSetting, state,
  ]

  /// The rules for verbs that act, asked after it is known that the institution acts.
  static let verbActRules: [Rule<SentenceInContext, SpeechAct>] = [politeAct, plainLeadIn, plainAct]

  private static let future = Rule<SentenceInContext, SpeechAct>(
    "speech-act/future", ko: "앞으로 할 일을 약속한다", en: "A future form or the word to promise says what will be done.",
    finds: ["⟦서류를 확인하여 연락드릴 것입니다.⟧": "promise", "⟦기록을 함부로 보이지 않을 것을 약속드립니다.⟧": "promise"],
    leaves: ["연락처는 접수증에 있습니다."]
  ) { $0.form == .polite && $0.ends(in: .endingFuture) ? .promise : nil }

  private static let definition = Rule<SentenceInContext, SpeechAct>(
    "speech-act/definition", ko: "낱말의 뜻을 정한다", en: "A word is defined.",
    finds: ["⟦헌장은 서비스의 수준을 알리는 제도입니다.⟧": "statement", "⟦이용자란 열람실을 이용하는 사람을 말한다.⟧": "statement"],
    leaves: ["전화를 받으면 소속과 이름을 먼저 말합니다."]
  ) { ($0.form == .polite || $0.form == .plain) && $0.defines ? .statement : nil }

  private static let penalty = Rule<SentenceInContext, SpeechAct>(
    "speech-act/penalty", ko: "법에 따른 제재를 알린다", en: "A penalty of the law is announced.",
    finds: ["⟦기한을 넘기면 법에 따라 과태료를 부과합니다.⟧": "statement"],
    leaves: ["기한이 지나기 7일 전에 문자로 알려 드립니다."]
  ) { $0.form == .polite && $0.text.contains(.speechActPenalty, in: $0.range) ? .statement : nil }

  private static let exception = Rule<SentenceInContext, SpeechAct>(
    "speech-act/exception", ko: "‘다만’으로 시작하여 약속에서 빼는 경우를 정한다",
    en: "A sentence of its own takes a case out of the promise.",
    finds: ["⟦다만, 현장 조사가 필요한 경우에는 제외합니다.⟧": "statement"],
    leaves: ["같은 잘못을 거듭한 직원은 민원 업무에서 제외합니다."]
  ) { $0.form == .polite && $0.isException ? .statement : nil }

  private static let passiveWithLevel = Rule<SentenceInContext, SpeechAct>(
    "speech-act/passive-with-level", ko: "수준이 적힌 피동문이다", en: "A passive with a level promises that level.",
    finds: ["⟦신청하신 서류는 3일 이내에 처리됩니다.⟧": "promise", "⟦접수된 민원은 7일 이내에 처리된다.⟧": "promise"],
    leaves: ["신청하신 서류는 순서대로 처리됩니다."]
  ) { $0.isPassive && $0.hasBound ? .promise : nil }

  private static let passive = Rule<SentenceInContext, SpeechAct>(
    "speech-act/passive", ko: "수준이 없는 피동문이다", en: "A passive without a level says how things are.",
    finds: ["⟦신청하신 서류는 순서대로 처리됩니다.⟧": "statement", "⟦회의록은 서고에 보존된다.⟧": "statement"],
    leaves: ["회의록을 누리집에 올립니다."]
  ) { $0.isPassive ? .statement : nil }

  private static let fact = Rule<SentenceInContext, SpeechAct>(
    "speech-act/fact", ko: "사실·권리·감사를 말한다", en: "A fact, a right or thanks is stated.",
    finds: ["⟦누리집에서 예약하실 수 있습니다.⟧": "statement", "⟦매주 화요일은 쉽니다.⟧": "statement"],
    leaves: ["서류 작성을 지원합니다.", "대기 시간을 줄입니다."]
  ) { sentence in
    sentence.form == .polite && sentence.ends(in: .endingPoliteStatement)
      && !sentence.ends(in: .endingActLikeStatement) ? .statement : nil
  }

  private static let plainFact = Rule<SentenceInContext, SpeechAct>(
    "speech-act/plain-fact", ko: "‘-한다’로 목적이나 적용을 정한다", en: "A plain sentence states an aim, a scope or another rule.",
    finds: ["⟦이 기준은 이용자의 편의를 목적으로 한다.⟧": "statement", "⟦이 기준은 모든 창구에 적용한다.⟧": "statement"],
    leaves: ["접수 후 3일 이내에 회신한다.", "수강료의 50%를 교재비에서 제외한다."]
  ) { sentence in
    sentence.form == .plain && sentence.ends(in: .endingPlainStatement) && !sentence.ends(in: .endingActLikeStatement)
      && !(sentence.ends(in: .endingExclusion) && sentence.hasBound) ? .statement : nil
  }

  private static let ruleSetting = Rule<SentenceInContext, SpeechAct>(
    "speech-act/rule-setting", ko: "세부 사항을 따로 정한다", en: "Details are left to another rule.",
    finds: ["⟦세부 기준은 따로 정합니다.⟧": "statement", "⟦필요한 서식은 관장이 정한다.⟧": "statement"],
    leaves: ["담당자를 지정합니다."]
  ) { ($0.form == .polite || $0.form == .plain) && $0.setsRule ? .statement : nil }

  private static let state = Rule<SentenceInContext, SpeechAct>(
    "speech-act/state", ko: "‘크다·있다’처럼 상태를 말한다",
    en: "Only verbs take -ㄴ다 and -는다; other words in 다 say how things are.",
    finds: ["⟦열람실은 지하 1층에 있다.⟧": "statement", "⟦이용자의 부담이 크다.⟧": "statement"],
    leaves: ["직원은 근무 중 이름표를 단다.", "먼저 인사말을 건넨다."]
  ) { $0.form == .plain && !Endings.isPlainAct($0.text, before: $0.end) ? .statement : nil }

  private static let politeAct = Rule<SentenceInContext, SpeechAct>(
    "speech-act/polite-act", ko: "기관이 하는 일을 ‘-ㅂ니다’로 말한다", en: "The polite present says what the institution does.",
    finds: ["⟦요청하신 자료를 신속히 처리해 드립니다.⟧": "promise", "⟦회원증을 그 자리에서 만들어 드립니다.⟧": "promise"],
    leaves: ["누리집에서 예약하실 수 있습니다.", "고객은 예약 시간을 지킵니다."]
  ) { $0.form == .polite ? .promise : nil }

  private static let plainLeadIn = Rule<SentenceInContext, SpeechAct>(
    "speech-act/plain-lead-in", ko: "‘-한다’로 뒤에 나올 약속을 예고할 뿐이다", en: "A plain sentence points ahead to what follows.",
    finds: ["⟦사용료는 다음의 기준에 따라 돌려준다.⟧": "lead-in"],
    leaves: ["사용료는 취소하신 날 돌려준다."]
  ) { $0.form == .plain && $0.announces ? .leadIn : nil }

  private static let plainAct = Rule<SentenceInContext, SpeechAct>(
    "speech-act/plain-act", ko: "기관이 하는 일을 ‘-ㄴ다’로 말한다",
    en: "The plain present of a verb says what the institution does.",
    finds: ["⟦접수 후 3일 이내에 회신한다.⟧": "promise", "⟦민원인은 안내 직원이 자리까지 모시고 간다.⟧": "promise"],
    leaves: ["이용자란 열람실을 이용하는 사람을 말한다.", "이 기준은 모든 창구에 적용한다.", "신청인은 3일 이내에 수수료를 납부한다."]
  ) { $0.form == .plain ? .promise : nil }
}

extension SentenceInContext {
  /// From a word that defines to the end: 정의한다 with a few units of ending.
  private static let definitionTail = 10
  /// The object of the verb to say stands right before it: "인사말을 먼저 말합니다".
  private static let objectTail = 14

  /// "…을 말한다", but not what staff say of themselves: "소속과 이름을 말합니다".
  fileprivate var defines: Bool {
    guard sentence.has(.speechActDefinition, in: tail(Self.definitionTail)) else { return false }
    return !text.contains(.speechActToldObject, in: tail(Self.objectTail))
      || sentence.has(.speechActDefinition, in: range.lowerBound..<tail(Self.definitionTail).lowerBound)
  }

  /// "다만, 현장 조사가 필요한 경우에는 제외합니다"
  fileprivate var isException: Bool {
    text.first(of: .provisoOpener, at: range.lowerBound) != nil && ends(in: .provisoExceptionEnding)
  }

  fileprivate var isPassive: Bool {
    form == .polite && ends(in: .endingPolitePassive) || form == .plain && ends(in: .endingPlainPassive)
  }

  /// 정한다 as a word of its own; not 지정한다.
  fileprivate var setsRule: Bool {
    text.first(of: .endingRuleSetting, before: end).map { text.isSpaced(before: end - $0.count) } ?? false
  }
}
