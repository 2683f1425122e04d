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
    if text.first(of: .quantityExtension, at: end) != nil { return true }
    guard end < range.upperBound else { return false }
    return Self.arrows.contains(text.unquoted[end]) || text.has(.quantityChangeArrow, at: end)
  }

  private static let arrows: Set<UInt16> = [0x2192, 0x21D2, 0x279C, 0x27A1, 0x25B6]

  /// The units that a quantity begins with.
  private static let heads =
    Numeral.heads | Lexicon.standard.heads(of: [.quantityNamed, .workingTimeBeforeNumber])

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
    end += word.count
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
      if text.has(.numberOrdinalPrefix, before: start) { return false }
      // 3월 5일, 9시 30분, 2024년 3월: dates and times of day; but 매월 1회, 연 1회.
      let isAfterDate = text.first(of: .dateUnit, before: start) != nil
      return !(isAfterDate && start >= 2 && text.unquoted[start - 2].isDigit)
    case .native:
      // 한, 두, 세, 네 are also parts of words: they count only at the start of a word.
      return text.isSpaced(before: start) && text.first(of: .numberAgain, before: start) == nil
        || text.first(of: .numberGluedPrefix, before: start) != nil
    case .sino:
      return text.isSpaced(before: start) || !before.isHangul
        || text.first(of: .numberGluedPrefix, before: start) != nil
    }
  }

  /// Whether number and unit measure something: no years, dates, doors; pieces only with a bound.
  private func isMeasure(_ number: Numeral, _ word: UnitWord, _ end: Int) -> Bool {
    // "7일 동안 보관", "3년간 보존", "10일 연장 가능": how long something lasts is no term.
    if text.first(of: .quantityDuration, at: end) != nil { return false }
    // "법정기한인 2개월보다 앞당겨": what a level is compared with.
    if text.has(.quantityComparison, at: end) { return false }
    // 이 분, 사원, 십분, 사회: Sino-Korean numbers look like words, and count only with a bound or as money.
    if number.form == .sino, word.unit != .workingDay, word.unit != .month {
      if word.unit == .won { return number.value >= 100 }
      guard boundAfter(end) != nil || text.has(.leadBefore, at: end) else { return false }
    }
    switch word.unit {
    case .year: return number.value < 100
    case .day:
      // 5일부터, 매월 5일: days of the calendar.
      return text.first(of: .dateMonthBeforeDay, before: number.range.lowerBound) == nil
    // "이용료의 10%는 돌려드립니다", "정시 운행률 98%로 높이겠습니다": a percentage counts nothing else.
    case .percent: return true
    // "만족도 90점 유지"
    case .point where text.first(of: .quantityScoreReached, at: end) != nil: return true
    // "대표 15명 이내로 위원회를 꾸려", "위원 20명": how large a body is.
    case .person where isOfBody(end): return false
    // "무료이용권 2매를 드리겠습니다"
    case .item where word.isTicket: return text.first(of: .amountHandingOver, at: end) != nil
    case .item, .person, .point:
      return boundAfter(end) != nil || text.first(of: .boundMostOrLeast, before: number.range.lowerBound) != nil
    case .time where number.form == .native && number.value == 1:
      return boundAfter(end) != nil || text.first(of: .frequencyRepetition, at: end) != nil
        || text.first(of: .frequencyEachPeriod, before: number.range.lowerBound) != nil
    case .week where number.form == .sino: return false
    default: return true
    }
  }

  private func isOfBody(_ end: Int) -> Bool {
    guard let bound = boundAfter(end), text.first(of: .bodySizeParticle, at: bound.end) != nil else { return false }
    return text.contains(.bodyCommittee, in: bound.end..<min(range.upperBound, bound.end + 12))
  }

  // MARK: Words for quantities

  /// 하루, 이틀, 일주일, 당일, 익일, 다음 근무일, 매년.
  private func named(_ at: Int) -> Quantity? {
    for word in text.all(of: .quantityNamed, at: at) {
      let end = word.range.upperBound
      guard let name = NamedQuantity.all[word.entry], end <= range.upperBound,
        Lexicon.standard.entries[word.entry].isAdmitted(in: text, at: at), name.isWithinWord || isWordStart(at)
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
    guard let unit = text.first(of: .workingTimeBeforeNumber, at: at) else { return nil }
    let start = at + unit.count
    guard let number = Numeral.read(text, at: start, before: range.upperBound), number.form == .digits,
      UnitWord.read(text, at: number.range.upperBound, after: .digits) == nil,
      let bound = boundAfter(number.range.upperBound), bound.comparator == .atMost
    else { return nil }
    return Quantity(
      value: number.value, unit: .workingHour, comparator: .atMost, range: at..<bound.end, isBroken: true)
  }

}
