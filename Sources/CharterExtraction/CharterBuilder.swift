import CharterLanguage
import CharterModel

/// Gathers the commitments of a charter sentence by sentence.
struct CharterBuilder {
  private let reading: CharterReading
  private let organization: Organization
  private var identity = CommitmentIdentity()
  private var seen = SeenSentences()
  private(set) var commitments: [Commitment] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What was decided, where somebody asks for it.
  private(set) var decisions: [Decision] = []
  private let explains: Bool

  /// - Parameter explains: whether the decisions are kept.
  init(reading: CharterReading, organization: Organization, explains: Bool = false) {
    self.reading = reading
    self.organization = organization
    self.explains = explains
  }

  /// Keeps a decision about some words.
  private mutating func explain<Outcome>(_ ruling: Ruling<Outcome>, _ outcome: String, about units: Range<Int>) {
    guard explains else { return }
    decisions.append(Decision(rule: ruling.rule, outcome: outcome, words: quote(units)))
  }

  /// Keeps decisions about levels.
  private mutating func explain(_ made: [MeasureDecision]) {
    guard explains else { return }
    decisions += made.map { Decision(rule: $0.rule, outcome: $0.outcome, words: quote($0.units)) }
  }

  private var text: NormalizedText { reading.text }

  /// Adds what a sentence promises, if it does.
  mutating func add(_ sentence: Sentence) {
    var sentence = sentence
    let isRefund = !sentence.isRow && isLabelledRefund(sentence)
    // What stands before a proviso is promised all the same.
    let end =
      isRefund || promises(sentence) ? sentence.range.upperBound : Proviso(text: text, sentence: sentence).start
    guard let end else { return }
    let channel = reading.channels.channel(of: sentence)
    let heading = reading.outline.heading(of: sentence.block)
    let title = heading.map { reading.document.blocks[$0.block].range }
    if let first = seen.add(sentence.range, channel, under: title, of: text, reading.rendition) {
      let line = reading.rendition.span(text.bytes(first)).line
      report(
        "extraction/repeated-sentence", .note, sentence.range, "이 문장은 \(line)행에 이미 있어 한 번만 셉니다. 같은 구역이 두 번 실렸는지 확인하십시오."
      )
      return
    }
    if isRefund { sentence.isRemedy = true }
    append(sentence, to: end, channel: channel, heading: heading)
  }

  private func isDeadlineRow(_ sentence: Sentence) -> Bool {
    guard sentence.isRow, let row = reading.document.blocks[sentence.block].row else { return false }
    return reading.rows.hasDeadline(row)
  }

  private func promises(_ sentence: Sentence) -> Bool {
    // Asked only where the ending leaves it open, which most endings do not.
    var hasBound: Bool {
      MeasureReader(text: text, sentence: sentence, isDeadlineRow: isDeadlineRow(sentence)).hasBound(in: sentence.range)
    }
    if sentence.isRow { return hasBound || isRemedyRow(sentence) }
    if isLabelledDeadline(sentence) || isLabelledRemedy(sentence) { return true }
    // What closes a page under a heading of requests speaks of the charter again: "이 헌장은 해마다 고치고 …".
    let explains =
      (reading.outline.heading(of: sentence.block)?.explains ?? false)
      && text.first(of: .charterSubject, at: sentence.range.lowerBound) == nil
    return SpeechActClassifier(text: text, sentence: sentence)
      .kind(hasBound: hasBound, explains: explains, isTerse: reading.isTerse) == .promise
  }

  /// A matter and its deadline with a colon between: "단순 문의: 즉시", "처리기한 : 7일 이내"; not "수수료: 1,000원" or "운영 : 24시간".
  private func isLabelledDeadline(_ sentence: Sentence) -> Bool {
    let range = sentence.range
    guard range.count <= 40, let colon = range.first(where: { text.unquoted[$0] == 0x3A }), colon > range.lowerBound,
      range.upperBound - colon <= 16, !SpeechActClassifier(text: text, sentence: sentence).isStatement
    else { return false }
    let value = (colon + 1)..<range.upperBound
    return MeasureReader(text: text, sentence: sentence).hasDeadline(in: value)
  }

  /// A fault and what is paid for it, in a section on redress: "기한을 넘긴 경우 : 지연 1일당 5,000원", "헛걸음하신 경우 교통비 1만원"; not "신청하실
  /// 경우 : 수수료 1,000원" elsewhere.
  private func isLabelledRemedy(_ sentence: Sentence) -> Bool {
    let range = sentence.range
    guard range.count <= 80, isRedress(sentence), !sentence.has(.speechActRequest),
      !SpeechActClassifier(text: text, sentence: sentence).isStatement,
      let fault = ConditionFinder.condition(in: text, range), fault.upperBound < range.upperBound
    else { return false }
    return MeasureReader(text: text, sentence: sentence).hasBound(in: fault.upperBound..<range.upperBound)
  }

  /// What is given back in a case, under words that say so: "이용일 3일 전까지 취소: 80%" under "사용료를 환불한다"; not "어른: 1,000원".
  private func isLabelledRefund(_ sentence: Sentence) -> Bool {
    let range = sentence.range
    guard range.count <= 60, let colon = range.last(where: { text.unquoted[$0] == 0x3A }), colon > range.lowerBound + 3,
      range.upperBound - colon <= 20, isUnderRefund(sentence.block)
    else { return false }
    let value = (colon + 1)..<range.upperBound
    return text.contains(.remedyWholeAmount, in: value)
      || QuantityRecognizer(text: text, range: value).quantities().contains { $0.unit == .percent || $0.unit == .won }
  }

  private func isUnderRefund(_ block: Int) -> Bool {
    let heading = reading.outline.heading(of: block)?.block
    let above = [reading.document.blocks[block].parent, heading].compactMap { $0 }
    return above.contains {
      text.contains(.remedyRefundContext, in: text.range(ofBytes: reading.document.blocks[$0].range))
    }
  }

  /// A row of a table of remedies promises without a figure too: "강습을 쉬는 경우 | 수강료 환불".
  private func isRemedyRow(_ sentence: Sentence) -> Bool {
    let tail = max(sentence.range.lowerBound, sentence.range.upperBound - 8)..<sentence.range.upperBound
    return isRedress(sentence) && sentence.has(.actConcrete, in: tail)
  }

  private func isRedress(_ sentence: Sentence) -> Bool {
    reading.outline.heading(of: sentence.block)?.isRedress ?? false
  }

  private mutating func append(_ sentence: Sentence, to end: Int, channel: Channel, heading: HeadingIndex.Heading?) {
    let block = reading.document.blocks[sentence.block]
    let sentenceBytes = text.bytes(sentence.range)
    let quotation = Quotation(
      text: reading.rendition.text(sentenceBytes), span: reading.rendition.span(sentenceBytes),
      xpath: reading.document.xpath(of: block))
    let isRedress = isRedress(sentence)
    if sentence.isCut {
      report(
        "extraction/overlong-sentence", .warning, sentence.range,
        "문장이 지나치게 길어 \(SentenceSplitter.longest)자마다 나누어 읽었습니다. 문장 부호가 사라졌는지 확인하십시오.")
    }
    let isOneAct = sentence.isRow && !isRedress
    var promised = sentence
    promised.range = sentence.range.lowerBound..<end
    let acts = isOneAct ? [promised.range] : ClauseSegmenter(text: text, sentence: promised).acts()
    var trace = MeasureTrace(isKept: explains)
    let levels = levels(of: acts, in: sentence, &trace)
    explain(trace.decisions)
    var shared = governing(sentence)
    for (index, act) in acts.enumerated() {
      let own = ConditionFinder.condition(in: text, act)
      let condition = own.map { quote($0) } ?? shared
      if index == 0, own != nil { shared = condition }
      let part = trimmed(act)
      let found = levels[index]
      let scripts = scripts(in: part)
      let bytes = text.bytes(part)
      let firmness = FirmnessRules.firmness(
        of: PromisedAct(
          text: text, sentence: sentence, part: firmnessPart(index, acts), measures: found,
          hasScript: !scripts.isEmpty))
      let remedy = RemedyRules.all.firstRuling(
        on: RemedyRules.Subject(sentence: sentence, part: part, measures: found, isRedress: isRedress))
      explain(firmness, firmness.outcome.rawValue, about: part)
      if let remedy { explain(remedy, remedy.outcome.rawValue, about: part) }
      commitments.append(
        Commitment(
          id: identity.id(
            organization: organization.id, sentence: text.units[sentence.range], part: text.units[part]),
          section: heading?.id, sentence: quotation,
          // Most sentences hold one promise, whose words need not be kept twice in ten thousand charters.
          text: bytes == sentenceBytes ? quotation.text : reading.rendition.text(bytes),
          span: reading.rendition.span(bytes), channel: channel, condition: condition,
          firmness: firmness.outcome, measures: found, remedy: remedy?.outcome, scripts: scripts))
      // Only working hours are written with number and unit the wrong way round.
      if found.contains(where: { $0.unit == .workingHour }) { reportBroken(part) }
    }
  }

  /// The measures of each act. One that ends in a bare level shares the bound of the next: "전화는 3회, 창구는 5분 이상 기다리지 않도록".
  private func levels(of acts: [Range<Int>], in sentence: Sentence, _ trace: inout MeasureTrace) -> [[Measure]] {
    let reader = MeasureReader(text: text, sentence: sentence, isDeadlineRow: isDeadlineRow(sentence))
    var levels: [[Measure]] = []
    for act in acts { levels.append(reader.measures(in: trimmed(act), of: reading.rendition, &trace)) }
    for index in levels.indices.dropLast().reversed() {
      guard let last = levels[index].last,
        let next = levels[index + 1].first(where: { $0.role == .target && $0.per == nil })
      else { continue }
      let endsAct = last.span.end == text.bytes(trimmed(acts[index])).upperBound
      let neighbours = ComparatorRules.Neighbours(last: last, endsAct: endsAct, next: next)
      guard let shared = ComparatorRules.shared.ruling(on: neighbours) else { continue }
      trace.note(shared, shared.outcome.rawValue, about: trimmed(acts[index]))
      levels[index][levels[index].count - 1].comparator = shared.outcome
    }
    return levels
  }

  /// An act cut off before its predicate ("24시간 이내, | … 답변을 원칙으로 하며") is as firm as the predicate it shares.
  private func firmnessPart(_ index: Int, _ acts: [Range<Int>]) -> Range<Int> {
    let act = acts[index]
    guard index + 1 < acts.count, let last = act.last, text.unquoted[last] == 0x2C, last > act.lowerBound,
      ![LexicalClass.jointGo, .jointMyeo, .jointYeo, .jointDoe].contains(where: { $0.contains(text.unquoted[last - 1]) }
      )
    else { return act }
    return act.lowerBound..<acts[index + 1].upperBound
  }

  /// The condition that a heading or bullet above sets: "두 번 이상 방문하실 경우" over several promises.
  private func governing(_ sentence: Sentence) -> Quotation? {
    if let condition = sentence.condition { return quote(condition) }
    guard let heading = reading.outline.heading(of: sentence.block), heading.isCondition else { return nil }
    return quote(heading.words)
  }

  private func quote(_ range: Range<Int>) -> Quotation {
    let bytes = text.bytes(range)
    return Quotation(text: reading.rendition.text(bytes), span: reading.rendition.span(bytes))
  }

  /// Without a comma at either end.
  private func trimmed(_ act: Range<Int>) -> Range<Int> {
    var low = act.lowerBound
    var high = act.upperBound
    while low < high, text.units[low] == 0x2C { low += 1 }
    while high > low, text.units[high - 1] == 0x2C { high -= 1 }
    return low..<high
  }

  /// The quotations of a part that are words to say and not names: they end as speech does.
  private func scripts(in part: Range<Int>) -> [Quotation] {
    reading.quotations(in: part).compactMap { range in
      let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
      guard !inner.isEmpty, Script.isSpeech(inner, in: text) else { return nil }
      return quote(inner)
    }
  }

  private mutating func reportBroken(_ part: Range<Int>) {
    for quantity in QuantityRecognizer(text: text, range: part).quantities() where quantity.isBroken {
      report(
        "extraction/broken-value", .warning, quantity.range,
        "숫자와 단위의 순서가 뒤바뀌었습니다. 근무시간 \(Int(quantity.value))시간으로 읽었으니 원문을 확인하십시오.")
    }
  }

  /// A charter without a promise is most likely one that could not be read.
  mutating func reportNothingFound() {
    diagnostics.append(
      Diagnostic(
        rule: "extraction/no-commitments", severity: .warning,
        message: "약속을 하나도 찾지 못했습니다. 올바른 파일인지, 본문이 메뉴로 읽히지 않았는지 parse 명령으로 확인하십시오."))
  }

  private mutating func report(_ rule: String, _ severity: Diagnostic.Severity, _ range: Range<Int>, _ message: String)
  {
    diagnostics.append(
      Diagnostic(rule: rule, severity: severity, message: message, span: reading.rendition.span(text.bytes(range))))
  }
}
