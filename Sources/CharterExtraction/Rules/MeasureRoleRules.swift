import CharterLanguage
import CharterModel

/// What a number is for: the level that is promised, money, opening hours, or the case in which the promise applies.
///
/// The rules for cases stand first, because the same words are a level without the case around them: "7일 이내에 알려 드리겠습니다" promises seven
/// days, "7일 이내에 신청하신 분께" says who is served.
enum MeasureRoleRules {
  /// The role of a quantity, and the rule that decides it.
  static func role(of quantity: QuantityInContext) -> Ruling<Measure.Role> {
    all.firstRuling(on: quantity) ?? Ruling(outcome: .target, rule: level.guide.name)
  }

  /// All rules, in the order in which they are asked.
  static let all: [Rule<QuantityInContext, Measure.Role>] = cases + amounts + [statutory, alwaysOpen] + levels

  // MARK: Cases

  private static let cases: [Rule<QuantityInContext, Measure.Role>] = [
    Rule(
      "role/case-of-remedy-row", ko: "보상 표에서 얼마나 늦었는지 적은 칸이다",
      en: "In a table of remedies the cell says how late something was.",
      finds: [
        "서비스헌장\n□ 늦은 배차의 보상\n| 지연시간 | 보상금액 |\n| --- | --- |\n| ⟦20분 이상⟧ | 운임의 25% |": "trigger 20 minute >="
      ],
      leaves: ["서비스헌장\n□ 처리 기한\n| 업무 | 처리기간 |\n| --- | --- |\n| 등록증 발급 | 21일 이내 |"]
    ) { subject in
      subject.sentence.cases.contains { $0.overlaps(subject.quantity.range) } ? .trigger : nil
    },
    trigger(
      "role/rings-gone-by", ko: "이미 지나간 벨 소리는 수준이 아니다", en: "Rings that have gone by are never the level.",
      finds: ["⟦벨이 4회 이상⟧ 울린 뒤에는 늦어서 죄송하다고 말씀드리겠습니다.": "trigger 4 ring >="],
      leaves: ["벨이 3회 이내로 울릴 때 전화를 받겠습니다."]
    ) { $0.quantity.comparator == .atLeast && $0.isFollowed(by: .triggerAfterRings) },
    trigger(
      "role/closing-condition", ko: "수치 뒤에서 조건이 끝난다", en: "A condition closes after the number.",
      finds: [
        "⟦10분 이상⟧ 기다리시게 한 경우 커피 교환권을 드리겠습니다.": "trigger 10 minute >=",
        "처리에 ⟦7일 이상⟧ 소요될 때에는 중간 상황을 알려 드리겠습니다.": "trigger 7 day >=",
      ],
      leaves: [
        "7일 이내에 처리하고 지연될 경우 사유를 알려 드리겠습니다.", "3일 이내에 마치되, 자재가 없을 경우에는 미리 알려 드리겠습니다.",
        "5천원 상당의 상품권을, 불친절을 겪으신 경우 우표를 드리겠습니다.",
      ]
    ) { $0.isInCondition },
    trigger(
      "role/who-is-served", ko: "어떤 분께 약속하는지 말한다", en: "The number describes who is served.",
      finds: [
        "⟦두 번 이상⟧ 걸음하신 분께는 교통비를 드리겠습니다.": "trigger 2 time >=",
        "⟦30일 이내⟧에 신청하신 분께 수수료를 돌려드리겠습니다.": "trigger 30 day <=",
        "⟦3회 이상⟧ 신고된 직원은 민원 업무에서 제외하겠습니다.": "trigger 3 time >=",
      ],
      leaves: ["24시간 안에 신고하신 분께 알려드리겠습니다.", "3일 안에 고객의 의견에 답변하겠습니다."]
    ) { $0.describesPeople },
    trigger(
      "role/customer-lead", ko: "고객이 언제까지 신청하는지 말한다", en: "The lead says by when the customer applies.",
      finds: ["관람일 ⟦7일 전까지⟧ 신청을 받아 자리를 마련하겠습니다.": "trigger 7 day >="],
      leaves: ["관람일 7일 전까지 자리 배치도를 보내 드리겠습니다."]
    ) { $0.quantity.isLead && $0.isFollowed(by: .triggerCustomerApplication) },
    trigger(
      "role/group-size", ko: "단체가 몇 명인지 말한다", en: "The number says how large a group is.",
      finds: ["⟦15인 이상⟧ 단체에는 해설사를 배정하겠습니다.": "trigger 15 person >="],
      leaves: ["안내 창구마다 직원 2명 이상을 배치하겠습니다."]
    ) { $0.quantity.unit == .person && $0.isFollowed(by: .triggerGroup) },
    trigger(
      "role/age-of-beneficiary", ko: "창업·출산처럼 삶의 사건에서 지난 시간은 대상을 말한다",
      en: "Time since a life event says who is served.",
      finds: [
        "창업 ⟦3년 이내⟧ 기업의 수수료를 줄여 드리겠습니다.": "trigger 3 year <=",
        "개업 ⟦2년 이내⟧인 가게를 찾아가 상담하겠습니다.": "trigger 2 year <=",
      ],
      leaves: ["접수 후 2일 이내에 알려 드리겠습니다."]
    ) { $0.isPreceded(by: .triggerLifeEvent) },
    trigger(
      "role/score-obtained", ko: "어떤 점수를 받은 대상인지 말한다", en: "The score describes what is dealt with.",
      finds: [
        "만족도 ⟦80점 미만⟧을 받은 서비스는 원인을 찾아 공개하겠습니다.": "trigger 80 point <",
        "만족도 ⟦80점⟧에 못 미친 분야는 개선 계획을 공개하겠습니다.": "trigger 80 point <",
      ],
      leaves: ["만족도 90점 이상을 달성하겠습니다."]
    ) { $0.isScoreObtained },
    trigger(
      "role/time-elapsed", ko: "얼마나 지난 대상인지 말한다", en: "The time that has passed describes what is dealt with.",
      finds: ["⟦10년⟧이 지난 세대부터 계량기를 교체하겠습니다.": "trigger 10 year ="],
      leaves: ["통화가 끝나고 2초가 지난 뒤에 수화기를 내려놓겠습니다."]
    ) { $0.isFollowed(by: .triggerElapsed) && !$0.isPause },
    trigger(
      "role/level-exceeded", ko: "수준을 넘긴 대상을 말한다", en: "What is dealt with exceeds the number.",
      finds: [
        "⟦한 달을 넘⟧는 사안은 진행 상황을 중간에 알려 드리겠습니다.": "trigger 1 month >",
        "만족도 ⟦80점을 넘⟧지 못한 분야는 개선 계획을 공개하겠습니다.": "trigger 80 point <=",
      ],
      leaves: ["대기 시간이 10분을 넘지 않도록 창구를 늘리겠습니다."]
    ) { $0.quantity.comparator == .above && $0.isFollowed(by: .triggerExceeding) },
    trigger(
      "role/change-of-thing", ko: "얼마나 늘거나 준 대상인지 말한다",
      en: "The number says by how much what is dealt with has changed.",
      finds: ["사용량이 지난달보다 ⟦50% 이상⟧ 늘어난 가정에는 바로 알려 드리겠습니다.": "trigger 50 percent >="],
      leaves: ["정시 운행률을 50% 이상 늘리겠습니다."]
    ) { $0.isMinimum && $0.isFollowed(by: .triggerChange) },
    trigger(
      "role/age-of-thing", ko: "얼마나 오래된 물건인지 말한다", en: "The time says how old a thing is.",
      finds: ["묻은 지 ⟦20년 이상⟧ 된 배관을 해마다 교체하겠습니다.": "trigger 20 year >="],
      leaves: ["배관을 20년 이상 보증하겠습니다."]
    ) {
      $0.isMinimum && $0.isFollowed(by: .triggerAgeAdnominal)
        && !$0.text.has(.triggerDurationException, at: $0.end + 1)
    },
    trigger(
      "role/long-case", ko: "처리에 오래 걸리는 대상을 말한다", en: "The time describes a case that takes long.",
      finds: ["⟦7일 이상⟧ 소요되는 민원은 진행 상황을 알려 드리겠습니다.": "trigger 7 day >="],
      leaves: ["창구에서 10분 이상 기다리는 일이 없도록 하겠습니다."]
    ) { $0.isMinimum && $0.isLongCase },
  ]

  /// A rule for cases. It leaves a number that the words after it make a level.
  private static func trigger(
    _ name: String, ko: String, en: String, finds: KeyValuePairs<String, String>, leaves: [String],
    when isCase: @escaping @Sendable (QuantityInContext) -> Bool
  ) -> Rule<QuantityInContext, Measure.Role> {
    Rule(name, ko: ko, en: en, finds: finds, leaves: leaves) { !$0.staysLevel && isCase($0) ? .trigger : nil }
  }

  // MARK: Amounts

  private static let amounts: [Rule<QuantityInContext, Measure.Role>] = [
    Rule(
      "role/sum-of-case", ko: "기한 표의 괄호 안 금액은 어떤 경우인지 말한다", en: "In a table of terms a sum in brackets names the case.",
      finds: [
        "서비스헌장\n□ 처리 기한\n| 업무 | 처리기한 |\n| --- | --- |\n| 보증 심사 | 소액보증(⟦3천만원 이하⟧) 3영업일 |": "trigger 30000000 won <="
      ],
      leaves: ["늦게 배달하면 3천원 이하의 요금을 돌려드리겠습니다."]
    ) {
      $0.quantity.unit == .won && $0.isDeadlineRow && $0.quantity.comparator != nil && $0.isBracketed
        ? .trigger : nil
    },
    Rule(
      "role/sum", ko: "금액이다", en: "A sum of money is an amount.",
      finds: ["헛걸음하신 분께 ⟦5,000원⟧을 드리겠습니다.": "amount 5000 won ="],
      leaves: ["헛걸음하신 분께 우표 두 장을 드리겠습니다."]
    ) { $0.quantity.unit == .won ? .amount : nil },
    Rule(
      "role/share-of-remedy-row", ko: "보상 표에 적힌 비율이다", en: "A share in a table of remedies is an amount.",
      finds: [
        "서비스헌장\n□ 늦은 배차의 보상\n| 지연시간 | 보상금액 |\n| --- | --- |\n| 20분 이상 | 운임의 ⟦25%⟧ |": "amount 25 percent ="
      ],
      leaves: ["정시 운행률을 98%로 높이겠습니다."]
    ) { $0.quantity.unit == .percent && !$0.sentence.cases.isEmpty ? .amount : nil },
    Rule(
      "role/share-of-refund", ko: "환불을 말하는 글 아래의 비율이다", en: "A share under words on refunds is an amount.",
      finds: ["서비스헌장\n□ 사용료 환불\n- 이용일 3일 전까지 취소: ⟦80%⟧": "amount 80 percent ="],
      leaves: ["정시 운행률을 98%로 높이겠습니다."]
    ) {
      $0.quantity.unit == .percent && $0.sentence.isRemedy && !$0.sentence.isRow ? .amount : nil
    },
    Rule(
      "role/tickets-given", ko: "표나 이용권을 드린다", en: "Tickets that are handed over are an amount.",
      finds: [
        "약속을 어기면 무료이용권 ⟦2매⟧를 드리겠습니다.": "amount 2 item =",
        "잘못이 있으면 대출 권수를 ⟦2권⟧ 늘려 드리겠습니다.": "amount 2 item =",
      ],
      leaves: ["이용권 2매 이상을 늘 갖추어 두겠습니다."]
    ) { $0.quantity.unit == .item && $0.isFollowed(by: .amountHandingOver) ? .amount : nil },
    Rule(
      "role/use-of-ticket", ko: "이용권·주차권으로 드리는 시간이나 횟수다", en: "The time or the uses that a ticket is good for.",
      finds: ["약속을 어기면 ⟦1일⟧ 무료주차권을 드리겠습니다.": "amount 1 day =", "잘못이 있으면 ⟦2회⟧ 이용권을 드리겠습니다.": "amount 2 time ="],
      leaves: ["이용권을 1일 이내에 보내 드리겠습니다."]
    ) { $0.quantity.comparator == nil && $0.quantity.per == nil && $0.isFollowed(by: .quantityTicket) ? .amount : nil },
    Rule(
      "role/share-compensated", ko: "보상하는 비율이다", en: "A share that is paid back is an amount.",
      finds: ["늦게 배달한 상품은 배송료의 ⟦50%⟧를 환불하겠습니다.": "amount 50 percent ="],
      leaves: ["예약 전화의 95% 이상을 바로 연결하겠습니다."]
    ) {
      $0.quantity.unit == .percent && $0.sentence.has(.remedyCompensation, in: $0.rest) ? .amount : nil
    },
    Rule(
      "role/share-given", ko: "더 드리거나 돌려드리는 비율이다", en: "A share that is added or given is an amount.",
      finds: ["보증금을 늦게 돌려드리면 ⟦5%⟧를 더 드리겠습니다.": "amount 5 percent ="],
      leaves: ["예약 전화의 95% 이상을 바로 연결하겠습니다."]
    ) { $0.quantity.unit == .percent && $0.isFollowed(by: .amountGiving) ? .amount : nil },
  ]

  // MARK: The law's

  private static let statutory = Rule<QuantityInContext, Measure.Role>(
    "role/statutory-period", ko: "법령이 정한 기간을 옮긴 것이다", en: "The period is quoted from a law.",
    finds: [
      "민원은 법정 처리기간(⟦14일⟧) 안에 처리하겠습니다.": "reference 14 day <=",
      "처분은 행정절차법에 따라 ⟦20일 이상⟧ 예고하겠습니다.": "reference 20 day >=",
      "서비스헌장\n○ 「민원 처리에 관한 법률 시행령」 제14조\n- 법령 질의: ⟦14일 이내⟧ 처리": "reference 14 day <=",
      "서비스헌장\n□ 처리 기준\n| 민원 | 법정기한 | 처리기한 |\n| --- | --- | --- |\n| 등록증 발급 | ⟦14일⟧ | 5일 이내 |": "reference 14 day <=",
    ],
    leaves: ["법령 해석이 필요한 질의는 14일 이내에 답변하겠습니다.", "법정기한을 앞당겨 2개월 이내에 처리하겠습니다."]
  ) { $0.quantity.unit.isTime && !$0.quantity.isLead && $0.isOfLaw ? .reference : nil }

  // MARK: Opening hours and levels

  /// Hours of a day and days of a year: all of them mean "always".
  private static let hoursOfDay = 24.0
  private static let daysOfYear = 365.0

  private static let alwaysOpen = Rule<QuantityInContext, Measure.Role>(
    "role/always-open", ko: "24시간·365일은 늘 열려 있음을 말한다", en: "24 hours and 365 days mean always.",
    finds: ["상담 전화를 ⟦24시간⟧ 운영하겠습니다.": "availability 24 hour ="],
    leaves: ["접수한 뒤 24시간 이내에 답변하겠습니다.", "요청하시면 24시간 후 다시 연락드리겠습니다."]
  ) { subject in
    let quantity = subject.quantity
    guard quantity.comparator == nil, !quantity.isLead, quantity.per == nil,
      quantity.unit == .hour && quantity.value == hoursOfDay || quantity.unit == .day && quantity.value == daysOfYear
    else { return nil }
    return subject.isFollowed(by: .availabilityExcludedBy) ? nil : .availability
  }

  private static let levels: [Rule<QuantityInContext, Measure.Role>] = [
    Rule(
      "role/before-ringing", ko: "벨이 울리기 전에 받는다", en: "The telephone is answered before it rings.",
      finds: ["전화는 ⟦벨이 세 번 울리기 전⟧에 받겠습니다.": "target 3 ring <"],
      leaves: ["전화는 벨이 세 번 이내로 울릴 때 받겠습니다."]
    ) { $0.quantity.isBeforeRing ? .target : nil },
    Rule(
      "role/before-exceeding", ko: "그 수준을 넘기기 전에 한다", en: "The act comes before the number is exceeded.",
      finds: ["전화는 벨이 ⟦3회를 넘⟧기기 전에 받겠습니다.": "target 3 ring <="],
      leaves: ["전화가 벨이 3회를 넘긴 때에는 사과드리겠습니다."]
    ) { $0.staysLevel && $0.quantity.comparator == .above ? .target : nil },
    Rule(
      "role/while-ringing", ko: "벨이 울릴 때 받는다", en: "The telephone is answered while it rings.",
      finds: ["전화는 ⟦벨이 3회 이내⟧ 울릴 때 받겠습니다.": "target 3 ring <="],
      leaves: ["전화는 벨이 세 번 울리기 전에 받겠습니다."]
    ) { $0.staysLevel && $0.quantity.comparator == .atMost && !$0.quantity.isBeforeRing ? .target : nil },
    level,
  ]

  private static let level = Rule<QuantityInContext, Measure.Role>(
    "role/level", ko: "약속한 수준이다", en: "The number is the level that is promised.",
    finds: [
      "접수 후 ⟦2일 이내⟧에 알려 드리겠습니다.": "target 2 day <=", "시설물을 ⟦연 2회 이상⟧ 점검하겠습니다.": "target 2 time >=",
    ],
    leaves: ["두 번 이상 방문하신 분께는 교통비를 드리겠습니다."]
  ) { _ in .target }
}

extension QuantityInContext {
  /// The law is cited within this many units before the period.
  private static let citedWithin = 12

  /// "법정 처리기간(14일)", "행정절차법에 따라 20일", or a row under the article of a law.
  fileprivate var isOfLaw: Bool {
    if sentence.isStatute || sentence.statutes.contains(where: { $0.overlaps(quantity.range) }) { return true }
    let bracket = start > part.lowerBound && (text.unquoted[start - 1] == 0x28 || text.unquoted[start - 1] == 0x3A)
    if text.has(.measureStatutory, before: bracket ? start - 1 : start) { return true }
    let near = max(part.lowerBound, start - Self.citedWithin)..<start
    guard let followed = text.lexemes(.measureLawFollowed, in: near).last else { return false }
    // The name of the law, or of its article, ends there: 행정절차법 제46조에 따라.
    let name = max(sentence.range.lowerBound, followed.range.lowerBound - Self.citedWithin)..<followed.range.lowerBound
    return !text.lexemes(of: SectionNotes.laws, in: name, quoted: true).isEmpty
      && text.find(.immediacyJoinedAct, in: followed.range.upperBound..<start) == nil
  }

  /// 이상 or 초과 is written.
  fileprivate var isMinimum: Bool { quantity.comparator == .atLeast || quantity.comparator == .above }

  /// It stands right after an opening bracket.
  fileprivate var isBracketed: Bool { start > 0 && text.unquoted[start - 1] == 0x28 }
}
