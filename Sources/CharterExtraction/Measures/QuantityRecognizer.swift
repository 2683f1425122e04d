import CharterLanguage
import CharterModel

/// Finds numbers with units, and words that stand for them, outside quotations.
///
/// - Finds: "3일 이내" · "최대 7일" · "세 번" · "1만원" · "3~5일" · "하루" · "당일" · "연 2회 이상" · "30분 이내(최대 1시간)"
/// - Leaves: "1:1 문의" · "12:00~13:00" · "120 콜센터" · "제13조" · "3월 5일" · "2024년" · "1층" · "다시 한번" · "좋은 하루"
struct QuantityRecognizer {
  let text: NormalizedText
  let range: Range<Int>

  /// All quantities of the range, by place.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var at = range.lowerBound
    var rate: Quantity?
    while at < range.upperBound {
      guard Self.heads.contains(text.unquoted[at]) else {
        at += 1
        continue
      }
      guard let quantity = broken(at) ?? named(at) ?? counted(at).map(withPeriodBefore) else {
        at = skip(at)
        continue
      }
      at = max(at + 1, quantity.range.upperBound)
      if isRate(quantity) {
        // "지연 1일마다 1,000원": the day is what the won is counted by.
        rate = quantity
        continue
      }
      if isSuperseded(quantity) { continue }
      if isAllYear(found.last, quantity) { found.removeLast() }
      if let previous = found.last,
        let merged = frequency(previous, quantity) ?? periodical(previous, quantity) ?? compound(previous, quantity)
      {
        found[found.count - 1] = merged
      } else {
        found.append(rated(quantity, by: rate))
      }
    }
    return found
  }

  /// "법정 20일 → 14일", "14일까지 연장할 수": the old level, and how far it may be stretched.
  private func isSuperseded(_ quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    if text.first(of: Self.extended, at: end) != nil { return true }
    guard end < range.upperBound else { return false }
    return Self.arrows.contains(text.unquoted[end]) || text.has("->", at: end) || text.has("=>", at: end)
  }

  private static let extended: [Word] = ["연장할수", "연장될수", "연장이가능", "연장가능", "범위에서연장", "의범위에서연장", "한도로연장"]
  private static let arrows: Set<UInt16> = [0x2192, 0x21D2, 0x279C, 0x27A1, 0x25B6]

  /// The units that a quantity begins with.
  private static let heads =
    Numeral.heads | UnitSet(NamedQuantity.byHead.keys) | UnitSet(headsOf: workingTimes)

  /// The next unit to look at; numbers without a unit are passed over whole.
  private func skip(_ at: Int) -> Int {
    guard text.unquoted[at].isDigit else { return at + 1 }
    var end = at
    while end < range.upperBound, text.unquoted[end].isDigit { end += 1 }
    return end
  }

  // MARK: Number and unit

  private func counted(_ at: Int) -> Quantity? {
    guard Numeral.heads.contains(text.unquoted[at]),
      let number = Numeral.read(text, at: at, before: range.upperBound), isNumber(number)
    else { return nil }
    var value = number.value
    var end = number.range.upperBound
    var isRange = false
    // 3~5일: the upper end is what is promised at the latest.
    if end < range.upperBound, text.unquoted[end] == 0x7E || text.unquoted[end] == 0x2D,
      let upper = Numeral.read(text, at: end + 1, before: range.upperBound), upper.form == .digits, upper.value > value
    {
      value = upper.value
      end = upper.range.upperBound
      isRange = true
    }
    var unitForm = number.form
    if value != number.value { unitForm = .digits }
    guard let word = UnitWord.read(text, at: end, after: unitForm) else { return nil }
    end += word.word.count
    guard end <= range.upperBound, isMeasure(number, word, end) else { return nil }
    var quantity = Quantity(value: value, unit: word.unit, comparator: nil, range: at..<end)
    if isRange { quantity.comparator = .atMost }
    return bounded(quantity)
  }

  /// Whether letters before a number leave it a number: not 제3조, 2024-3-5, 9시 30분, 3월 5일, 1:1, 휴대전화 digits.
  private func isNumber(_ number: Numeral) -> Bool {
    let start = number.range.lowerBound
    guard start > range.lowerBound else { return true }
    let before = text.unquoted[start - 1]
    switch number.form {
    case .digits:
      // 12:00 is a time of day, "처리기한: 7일" is none.
      if before == 0x3A { return !(start >= 2 && text.unquoted[start - 2].isDigit) }
      if before.isDigit || before == 0x2E || before == 0x2F || before.isLatin { return false }
      if before == 0x2D || before == 0x7E { return !(start >= 2 && text.unquoted[start - 2].isDigit) }
      if text.has(Self.ordinal, before: start) { return false }
      // 3월 5일, 9시 30분, 2024년 3월: dates and times of day; but 매월 1회, 연 1회.
      let isAfterDate = text.first(of: Self.dateUnits, before: start) != nil
      return !(isAfterDate && start >= 2 && text.unquoted[start - 2].isDigit)
    case .native:
      // 한, 두, 세, 네 are also parts of words: they count only at the start of a word.
      return text.isSpaced(before: start) && text.first(of: Self.again, before: start) == nil
        || text.first(of: Self.beforeNative, before: start) != nil
    case .sino:
      return text.isSpaced(before: start) || !before.isHangul || text.first(of: Self.beforeNative, before: start) != nil
    }
  }

  private static let ordinal: Word = "제"
  private static let dateUnits: [Word] = ["월", "시", "년"]
  private static let again: [Word] = ["다시", "또"]
  private static let beforeNative: [Word] = ["최소", "최대", "벨이", "적어도", "늦어도", "연", "후", "내"]

  /// Whether number and unit measure something: no years, dates, doors; pieces only with a bound.
  private func isMeasure(_ number: Numeral, _ word: UnitWord, _ end: Int) -> Bool {
    // "7일 동안 보관", "3년간 보존", "10일 연장 가능": how long something lasts is no term.
    if text.first(of: Self.lasting, at: end) != nil { return false }
    // "법정기한인 2개월보다 앞당겨": what a level is compared with.
    if text.has(Self.than, at: end) { return false }
    // 이 분, 사원, 십분, 사회: Sino-Korean numbers look like words, and count only with a bound or as money.
    if number.form == .sino, word.unit != .workingDay, word.unit != .month {
      if word.unit == .won { return number.value >= 100 }
      guard boundAfter(end) != nil || text.has(Self.before, at: end) else { return false }
    }
    switch word.unit {
    case .year: return number.value < 100
    case .day:
      // 5일부터, 매월 5일: days of the calendar.
      return text.first(of: Self.months, before: number.range.lowerBound) == nil
    // "이용료의 10%는 돌려드립니다", "정시 운행률 98%로 높이겠습니다": a percentage counts nothing else.
    case .percent: return true
    // "만족도 90점 유지"
    case .point where text.first(of: Self.reached, at: end) != nil: return true
    // "대표 15명 이내로 위원회를 꾸려", "위원 20명": how large a body is.
    case .person where isOfBody(end): return false
    // "무료이용권 2매를 드리겠습니다"
    case .item where word.word == "매" || word.word == "장": return text.first(of: Self.handed, at: end) != nil
    case .item, .person, .point:
      return boundAfter(end) != nil || text.first(of: Self.mostOrLeast, before: number.range.lowerBound) != nil
    case .time where number.form == .native && number.value == 1:
      return boundAfter(end) != nil || text.first(of: Self.repeating, at: end) != nil
        || text.first(of: Self.eachPeriod, before: number.range.lowerBound) != nil
    case .week where number.form == .sino: return false
    default: return true
    }
  }

  private static let repeating: [Word] = ["되풀이", "반복", "복창", "더여쭙", "확인"]
  /// "분기에 한 번", "해마다 한 번": a bare once that comes back.
  private static let eachPeriod: [Word] = [
    "분기에", "반기에", "한해에", "한달에", "일년에", "한주에", "일주일에", "하루에", "매년", "매월", "매주", "매일", "해마다", "달마다", "주마다", "분기마다",
    "반기마다",
    "매분기", "연", "월", "주",
  ]
  /// What is done with a ticket that is given: "2매를 드리겠습니다".
  static let handed: [Word] = [
    "를드리", "을드리", "를드립", "을드립", "를지급", "을지급", "를증정", "을증정", "지급", "증정", "를제공", "을제공", "를보내", "을보내",
  ]
  private static let than: Word = "보다"
  private static let lasting: [Word] = [
    "동안", "간보관", "간보존", "간무료", "간유지", "간의", "연장", "간빌려", "간대출", "간대여", "간맡아", "간열람", "간게시", "간공고",
  ]
  private func isOfBody(_ end: Int) -> Bool {
    guard let bound = boundAfter(end), text.first(of: Self.with, at: bound.end) != nil else { return false }
    return text.contains(Self.bodies, in: bound.end..<min(range.upperBound, bound.end + 12))
  }

  private static let with: [Word] = ["로", "으로", "의"]
  private static let bodies: [Word] = ["위원회", "협의회", "자문단", "평가단", "모니터단", "운영단", "점검단", "참여단", "배심"]
  private static let reached: [Word] = ["달성", "을달성", "를달성", "유지", "을유지", "를유지", "가되도록", "이되도록", "수준유지"]

  // MARK: Words for quantities

  /// 하루, 이틀, 일주일, 당일, 익일, 다음 근무일, 매년.
  private func named(_ at: Int) -> Quantity? {
    guard let names = NamedQuantity.byHead[text.unquoted[at]] else { return nil }
    for name in names where text.has(name.word, at: at) {
      let end = at + name.word.count
      guard end <= range.upperBound, text.first(of: name.notAfter, before: at) == nil,
        text.first(of: name.notBefore, at: end) == nil, !name.atWordStart || isWordStart(at)
      else { continue }
      var quantity = Quantity(
        value: name.value, unit: name.unit, comparator: name.comparator, per: name.per, range: at..<end)
      quantity.isLead = name.isLead
      if name.per != nil { return frequencyWord(quantity, at: end) }
      if name.comparator == nil { return bounded(quantity) }
      // 당일 중에, 발생일 이내: the words after it say the same and are taken along.
      if let bound = boundAfter(end), bound.comparator == .atMost { quantity.range = at..<bound.end }
      return quantity
    }
    return nil
  }

  private func isWordStart(_ at: Int) -> Bool {
    at == range.lowerBound || text.isSpaced(before: at) || !text.unquoted[at - 1].isHangul
  }

  /// 근무시간24 이내: the unit before its number.
  private func broken(_ at: Int) -> Quantity? {
    guard let unit = text.first(of: Self.workingTimes, at: at) else { return nil }
    let start = at + unit.count
    guard let number = Numeral.read(text, at: start, before: range.upperBound), number.form == .digits,
      UnitWord.read(text, at: number.range.upperBound, after: .digits) == nil,
      let bound = boundAfter(number.range.upperBound), bound.comparator == .atMost
    else { return nil }
    return Quantity(
      value: number.value, unit: .workingHour, comparator: .atMost, range: at..<bound.end, isBroken: true)
  }

  private static let workingTimes: [Word] = ["근무시간", "업무시간"]
}
