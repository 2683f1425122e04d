import CharterLanguage
import CharterModel

/// What belongs together: a count and its period, one time in two units, a sum and what it is counted by.
enum QuantityMergeRules {
  /// What is to be known of the rules, in the order in which they are asked.
  static let guides: [RuleGuide] =
    [brokenOrder.guide, upperEnd.guide, compound.guide, share.guide, periodBefore.guide, interval.guide, allYear.guide]
    + [rateNotInterval.guide] + joins.map(\.guide) + [byRate.guide]

  // MARK: One quantity

  /// 근무시간24 이내: the unit before its number.
  static let brokenOrder = Rule<PlaceInText, Quantity>(
    "quantity/broken-order", ko: "단위가 숫자 앞에 적혀 있다", en: "The unit stands before its number.",
    finds: ["문의하신 내용은 ⟦근무시간24 이내⟧에 답변하겠습니다.": "24 working-hour <="],
    leaves: ["문의하신 내용은 근무시간 24시간 이내에 답변하겠습니다."]
  ) { place in
    let text = place.text
    guard let unit = text.first(of: .workingTimeBeforeNumber, at: place.at),
      let number = Numeral.read(text, at: place.at + unit.count, before: place.range.upperBound),
      number.form == .digits, UnitWord.read(text, at: number.range.upperBound, after: .digits) == nil,
      let bound = QuantityBounds(text: text, range: place.range).after(number.range.upperBound),
      bound.comparator == .atMost
    else { return nil }
    return Quantity(
      value: number.value, unit: .workingHour, comparator: .atMost, range: place.at..<bound.end, isBroken: true)
  }

  /// 3~5일, 3 내지 5일: a range of numbers before one unit.
  static let upperEnd = Rule<NumberInText, Numeral>(
    "quantity/upper-end", ko: "‘3~5일’은 두 수 사이를 말한다", en: "Two numbers with a tilde or a dash between them are a range.",
    finds: ["신청하신 증명서는 ⟦3~5일⟧ 안에 보내 드리겠습니다.": "5", "신청하신 증명서는 ⟦3 내지 5일⟧ 안에 보내 드리겠습니다.": "5"],
    leaves: ["신청하신 증명서는 5일 안에 보내 드리겠습니다."]
  ) { subject in
    let end = subject.number.range.upperBound
    guard end < subject.range.upperBound, let start = subject.text.rangeLink(at: end),
      let upper = Numeral.read(subject.text, at: start, before: subject.range.upperBound),
      upper.form == subject.number.form, upper.value > subject.number.value
    else { return nil }
    return upper
  }

  /// 1시간 30분, 두 시간 반, 한 달 보름.
  static let compound = Rule<TimeInText, WrittenTime>(
    "quantity/time-in-several-units", ko: "‘1시간 30분’·‘두 시간 반’은 하나의 시간이다",
    en: "A time in several units, or with a half more, is one time.",
    finds: [
      "신고하시면 ⟦1시간 30분 이내⟧에 도착하겠습니다.": "90 minute <=", "전화는 ⟦2분 30초 이내⟧에 연결하겠습니다.": "150 second <=",
      "신고하시면 ⟦두 시간 반 이내⟧에 도착하겠습니다.": "2.5 hour <=", "하자는 ⟦한 달 보름 이내⟧에 고치겠습니다.": "45 day <=",
      "결과는 ⟦2주 3일 이내⟧에 통보하겠습니다.": "17 day <=",
    ],
    leaves: ["전화는 1시간 이내에, 문자는 30분 이내에 답변하겠습니다.", "두 시간 반드시 쉬도록 하겠습니다.", "한 달 이틀은 휴관하겠습니다."]
  ) { $0.whole }

  /// 요금의 3분의 1: a part of a whole is a percentage.
  static let share = Rule<NumberInText, Quantity>(
    "quantity/part-of-whole", ko: "‘3분의 1’·‘절반’은 백분율이다", en: "A fraction or a half of something is a percentage.",
    finds: ["늦으면 요금의 ⟦3분의 1⟧을 돌려드리겠습니다.": "33.3333 percent", "늦으면 요금의 ⟦절반⟧을 돌려드리겠습니다.": "50 percent"],
    leaves: ["½일 안에 답변하겠습니다.", "절반이 지난 행사도 안내하겠습니다."]
  ) { subject in
    let number = subject.number
    guard number.isFraction, number.range.upperBound <= subject.range.upperBound else { return nil }
    let percent = number.value * 100
    let value = percent < smallestRounded ? percent : (percent * 10000).rounded() / 10000
    let quantity = QuantityBounds(text: subject.text, range: subject.range).bounded(
      Quantity(value: value, unit: .percent, range: number.range))
    let isObject = subject.text.has(.particleAccusative, at: number.range.upperBound)
    return quantity.comparator != nil || isObject ? quantity : nil
  }

  /// The period that a bare count stands in: 연 1회, 월 2회, 주 3회, 분기 1회.
  static let periodBefore = Rule<QuantityInText, Quantity>(
    "quantity/period-before", ko: "‘연·월·주’ 뒤의 횟수는 그 기간의 횟수다",
    en: "A count after a short word for a period is counted in it.",
    finds: [
      "시설물을 ⟦연 2회 이상⟧ 점검하겠습니다.": "2 time >= per year", "소독을 ⟦주 3회⟧ 실시하겠습니다.": "3 time per week",
      "소방 훈련을 ⟦반기 1회⟧ 실시하겠습니다.": "2 time per year",
    ],
    leaves: ["창구에서 2회 이상 안내하겠습니다."]
  ) { subject in
    var quantity = subject.quantity
    guard quantity.unit == .time || quantity.isDose, quantity.per == nil else { return nil }
    let text = subject.text
    for word in text.all(of: .frequencyPeriodBefore, before: quantity.range.lowerBound) {
      let at = word.range.lowerBound
      // "3월 2회" and "2일 1회" are dates and intervals.
      guard let (period, factor) = periods[word.entry], at >= subject.range.lowerBound,
        at == subject.range.lowerBound || !text.unquoted[at - 1].isDigit,
        text.isSpaced(before: at) || at == subject.range.lowerBound || !text.unquoted[at - 1].isHangul
      else { continue }
      quantity.per = period
      quantity.value *= factor
      quantity.upper = quantity.upper.map { $0 * factor }
      quantity.range = at..<quantity.range.upperBound
      return quantity
    }
    return nil
  }

  /// The period and how often it holds the count, by entry of the lexicon.
  private static let periods: [Int: (Measure.Period, Double)] = LexiconTable.read(.frequencyPeriodBefore) { entry in
    guard let period = entry.attributes["per"].flatMap(Measure.Period.init),
      let times = entry.attributes["times"].flatMap(Double.init)
    else { return nil }
    return (period, times)
  }

  /// A smaller percentage would lose its digits if it were rounded.
  private static let smallestRounded = 0.01

  // MARK: Intervals

  /// 4일마다: once in an interval.
  static let interval = Rule<QuantityInText, Quantity>(
    "quantity/interval", ko: "‘4일마다’는 그 사이에 한 번이다", en: "“Every four days” is once in four days.",
    finds: [
      "저수조 수질을 ⟦4일마다⟧ 확인하겠습니다.": "1 time = every P4D", "대기실을 ⟦1시간마다⟧ 환기하겠습니다.": "1 time = every PT1H",
      "진행 상황을 ⟦일주일 간격으로⟧ 알려 드리겠습니다.": "1 time = per week",
    ],
    leaves: ["늦어진 시간 1시간마다 5,000원을 드리겠습니다.", "4일 이내에 확인하겠습니다."]
  ) { subject in
    guard let word = subject.text.first(of: .cadenceEvery, at: subject.end),
      word.range.upperBound <= subject.range.upperBound,
      !subject.text.has(.rateDelay, before: subject.quantity.range.lowerBound)
    else { return nil }
    return subject.quantity.repeated(1, to: word.range.upperBound, comparator: .equal)
  }

  /// "초과 1시간마다 5,000원": what looked like an interval is what a sum is counted by.
  static let rateNotInterval = Rule<AdjacentQuantities, Quantity>(
    "quantity/rate-of-sum", ko: "금액 앞의 ‘1시간마다’는 세는 단위다", en: "An interval before a sum is what the sum is counted by.",
    finds: ["30분마다 ⟦1,000원⟧을 돌려드리겠습니다.": "1000 won"],
    leaves: ["저수조 수질을 4일마다 확인하겠습니다."]
  ) { pair in
    guard pair.first.unit == .time, pair.first.isInterval, pair.second.unit == .won || pair.second.unit == .percent,
      pair.distance <= rateWithin
    else { return nil }
    return pair.second
  }

  // MARK: Two quantities

  /// All days of a year, and all hours of a day.
  private static let (daysOfYear, hoursOfDay) = (365.0, 24.0)

  /// "365일 24시간" says one thing, and the hours are kept.
  static let allYear = Rule<AdjacentQuantities, Quantity>(
    "quantity/all-year", ko: "‘365일 24시간’은 하나의 수준이다", en: "“365 days, 24 hours” says one thing.",
    finds: ["상담 전화를 365일 ⟦24시간⟧ 운영하겠습니다.": "24 hour"],
    leaves: ["상담 전화를 24시간 운영하겠습니다."]
  ) { pair in
    pair.first.unit == .day && pair.first.value == daysOfYear && pair.second.unit == .hour
      && pair.second.value == hoursOfDay
      && pair.distance <= longestLink ? pair.second : nil
  }

  /// A particle or a comma between two quantities that say one thing.
  private static let longestLink = 1

  /// The rules for a quantity and the one before it, in the order in which they are asked.
  static let joins: [Rule<AdjacentQuantities, Quantity>] = [
    Rule(
      "quantity/count-each-period", ko: "‘매년 두 차례’는 하나의 빈도다",
      en: "“Every year” and the count after it are one frequency.",
      finds: [
        "만족도를 ⟦매년 두 차례⟧ 조사하겠습니다.": "2 time per year", "간담회를 ⟦분기별 1회⟧ 열겠습니다.": "1 time per quarter",
      ],
      leaves: ["만족도를 매년 조사하여 10일 이내에 공개하겠습니다."]
    ) { pair in
      // "매월 1회 1시간 이상": the count has been taken, and the hours are another level.
      guard pair.isFrequency, let per = pair.first.per, pair.first.unit == .time, pair.first.comparator == .equal else {
        return nil
      }
      var joined = pair.joined
      joined.per = per
      // 반기별 is twice a year.
      if pair.first.value == 2 {
        joined.value *= 2
        joined.upper = joined.upper.map { $0 * 2 }
      }
      return joined
    },
    Rule(
      "quantity/count-in-time", ko: "‘1일 3회’는 하나의 빈도다", en: "A period of one and the count after it are one frequency.",
      finds: [
        "화장실을 ⟦1일 3회⟧ 청소하겠습니다.": "3 time per day", "승강장을 ⟦하루에 세 번⟧ 청소하겠습니다.": "3 time per day",
        "소방 훈련을 ⟦1년에 2회⟧ 실시하겠습니다.": "2 time per year",
      ],
      leaves: ["접수 후 1일 이내에 세 번까지 연락드리겠습니다."]
    ) { pair in
      guard pair.isFrequency, pair.first.per == nil || pair.first.unit != .time, pair.first.value == 1,
        pair.first.comparator == nil, !pair.first.isLead, let period = Measure.Period(pair.first.unit)
      else { return nil }
      var joined = pair.joined
      joined.per = period
      return joined
    },
    Rule(
      "quantity/hours-of-same-day", ko: "‘당일 2시간 이내’는 하나의 기한이다", en: "Hours right after “the same day” are one term.",
      finds: ["혈액검사 결과는 ⟦당일 2시간 이내⟧에 알려 드리겠습니다.": "2 hour <="],
      leaves: ["당일 접수하고 2시간 이내에 알려 드리겠습니다."]
    ) { pair in
      pair.first.unit == .day && pair.first.value == 0 && pair.distance == 0 && pair.second.comparator == .atMost
        && [.minute, .hour, .workingHour].contains(pair.second.unit) ? pair.joined : nil
    },
    Rule(
      "quantity/sum-each-period", ko: "‘매월 1,000원’은 기간마다 주는 금액이다", en: "A sum after “every month” is given each time.",
      finds: ["자동이체를 신청하시면 ⟦매월 1,000원⟧을 할인하겠습니다.": "1000 won per month"],
      leaves: ["자동이체를 신청하시면 1,000원을 할인하겠습니다."]
    ) { pair in
      guard let per = pair.first.per, pair.first.unit == .time, pair.first.value == 1, pair.second.unit == .won,
        pair.second.per == nil, pair.distance <= longestLink
      else { return nil }
      var joined = pair.joined
      joined.per = per
      return joined
    },
    Rule(
      "quantity/count-in-interval", ko: "‘3개월에 1회’·‘4일마다 두 번’은 하나의 빈도다",
      en: "An interval of several units and the count after it are one frequency.",
      finds: [
        "승강기를 ⟦3개월에 1회⟧ 점검하겠습니다.": "1 time every P3M", "화분에 ⟦이틀에 한 번⟧ 물을 주겠습니다.": "1 time every P2D",
        "침구를 ⟦최소 3일에 1회⟧ 바꾸겠습니다.": "1 time >= every P3D",
        "놀이터를 ⟦4일마다 두 번⟧ 청소하겠습니다.": "2 time every P4D",
      ],
      leaves: ["접수 후 3개월 이내에 두 번까지 연락드리겠습니다."]
    ) { pair in
      guard pair.isFrequency, pair.second.every == nil else { return nil }
      var joined = pair.joined
      if pair.first.isInterval, pair.first.unit == .time {
        (joined.per, joined.every) = (pair.first.per, pair.first.every)
        return joined
      }
      var first = pair.first
      if first.comparator == .atLeast, joined.comparator == nil {
        // "최소 3일에 1회": at least once in three days.
        (first.comparator, joined.comparator) = (nil, .atLeast)
      }
      guard first.isBareTime, pair.distance == 0 || pair.isLinkedByIn,
        let interval = first.repeated(pair.second.value, to: joined.range.upperBound, comparator: nil)
      else { return nil }
      (joined.per, joined.every) = (interval.per, interval.every)
      return joined
    },
    Rule(
      "quantity/range-in-two-words", ko: "‘30분~1시간’은 두 시간 사이를 말한다",
      en: "Two quantities with a tilde between them are a range.",
      finds: ["신고하시면 ⟦30분~1시간 이내⟧에 도착하겠습니다.": "1 hour <=", "시설물을 ⟦2회~4회⟧ 점검하겠습니다.": "2..4 time >="],
      leaves: ["시설물을 2회 점검하고 4회 청소하겠습니다."]
    ) { pair in
      guard pair.first.comparator == nil, pair.first.per == pair.second.per || pair.second.per == nil,
        !pair.first.isLead,
        pair.first.upper == nil, pair.second.upper == nil,
        pair.text.rangeLink(at: pair.first.range.upperBound)
          == pair.second.range.lowerBound,
        pair.first.unit == pair.second.unit || pair.first.unit.isTime && pair.second.unit.isTime
      else { return nil }
      var joined = pair.joined
      joined.per = pair.first.per ?? pair.second.per
      if pair.first.unit == pair.second.unit {
        (joined.value, joined.upper) = (pair.first.value, pair.second.value)
        return joined.ranged
      }
      joined.comparator = joined.comparator ?? .atMost
      return joined
    },
  ]

  /// A sum stands within this many units of what it is counted by: "지연 1일마다 이용 요금의 일부인 1,000원".
  private static let rateWithin = 12

  /// A sum with the period by which it grows; the contract has none shorter than a day.
  static let byRate = Rule<AdjacentQuantities, Quantity>(
    "quantity/sum-by-rate", ko: "‘1일당 1,000원’은 기간마다 느는 금액이다", en: "A sum after “per day” grows with the days.",
    finds: [
      "지연 1일당 ⟦1,000원⟧을 드리겠습니다.": "1000 won per day",
      "배달이 늦으면 하루에 수수료의 ⟦5%⟧씩 돌려드리겠습니다.": "5 percent per day",
    ],
    leaves: ["30분마다 1,000원을 돌려드리겠습니다."]
  ) { pair in
    guard pair.second.unit == .won || pair.second.unit == .percent, pair.second.comparator == nil,
      pair.first.value == 1, pair.distance <= rateWithin, let period = Measure.Period(pair.first.unit)
    else { return nil }
    var quantity = pair.second
    quantity.per = period
    return quantity
  }
}

extension AdjacentQuantities {
  /// A particle between a period and its count: "매년마다 2회", "하루에는 세 번".
  private static let longestLink = 2

  /// 에 alone stands between them.
  fileprivate var isLinkedByIn: Bool { distance == 1 && text.has(.frequencyInPeriod, at: first.range.upperBound) }

  /// The second counts what happens in the first.
  fileprivate var isFrequency: Bool {
    (second.unit == .time || second.isDose) && second.per == nil && !second.isLead && !second.isBeforeRing
      && distance <= Self.longestLink
  }
}

extension Quantity {
  /// Hours, people or pieces that a period may hold: "연 8시간 이상", "매월 2건 이상"; not "24시간", not a deadline.
  fileprivate var isDose: Bool { [.hour, .item, .person].contains(unit) && comparator == .atLeast }

  /// It was read from an interval or a period, as once in it.
  fileprivate var isInterval: Bool { value == 1 && upper == nil && (every != nil || per != nil) && isRepeated }

  /// A time with nothing that binds it.
  fileprivate var isBareTime: Bool {
    unit.isTime && comparator == nil && !isLead && per == nil && every == nil && upper == nil
  }

  /// So many times in this time; nil where the interval cannot be said in ISO 8601, as for working days.
  fileprivate func repeated(_ times: Double, to end: Int, comparator: Measure.Comparator?) -> Quantity? {
    guard isBareTime, value > 0, let interval = duration ?? unit.duration(value) else { return nil }
    var repeated = Quantity(
      value: times, unit: .time, comparator: comparator, range: range.lowerBound..<end)
    repeated.isRepeated = true
    if value == 1, let period = Measure.Period(unit) { repeated.per = period } else { repeated.every = interval }
    return repeated
  }
}

extension Measure.Period {
  /// The period of one unit of time; nil for units shorter than a day.
  fileprivate init?(_ unit: Measure.Unit) {
    switch unit {
    case .day: self = .day
    case .week: self = .week
    case .month: self = .month
    case .year: self = .year
    default: return nil
    }
  }
}

extension NormalizedText {
  /// Where the upper end of a range begins whose lower end ends at a unit: behind a tilde, a dash or 내지.
  fileprivate func rangeLink(at index: Int) -> Int? {
    guard index < count else { return nil }
    if unquoted[index] == 0x7E || unquoted[index] == 0x2D { return index + 1 }
    return first(of: .numberRangeLink, at: index)?.range.upperBound
  }
}
