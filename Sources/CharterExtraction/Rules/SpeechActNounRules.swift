import CharterLanguage

/// What sentences do that end in a noun, or in a verb as a noun.
extension SpeechActRules {
  /// The rules for nouns, in the order in which they are asked; whether the customer acts is asked before.
  static let nounRules: [Rule<SentenceInContext, SpeechAct>] =
    [
      nounRequest, price, caseAlone, alwaysOpen, permission, customerErrand, nominalEnding, instruction, staffNoun,
    ] + nounPredicates + [thing, withoutLevel, verbAsNoun, actWithLevel, terseAct, nouns]

  /// A charter that promises in nouns, with one more line.
  private static func inNouns(_ line: String) -> String {
    "이행표준\n- 전화는 3회 이내 수신\n- 문의는 1일 이내 회신\n- 신고는 2시간 이내 조치\n- \(line)"
  }

  private static let nounRequest = Rule<SentenceInContext, SpeechAct>(
    "speech-act/noun-request", ko: "‘-주시기’처럼 부탁하는 말로 끝난다", en: "A request without its last verb.",
    finds: ["⟦도서는 2주 이내에 반납하여 주시기⟧": "request"],
    leaves: ["도서는 신청 후 2주 이내 비치"]
  ) { sentence in
    sentence.form == .nouns
      && sentence.sentence.has(.speechActRequest, in: sentence.tail(SentenceInContext.nounForceTail)) ? .request : nil
  }

  private static let price = Rule<SentenceInContext, SpeechAct>(
    "speech-act/price", ko: "고객이 내는 요금을 알린다", en: "A fee and its sum tell what the customer pays.",
    finds: ["⟦대여료 3일 이내 1,000원⟧": "statement", "⟦주차 요금 30분 이내 500원⟧": "statement"],
    leaves: ["서비스헌장\n□ 잘못된 서비스의 보상\n- 배송료를 잘못 받은 경우 5,000원", "요금 정정은 3일 이내 완료"]
  ) { $0.form == .nouns && $0.isPrice ? .statement : nil }

  private static let caseAlone = Rule<SentenceInContext, SpeechAct>(
    "speech-act/case-alone", ko: "어떤 경우인지만 적혀 있다", en: "The line names a case of what is promised above it.",
    finds: ["서비스헌장\n다음의 경우 상품권 5천원을 드리겠습니다.\n- ⟦같은 일로 두 번 방문하신 경우⟧": "statement"],
    leaves: ["두 번 방문하신 경우 교통비 지급"]
  ) { $0.form == .nouns && !$0.sentence.isRow && ConditionFinder.isCondition($0.text, $0.range) ? .statement : nil }

  private static let alwaysOpen = Rule<SentenceInContext, SpeechAct>(
    "speech-act/always-open", ko: "창구와 ‘24시간’만 적혀 있다", en: "A service and “24 hours” say that it is always open.",
    finds: ["⟦ARS 24시간⟧": "promise", "⟦무인민원발급기 : 연중 24시간⟧": "promise"],
    leaves: ["운영 : 24시간", "ARS 24시간 이내 회신"]
  ) { $0.form == .nouns && $0.isAlwaysOpen ? .promise : nil }

  private static let permission = Rule<SentenceInContext, SpeechAct>(
    "speech-act/permission", ko: "고객이 할 수 있는 일을 알린다", en: "The customer may do something.",
    finds: ["⟦30일 이내에 이의를 신청할 수 있음⟧": "statement"],
    leaves: ["30일 이내에 이의 신청 결과를 알려드림"]
  ) { $0.form == .nouns && $0.ends(in: .endingPermission) ? .statement : nil }

  private static let customerErrand = Rule<SentenceInContext, SpeechAct>(
    "speech-act/customer-errand", ko: "바라는 것이 있는 고객이 해야 할 일이다", en: "Who wants something has to do something for it.",
    finds: ["⟦예약을 취소하려면 3일 전까지 연락⟧": "statement"],
    leaves: ["예약을 취소하시면 3일 이내에 연락", "예약을 취소하려면 담당자가 3일 이내에 연락"]
  ) { $0.form == .nouns && $0.isForWhoWants ? .statement : nil }

  private static let nominalEnding = Rule<SentenceInContext, SpeechAct>(
    "speech-act/nominal-ending", ko: "‘-드림·-함’으로 기관이 하는 일을 말한다", en: "The noun form in -음 of a verb says what is done.",
    finds: ["⟦처리 결과를 문자로 알려드림⟧": "promise", "⟦어르신께는 정중히 응대함⟧": "promise"],
    leaves: ["담당자의 명함", "자동차 등록번호 포함"]
  ) { sentence in
    sentence.form == .nouns && !sentence.ends(in: .endingNounInHam) && sentence.ends(in: .endingNominalM)
      ? .promise : nil
  }

  private static let instruction = Rule<SentenceInContext, SpeechAct>(
    "speech-act/instruction", ko: "‘-ㄹ 것’으로 직원에게 지시한다", en: "-(으)ㄹ 것 tells the staff what to do.",
    finds: ["⟦전화벨이 네 번 울리기 전에 받을 것⟧": "promise", "⟦고객의 말을 끊지 아니할 것⟧": "promise"],
    leaves: ["서비스헌장\n□ 부탁 말씀\n- 오실 때 신분증을 지참할 것", "예약이 필요할 것", "이용에 불편함이 없을 것"]
  ) { $0.form == .nouns && $0.isInstruction ? .promise : nil }

  private static let staffNoun = Rule<SentenceInContext, SpeechAct>(
    "speech-act/staff-noun", ko: "직원만 하는 일을 명사로 말한다",
    en: "The last noun is an act of staff, and something stands before it.",
    finds: ["⟦상담이 끝나면 현관까지 배웅⟧": "promise"],
    leaves: ["현관 배웅"]
  ) { sentence in
    sentence.form == .nouns && sentence.ends(in: .actStaffNoun)
      && sentence.length >= SentenceInContext.shortestPromiseInNouns ? .promise : nil
  }

  // MARK: Nouns whose verb is left out

  private static let nounPredicates: [Rule<SentenceInContext, SpeechAct>] = [
    predicate(
      "speech-act/noun-after-object", after: .object, ko: "‘-을/를’ 뒤의 명사가 서술어이다",
      en: "In a charter of nouns an object wants a verb, and finds it in the last noun.",
      finds: [inNouns("⟦대기 인원을 화면에 표시⟧"): "promise", inNouns("⟦소속과 성명을 밝힘⟧"): "promise"],
      leaves: [inNouns("고객을 위한 서비스"), "대기 인원을 화면에 표시"]),
    predicate(
      "speech-act/noun-after-clause", after: .clause, ko: "‘-고/-며’ 뒤의 명사가 서술어이다",
      en: "In a charter of nouns a joined clause wants a verb, and finds it in the last noun.",
      finds: [inNouns("⟦무엇이 필요하신지 묻고 창구로 동행⟧"): "promise"],
      leaves: [inNouns("창고와 신고 안내"), inNouns("약속을 지키는 기관")]),
    predicate(
      "speech-act/noun-after-term", after: .term, ko: "기한이나 장소 뒤의 명사가 서술어이다",
      en: "In a charter of nouns a term or a place wants a verb, and finds it in the last noun.",
      finds: [inNouns("⟦5분 이내에 담당자가 전화⟧"): "promise", inNouns("⟦어르신은 현관까지 함께 이동⟧"): "promise"],
      leaves: [inNouns("3월부터 5월까지 운영"), inNouns("업무 처리의 기본")]),
  ]

  private static func predicate(
    _ name: String, after governor: NounPredicate.Governor, ko: String, en: String,
    finds: KeyValuePairs<String, String>, leaves: [String]
  ) -> Rule<SentenceInContext, SpeechAct> {
    Rule(name, ko: ko, en: en, finds: finds, leaves: leaves) { sentence in
      guard sentence.form == .nouns, sentence.isTerse,
        sentence.length >= SentenceInContext.shortestNounPredicate
      else { return nil }
      return NounPredicate(text: sentence.text, range: sentence.range).ends(at: sentence.end, after: governor)
        ? .promise : nil
    }
  }

  // MARK: Nouns by themselves

  private static let thing = Rule<SentenceInContext, SpeechAct>(
    "speech-act/thing", ko: "‘기준·방법’처럼 행동이 아닌 명사로 끝난다", en: "The last noun is a thing and no act.",
    finds: ["⟦이용자를 위한 안내 자료의 제공 기준⟧": "statement"],
    leaves: ["안내 자료는 3일 이내 제공"]
  ) { $0.form == .nouns && !$0.hasBound && $0.ends(in: .nounPredicateThing) ? .statement : nil }

  private static let withoutLevel = Rule<SentenceInContext, SpeechAct>(
    "speech-act/noun-without-level", ko: "수준이 없는 명사구이다",
    en: "Among sentences, nouns without a level are a heading or a remark.",
    finds: ["⟦고객만족 경영 실현⟧": "statement", "⟦우리 도서관의 어제와 오늘⟧": "statement"],
    leaves: [inNouns("찾아오신 분께 먼저 인사"), "접수 후 3일 이내 회신"]
  ) { sentence in
    sentence.form == .nouns && !sentence.hasBound
      && (!sentence.isTerse || sentence.length < SentenceInContext.shortestPromiseInNouns) ? .statement : nil
  }

  private static let verbAsNoun = Rule<SentenceInContext, SpeechAct>(
    "speech-act/verb-as-noun", ko: "‘-기’로 기관이 하는 일을 말한다", en: "The noun form in -기 of a verb says what is done.",
    finds: ["⟦전화벨이 세 번 울리기 전에 받기⟧": "promise", inNouns("⟦통화 종료 시 고객보다 늦게 끊기⟧"): "promise"],
    leaves: ["고객의 말씀 끝까지 듣기"]
  ) { $0.form == .nouns && $0.ends(in: .endingNominalGi) ? .promise : nil }

  private static let actWithLevel = Rule<SentenceInContext, SpeechAct>(
    "speech-act/act-with-level", ko: "수준과 행동이 명사로 적혀 있다", en: "A level and an act in nouns promise.",
    finds: ["⟦접수 후 3일 이내 회신⟧": "promise", "⟦인터넷 문의 24시간 이내 답변(공휴일 제외)⟧": "promise"],
    leaves: ["고객만족 경영 실현", "대여료 3일 1,000원"]
  ) { sentence in
    sentence.form == .nouns && sentence.hasBound
      && sentence.sentence.has(.actConcrete, in: sentence.tail(SentenceInContext.actTailBesideLevel)) ? .promise : nil
  }

  private static let terseAct = Rule<SentenceInContext, SpeechAct>(
    "speech-act/terse-act", ko: "명사로 약속하는 헌장에서 행동으로 끝난다",
    en: "In a charter of nouns an act promises without a level too.",
    finds: [inNouns("⟦모든 분께 먼저 인사⟧"): "promise"],
    leaves: ["모든 분께 먼저 인사"]
  ) { sentence in
    let last = sentence.tail(SentenceInContext.actTail)
    return sentence.form == .nouns && !sentence.hasBound
      && [.actConcrete, .actGeneric, .actAbstract].contains { sentence.sentence.has($0, in: last) } ? .promise : nil
  }

  /// Asked last: nothing speaks for a promise.
  static let nouns = Rule<SentenceInContext, SpeechAct>(
    "speech-act/nouns", ko: "행동이 없는 명사구이다", en: "The nouns name no act.",
    finds: [inNouns("⟦언제나 밝은 우리 도서관의 얼굴⟧"): "statement"],
    leaves: [inNouns("모든 분께 먼저 인사"), "고객만족 경영 실현"]
  ) { _ in .statement }
}

extension SentenceInContext {
  /// From a word that asks to the end of the nouns: 협조하여 주시기 with a mark.
  static let nounForceTail = 10
  /// A matter and an act in nouns have eight units at least; shorter lines are headings.
  static let shortestPromiseInNouns = 8
  /// An object with its particle and a noun of two syllables.
  static let shortestNounPredicate = 5
  /// Beside a level an act may have a few units behind it: "3일 이내 회신 원칙".
  static let actTailBesideLevel = 8
  /// Without a level the act has to be the last word; the longest acts have four units.
  static let actTail = 4
  /// From the act to the end of an instruction: "통보하여야 할 것".
  private static let instructionTail = 10

  /// "ARS 24시간": a service stands before the hours, and nothing behind them.
  fileprivate var isAlwaysOpen: Bool {
    guard length <= Self.longestService, text.contains(.speechActService, in: range) else { return false }
    guard let last = QuantityRecognizer(text: text, range: range).quantities().last, last.comparator == nil,
      last.unit == .hour && last.value == Self.hoursOfDay
    else { return false }
    return end - last.range.upperBound <= 1
  }

  /// The name of a service and its hours; longer lines are decided by their acts.
  private static let longestService = 20
  private static let hoursOfDay = 24.0

  /// A fee is named, and the line ends in a sum; what a section on redress pays is none.
  fileprivate var isPrice: Bool {
    guard !isRedress, text.contains(.speechActFee, in: range) else { return false }
    let last = QuantityRecognizer(text: text, range: range).quantities().last
    return last?.unit == .won && last.map { end - $0.range.upperBound <= 1 } ?? false
  }

  /// What a customer does to get something: "예약을 취소하려면 3일 전까지 연락".
  fileprivate var isForWhoWants: Bool {
    guard let wish = range.last(where: { text.first(of: .conditionPurpose, at: $0) != nil }) else { return false }
    return ends(in: .actCustomerNoun) && !text.contains(.personStaffSubject, in: wish..<range.upperBound)
  }

  /// -(으)ㄹ 것 under a standard; "필요할 것" and "불편함이 없을 것" instruct nobody.
  fileprivate var isInstruction: Bool {
    guard length >= Self.shortestPromiseInNouns, text.has(.endingInstruction, before: end),
      text.unquoted[end - 2].finalConsonant == Endings.finalRieul
    else { return false }
    if text.first(of: .endingNotInstruction, before: end - 1) != nil { return false }
    // -할 것 follows nouns of all kinds; other verbs act.
    guard text.first(of: .endingInstructionDo, before: end - 1) != nil else { return true }
    let last = tail(Self.instructionTail)
    return sentence.has(.actConcrete, in: last) || sentence.has(.actGeneric, in: last)
      || sentence.has(.negationPromise, in: last)
  }
}
