import CharterLanguage
import CharterModel

/// What looks like a number with a unit and states no level.
///
/// Korean writes dates, times of day, ordinals and the sizes of committees with the same words as levels, and many syllables are numbers as well as
/// parts of words: 이 is "two" and "this", 한 is "one" and the end of an adnominal verb.
enum QuantityRules {
  /// What is to be known of the rules, in the order in which they are asked.
  static let guides: [RuleGuide] =
    (digits + nativeWords + sinoWords).map(\.guide) + counts.map(\.guide) + periods.map(\.guide) + rates.map(\.guide)
    + superseded.map(\.guide) + [repetition.guide]

  // MARK: Numbers

  /// The rules about a number before its unit is read.
  static func numbers(of form: Numeral.Form) -> [Rule<NumberInText, NoLevel>] {
    switch form {
    case .digits: digits
    case .native: nativeWords
    case .sino: sinoWords
    }
  }

  private static let digits: [Rule<NumberInText, NoLevel>] = [
    .rejecting(
      "quantity/time-of-day", ko: "9:30은 시각이다", en: "Digits after digits and a colon are a time of day.",
      finds: ["접수창구를 오전 9:⟦30⟧분에 열겠습니다."],
      leaves: ["민원은 처리기한: 7일을 지켜 처리하겠습니다."]
    ) { $0.before == 0x3A && $0.isDigit(2) },
    .rejecting(
      "quantity/part-of-code", ko: "글자·점·빗금 뒤의 숫자는 수치가 아니다",
      en: "Digits after a letter, a point or a slash belong to a code or a date.",
      finds: ["신청서는 A⟦4⟧장으로 만들어 드리겠습니다."],
      leaves: ["신청서는 4장 이내로 만들어 드리겠습니다."]
    ) { $0.precedingInWord.map { $0.isDigit || $0 == 0x2E || $0 == 0x2F || $0.isLatin } ?? false },
    .rejecting(
      "quantity/later-part-of-row", ko: "전화번호·날짜처럼 이어 쓴 숫자다",
      en: "Digits after digits and a dash belong to a telephone number or a date.",
      finds: ["결과는 2030-3-⟦5⟧일에 누리집에 게시하겠습니다."],
      leaves: ["예약은 -3일 이내에 확인하겠습니다."]
    ) { ($0.before == 0x2D || $0.before == 0x7E) && $0.isDigit(2) },
    .rejecting(
      "quantity/ordinal", ko: "‘제3회’는 차례를 말한다", en: "A number with the prefix 제 says which one, and not how many.",
      finds: ["제⟦3⟧회 시민 음악회를 열겠습니다."],
      leaves: ["시민 음악회를 연 3회 열겠습니다."]
    ) { $0.isPreceded(by: .numberOrdinalPrefix) },
    .rejecting(
      "quantity/date", ko: "‘3월 5일’은 날짜다",
      en: "A number after a month, a year or an hour in digits is part of a date or a time of day.",
      finds: ["결과는 3월 ⟦5⟧일에 누리집에 게시하겠습니다."],
      leaves: ["승강기를 매월 1회 점검하겠습니다."]
    ) { $0.isPreceded(by: .dateUnit) && $0.isDigit(2) },
  ]

  private static let nativeWords: [Rule<NumberInText, NoLevel>] = [
    .rejecting(
      "quantity/native-syllable-in-word", ko: "낱말 안의 ‘한·두·네’는 수가 아니다",
      en: "A syllable such as 한 within a word is no number.",
      finds: ["친절⟦한⟧ 번역을 제공하겠습니다."],
      leaves: ["전화는 최대한 세 번 이내에 받겠습니다."]
    ) { !$0.isWordStart && !$0.isGlued },
    .rejecting(
      "quantity/once-again", ko: "‘다시 한번’은 횟수가 아니다", en: "“Once again” counts nothing.",
      finds: ["접수한 내용을 다시 ⟦한⟧번 확인하겠습니다."],
      leaves: ["접수한 내용을 한 번 이상 확인하겠습니다."]
    ) { $0.isWordStart && !$0.isGlued && $0.isPreceded(by: .numberAgain) },
  ]

  private static let sinoWords: [Rule<NumberInText, NoLevel>] = [
    .rejecting(
      "quantity/sino-syllable-in-word", ko: "낱말 안의 ‘이·사·구’는 수가 아니다",
      en: "A syllable such as 이 within a word is no number.",
      finds: ["재난 때에는 주민⟦이⟧ 분산하여 대피하도록 안내하겠습니다."],
      leaves: ["접수한 뒤 십 일 이내에 답변하겠습니다."]
    ) { !$0.isWordStart && $0.before?.isHangul ?? false && !$0.isGlued }
  ]

  // MARK: Numbers with their unit

  /// The rules about a number and its unit.
  static let counts: [Rule<CountInText, NoLevel>] = [
    .rejecting(
      "quantity/lasting", ko: "얼마나 이어지는지는 기한이 아니다", en: "How long something lasts or is kept is no time limit.",
      finds: ["분실물은 ⟦7일⟧ 동안 보관하겠습니다.", "기록은 ⟦3년⟧간 보존하겠습니다."],
      leaves: ["분실물은 7일 이내에 돌려드리겠습니다."]
    ) {
      // "인상 전 1개월 동안 예고": how long before something that is announced.
      $0.text.has(.quantityDuration, at: $0.end)
        && !QuantityBounds(text: $0.text, range: $0.range).isLeadBefore($0.start)
    },
    .rejecting(
      "quantity/counted-by", ko: "‘1분 단위로’는 재는 단위다", en: "By which steps something is charged is no level.",
      finds: ["주차요금은 ⟦1분⟧ 단위로 받겠습니다."],
      leaves: ["주차요금은 1분 이내에 계산하겠습니다."]
    ) { $0.text.has(.quantityCountedBy, at: $0.end) },
    .rejecting(
      "quantity/compared-with", ko: "‘보다’ 앞의 수치는 견주는 대상이다", en: "A level before “than” is only compared with.",
      finds: ["법정기한인 ⟦2개월⟧보다 앞당겨 처리하겠습니다."],
      leaves: ["법정기한을 앞당겨 2개월 이내에 처리하겠습니다."]
    ) { $0.text.has(.quantityComparison, at: $0.end) },
    .rejecting(
      "quantity/shortened-by", ko: "얼마나 앞당기는지는 기한이 아니다", en: "By how much something is done earlier is no time limit.",
      finds: ["정보공개 청구는 법정기한보다 ⟦3일⟧ 앞당겨 7일 이내에 공개하겠습니다."],
      leaves: ["정보공개 청구는 앞당겨 7일 이내에 공개하겠습니다.", "심사청구는 법정기한보다 5일 이상 앞당겨 결정하겠습니다."]
    ) { $0.word.unit.isTime && !$0.isBound && $0.text.has(.quantityShortening, at: $0.end) },
    .rejecting(
      "quantity/word-like-sum", ko: "‘이 원’처럼 낱말로 읽히는 작은 금액이다", en: "Sums below 100 won in words look like other words.",
      finds: ["저희는 ⟦이 원⟧칙을 게시하겠습니다."],
      leaves: ["늦으면 오천 원을 돌려드리겠습니다."]
    ) { $0.isWordLike && $0.word.unit == .won && $0.number.value < smallestSumInWords },
    .rejecting(
      "quantity/word-like-number", ko: "‘이 분’처럼 낱말로 읽히는 수는 이내·이상이 있어야 수치다",
      en: "Sino-Korean numbers in words look like other words and count only with a bound.",
      finds: ["점심때에도 ⟦이 시간⟧에는 창구를 운영하겠습니다."],
      leaves: ["접수한 뒤 십 일 이내에 답변하겠습니다."]
    ) {
      $0.isWordLike && $0.word.unit != .won && !$0.isBound && !$0.text.has(.leadBefore, at: $0.end)
        && !$0.isPeriodOfCount
    },
    .rejecting(
      "quantity/calendar-year", ko: "‘2024년’은 연도다", en: "Numbers of three digits before “year” name a year.",
      finds: ["⟦2030년⟧까지 모든 버스를 교체하겠습니다."],
      leaves: ["배관을 3년 이내에 교체하겠습니다."]
    ) { $0.word.unit == .year && $0.number.value >= firstCalendarYear },
    .rejecting(
      "quantity/day-of-month", ko: "‘매월 5일’은 날짜다", en: "A number of days after a word for a month is a date.",
      finds: ["정산 결과는 다음달 ⟦5일⟧에 알려 드리겠습니다."],
      leaves: ["정산 결과는 5일 안에 알려 드리겠습니다."]
    ) { $0.word.unit == .day && $0.text.has(.dateMonthBeforeDay, before: $0.start) },
    .rejecting(
      "quantity/size-of-body", ko: "위원회가 몇 명인지는 수준이 아니다", en: "How many members a committee has is no level.",
      finds: ["시민 대표 ⟦15명⟧ 이내로 위원회를 꾸려 의견을 듣겠습니다."],
      leaves: ["창구마다 직원 2명 이상을 배치하겠습니다."]
    ) { $0.word.unit == .person && $0.isOfBody },
    .rejecting(
      "quantity/tickets-kept", ko: "드리는 말이 없는 표의 장수는 수준이 아니다", en: "Tickets count only where they are handed over.",
      finds: ["신청서는 사진 ⟦2매⟧를 확인하고 접수하겠습니다."],
      leaves: ["약속을 어기면 무료이용권 2매를 드리겠습니다."]
    ) { $0.word.unit == .item && $0.word.isTicket && !$0.text.has(.amountHandingOver, at: $0.end) },
    .rejecting(
      "quantity/bare-count", ko: "이내·이상이 없는 사람·물건·점수의 수는 수준이 아니다",
      en: "People, pieces and points count only with a bound.",
      finds: [
        "신청서 ⟦3건⟧을 함께 처리하겠습니다.", "담당자 ⟦2명⟧이 현장을 점검하겠습니다.",
        "서류 ⟦2부⟧를 확인하고 접수증을 비치하겠습니다.",
      ],
      leaves: [
        "만족도 90점을 유지하겠습니다.", "담당자 2명 이상이 현장을 점검하겠습니다.", "현관에 안내 도우미 2명을 두겠습니다.",
        "수돗물은 60개 항목을 검사하겠습니다.", "열람실에 돋보기 3벌과 확대기, 무릎담요를 갖추어 두겠습니다.",
        "가로수 300그루를 심겠습니다.", "휠체어 6대, 유모차 10대를 무료로 빌려드리겠습니다.",
      ]
    ) {
      $0.isCountedThing && !$0.isBound && !$0.isProvided && !$0.text.has(.quantityFallenShort, at: $0.end)
        && !$0.text.has(.boundMostOrLeast, before: $0.start)
    },
    .rejecting(
      "quantity/once", ko: "‘한 번’은 주기나 이내·이상이 있어야 횟수다",
      en: "“Once” counts only with a bound, a period or a repetition.",
      finds: ["신청하시면 ⟦한 번⟧ 찾아뵙고 설명하겠습니다."],
      leaves: ["시설물을 매주 한 번 점검하겠습니다.", "들은 내용을 한 번 복창하겠습니다."]
    ) {
      $0.word.unit == .time && $0.number.form == .native && $0.number.value == 1 && !$0.isBound
        && !$0.text.has(.frequencyRepetition, at: $0.end) && !$0.text.has(.frequencyEachPeriod, before: $0.start)
        && !$0.isInInterval
    },
    .rejecting(
      "quantity/word-like-week", ko: "‘이 주간’은 ‘이번 주’로도 읽힌다",
      en: "Sino-Korean numbers before “week” mean “this week” as often.",
      finds: ["⟦이 주간⟧ 이내에 답변하겠습니다."],
      leaves: ["2주간 이내에 답변하겠습니다."]
    ) { $0.word.unit == .week && $0.number.form == .sino },
  ]

  /// No charter promises less than 100 won; below it the words are others: 이 원칙, 사원, 구 원장.
  private static let smallestSumInWords = 100.0
  /// Years of the calendar have at least three digits; no charter promises a level of a hundred years.
  private static let firstCalendarYear = 100.0

  // MARK: Words for periods

  /// The rules about a word for a period, such as 매월, which is taken for once in it.
  static let periods: [Rule<QuantityInText, NoLevel>] = [
    .rejecting(
      "quantity/weekday", ko: "‘매주 화요일에는’은 여는 요일이다", en: "A weekday says when somebody is open, and not how often.",
      finds: ["⟦매주⟧ 화요일에는 저녁 8시까지 상담하겠습니다.", "도시락은 ⟦매주⟧ 월요일부터 금요일까지 배달하겠습니다."],
      leaves: ["매주 상담 결과를 게시하겠습니다.", "운동기구를 매주 월요일에 점검하겠습니다."]
    ) { period in
      guard let day = period.text.first(of: .dateWeekday, at: period.end) else { return false }
      return !period.isDoneOnDate(endingAt: day.range.upperBound)
    },
    .rejecting(
      "quantity/trend", ko: "‘해마다 줄여’는 추세다", en: "A verb of change after a period states a trend and no frequency.",
      finds: ["민원 처리 기간을 ⟦해마다⟧ 줄여 공개하겠습니다."],
      leaves: ["민원 처리 기간을 해마다 조사하여 공개하겠습니다."]
    ) { $0.isFollowed(by: .frequencyTrend) },
    .rejecting(
      "quantity/day-in-period", ko: "하는 일이 없는 ‘매월 5일’은 날짜다", en: "A day after a period is a date where no act follows.",
      finds: ["훈련수당을 지급하겠습니다(⟦매월⟧ 5일)."],
      leaves: ["정산 결과를 매월 게시하겠습니다.", "정산 결과를 매월 5일에 게시하겠습니다."]
    ) { period in
      var after = period.end
      while after < period.range.upperBound, period.text.unquoted[after].isDigit { after += 1 }
      guard after > period.end, let day = period.text.first(of: .dateDayOfMonth, at: after) else { return false }
      return !period.isDoneOnDate(endingAt: day.range.upperBound)
    },
    .rejecting(
      "quantity/month-in-period", ko: "‘분기별 3월’은 달을 말한다", en: "A month after a period shorter than a year dates it.",
      finds: ["수질 검사 결과를 ⟦분기별⟧ 3월과 6월에 게시하겠습니다."],
      leaves: ["만족도를 매년 12월에 조사하겠습니다."]
    ) { period in
      period.quantity.per != .year && period.text.unquoted[period.end].isDigit
        && (period.text.has(.dateMonth, at: period.end + 1) || period.text.has(.dateMonth, at: period.end + 2))
    },
  ]

  // MARK: Rates

  /// The rules about what something else is counted by.
  static let rates: [Rule<QuantityInText, NoLevel>] = [
    .rejecting(
      "quantity/share-each-day", ko: "‘하루에 5%씩’의 하루는 세는 단위다",
      en: "In “5 % a day” the day is what the share is counted by.",
      finds: ["배달이 늦으면 ⟦하루⟧에 수수료의 5%씩 돌려드리겠습니다."],
      leaves: ["승강장을 하루에 세 번 청소하겠습니다."]
    ) { rate in
      rate.mayBeRate && rate.quantity.unit == .day && rate.quantity.value == 1
        && rate.isFollowed(by: .frequencyInPeriod)
        && rate.text.contains(.rateEach, in: rate.end..<min(rate.range.upperBound, rate.end + eachWithin))
    },
    .rejecting(
      "quantity/each-delay", ko: "‘하루 늦어질 때마다’의 하루는 세는 단위다",
      en: "In “for each day of delay” the day is what the sum is counted by.",
      finds: ["배달이 ⟦하루⟧ 늦어질 때마다 1,000원을 돌려드리겠습니다."],
      leaves: ["배달이 하루 이상 늦어지면 1,000원을 돌려드리겠습니다."]
    ) { $0.mayBeRate && $0.quantity.value == 1 && $0.isFollowed(by: .rateEveryDelay) },
    .rejecting(
      "quantity/per-unit", ko: "‘1일당’·‘1시간마다’의 시간은 세는 단위다",
      en: "A quantity with “per” or “every” is what something is counted by.",
      finds: ["지연 ⟦1일⟧당 1,000원을 드리겠습니다.", "초과 ⟦1시간⟧마다 1,000원을 드리겠습니다."],
      leaves: ["1일 당직자 2명 이상을 배치하겠습니다."]
    ) { rate in
      guard rate.mayBeRate, let word = rate.text.first(of: .ratePerUnit, at: rate.end) else { return false }
      // 당일, 당사, 당직 begin with 당.
      let after = rate.end + word.count
      return after >= rate.range.upperBound || !rate.text.has(.rateOtherWordSyllable, at: after)
    },
  ]

  /// 씩 stands within this many units of the period: "하루에 이용 수수료의 5%씩".
  private static let eachWithin = 14

  // MARK: Levels that do not hold

  /// The rules about a former level, and about how far a level may be stretched.
  static let superseded: [Rule<QuantityInText, NoLevel>] = [
    .rejecting(
      "quantity/extension", ko: "얼마까지 연장할 수 있는지는 수준이 아니다", en: "How far a time may be extended is no level.",
      finds: ["민원은 7일 이내에 처리하고, 어려운 민원은 ⟦14일까지⟧ 연장할 수 있음을 안내하겠습니다."],
      leaves: ["민원은 14일까지 처리하겠습니다."]
    ) { $0.isFollowed(by: .quantityExtension) },
    .rejecting(
      "quantity/former-level", ko: "화살표 앞의 수치는 예전 수준이다", en: "A level before an arrow is the former one.",
      finds: ["처리 기간을 ⟦20일⟧ → 14일로 앞당겨 처리하겠습니다."],
      leaves: ["처리 기간을 앞당겨 14일 안에 처리하겠습니다."]
    ) {
      $0.end < $0.range.upperBound
        && (arrows.contains($0.text.unquoted[$0.end]) || $0.isFollowed(by: .quantityChangeArrow))
    },
  ]

  /// → ⇒ ➜ ➡ ▶
  private static let arrows: Set<UInt16> = [0x2192, 0x21D2, 0x279C, 0x27A1, 0x25B6]

  /// Not twice says not again.
  static let repetition = Rule<QuantityInContext, NoLevel>.rejecting(
    "quantity/repetition", ko: "‘두 번 하지 않게’는 되풀이하지 않는다는 말이다", en: "“Not twice” says not again, and is no level.",
    finds: ["같은 말씀을 ⟦두 번⟧ 하시지 않게 기록하겠습니다."],
    leaves: ["같은 일로 두 번 이상 방문하지 않도록 하겠습니다."]
  ) {
    $0.quantity.unit == .time && $0.quantity.comparator == nil && $0.quantity.per == nil && !$0.quantity.isBeforeRing
      && $0.isSoonPromisedNot
  }
}
