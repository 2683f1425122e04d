import CharterLanguage
import CharterLevels
import CharterModel

/// Bounds of one clause and channel that differ without a reason in the text.
struct BoundConflict {
  var title: BilingualText
  /// The different bounds, in the order of the text.
  var bounds: [Measure]
  /// Bounds of single channels for the same matter.
  var beside: [Measure]
  /// The span of the second bound, which contradicts the first.
  var place: TextSpan
  var others: [TextSpan]
}

enum BoundConflicts {
  /// A bound with the properties that decide whether another one conflicts with it.
  private struct Bound {
    var commitment: Commitment
    var measure: Measure
    var quantity: RankableQuantity
    var start: Level.Start?
    var topics: Set<String>
    /// Whether it is about 민원 in general.
    var isGeneral: Bool
    /// Whether it covers all 민원: no topic is named, or one is coordinated with 민원 (불만과 민원).
    var isBroad: Bool
    /// The kinds of 민원 or of counter: 인허가 민원, 수납 창구.
    var kinds: Set<String>
    var cases: Set<String>
    var condition: String?
  }

  /// Finds the conflicts of a charter, in the order of the text.
  static func find(in subject: LintSubject) -> [BoundConflict] {
    var groups: [Key: [Bound]] = [:]
    var seen: Set<Said> = []
    for commitment in subject.charter.commitments {
      guard let passage = subject.passage(at: commitment.span.start), !passage.isRow else { continue }
      for clause in subject.clauses(of: commitment) where !isOfManyMatters(clause) {
        for bound in bounds(of: commitment, in: clause, subject) {
          // Rings belong to the phone channel, whatever the heading.
          let channel =
            clause == repeatVisit
            ? .common : Channel(rawValue: String(clause.prefix { $0 != "/" })) ?? commitment.channel
          let key = Key(clause: clause, channel: channel, condition: bound.condition)
          // A repeated bound adds no new conflict.
          if seen.insert(Said(key: key, bound)).inserted { groups[key, default: []].append(bound) }
        }
      }
    }
    return groups.compactMap { key, bounds in conflict(key, bounds, subject) }
      .sorted { ($0.place.start, $0.title.ko) < ($1.place.start, $1.title.ko) }
  }

  private struct Key: Hashable {
    var clause: String
    var channel: Channel
    var condition: String?
  }

  /// The properties of a bound that decide about conflicts, for comparison.
  private struct Said: Hashable {
    var key: Key
    var quantity: RankableQuantity
    var start: Level.Start?
    var topics: Set<String>
    var isGeneral: Bool
    var isBroad: Bool
    var kinds: Set<String>
    var cases: Set<String>

    init(key: Key, _ bound: Bound) {
      self.key = key
      quantity = bound.quantity
      start = bound.start
      topics = bound.topics
      isGeneral = bound.isGeneral
      isBroad = bound.isBroad
      kinds = bound.kinds
      cases = bound.cases
    }
  }

  /// Whether a clause covers services or petitions of many kinds.
  private static func isOfManyMatters(_ clause: String) -> Bool {
    clause.hasPrefix("service/") || clause.hasPrefix("statutory-time/")
      || clause.hasPrefix("redress/") && clause != repeatVisit
      || clause == "common/hours" || clause == "common/processing-time" || clause == "visit/processing-time"
  }

  /// The clause of compensation for a needless second visit, which is paid once, whatever else is compensated.
  private static let repeatVisit = "redress/repeat-visit"

  private static func bounds(of commitment: Commitment, in clause: String, _ subject: LintSubject) -> [Bound] {
    guard let units = subject.heading(clause)?.measure?.units else { return [] }
    let dimensions = Set(units.map(Dimension.init))
    return measures(of: commitment, in: clause, subject).compactMap { measure in
      guard let unit = measure.unit, dimensions.contains(Dimension(unit)), let quantity = RankableQuantity(measure)
      else {
        return nil
      }
      let level = Level(
        measure: measure, quantity: quantity, share: nil, isConditional: false, isHedged: false, isUncertain: false)
      // Words before the commitment in its sentence may name another case; words after it are about something else.
      let sentence =
        subject.units(of: commitment.sentence.span).lowerBound..<subject.units(of: commitment.span).upperBound
      let above = subject.parents(of: commitment)
      let topics = groups(of: [.lintConflictTopic], sentence, subject)
      let isGeneral = subject.text.contains(.matterPetition, in: sentence)
      let heads = clause == "visit/waiting-time" ? LexicalClass.matterCounter : .matterPetition
      return Bound(
        commitment: commitment, measure: measure, quantity: quantity, start: level.start, topics: topics,
        isGeneral: isGeneral,
        isBroad: isGeneral && (topics.isEmpty || MatterWords.isBesideOthers(sentence, subject)),
        kinds: MatterWords.kinds(of: heads, sentence, subject),
        // The channel in a heading is that of the commitment, and no case.
        cases: above.reduce(into: groups(of: [.lintConflictCase, .lintConflictChannel], sentence, subject)) {
          $0.formUnion(groups(of: [.lintConflictCase], $1, subject))
        },
        condition: condition(of: commitment, measure, in: clause, subject))
    }
  }

  /// The bounds of a commitment: targets with a comparator, cadences (2년마다), rings counted as times, and the amount for
  /// a second visit.
  private static func measures(of commitment: Commitment, in clause: String, _ subject: LintSubject) -> [Measure] {
    // "10초 안에 받겠습니다" and "90%를 20초 이내에 연결하겠습니다": a bound for a share of cases does not conflict with one for all.
    if commitment.measures.contains(where: { $0.unit == .percent }) { return [] }
    let cadences = Cadence.levels(of: subject.analyzed(commitment))
    let stated = commitment.measures.filter { measure in
      (measure.role == .target || clause == repeatVisit && measure.role == .amount) && measure.comparator != nil
        && !cadences.contains { $0.span.range.overlaps(measure.span.range) }
    }
    let all = stated + cadences.map(\.level.measure)
    guard clause == "phone/ring-count" else { return all }
    return all.map { measure in
      var measure = measure
      if measure.unit == .time, measure.per == nil { measure.unit = .ring }
      return measure
    }
  }

  /// The case that the sentence names. A condition in a heading covers everything under it, and one that states the
  /// bound (전화벨이 3번 울리기 전에) is no case.
  private static func condition(
    of commitment: Commitment, _ measure: Measure, in clause: String, _ subject: LintSubject
  ) -> String? {
    if clause == repeatVisit {
      return Threshold.of(subject.analyzed(commitment)).map { "\($0.value)\($0.unit)" }.joined()
    }
    guard let condition = commitment.condition, condition.span.start >= commitment.sentence.span.start,
      condition.span.end <= commitment.sentence.span.end, !condition.span.range.overlaps(measure.span.range)
    else { return nil }
    return String(condition.text.filter { !$0.isWhitespace })
  }

  /// The groups of the lexicon with a word in a range; 불편, 불만 and 항의 are one group.
  private static func groups(
    of classes: [LexicalClass], _ range: Range<Int>, _ subject: LintSubject
  ) -> Set<String> {
    Set(
      classes.flatMap { subject.text.lexemes($0, in: range) }.compactMap {
        Lexicon.standard.entries[$0.entry].attributes["group"]
      })
  }

  private static func conflict(_ key: Key, _ bounds: [Bound], _ subject: LintSubject) -> BoundConflict? {
    let bounds = bounds.sorted { $0.measure.span.start < $1.measure.span.start }
    for (index, second) in bounds.enumerated() {
      guard let first = bounds[..<index].first(where: { differ($0, second) }), let heading = subject.heading(key.clause)
      else { continue }
      let beside = key.channel == .common && key.condition == nil ? beside(second, first, subject) : []
      return BoundConflict(
        title: heading.title, bounds: [first.measure, second.measure], beside: beside.map(\.measure),
        place: second.measure.span,
        others: ([first] + beside).map(\.measure.span))
    }
    return nil
  }

  /// Bounds of single channels for the same topic, which are shown with a conflict and are none themselves.
  private static func beside(_ second: Bound, _ first: Bound, _ subject: LintSubject) -> [Bound] {
    let shared = first.topics.intersection(second.topics)
    return subject.charter.commitments.flatMap { commitment -> [Bound] in
      guard commitment.channel != .common else { return [] }
      return subject.clauses(of: commitment).prefix(1).filter(replies.contains).flatMap {
        bounds(of: commitment, in: $0, subject)
      }
    }.filter { $0.isGeneral || !$0.topics.isDisjoint(with: shared) }
  }

  private static let replies: Set<String> = ["online/reply-time", "written/reply-time", "common/complaint-deadline"]

  private static func differ(_ one: Bound, _ other: Bound) -> Bool {
    if one.commitment.sentence.span == other.commitment.sentence.span { return false }
    if one.cases != other.cases { return false }
    if one.kinds != other.kinds { return false }
    if !(one.isBroad && other.isBroad) && !areOfOneTopic(one, other) { return false }
    if keeps(one, floorOf: other) || keeps(other, floorOf: one) { return false }
    if let start = one.start, let second = other.start, start != second { return false }
    if one.measure.lead != other.measure.lead { return false }
    switch one.quantity.ranking(against: other.quantity) {
    case .equal: return false
    case .better, .worse: return true
    // Seven days and seven working days are different bounds.
    case .incomparable(let obstacle): return obstacle == .workingTime
    }
  }

  private static func areOfOneTopic(_ one: Bound, _ other: Bound) -> Bool {
    if one.topics.isEmpty && other.topics.isEmpty { return one.isGeneral == other.isGeneral }
    return !one.topics.isDisjoint(with: other.topics)
  }

  /// Whether an exact frequency satisfies the floor of another bound: "반기마다 한 번" satisfies "매년 1회 이상".
  private static func keeps(_ one: Bound, floorOf other: Bound) -> Bool {
    guard one.measure.comparator == .equal, other.measure.comparator == .atLeast else { return false }
    switch one.quantity.ranking(against: other.quantity) {
    case .worse, .equal: return true
    case .better, .incomparable: return false
    }
  }
}
