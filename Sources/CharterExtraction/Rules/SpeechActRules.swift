import CharterLanguage

/// What a sentence does: whether it promises, asks, binds, announces or explains.
///
/// Korean sentences carry their force in the last word. 하겠습니다 and 드립니다 promise; 바랍니다 asks; 하여야 합니다 binds; 입니다 explains;
/// 수 있습니다 grants. Words inside quotations are what staff will say and decide nothing, except where the quotation is all there is.
enum SpeechActRules {
  /// What a sentence does, and the rule that decides it.
  static func act(of sentence: SentenceInContext) -> Ruling<SpeechAct> {
    let ruling = all.firstRuling(on: sentence) ?? Ruling(outcome: .statement, rule: nouns.guide.name)
    guard sentence.form == .nouns, ruling.outcome == .statement, let shorter = sentence.beforeBracket else {
      return ruling
    }
    return all.firstRuling(on: shorter) ?? ruling
  }

  /// All rules, in the order in which they are asked.
  static let all: [Rule<SentenceInContext, SpeechAct>] =
    [marksOnly, scriptAlone, quotationAlone, explainingSection, request, duty, leadIn, adoption, intention] + verbRules
    + [customerActs] + verbActRules + nounRules

  // MARK: What is no sentence

  private static let marksOnly = Rule<SentenceInContext, SpeechAct>(
    "speech-act/marks-only", ko: "글자가 없고 부호뿐이다", en: "The line has marks and no words.",
    finds: ["⟦???⟧": "statement"],
    leaves: ["접수증을 바로 드리겠습니다!"]
  ) { $0.form == .none ? .statement : nil }

  private static let scriptAlone = Rule<SentenceInContext, SpeechAct>(
    "speech-act/script-alone", ko: "할 말만 적혀 있고, 언제 또는 누구에게 할 말인지 밝혔다",
    en: "The words to say are all there is, and it is said when or to whom.",
    finds: ["⟦대기한 고객에 대하여 “기다려 주셔서 감사합니다.”⟧": "promise", "⟦전화를 끊을 때는 “좋은 하루 되십시오.”⟧": "promise"],
    leaves: ["“언제나 이웃처럼 모시겠습니다.”", "우리 도서관의 표어 “늘 곁에 있는 도서관”"]
  ) { $0.form == .quotation && $0.isScriptOnly ? .promise : nil }

  private static let quotationAlone = Rule<SentenceInContext, SpeechAct>(
    "speech-act/quotation-alone", ko: "이름이나 표어를 인용할 뿐이다",
    en: "The sentence ends in a name or a motto in quotation marks.",
    finds: ["⟦우리 도서관의 표어 “늘 곁에 있는 도서관”⟧": "statement"],
    leaves: ["민원실을 나가시는 분께는 “안녕히 가십시오.”", "“무엇을 도와드릴까요?”라고 먼저 여쭙겠습니다."]
  ) { $0.form == .quotation ? .statement : nil }

  // MARK: Where it stands

  private static let explainingSection = Rule<SentenceInContext, SpeechAct>(
    "speech-act/explaining-section", ko: "설명하거나 부탁하는 항목 아래에서는 ‘-겠-’만 약속이다",
    en: "Under a heading that explains or asks only 겠습니다 promises, unless the sentence speaks of the charter itself.",
    finds: [
      "서비스헌장\n□ 용어의 정의\n- ⟦회신은 결과를 문서로 알려 드립니다.⟧": "statement",
      "서비스헌장\n□ 부탁 말씀\n- ⟦예약하신 시간에 창구로 안내합니다.⟧": "statement",
    ],
    leaves: [
      "서비스헌장\n□ 부탁 말씀\n- 예약하신 시간에 맞추어 창구로 안내하겠습니다.",
      "서비스헌장\n□ 부탁 말씀\n- 이 헌장은 두 해마다 이용자의 의견을 들어 고칩니다.", "예약하신 시간에 창구로 안내합니다.",
    ]
  ) { sentence in
    sentence.isUnderExplanation && sentence.form != .intention
      && sentence.text.first(of: .charterSubject, at: sentence.range.lowerBound) == nil ? .statement : nil
  }

  // MARK: What it says of itself

  private static let request = Rule<SentenceInContext, SpeechAct>(
    "speech-act/request", ko: "고객에게 부탁한다", en: "Something is asked of the customer.",
    finds: [
      "⟦협조해 주시면 감사하겠습니다.⟧": "request", "⟦담당자가 자리를 비웠을 때는 양해 부탁드립니다.⟧": "request",
      "⟦주차장이 좁으니 대중교통을 이용하여 주시기 바란다.⟧": "request",
    ],
    leaves: ["고객이 부탁하신 서류를 당일 보내 드리겠습니다."]
  ) { $0.endsInVerb && $0.asks ? .request : nil }

  private static let duty = Rule<SentenceInContext, SpeechAct>(
    "speech-act/duty", ko: "의무나 금지를 정한다", en: "A duty or a prohibition is stated, as statutes do.",
    finds: ["⟦기관은 정보를 공개하여야 합니다.⟧": "duty", "⟦담당자는 비밀을 누설하여서는 아니된다.⟧": "duty"],
    leaves: ["담당자는 비밀을 누설하지 않겠습니다."]
  ) { sentence in
    (sentence.form == .polite || sentence.form == .plain)
      && sentence.sentence.has(.speechActDuty, in: sentence.tail(SentenceInContext.forceTail)) ? .duty : nil
  }

  private static let leadIn = Rule<SentenceInContext, SpeechAct>(
    "speech-act/lead-in", ko: "뒤에 나올 약속을 예고할 뿐이다", en: "The sentence points ahead to the promises that follow.",
    finds: ["⟦다음과 같이 실천하겠습니다.⟧": "lead-in", "⟦잘못된 안내는 아래와 같이 바로잡습니다.⟧": "lead-in"],
    leaves: ["다음과 같은 자료는 요청하신 날 바로 복사하여 우편이나 전자우편으로 보내 드리겠습니다.", "다음의 경우 5천원 상품권을 드리겠습니다."]
  ) { ($0.form == .intention || $0.form == .polite) && $0.announces && !$0.bindsItself ? .leadIn : nil }

  private static let adoption = Rule<SentenceInContext, SpeechAct>(
    "speech-act/adoption", ko: "헌장을 만들어 지키겠다고 알릴 뿐이다",
    en: "The sentence says that the charter is drawn up and will be kept.",
    finds: [
      "⟦이를 위하여 「서비스 이행표준」을 정하고 성실히 실천할 것을 약속드립니다.⟧": "lead-in",
      "⟦우리는 이 헌장을 제정하고 반드시 지키겠습니다.⟧": "lead-in",
    ],
    leaves: ["처리기한을 정하고 지키겠습니다.", "서비스 이행표준은 해마다 점검하여 고치겠습니다."]
  ) { ($0.form == .intention || $0.form == .polite) && $0.adopts ? .leadIn : nil }

  private static let intention = Rule<SentenceInContext, SpeechAct>(
    "speech-act/intention", ko: "‘-겠-’으로 하겠다는 뜻을 밝힌다", en: "-겠- says what the institution intends to do.",
    finds: ["⟦전화를 세 번 울리기 전에 받겠습니다.⟧": "promise", "⟦어떠한 금품도 받지 않겠습니다.⟧": "promise", "⟦명찰을 달겠습니다.1)⟧": "promise"],
    leaves: ["협조해 주시면 감사하겠습니다.", "다음과 같이 실천하겠습니다.", "명찰을 답니다."]
  ) { $0.form == .intention ? .promise : nil }

  /// Both for verbs and for nouns.
  private static let customerActs = Rule<SentenceInContext, SpeechAct>(
    "speech-act/customer-acts", ko: "고객이 하는 일이다",
    en: "The customer acts, and nobody of the institution is named after.",
    finds: [
      "⟦고객은 예약 시간을 지킵니다.⟧": "statement", "⟦이용자께서 궁금한 점을 말씀하십니다.⟧": "statement",
      "⟦신청인은 3일 이내에 수수료를 납부한다.⟧": "statement", "⟦신청인은 3일 이내에 서류 제출⟧": "statement",
    ],
    leaves: [
      "민원인은 안내 직원이 자리까지 모시고 간다.", "고객께서 끊으신 뒤 수화기를 내려놓습니다.", "길을 물으시는 고객은 승강장까지 안내합니다.",
      "고객께서 문의하신 내용은 당일 답변드립니다.",
    ]
  ) { sentence in
    guard sentence.customerActs else { return nil }
    // Humble verbs are the institution's whoever is named before.
    return sentence.form == .polite && sentence.ends(in: .endingHumble) ? nil : .statement
  }
}

extension SentenceInContext {
  /// It ends in a verb.
  fileprivate var endsInVerb: Bool { form == .intention || form == .polite || form == .plain }

  /// From a word that asks or binds to the end of its sentence: the longest phrases, such as 협조해주시면감사하겠습니다, have twelve units.
  static let forceTail = 12

  fileprivate var asks: Bool { sentence.has(.speechActRequest, in: tail(Self.forceTail)) }

  /// A lead-in points ahead and says little after that: "다음과 같이 조치하겠습니다". With more after it, it promises itself.
  private static let longestAfterPointer = 18

  /// A lead-in with a level of its own promises it: "다음의 경우 5천원 상품권을 드리겠습니다".
  fileprivate var bindsItself: Bool { MeasureReader(text: text, sentence: sentence).hasBound(in: range) }

  private static let charterNames = LexicalClassSet([.charterName])
  /// From the name of a charter to the verb of drawing it up: a closing mark, a bracket and a particle, "」(이하 헌장)을".
  private static let nameToVerb = 8

  /// "「서비스 이행표준」을 정하고 실천할 것을 약속드립니다": the name of a charter, a verb of drawing it up and one of keeping it.
  fileprivate var adopts: Bool {
    guard let verb = text.find(.charterAdopting, in: range), text.contains(.charterKeeping, in: verb..<end) else {
      return false
    }
    let before = max(range.lowerBound, verb - Self.nameToVerb)..<verb
    return !text.lexemes(of: Self.charterNames, in: before, quoted: true).isEmpty
  }

  var announces: Bool {
    guard let pointer = sentence.last(.speechActLeadIn) else { return false }
    return end - pointer.upperBound <= Self.longestAfterPointer
  }

  /// Words for when or to whom have four units at least: "고객에게".
  private static let shortestAddress = 4
  /// The last word of speech stands within so many units before the closing mark, a full stop and a closing bracket included.
  private static let speechTail = 4

  /// "대기한 고객에 대하여 “기다려 주셔서 감사합니다.”"
  fileprivate var isScriptOnly: Bool {
    guard let open = range.first(where: { text.unquoted[$0] == NormalizedText.masked }),
      open - range.lowerBound >= Self.shortestAddress
    else { return false }
    let last = text.units[max(open, end - Self.speechTail)..<end]
    return last.contains { LexicalClass.scriptSentenceFinal.contains($0) }
      && (ConditionFinder.condition(in: text, range) != nil || text.first(of: .scriptAddressee, before: open) != nil)
  }

  /// A subject and the verb that it is the subject of have more units between them than this where there is another clause.
  private static let shortestOtherClause = 8
  /// The last verb with its ending, and the part of it that no clause can end in.
  private static let lastVerb = 6
  private static let lastEnding = 4

  /// The customer acts, and nobody of the institution is named after: "민원인은 안내 직원이 자리까지 모시고 간다" is the staff's.
  fileprivate var customerActs: Bool {
    guard let customer = sentence.last(.speakerCustomerSubject) else { return false }
    let rest = customer.upperBound..<range.upperBound
    if text.contains(.personStaffSubject, in: rest) || isGiven { return false }
    // 께서 and its like want -시- in their verb. Where that closes a clause and the last verb has none, somebody else acts: "고객께서 끊으신 뒤
    // 수화기를 내려놓습니다".
    guard rest.count > Self.shortestOtherClause else { return true }
    let clauses = rest.lowerBound..<max(rest.lowerBound, end - Self.lastEnding)
    let last = max(range.lowerBound, end - Self.lastVerb)..<end
    return !text.contains(.jointCustomerClauseEnd, in: clauses) || text.contains(.endingHonorific, in: last)
  }

  /// What is done to customers alone: "거동이 불편한 고객은 현관까지 동행", "길을 물으시는 고객은 승강장까지 안내합니다".
  private var isGiven: Bool {
    let verb = text.first(of: .endingLightVerb, before: end)
    return text.first(of: .actStaffNounGiven, before: end - (verb?.count ?? 0)) != nil
  }
}
