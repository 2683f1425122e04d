import CharterLanguage
import CharterModel

/// What belongs together: a count and its period, one time in two units, a sum and what it is counted by.
enum QuantityMergeRules {
  /// What is to be known of the rules, in the order in which they are asked.
  static let guides: [RuleGuide] =
    [brokenOrder.guide, upperEnd.guide, periodBefore.guide, allYear.guide] + joins.map(\.guide) + [byRate.guide]

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

  /// 3~5일: the upper end is what is promised at the latest.
  static let upperEnd = Rule<NumberInText, Numeral>(
    "quantity/upper-end", ko: "‘3~5일’은 늦어도 5일이다", en: "The upper end of a range is what is promised at the latest.",
    finds: ["신청하신 증명서는 ⟦3~5일⟧ 안에 보내 드리겠습니다.": "5"],
    leaves: ["신청하신 증명서는 5일 안에 보내 드리겠습니다."]
  ) { subject in
    let end = subject.number.range.upperBound
    guard end < subject.range.upperBound, subject.text.unquoted[end] == 0x7E || subject.text.unquoted[end] == 0x2D,
      let upper = Numeral.read(subject.text, at: end + 1, before: subject.range.upperBound), upper.form == .digits,
      upper.value > subject.number.value
    else { return nil }
    return upper
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
      guard let (period, factor) = periods[word.entry], at >= subject.range.lowerBound,
        text.isSpaced(before: at) || at == subject.range.lowerBound || !text.unquoted[at - 1].isHangul
      else { continue }
      quantity.per = period
      quantity.value *= factor
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
      guard pair.isFrequency, let per = pair.first.per, pair.first.unit == .time else { return nil }
      var joined = pair.joined
      joined.per = per
      // 반기별 is twice a year.
      if pair.first.value == 2 { joined.value *= 2 }
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
      "quantity/time-in-two-units", ko: "‘1시간 30분’은 하나의 시간이다",
      en: "Hours and minutes, or minutes and seconds, are one time.",
      finds: [
        "신고하시면 ⟦1시간 30분 이내⟧에 도착하겠습니다.": "90 minute <=", "전화는 ⟦2분 30초 이내⟧에 연결하겠습니다.": "150 second <=",
      ],
      leaves: ["전화는 1시간 이내에, 문자는 30분 이내에 답변하겠습니다."]
    ) { pair in
      let (whole, part) = (pair.first, pair.second)
      guard whole.comparator == nil, !whole.isLead, whole.per == nil, part.per == nil,
        part.range.lowerBound == whole.range.upperBound, let factor = parts[whole.unit]?[part.unit], part.value < factor
      else { return nil }
      var joined = pair.joined
      joined.value += whole.value * factor
      return joined
    },
  ]

  /// How many of the smaller unit the larger has; a day and its hours are two terms as often as one.
  private static let parts: [Measure.Unit: [Measure.Unit: Double]] = [.hour: [.minute: 60], .minute: [.second: 60]]

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

  /// The second counts what happens in the first.
  fileprivate var isFrequency: Bool {
    (second.unit == .time || second.isDose) && second.per == nil && !second.isLead && !second.isBeforeRing
      && distance <= Self.longestLink
  }
}

extension Quantity {
  /// Hours, people or pieces that a period may hold: "연 8시간 이상", "매월 2건 이상"; not "24시간", not a deadline.
  fileprivate var isDose: Bool { [.hour, .item, .person].contains(unit) && comparator == .atLeast }
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
