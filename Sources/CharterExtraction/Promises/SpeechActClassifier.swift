package import CharterLanguage

/// Tells promises from all else that stands in a charter, by how a sentence ends.
///
/// Phenomenon: Korean sentences carry their force in the last word. 하겠습니다 and 드립니다 promise; 바랍니다 asks; 하여야 합니다 binds;
/// 입니다 explains; 수 있습니다 grants. Words inside quotations are what staff will say and decide nothing, except where the
/// quotation is all there is.
package struct SpeechActClassifier: Sendable {
  let text: NormalizedText
  let sentence: Sentence

  package init(text: NormalizedText, sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// What the sentence does.
  ///
  /// - Parameters:
  ///   - hasBound: whether it states a level that binds; noun endings and passives promise only with one.
  ///   - explains: whether it stands in a section that explains (정의, 배경) or asks (고객 협조); only 겠습니다 promises there.
  ///   - isTerse: whether the charter as a whole promises in nouns; an act promises there without a level too.
  package func kind(hasBound: @autoclosure () -> Bool, explains: Bool, isTerse: Bool = false) -> SpeechAct {
    let end = core
    guard end > sentence.range.lowerBound else { return .statement }
    if text.unquoted[end - 1] == NormalizedText.masked { return isScriptOnly(end) ? .promise : .statement }
    if text.first(of: .endingIntention, before: end) != nil { return will(end) }
    if explains { return .statement }
    if text.has(.endingPolite, before: end) { return polite(end, hasBound: hasBound()) }
    if text.has(.endingPlain, before: end) { return plain(end, hasBound: hasBound()) }
    return ofNouns(end, hasBound: hasBound(), isTerse: isTerse)
  }

  /// What nouns do, as they end or before a bracket at their end.
  private func ofNouns(_ end: Int, hasBound: Bool, isTerse: Bool) -> SpeechAct {
    let kind = nominal(end, hasBound: hasBound, isTerse: isTerse)
    guard kind == .statement, let bare = beforeBracket(end) else { return kind }
    return nominal(bare, hasBound: hasBound, isTerse: isTerse)
  }

  /// The end before a bracket that says more of the promise: "24시간 이내 답변(공휴일 제외)".
  private func beforeBracket(_ end: Int) -> Int? {
    guard text.unquoted[end - 1] == 0x29, let open = sentence.range.last(where: { text.unquoted[$0] == 0x28 }),
      open - sentence.range.lowerBound >= 4, text.unquoted[open - 1].isHangul
    else { return nil }
    return open
  }

  /// True when the sentence ends in 다.
  var isStatement: Bool { text.has(.endingPlain, before: core) }

  /// True when the sentence states a level and ends in an act as a noun, as the sentences of terse charters do.
  func isNounPromise(hasBound: @autoclosure () -> Bool) -> Bool {
    let end = core
    guard end > sentence.range.lowerBound, !text.has(.endingPlain, before: end), hasBound() else { return false }
    return ofNouns(end, hasBound: true, isTerse: false) == .promise
  }

  /// The end of the sentence without marks and without a bracketed remark after its ending.
  private var core: Int {
    var end = sentence.range.upperBound
    let low = sentence.range.lowerBound
    func strip() {
      while end > low, Endings.marks.contains(text.unquoted[end - 1]) { end -= 1 }
    }
    strip()
    let noted = beforeNote(end)
    if noted < end {
      end = noted
      strip()
    }
    if end > low, text.unquoted[end - 1] == 0x29,
      let open = (low..<end).last(where: { text.unquoted[$0] == 0x28 }), open > low
    {
      var last = open
      while last > low, Endings.marks.contains(text.unquoted[last - 1]) { last -= 1 }
      if last > low, LexicalClass.endingFinalSyllable.contains(text.unquoted[last - 1]) { end = last }
    }
    return end
  }

  /// The end without the mark of a footnote: "…하겠습니다[5].", "…하겠습니다.1)", "…하겠습니다*".
  private func beforeNote(_ end: Int) -> Int {
    var at = end
    let low = max(sentence.range.lowerBound, end - 6)
    if at > low, text.unquoted[at - 1] == 0x2A {
      while at > low, text.unquoted[at - 1] == 0x2A { at -= 1 }
    } else {
      if at > low, text.unquoted[at - 1] == 0x29 || text.unquoted[at - 1] == 0x5D { at -= 1 }
      let digits = at
      while at > low, text.unquoted[at - 1].isDigit { at -= 1 }
      guard at < digits else { return end }
      if at > low, text.unquoted[at - 1] == 0x5B || text.unquoted[at - 1] == 0x28 { at -= 1 }
    }
    while at > low, Endings.marks.contains(text.unquoted[at - 1]) { at -= 1 }
    return at > low && LexicalClass.endingFinalSyllable.contains(text.unquoted[at - 1]) ? at : end
  }

  /// - Promises: "…전화를 받겠습니다" · "…금품을 받지 않겠습니다"
  /// - Asks: "협조해 주시면 감사하겠습니다" · announces: "다음과 같이 실천하겠습니다"
  private func will(_ end: Int) -> SpeechAct {
    if asks(end) { return .request }
    return announces(end) ? .leadIn : .promise
  }

  /// - Promises: "신속히 처리해 드립니다" · "연락드릴 것입니다" · with a bound: "3일 이내에 처리됩니다"
  /// - Does not: "이용하실 수 있습니다" · "…제도입니다" · "…하여야 합니다" · "양해 부탁드립니다" · "고객은 …합니다"
  private func polite(_ end: Int, hasBound: Bool) -> SpeechAct {
    if asks(end) { return .request }
    if sentence.has(.speechActDuty, in: tail(end, 12)) { return .duty }
    if announces(end) { return .leadIn }
    if text.first(of: .endingFuture, before: end) != nil { return .promise }
    if defines(end) { return .statement }
    if text.contains(.speechActPenalty, in: sentence.range) || isException(end) { return .statement }
    if text.first(of: .endingPolitePassive, before: end) != nil { return hasBound ? .promise : .statement }
    let states = text.first(of: .endingPoliteStatement, before: end) != nil
    if states && text.first(of: .endingActLikeStatement, before: end) == nil || fixes(end) { return .statement }
    // Humble verbs are the institution's whoever is named before: "고객께서 문의하신 내용은 당일 답변드립니다".
    return isCustomers(end) && text.first(of: .endingHumble, before: end) == nil ? .statement : .promise
  }

  /// - Promises: "접수 후 3일 이내에 회신한다"
  /// - Does not: "…을 목적으로 한다" · "…라 한다" · "…하여야 한다" · "…할 수 있다"
  private func plain(_ end: Int, hasBound: Bool) -> SpeechAct {
    if asks(end) { return .request }
    if sentence.has(.speechActDuty, in: tail(end, 12)) { return .duty }
    if defines(end) { return .statement }
    if text.first(of: .endingPlainPassive, before: end) != nil { return hasBound ? .promise : .statement }
    let states = text.first(of: .endingPlainStatement, before: end)
    let acts = text.first(of: .endingActLikeStatement, before: end) != nil
    guard states == nil || acts || text.has(.endingExclusion, before: end) && hasBound, !fixes(end),
      Endings.isPlainAct(text, before: end), !isCustomers(end)
    else { return .statement }
    return announces(end) ? .leadIn : .promise
  }

  /// - In a charter of such sentences: "모든 분께 먼저 인사" · "통화 종료 시 고객보다 늦게 끊기"
  /// - Promises: "접수 후 3일 이내 회신" · "처리 결과를 문자로 알려드림" · "정중히 응대함"
  /// - Does not: "고객만족 경영 실현" · "명함" · "자동차 등록번호 포함"
  private func nominal(_ end: Int, hasBound: Bool, isTerse: Bool) -> SpeechAct {
    if sentence.has(.speechActRequest, in: tail(end, 10)) || isCustomers(end) { return .statement }
    if text.first(of: .endingPermission, before: end) != nil || isForWhoWants(end) { return .statement }
    if text.first(of: .endingNounInHam, before: end) == nil, text.first(of: .endingNominalM, before: end) != nil {
      return .promise
    }
    if isInstruction(end) { return .promise }
    if text.first(of: .actStaffNoun, before: end) != nil, end - sentence.range.lowerBound >= 8 { return .promise }
    if isTerse, endsWithNounPredicate(end) { return .promise }
    if !hasBound, text.first(of: .nounPredicateThing, before: end) != nil { return .statement }
    if !hasBound, !isTerse || end - sentence.range.lowerBound < 8 { return .statement }
    let last = tail(end, hasBound ? 8 : 4)
    let acts =
      sentence.has(.actConcrete, in: last) || sentence.has(.actGeneric, in: last)
      || sentence.has(.actAbstract, in: last)
    // 끊기, 듣기, 알리기: verbs as nouns.
    if text.first(of: .endingNominalGi, before: end) != nil { return .promise }
    return (hasBound ? sentence.has(.actConcrete, in: last) : acts) ? .promise : .statement
  }

  /// What a customer does to get something: "예약을 취소하려면 3일 전까지 연락".
  private func isForWhoWants(_ end: Int) -> Bool {
    guard let wish = sentence.range.last(where: { text.first(of: .conditionPurpose, at: $0) != nil }) else {
      return false
    }
    return text.first(of: .actCustomerNoun, before: end) != nil
      && !text.contains(.personStaffSubject, in: wish..<sentence.range.upperBound)
  }

  private func endsWithNounPredicate(_ end: Int) -> Bool {
    guard end - sentence.range.lowerBound >= 5 else { return false }
    return NounPredicate(text: text, range: sentence.range).ends(at: end)
  }

  /// -(으)ㄹ 것 under a standard tells the staff what to do.
  ///
  /// - Promises: "전화벨이 네 번 울리기 전에 받을 것" · "고객의 말을 끊지 아니할 것"
  /// - Does not: "신분증을 지참할 것" (in a section of requests) · "필요할 것" · "불편함이 없을 것"
  private func isInstruction(_ end: Int) -> Bool {
    guard end - sentence.range.lowerBound >= 8, text.has(.endingInstruction, before: end),
      text.unquoted[end - 2].finalConsonant == 8
    else { return false }
    if text.first(of: .endingNotInstruction, before: end - 1) != nil { return false }
    // -할 것 follows nouns of all kinds; other verbs act.
    guard text.first(of: .endingInstructionDo, before: end - 1) != nil else { return true }
    let last = tail(end, 10)
    return sentence.has(.actConcrete, in: last) || sentence.has(.actGeneric, in: last)
      || sentence.has(.negationPromise, in: last)
  }

  /// "다만, 현장 조사가 필요한 경우에는 제외합니다"
  private func isException(_ end: Int) -> Bool {
    text.first(of: .provisoOpener, at: sentence.range.lowerBound) != nil
      && text.first(of: .provisoExceptionEnding, before: end) != nil
  }

  private func asks(_ end: Int) -> Bool { sentence.has(.speechActRequest, in: tail(end, 12)) }

  private func defines(_ end: Int) -> Bool {
    guard sentence.has(.speechActDefinition, in: tail(end, 10)) else { return false }
    return !text.contains(.speechActToldObject, in: tail(end, 14))
      || sentence.has(.speechActDefinition, in: sentence.range.lowerBound..<tail(end, 10).lowerBound)
  }

  /// The customer acts, and nobody of the institution is named after: "민원인은 안내 직원이 자리까지 모시고 간다" is the staff's.
  private func isCustomers(_ end: Int) -> Bool {
    guard let customer = sentence.last(.speakerCustomerSubject) else { return false }
    let rest = customer.upperBound..<sentence.range.upperBound
    if text.contains(.personStaffSubject, in: rest) || isGiven(end) { return false }
    // 께서 and its like want -시- in their verb. Where that closes a clause and the last verb has none, somebody else acts: "고객께서 끊으신 뒤
    // 수화기를 내려놓습니다".
    guard rest.count > 8 else { return true }
    let last = tail(end, 6).lowerBound..<end
    return !text.contains(.jointCustomerClauseEnd, in: rest.lowerBound..<max(rest.lowerBound, end - 4))
      || text.contains(.endingHonorific, in: last)
  }

  /// What is done to customers alone: "거동이 불편한 고객은 현관까지 동행", "길을 물으시는 고객은 승강장까지 안내합니다".
  private func isGiven(_ end: Int) -> Bool {
    let verb = text.first(of: .endingLightVerb, before: end)
    return text.first(of: .actStaffNounGiven, before: end - (verb?.count ?? 0)) != nil
  }

  private func fixes(_ end: Int) -> Bool {
    text.first(of: .endingRuleSetting, before: end).map { text.isSpaced(before: end - $0.count) } ?? false
  }

  /// A lead-in points ahead and says little after that: "다음과 같이 조치하겠습니다". With more after it it promises itself.
  private func announces(_ end: Int) -> Bool {
    guard let pointer = sentence.last(.speechActLeadIn) else { return false }
    return end - pointer.upperBound <= 18
  }

  /// - Promises: 대기한 고객에 대하여 “기다려 주셔서 감사합니다.”
  private func isScriptOnly(_ end: Int) -> Bool {
    guard let open = sentence.range.first(where: { text.unquoted[$0] == NormalizedText.masked }),
      open - sentence.range.lowerBound >= 4
    else { return false }
    let last = text.units[max(open, end - 4)..<end]
    return last.contains { LexicalClass.scriptSentenceFinal.contains($0) }
      && (ConditionFinder.condition(in: text, sentence.range) != nil
        || text.first(of: .scriptAddressee, before: open) != nil)
  }

  private func tail(_ end: Int, _ length: Int) -> Range<Int> {
    max(sentence.range.lowerBound, end - length)..<sentence.range.upperBound
  }
}
