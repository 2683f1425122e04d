import CharterLanguage
import CharterModel

/// A quantity in the part of a sentence that it was read from: what the rules of roles, units and comparators ask.
struct QuantityInContext: Sendable {
  let text: NormalizedText
  let sentence: Sentence
  /// The units of the part.
  let part: Range<Int>
  /// It stands in a table row of which a column names deadlines.
  let isDeadlineRow: Bool
  var quantity: Quantity
  /// The words after the quantity make it a level, so that it cannot describe a case.
  let staysLevel: Bool

  init(text: NormalizedText, sentence: Sentence, part: Range<Int>, isDeadlineRow: Bool, quantity: Quantity) {
    self.text = text
    self.sentence = sentence
    self.part = part
    self.isDeadlineRow = isDeadlineRow
    self.quantity = quantity
    let end = quantity.range.upperBound
    staysLevel =
      quantity.isBeforeRing || quantity.comparator == .above && text.has(.boundBeforeExceeding, at: end)
      || quantity.comparator == .atMost && text.has(.ringWhile, at: end)
  }

  /// The first unit of the quantity.
  var start: Int { quantity.range.lowerBound }
  /// The unit after the quantity.
  var end: Int { quantity.range.upperBound }
  /// What the part says after the quantity.
  var rest: Range<Int> { end..<part.upperBound }

  /// A word of a class begins right after the quantity.
  func isFollowed(by words: LexicalClass) -> Bool { text.has(words, at: end) }

  /// A word of a class ends right before the quantity.
  func isPreceded(by words: LexicalClass) -> Bool { text.has(words, before: start) }

  /// A colon stands right before it.
  var isAfterColon: Bool { start > 0 && text.unquoted[start - 1] == 0x3A }

  /// "1초 후 수화기를": a short time before somebody hangs up.
  var isPause: Bool {
    (quantity.unit == .second || quantity.unit == .minute) && isFollowed(by: .pauseAfter)
      && text.contains(.pauseHangingUp, in: sentence.range)
  }

  // MARK: The case that a quantity describes

  /// A condition needs this many units after it for something that depends on it, as `ConditionFinder` asks too.
  private static let shortestConsequence = 3
  /// A comma this close to a quantity separates entries ("3일(72시간) 이내,"), and what follows is another entry.
  private static let commaOfEntry = 2

  /// A condition closes after the quantity, and nothing between them says that the act of the quantity is done.
  var isInCondition: Bool {
    var at = end
    while at < part.upperBound {
      let unit = text.unquoted[at]
      if unit == 0x28 || unit == 0x29 || unit == NormalizedText.masked { return false }
      // "7일 이내에 처리하고 지연될 경우", "상품권을, 불친절을 겪으신 경우": the case belongs to what comes next.
      if isDone(at) { return false }
      // "3일 이내에 마치되, 자재가 없을 경우에는": the condition begins after the predicate.
      if unit == 0x2C,
        at - end <= Self.commaOfEntry || at > end && LexicalClass.jointPredicateFinal.contains(text.unquoted[at - 1])
      {
        return false
      }
      if let closed = ConditionFinder.close(in: text, at, part), part.upperBound - closed >= Self.shortestConsequence {
        return true
      }
      at += 1
    }
    return false
  }

  /// What the number binds has been said: its act is joined to another, or its object ends an entry of a list.
  private func isDone(_ at: Int) -> Bool {
    if text.unquoted[at] == 0x2C { return text.has(.particleAccusative, before: at) }
    guard quantity.comparator == .atMost || quantity.comparator == .below, at > end, text.isSpaced(before: at + 1),
      let joint = text.first(of: .jointActCompleted, before: at + 1), !text.has(.jointActNotDone, before: at + 1)
    else { return false }
    return sentence.cues.contains {
      ($0.tag == .actConcrete || $0.tag == .actGeneric) && $0.range.upperBound == at + 1 - joint.count
        && $0.range.lowerBound >= end
    }
  }

  /// The people described stand within this many units: the longest verb between, 신청하셨던, has five, and its object as many.
  private static let describedWithin = 12
  /// "분께 알려": the verb of telling stands within this many units of the people, their particle between.
  private static let toldWithin = 8

  /// The quantity describes people and something is said of them: "두 번 이상 걸음하신 분께는"; not "24시간 안에 신고하신 분께 알려드리겠습니다".
  var describesPeople: Bool {
    let near = end..<min(part.upperBound, end + Self.describedWithin)
    let clause = near.lowerBound..<(near.first { text.unquoted[$0] == 0x2C } ?? near.upperBound)
    guard let who = people(in: clause) else { return false }
    return !text.contains(.triggerToldRecipient, in: who..<min(part.upperBound, who + Self.toldWithin))
  }

  /// The number of the final consonant ㄴ, in which adnominal verbs of the past end.
  private static let adnominalFinal = 4

  /// The people that an adnominal verb describes and something is said of: "방문하신 고객에게", "기다린 분은"; not "고객의 의견".
  private func people(in clause: Range<Int>) -> Int? {
    clause.first { at in
      guard at > clause.lowerBound, text.unquoted[at - 1].finalConsonant == Self.adnominalFinal,
        !text.has(.triggerNotAdnominal, before: at), let who = person(at: at)
      else { return false }
      // "고객께서 정하신 시각에": the customer acts.
      return text.has(.personAddresseeParticle, at: at + who.count)
        && !text.has(.personHonorificNominative, at: at + who.count)
    }
  }

  /// A customer, or staff whom a count describes: "3회 이상 신고된 직원".
  private func person(at: Int) -> Lexeme? {
    let isOften = quantity.unit == .time && quantity.comparator == .atLeast && quantity.per == nil
    return text.first(of: .personCustomer, at: at) ?? (isOften ? text.first(of: .personStaffDescribed, at: at) : nil)
  }

  /// "80점 미만을 받은", with an adnominal verb; not "80점을 받았습니다".
  var isScoreObtained: Bool {
    guard let gained = text.first(of: .triggerScoreObtained, at: end) else { return false }
    return text.unquoted[end + gained.count - 1].finalConsonant == Self.adnominalFinal
  }

  /// "7일 이상 소요되는"; not "7일 이상 걸리는 일이 없도록".
  var isLongCase: Bool {
    guard let verb = text.first(of: .triggerDurationVerb, at: end),
      let ending = text.first(of: .triggerDurationAdnominal, at: end + verb.count)
    else { return false }
    return !text.has(.triggerDurationException, at: end + verb.count + ending.count)
  }

  // MARK: Negation

  /// A verb of waiting stands within this many units of the quantity: "5분 이상 창구 앞에서 줄을 서서 기다리지".
  private static let waitingWithin = 14
  /// A negation stands within this many units of what it negates: 기다리시게 하는 일이 없.
  private static let negationWithin = 8
  /// The verb before "-지 않" right after a quantity is at most this long: 방문하시.
  private static let shortVerb = 6

  /// Where a negation that is close to the quantity begins: "10초 안에 연결되지 않으면".
  var isSoonNegated: Bool {
    let not = sentence.first(.negationPromise, in: rest)?.lowerBound ?? text.first(in: rest, of: .negationInability)
    return not.map { $0 - rest.lowerBound <= Self.negationWithin } ?? false
  }

  /// The negation belongs to the case, and is not what is promised: "10초 안에 연결되지 않으면"; not "창업 3년 이내 기업은 받지 않겠습니다".
  var isNegatedCase: Bool {
    guard let not = sentence.first(.negationPromise, in: rest) else { return true }
    return !text.contains(
      .endingIntention, in: not.lowerBound..<min(part.upperBound, not.upperBound + Self.negationWithin))
  }

  /// "같은 말씀을 두 번 하시지 않게": a promise not to, close to the quantity.
  var isSoonPromisedNot: Bool {
    sentence.first(.negationPromise, in: rest).map { $0.lowerBound - end <= Self.negationWithin } ?? false
  }

  /// What a negation makes of a level.
  struct Negation: Hashable {
    let comparator: Measure.Comparator
    /// The end of the first words of the negation.
    let end: Int
  }

  /// "3분 이상 기다리지 않도록" stays below 3; "5일을 넘지 않도록" is at most 5.
  var negation: Negation? {
    // "1인당 20명을 넘지 않도록"
    if quantity.comparator == .above, let not = text.first(of: .negationAfterExceeding, at: end) {
      return Negation(comparator: .atMost, end: end + not.count)
    }
    // "간호사 한 명이 환자 10명을 넘겨 맡지 않겠습니다"
    if quantity.comparator == .above, text.has(.jointExceeding, at: end),
      let not = sentence.first(.negationPromise, in: rest), not.lowerBound - end <= Self.negationWithin
    {
      return Negation(comparator: .atMost, end: not.upperBound)
    }
    // "직원 2명 이상을 두어 기다리시는 일이 없도록": who is there is not what does not happen.
    guard quantity.unit.isTime || quantity.unit == .ring || quantity.unit == .time,
      quantity.comparator != .atMost, let verb = sentence.first(.measureWaiting, in: rest) ?? shortNegatedVerb,
      verb.lowerBound - end <= Self.waitingWithin,
      let not = sentence.first(.negationPromise, in: verb.lowerBound..<part.upperBound),
      not.lowerBound - verb.upperBound <= Self.negationWithin
    else { return nil }
    let isBelow =
      quantity.comparator == .atLeast || quantity.comparator == nil && !text.contains(.boundExceedingVerb, in: verb)
    return Negation(comparator: isBelow ? .below : .atMost, end: not.upperBound)
  }

  /// A verb negated right after the number: "두 번 이상 방문하지 않도록".
  private var shortNegatedVerb: Range<Int>? {
    guard let not = sentence.first(.negationPromise, in: rest), not.lowerBound - end <= Self.shortVerb,
      text.has(.negationVerb, at: not.lowerBound)
    else { return nil }
    return end..<not.lowerBound
  }

  /// The words that state a level. Where "이상" or "초과" is negated they go on to the negation, since "3분 이상" alone would say the opposite
  /// of "3분 이상 기다리지 않도록".
  var quoted: Range<Int> {
    guard quantity.comparator == .atLeast || quantity.comparator == .above, !quantity.isBeforeRing,
      let negation
    else { return quantity.range }
    let ending = text.first(of: .negationEnding, at: negation.end)
    return start..<min(part.upperBound, negation.end + (ending?.count ?? 0))
  }
}

extension Measure.Unit {
  /// Units of time, working time among them.
  var isTime: Bool {
    switch self {
    case .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month, .year: true
    case .ring, .time, .person, .item, .won, .percent, .point: false
    }
  }

  /// Units of time in which something may be done a number of times.
  var isPeriod: Bool { [.day, .week, .month, .year].contains(self) }

  /// The ISO 8601 duration of a value; nil for what ISO 8601 cannot say: working time, rings, won, …
  func duration(_ value: Double) -> String? {
    let figure = value == value.rounded() ? String(Int(value)) : String(value)
    return switch self {
    case .second: "PT\(figure)S"
    case .minute: "PT\(figure)M"
    case .hour: "PT\(figure)H"
    case .day: "P\(figure)D"
    case .week: "P\(figure)W"
    case .month: "P\(figure)M"
    case .year: "P\(figure)Y"
    default: nil
    }
  }
}
