import CharterLanguage
import CharterModel

/// What a number is for: the level itself, or what triggers it.
extension MeasureReader {
  func role(of quantity: Quantity, in part: Range<Int>) -> Measure.Role {
    let end = quantity.range.upperBound
    if isTrigger(quantity, in: part) || sentence.cases.contains(where: { $0.overlaps(quantity.range) }) {
      return .trigger
    }
    // "소액보증(3천만원 이하) | 3영업일": in a table of terms a sum names the case.
    if quantity.unit == .won, isDeadlineRow, quantity.comparator != nil, isBracketed(quantity) { return .trigger }
    if quantity.unit == .won { return .amount }
    if quantity.unit == .percent, !sentence.cases.isEmpty || sentence.isRemedy && !sentence.isRow { return .amount }
    // "무료이용권 2매를 드리겠습니다"
    if quantity.unit == .item, text.first(of: .amountHandingOver, at: end) != nil { return .amount }
    if quantity.unit == .percent,
      sentence.has(.remedyCompensation, in: end..<part.upperBound) || text.first(of: .amountGiving, at: end) != nil
    {
      return .amount
    }
    if quantity.comparator == nil, !quantity.isLead, quantity.per == nil,
      quantity.unit == .hour && quantity.value == 24 || quantity.unit == .day && quantity.value == 365,
      text.first(of: .availabilityExcludedBy, at: end) == nil
    {
      return .availability
    }
    return .target
  }

  /// What the number binds has been said: its act is joined to another, or its object ends an entry of a list.
  private func isDone(_ at: Int, since end: Int, _ quantity: Quantity) -> Bool {
    let unit = text.unquoted[at]
    if unit == 0x2C { return text.first(of: .particleAccusative, before: at) != nil }
    guard quantity.comparator == .atMost || quantity.comparator == .below, at > end, text.isSpaced(before: at + 1),
      let joint = text.first(of: .jointActCompleted, before: at + 1),
      text.first(of: .jointActNotDone, before: at + 1) == nil
    else { return false }
    return sentence.cues.contains {
      ($0.tag == .actConcrete || $0.tag == .actGeneric) && $0.range.upperBound == at + 1 - joint.count
        && $0.range.lowerBound >= end
    }
  }

  private func isBracketed(_ quantity: Quantity) -> Bool {
    quantity.range.lowerBound > 0 && text.unquoted[quantity.range.lowerBound - 1] == 0x28
  }

  /// A number is a trigger when a condition closes after it ("4회 이상 울린 후 … 경우"), or when it describes the case
  /// ("7일 이상 소요되는 민원은"); not when it has its own predicate or bracket before the condition.
  private func isTrigger(_ quantity: Quantity, in part: Range<Int>) -> Bool {
    let end = quantity.range.upperBound
    if quantity.isBeforeRing { return false }
    if quantity.comparator == .above, text.first(of: .boundBeforeExceeding, at: end) != nil { return false }
    // "4회 이상 울린 뒤에는": rings that have gone by are never the level.
    if quantity.comparator == .atLeast, text.first(of: .triggerAfterRings, at: end) != nil { return true }
    // "벨이 3회 이내 울릴 때 받겠습니다" says when, and is the level.
    if quantity.comparator == .atMost, text.first(of: .ringWhile, at: end) != nil { return false }
    var at = end
    while at < part.upperBound {
      let unit = text.unquoted[at]
      if unit == 0x28 || unit == 0x29 || unit == NormalizedText.masked { break }
      // "7일 이내에 처리하고 지연될 경우", "상품권을, 불친절을 겪으신 경우": the case belongs to what comes next.
      if isDone(at, since: end, quantity) { break }
      // "3일 이내에 마치되, 자재가 없을 경우에는": the condition begins behind the predicate.
      if unit == 0x2C, at - end <= 2 || at > end && LexicalClass.jointPredicateFinal.contains(text.unquoted[at - 1]) {
        break
      }
      if let closed = ConditionFinder.close(in: text, at, part), part.upperBound - closed >= 3 {
        return !isLeadOf(quantity, closedAt: at)
      }
      at += 1
    }
    // "두 번 이상 걸음하신 분께는", "30일 이내에 신청하신 분께": the number describes who is served.
    let near = end..<min(part.upperBound, end + 12)
    let clause = near.lowerBound..<(near.first { text.unquoted[$0] == 0x2C } ?? near.upperBound)
    if let who = served(in: clause), who > end, !isTold(who, in: part) { return true }
    // "관람일 7일 전까지 신청", "3일 전까지 받습니다": by when the customer comes.
    if quantity.isLead, text.first(of: .triggerCustomerApplication, at: end) != nil { return true }
    // "15인 이상 단체에는": how large a group is.
    if quantity.unit == .person, text.first(of: .triggerGroup, at: end) != nil { return true }
    // "창업 3년 이내 기업의 수수료": how old the one is who is served.
    if text.first(of: .triggerLifeEvent, before: quantity.range.lowerBound) != nil { return true }
    // "80점 미만을 받은 서비스는"
    if let gained = text.first(of: .triggerScoreObtained, at: end),
      text.unquoted[end + gained.count - 1].finalConsonant == 4
    {
      return true
    }
    // "10년이 지난 세대부터"
    if text.first(of: .triggerElapsed, at: end) != nil, !isPause(quantity) { return true }
    // "한 달을 넘는 사안은", "80점을 넘지 못한 분야는": what the case is like, and no level.
    if quantity.comparator == .above, text.first(of: .triggerExceeding, at: end) != nil { return true }
    guard quantity.comparator == .atLeast || quantity.comparator == .above else { return false }
    // "묻은 지 20년 이상 된 배관"
    if text.has(.triggerAgeAdnominal, at: end), text.first(of: .triggerDurationException, at: end + 1) == nil {
      return true
    }
    let next = text.first(of: .triggerDurationVerb, at: end)
    guard let next else { return false }
    return text.first(of: .triggerDurationAdnominal, at: end + next.count).map {
      text.first(of: .triggerDurationException, at: end + next.count + $0.count) == nil
    } ?? false
  }

  /// "방문 1일 전에 …하기 전에": a lead right before a closing 전에 of its own is no trigger.
  private func isLeadOf(_ quantity: Quantity, closedAt at: Int) -> Bool {
    quantity.isLead && at < quantity.range.upperBound
  }

  /// "24시간 안에 신고하신 분께 알려드리겠습니다": a time in which those are told something describes no one.
  private func isTold(_ who: Int, in part: Range<Int>) -> Bool {
    text.contains(.triggerToldRecipient, in: who..<min(part.upperBound, who + 8))
  }

  /// The people that an adnominal verb describes and something is said of: "방문하신 고객에게", "기다린 분은"; not "고객의 의견".
  private func served(in clause: Range<Int>) -> Int? {
    clause.first { at in
      guard at > clause.lowerBound, text.unquoted[at - 1].finalConsonant == 4,
        text.first(of: .triggerNotAdnominal, before: at) == nil,
        let who = text.first(of: .personCustomer, at: at)
      else { return false }
      // "고객께서 정하신 시각에": the customer acts.
      return text.first(of: .personAddresseeParticle, at: at + who.count) != nil
        && !text.has(.personHonorificNominative, at: at + who.count)
    }
  }

}
