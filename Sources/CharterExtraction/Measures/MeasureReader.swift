import CharterLanguage
import CharterModel

/// Reads the levels of one promise: what each number is for.
struct MeasureReader: Sendable {
  let text: NormalizedText
  let sentence: Sentence
  /// True in a table row whose column names a deadline: a bare "7일" then is "at most 7 days".
  let isDeadlineRow: Bool

  init(text: NormalizedText, sentence: Sentence, isDeadlineRow: Bool = false) {
    self.text = text
    self.sentence = sentence
    self.isDeadlineRow = isDeadlineRow
  }

  /// The measures of a part of the sentence, by place.
  ///
  /// - Parameters:
  ///   - part: units of the promise.
  ///   - rendition: where the words are quoted from.
  ///   - trace: takes the decisions that led to them.
  func measures(in part: Range<Int>, of rendition: Rendition, _ trace: inout MeasureTrace) -> [Measure] {
    // The figures of cells that say in which case the row applies bind to nothing.
    let statutes = cells(sentence.statutes, in: part)
    let parts = levels(in: part) + cells(sentence.cases, in: part) + statutes
    var found: [(place: Range<Int>, measure: Measure, quoted: Range<Int>)] = []
    for part in parts {
      for quantity in QuantityRecognizer(text: text, range: part).quantities(&trace) {
        let context = inContext(quantity, part)
        if let repetition = QuantityRules.repetition.ruling(on: context) {
          trace.note(repetition, NoLevel.outcome, about: quantity.range)
          continue
        }
        let (measure, quoted) = measure(context, &trace)
        found.append((quantity.range, measure, quoted))
      }
    }
    let numbers = found.map(\.place)
    // "법정 처리기간(14일)": the figure says what the words refer to.
    let hasStatutoryFigure = found.contains { $0.measure.role == .reference }
    for part in parts {
      for (word, ruling) in WordScanner(text: text).readings(in: part) {
        guard let word else {
          trace.note(ruling, NoLevel.outcome, about: ruling.outcome.range)
          continue
        }
        guard !numbers.contains(where: { $0.overlaps(word.range) }), word.role != .reference || !hasStatutoryFigure
        else { continue }
        // "즉시" under "법정기한" is the law's.
        let role: Measure.Role = statutes.contains(part) ? .reference : word.role
        trace.note(ruling, role.rawValue, about: word.range)
        let basis: Measure.Basis = role == .reference ? .statute : .own
        found.append((word.range, Measure(role: role, basis: basis, text: "", span: .none), word.range))
      }
    }
    return found.sorted { $0.place.lowerBound < $1.place.lowerBound }.map { _, measure, quoted in
      let bytes = text.bytes(quoted)
      var measure = measure
      measure.text = rendition.text(bytes)
      measure.span = rendition.span(bytes)
      return measure
    }
  }

  /// True when a part of the sentence binds to a level: a target, an amount or a bound set elsewhere.
  func hasBound(in part: Range<Int>) -> Bool {
    levels(in: part).contains { part in
      QuantityRecognizer(text: text, range: part).quantities().contains {
        MeasureRoleRules.role(of: withUnit(inContext($0, part))).outcome != .trigger
      } || WordScanner(text: text).words(in: part).contains { $0.role != .perEvent }
    }
  }

  /// True when a part sets a term: at most or below a time, or at once.
  func hasDeadline(in part: Range<Int>) -> Bool {
    let isTerm = QuantityRecognizer(text: text, range: part).quantities().contains { quantity in
      let context = withUnit(inContext(quantity, part))
      guard context.quantity.unit.isTime else { return false }
      let role = MeasureRoleRules.role(of: context).outcome
      let comparator = ComparatorRules.comparator(of: .init(context: context, role: role)).outcome
      return role == .target && (comparator == .atMost || comparator == .below)
    }
    return isTerm || WordScanner(text: text).words(in: part).contains { $0.role == .immediacy }
  }

  /// The parts of a part whose figures are levels: cells for a row of a table.
  private func levels(in part: Range<Int>) -> [Range<Int>] {
    sentence.levels.map { cells($0, in: part) } ?? [part]
  }

  private func cells(_ cells: [Range<Int>], in part: Range<Int>) -> [Range<Int>] {
    cells.map { $0.clamped(to: part) }.filter { !$0.isEmpty }
  }

  private func inContext(_ quantity: Quantity, _ part: Range<Int>) -> QuantityInContext {
    QuantityInContext(text: text, sentence: sentence, part: part, isDeadlineRow: isDeadlineRow, quantity: quantity)
  }

  private func withUnit(_ context: QuantityInContext) -> QuantityInContext {
    var context = context
    if let unit = MeasureUnitRules.all.firstRuling(on: context) { context.quantity.unit = unit.outcome }
    return context
  }

  /// A quantity as a measure without its words, and the units of the words to quote.
  private func measure(
    _ written: QuantityInContext, _ trace: inout MeasureTrace
  ) -> (measure: Measure, quoted: Range<Int>) {
    var context = written
    let place = written.quantity.range
    if let unit = MeasureUnitRules.all.firstRuling(on: context) {
      trace.note(unit, unit.outcome.rawValue, about: place)
      context.quantity.unit = unit.outcome
    }
    let quantity = context.quantity
    let role = MeasureRoleRules.role(of: context)
    let comparator = ComparatorRules.comparator(of: .init(context: context, role: role.outcome))
    let words = [
      role.outcome.rawValue, Quantity.figure(quantity.value), quantity.unit.rawValue, comparator.outcome.rawValue,
    ]
    trace.note(role, words.joined(separator: " "), about: place)
    trace.note(comparator, comparator.outcome.rawValue, about: place)
    let anchor = ReferencePointRules.all.firstRuling(on: context)
    if let anchor { trace.note(anchor, anchor.outcome.rawValue, about: place) }
    let percentOf = quantity.unit == .percent ? PercentRules.all.firstRuling(on: context) : nil
    if let percentOf { trace.note(percentOf, percentOf.outcome.rawValue, about: place) }
    let isFrequency = quantity.per != nil || quantity.every != nil
    let measure = Measure(
      role: role.outcome, value: quantity.value, upper: quantity.upper, unit: quantity.unit,
      comparator: comparator.outcome, per: quantity.per, every: quantity.every, of: percentOf?.outcome,
      basis: role.outcome == .reference ? .statute : .own, lead: quantity.isLead, anchor: anchor?.outcome,
      duration: isFrequency ? nil : quantity.duration ?? quantity.unit.duration(quantity.value), text: "",
      span: .none)
    return (measure, role.outcome == .target ? context.quoted : place)
  }
}

extension TextSpan {
  /// The span of a measure whose words are not yet quoted.
  fileprivate static let none = TextSpan(start: 0, end: 0, line: 0)
}
