import CharterLanguage
import CharterModel

/// A number in the text that it was found in, before its unit is read.
struct NumberInText: Sendable {
  let text: NormalizedText
  /// The units that are read.
  let range: Range<Int>
  let number: Numeral

  /// The first unit of the number.
  var start: Int { number.range.lowerBound }

  /// The unit before the number; nil where the number begins what is read.
  var before: UInt16? { start > range.lowerBound ? text.unquoted[start - 1] : nil }

  /// The unit before the number where no space lies between; after a dash or a tilde there is none either.
  var precedingInWord: UInt16? { text.isSpaced(before: start) ? nil : before }

  /// The unit some places before the number is a digit.
  func isDigit(_ places: Int) -> Bool {
    start > range.lowerBound && start >= places && text.unquoted[start - places].isDigit
  }

  /// A word of a class ends right before the number, where something stands before it that is read too.
  func isPreceded(by words: LexicalClass) -> Bool { start > range.lowerBound && text.has(words, before: start) }

  /// The number begins a word.
  var isWordStart: Bool { start == range.lowerBound || text.isSpaced(before: start) }

  /// A word stands before it to which numbers are attached: 최대, 벨이.
  var isGlued: Bool { isPreceded(by: .numberGluedPrefix) }
}

/// A number with its unit in the text that it was found in.
struct CountInText: Sendable {
  let text: NormalizedText
  /// The units that are read.
  let range: Range<Int>
  let number: Numeral
  let word: UnitWord
  /// The unit after the counting word.
  let end: Int

  /// The first unit of the number.
  var start: Int { number.range.lowerBound }

  /// 이내, 이상 or a similar word follows.
  var isBound: Bool { QuantityBounds(text: text, range: range).after(end) != nil }

  /// It is written in Sino-Korean words. Those before 근무일 and 개월 cannot be anything else.
  var isWordLike: Bool {
    number.isCircled || number.form == .sino && word.unit != .workingDay && word.unit != .month && !isUnmistakable
  }

  /// Two words for the number, or a share, cannot be parts of other words: 이십 퍼센트, 오십 회.
  private var isUnmistakable: Bool { word.unit == .percent || number.range.count > 1 && text.isSpaced(before: start) }

  /// 마다, or a time with 에, stands before it: "4일마다 한 번", "이틀에 한 번".
  var isInInterval: Bool {
    if text.has(.cadenceEvery, before: start) { return true }
    guard text.has(.frequencyInPeriod, before: start) else { return false }
    if let name = text.first(of: .quantityNamed, before: start - 1).flatMap({ NamedQuantity.all[$0.entry] }) {
      return name.comparator == nil && name.per == nil
    }
    return text.first(of: .unitCountingWord, before: start - 1).flatMap { UnitWord.all[$0.entry] }?.unit.isPeriod
      ?? false
  }

  /// "일 년에 한 번": a period with the count in it.
  var isPeriodOfCount: Bool {
    guard word.unit.isPeriod, text.has(.frequencyInPeriod, at: end),
      let times = Numeral.read(text, at: end + 1, before: range.upperBound)
    else { return false }
    return UnitWord.read(text, at: times.range.upperBound, after: times.form)?.unit == .time
  }

  /// It counts people, pieces or points and is not decided by their own rules.
  var isCountedThing: Bool {
    switch word.unit {
    case .item: !word.isTicket
    case .person: true
    // "만족도 90점 유지"
    case .point: !text.has(.quantityScoreReached, at: end)
    default: false
    }
  }

  /// The verb of providing stands within this many units of the number: "2대와 큰글자 안내문, 돋보기를 민원실에 갖추어".
  private static let providedWithin = 36

  /// "도우미 2명을 두어", "휠체어 2대와 돋보기를 비치", "창구를 2개 더 열", "60개 항목을 검사": how many there will be.
  ///
  /// The number ends an object, and the first verb after it provides.
  var isProvided: Bool {
    guard word.unit != .point else { return false }
    if text.has(.measureThingExamined, at: end) || text.has(.quantityProvided, at: end) { return true }
    let isListed = end < range.upperBound && text.unquoted[end] == 0x2C
    guard isListed || text.has(.quantityObject, at: end) else { return false }
    let near = end..<min(range.upperBound, end + Self.providedWithin)
    guard let verb = text.find(.quantityProvided, in: near) else { return false }
    return !(end + 1..<max(end + 1, verb)).contains { at in
      text.unquoted[at] == 0x29
        || LexicalClass.quantityProvidedClauseEnd.contains(text.unquoted[at])
          && text.endsWord(at, before: range.upperBound)
    }
  }

  /// A committee is named within this many units of its size: "15명 이내로 시민 모니터 위원회".
  private static let bodyWithin = 12

  /// "대표 15명 이내로 위원회를 꾸려", "위원 20명": how large a body is.
  var isOfBody: Bool {
    guard let bound = QuantityBounds(text: text, range: range).after(end), text.has(.bodySizeParticle, at: bound.end)
    else { return false }
    return text.contains(.bodyCommittee, in: bound.end..<min(range.upperBound, bound.end + Self.bodyWithin))
  }
}

extension QuantityInText {
  /// A date is followed by an act within so few units at least: 에지급.
  private static let shortestDatedAct = 3

  /// "매월 5일에 게시": something is done on the date; not "매주 화요일에는 저녁까지", not "매월 5일" at the end.
  func isDoneOnDate(endingAt end: Int) -> Bool {
    end + Self.shortestDatedAct <= range.upperBound && !text.has(.dateOpening, at: end)
  }

  /// Nothing binds the quantity, and it is no sum: what is counted by a sum may be its rate.
  var mayBeRate: Bool {
    quantity.comparator == nil && !quantity.isLead && quantity.per == nil && quantity.unit != .won
  }
}
