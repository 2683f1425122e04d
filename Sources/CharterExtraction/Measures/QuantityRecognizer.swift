import CharterLanguage
import CharterModel

/// Finds numbers with units, and words that stand for them, outside quotations.
///
/// It finds the places and reads what stands there; `QuantityRules` decide what is no level, and `QuantityMergeRules` what belongs together.
///
/// - Finds: "3일 이내" · "최대 7일" · "세 번" · "1만원" · "3~5일" · "하루" · "당일" · "연 2회 이상" · "30분 이내(최대 1시간)"
/// - Leaves: "1:1 문의" · "12:00~13:00" · "120 콜센터" · "제13조" · "3월 5일" · "2024년" · "1층" · "다시 한번" · "좋은 하루"
struct QuantityRecognizer: Sendable {
  let text: NormalizedText
  let range: Range<Int>

  /// All quantities of the range, by place.
  func quantities() -> [Quantity] {
    var trace = MeasureTrace(isKept: false)
    return quantities(&trace)
  }

  /// All quantities of the range, by place.
  ///
  /// - Parameter trace: takes the decisions that led to them.
  func quantities(_ trace: inout MeasureTrace) -> [Quantity] {
    var found: [Quantity] = []
    var at = range.lowerBound
    var rate: Quantity?
    while at < range.upperBound {
      guard Self.heads.contains(text.unquoted[at]) else {
        at += 1
        continue
      }
      guard let quantity = quantity(at, &trace) else {
        at = skip(at)
        continue
      }
      at = max(at + 1, quantity.range.upperBound)
      let subject = QuantityInText(text: text, range: range, quantity: quantity)
      if let ruling = QuantityMergeRules.interval.ruling(on: subject) {
        trace.note(ruling, ruling.outcome.outcome, about: ruling.outcome.range)
        rate = quantity
        add(ruling.outcome, by: nil, to: &found, &trace)
        at = max(at, ruling.outcome.range.upperBound)
      } else if let ruling = QuantityRules.rates.firstRuling(on: subject) {
        // "지연 1일마다 1,000원": the day is what the won is counted by.
        trace.note(ruling, NoLevel.outcome, about: quantity.range)
        rate = quantity
      } else if let ruling = QuantityRules.superseded.firstRuling(on: subject) {
        trace.note(ruling, NoLevel.outcome, about: quantity.range)
      } else {
        add(quantity, by: rate, to: &found, &trace)
      }
    }
    return found
  }

  /// Adds a quantity, or joins it with the one before.
  private func add(_ quantity: Quantity, by rate: Quantity?, to found: inout [Quantity], _ trace: inout MeasureTrace) {
    // "매 분기 1회": the period of the count is the word before it.
    if let last = found.last, last.range.overlaps(quantity.range) { found.removeLast() }
    func pair(_ first: Quantity) -> AdjacentQuantities {
      AdjacentQuantities(text: text, first: first, second: quantity)
    }
    if let ruling = found.last.flatMap({ QuantityMergeRules.allYear.ruling(on: pair($0)) })
      ?? found.last.flatMap({ QuantityMergeRules.rateNotInterval.ruling(on: pair($0)) })
    {
      trace.note(ruling, ruling.outcome.outcome, about: quantity.range)
      found.removeLast()
    }
    if let ruling = found.last.flatMap({ QuantityMergeRules.joins.firstRuling(on: pair($0)) }) {
      trace.note(ruling, ruling.outcome.outcome, about: ruling.outcome.range)
      found[found.count - 1] = ruling.outcome
    } else if let rate, let ruling = QuantityMergeRules.byRate.ruling(on: pair(rate)) {
      trace.note(ruling, ruling.outcome.outcome, about: quantity.range)
      found.append(ruling.outcome)
    } else {
      found.append(quantity)
    }
  }

  /// The units that a quantity begins with.
  private static let heads =
    Numeral.heads | wordHeads
  private static let wordHeads = Lexicon.standard.heads(of: [.quantityNamed, .workingTimeBeforeNumber])

  /// The next unit to look at; numbers without a unit are passed over whole.
  private func skip(_ at: Int) -> Int {
    guard text.unquoted[at].isDigit else { return at + 1 }
    return max(at + 1, Numeral.read(text, at: at, before: range.upperBound)?.range.upperBound ?? digitsEnd(at))
  }

  private func digitsEnd(_ at: Int) -> Int {
    (at..<range.upperBound).first { !text.unquoted[$0].isDigit } ?? range.upperBound
  }

  /// The quantity that begins at a unit.
  private func quantity(_ at: Int, _ trace: inout MeasureTrace) -> Quantity? {
    guard Self.wordHeads.contains(text.unquoted[at]) else { return counted(at, &trace) }
    if text.has(.workingTimeBeforeNumber, at: at),
      let broken = QuantityMergeRules.brokenOrder.ruling(on: PlaceInText(text: text, range: range, at: at))
    {
      trace.note(broken, broken.outcome.outcome, about: broken.outcome.range)
      return broken.outcome
    }
    return named(at, &trace) ?? counted(at, &trace)
  }

  // MARK: Number and unit

  private func counted(_ at: Int, _ trace: inout MeasureTrace) -> Quantity? {
    guard Numeral.heads.contains(text.unquoted[at]), let number = Numeral.read(text, at: at, before: range.upperBound)
    else { return nil }
    // Numbers are syllables of words everywhere: without a unit nothing more is asked of them.
    let upper = upperEnd(number)
    let whole = upper?.outcome ?? number
    guard let (word, unitEnd) = unit(after: whole) else { return share(whole, &trace) }
    let first = TimeInText(text: text, range: range, value: whole.value, unit: word.unit, end: unitEnd)
    let compound = number.upper == nil && upper == nil ? QuantityMergeRules.compound.ruling(on: first) : nil
    let end = compound?.outcome.end ?? unitEnd
    guard end <= range.upperBound else { return nil }
    let subject = NumberInText(text: text, range: range, number: number)
    if let ruling = QuantityRules.numbers(of: number.form).firstRuling(on: subject) {
      trace.note(ruling, NoLevel.outcome, about: at..<end)
      return nil
    }
    let count = CountInText(text: text, range: range, number: number, word: word, end: end)
    if let ruling = QuantityRules.counts.firstRuling(on: count) {
      trace.note(ruling, NoLevel.outcome, about: at..<end)
      return nil
    }
    if let upper { trace.note(upper, Quantity.figure(whole.value), about: at..<end) }
    var written = Quantity(
      value: number.value, upper: upper?.outcome.value ?? number.upper, unit: word.unit, range: at..<end)
    if let time = compound?.outcome {
      (written.value, written.unit, written.duration) = (time.value, time.unit, time.duration)
    }
    let quantity = QuantityBounds(text: text, range: range).bounded(written).ranged
    if let compound { trace.note(compound, quantity.outcome, about: quantity.range) }
    let unbound = QuantityInText(text: text, range: range, quantity: quantity)
    guard let period = QuantityMergeRules.periodBefore.ruling(on: unbound) else { return quantity }
    trace.note(period, period.outcome.outcome, about: period.outcome.range)
    return period.outcome
  }

  /// The counting word behind a number, and the unit after it. 여 between them says "a few more": 10여 일.
  private func unit(after number: Numeral) -> (word: UnitWord, end: Int)? {
    let end = number.range.upperBound
    if let word = UnitWord.read(text, at: end, after: number.form) { return (word, end + word.count) }
    guard let more = text.first(of: .numberAndMore, at: end)?.range.upperBound,
      let word = UnitWord.read(text, at: more, after: number.form)
    else { return nil }
    return (word, more + word.count)
  }

  /// A part of a whole without a unit: 요금의 3분의 1, 정원의 절반 이상.
  private func share(_ number: Numeral, _ trace: inout MeasureTrace) -> Quantity? {
    guard let ruling = QuantityMergeRules.share.ruling(on: NumberInText(text: text, range: range, number: number))
    else {
      return nil
    }
    trace.note(ruling, ruling.outcome.outcome, about: ruling.outcome.range)
    return ruling.outcome
  }

  /// The upper end of a range of numbers; what follows the lower end is no syllable of a word then.
  private func upperEnd(_ number: Numeral) -> Ruling<Numeral>? {
    let next = number.range.upperBound
    guard next < range.upperBound, !text.unquoted[next].isHangul || text.has(.numberRangeLink, at: next) else {
      return nil
    }
    return QuantityMergeRules.upperEnd.ruling(on: NumberInText(text: text, range: range, number: number))
  }

  // MARK: Words for quantities

  /// 하루, 이틀, 일주일, 당일, 익일, 다음 근무일, 매년.
  private func named(_ at: Int, _ trace: inout MeasureTrace) -> Quantity? {
    for word in text.all(of: .quantityNamed, at: at) {
      let end = word.range.upperBound
      guard let name = NamedQuantity.all[word.entry], end <= range.upperBound,
        name.isWithinWord || isWordStart(at)
      else { continue }
      var quantity = Quantity(
        value: name.value, unit: name.unit, comparator: name.comparator, per: name.per, every: name.every,
        range: at..<end)
      quantity.isLead = name.isLead
      if name.per != nil || name.every != nil {
        let subject = QuantityInText(text: text, range: range, quantity: quantity)
        guard end < range.upperBound, let ruling = QuantityRules.periods.firstRuling(on: subject) else {
          return quantity
        }
        trace.note(ruling, NoLevel.outcome, about: quantity.range)
        return nil
      }
      let bounds = QuantityBounds(text: text, range: range)
      if name.comparator == nil {
        let first = TimeInText(text: text, range: range, value: name.value, unit: name.unit, end: end)
        guard let compound = QuantityMergeRules.compound.ruling(on: first) else { return bounds.bounded(quantity) }
        let time = compound.outcome
        (quantity.value, quantity.unit, quantity.duration) = (time.value, time.unit, time.duration)
        quantity.range = at..<time.end
        quantity = bounds.bounded(quantity)
        trace.note(compound, quantity.outcome, about: quantity.range)
        return quantity
      }
      // 당일 중에, 발생일 이내: the words after it say the same and are taken along.
      if let bound = bounds.after(end), bound.comparator == .atMost { quantity.range = at..<bound.end }
      return quantity
    }
    return nil
  }

  private func isWordStart(_ at: Int) -> Bool {
    at == range.lowerBound || text.isSpaced(before: at) || !text.unquoted[at - 1].isHangul
  }
}
