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
    guard let guide = ExtractionRules.guide(ruling.rule) else { return }
    decisions.append(
      Decision(rule: ruling.rule, outcome: outcome, words: reading.analysis.quotation(units), reason: guide.summary))
  }

  /// Keeps the end of a sentence, by its last unit.
  mutating func explainCut(_ cut: Ruling<Int>) {
    guard cut.outcome > 0 else { return }
    explain(cut, "cut", about: cut.outcome - 1..<cut.outcome)
  }

  /// Keeps a line end within a word, by the unit behind it.
  mutating func explainJoint(_ joint: Ruling<Int>) {
    explain(joint, "joined", about: joint.outcome..<joint.outcome + 1)
  }

  /// Keeps what the headings say.
  mutating func explainHeadings() {
    for heading in reading.outline.headings {
      if let ruling = heading.channelRuling { explain(ruling, ruling.outcome.outcome, about: heading.words) }
      for ruling in heading.traits { explain(ruling, ruling.outcome.rawValue, about: heading.words) }
    }
  }

  /// Keeps what the cells of a row give.
  private mutating func explainRow(_ sentence: Sentence) {
    guard explains, sentence.isRow, let row = reading.document.blocks[sentence.block].row else { return }
    for (ruling, words) in reading.rows.rulings(on: row) { explain(ruling, ruling.outcome.rawValue, about: words) }
  }

  /// Keeps decisions about levels.
  private mutating func explain(_ made: [MeasureDecision]) {
    guard explains else { return }
    for decision in made {
      explain(Ruling(outcome: decision.outcome, rule: decision.rule), decision.outcome, about: decision.units)
    }
  }

  /// Keeps the words that give a commitment its roles.
  private mutating func explain(_ roles: FrameReader.Roles) {
    guard explains else { return }
    let named =
      [("frame/act", roles.act)] + roles.objects.map { ("frame/object", $0) }
      + [("frame/case", roles.occasion), ("frame/beneficiary", roles.beneficiary)]
    for (rule, role) in named {
      guard let role, let reason = Frame.reasons[rule] else { continue }
      let words = Quotation(text: reading.rendition.text(role.bytes), span: reading.rendition.span(role.bytes))
      decisions.append(Decision(rule: rule, outcome: role.name, words: words, reason: reason))
    }
  }

  private var text: NormalizedText { reading.text }

  /// Adds what a sentence promises, if it does.
  mutating func add(_ context: SentenceInContext) {
    var sentence = context.sentence
    let act = LabelledPromiseRules.act(of: context) ?? SpeechActRules.act(of: context)
    explain(act, act.outcome.rawValue, about: sentence.range)
    var end = sentence.range.upperBound
    if act.outcome != .promise {
      // What stands before a proviso is promised all the same.
      guard let proviso = ProvisoRules.promise(in: context) else { return }
      explain(proviso.ruling, proviso.ruling.outcome.rawValue, about: proviso.clause)
      // The comma belongs to the clause.
      end = proviso.clause.upperBound + 1
    }
    let channel = reading.channels.ruling(of: sentence)
    let heading = reading.outline.heading(of: sentence.block)
    let title = heading.map { reading.document.blocks[$0.block].range }
    if let first = seen.add(sentence.range, channel.outcome, under: title, of: text, reading.rendition) {
      let line = reading.rendition.span(text.bytes(first)).line
      explain(
        Ruling(outcome: true, rule: SeenSentences.repetition.name), SeenSentences.repeated, about: sentence.range)
      report(
        "extraction/repeated-sentence", .note, sentence.range, "이 문장은 \(line)행에 이미 있어 한 번만 셉니다. 같은 구역이 두 번 실렸는지 확인하십시오."
      )
      return
    }
    if act.rule == LabelledPromiseRules.refund.guide.name { sentence.isRemedy = true }
    append(sentence, to: end, channel: channel, heading: heading)
  }

  private mutating func append(
    _ sentence: Sentence, to end: Int, channel: Ruling<Channel>, heading: HeadingIndex.Heading?
  ) {
    let block = reading.document.blocks[sentence.block]
    let sentenceBytes = text.bytes(sentence.range)
    let quotation = Quotation(
      text: reading.rendition.text(sentenceBytes), span: reading.rendition.span(sentenceBytes),
      xpath: reading.document.xpath(of: block))
    let isRedress = heading?.isRedress ?? false
    if sentence.isCut {
      report(
        "extraction/overlong-sentence", .warning, sentence.range,
        "문장이 지나치게 길어 \(SentenceSplitter.longest)자마다 나누어 읽었습니다. 문장 부호가 사라졌는지 확인하십시오.")
    }
    let isOneAct = sentence.isRow && !isRedress
    var promised = sentence
    promised.range = sentence.range.lowerBound..<end
    let segmentation =
      isOneAct
      ? ClauseSegmenter.Segmentation(acts: [promised.range])
      : ClauseSegmenter(text: text, sentence: promised).segmentation()
    let acts = segmentation.acts
    explain(channel, channel.outcome.rawValue, about: sentence.range)
    explainRow(sentence)
    for boundary in segmentation.boundaries {
      explain(boundary.ruling, boundary.ruling.outcome.rawValue, about: boundary.words)
    }
    var trace = MeasureTrace(isKept: explains)
    let levels = levels(of: acts, in: sentence, &trace)
    explain(trace.decisions)
    var inherited = InheritedCondition(first: nil, sentence: sentence, heading: heading)
    let entries = entryChannels(of: segmentation)
    for (index, act) in acts.enumerated() {
      let entry = entries[act.lowerBound]
      if let entry { explain(entry, entry.outcome.rawValue, about: act) }
      let own = ConditionFinder.ruling(in: text, act)
      let condition = own ?? ConditionRules.inherited.firstRuling(on: inherited)
      if index == 0 { inherited.first = own?.outcome }
      if let condition { explain(condition, ConditionRules.outcome, about: condition.outcome) }
      let part = trimmed(act)
      let found = levels[index]
      let quoted = quotedWords(in: part)
      for (inner, use) in quoted { explain(use, use.outcome.rawValue, about: inner) }
      let scripts = quoted.filter { $0.use.outcome == .script }.map { reading.analysis.quotation($0.words) }
      let bytes = text.bytes(part)
      let firmness = FirmnessRules.firmness(
        of: PromisedAct(
          text: text, sentence: sentence, part: firmnessPart(index, acts), measures: found,
          hasScript: !scripts.isEmpty))
      let remedy = RemedyRules.all.firstRuling(
        on: RemedyRules.Subject(text: text, sentence: sentence, part: part, measures: found, isRedress: isRedress))
      explain(firmness, firmness.outcome.rawValue, about: part)
      if let remedy { explain(remedy, remedy.outcome.rawValue, about: part) }
      // Most sentences hold one promise, whose words need not be kept twice in ten thousand charters.
      let words = bytes == sentenceBytes ? quotation.text : reading.rendition.text(bytes)
      let circumstance = condition.map { reading.analysis.quotation($0.outcome) }
      let roles = FrameReader.standard.roles(
        of: words, from: bytes.lowerBound, condition: circumstance.map { ($0.text, $0.span.start) })
      explain(roles)
      commitments.append(
        Commitment(
          id: identity.id(
            organization: organization.id, sentence: text.units[sentence.range], part: text.units[part]),
          section: heading?.id, sentence: quotation,
          text: words,
          span: reading.rendition.span(bytes), channel: entry?.outcome ?? channel.outcome,
          condition: circumstance, firmness: firmness.outcome, measures: found, remedy: remedy?.outcome,
          scripts: scripts, frame: Frame(roles), result: sentence.result.map { reading.analysis.quotation($0) }))
      // Only working hours are written with number and unit the wrong way round.
      if found.contains(where: { $0.unit == .workingHour }) { reportBroken(part) }
      reportUnread(part)
    }
  }

  /// The measures of each act. One that ends in a bare level shares the bound of the next: "전화는 3회, 창구는 5분 이상 기다리지 않도록".
  private func levels(of acts: [Range<Int>], in sentence: Sentence, _ trace: inout MeasureTrace) -> [[Measure]] {
    let reader = MeasureReader(text: text, sentence: sentence, isDeadlineRow: reading.isDeadlineRow(sentence))
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

  /// The channels that the entries of a list name for themselves, by their first unit.
  ///
  /// Only where all entries name one: "전화: 3회 이내 수신, 방문: 10분 이내 안내".
  private func entryChannels(of segmentation: ClauseSegmenter.Segmentation) -> [Int: Ruling<Channel>] {
    guard segmentation.acts.count > 1, !segmentation.boundaries.isEmpty,
      segmentation.boundaries.allSatisfy({ $0.ruling.outcome == .joined || ClauseBoundaryRules.isList($0.ruling) })
    else { return [:] }
    var found: [Int: Ruling<Channel>] = [:]
    for act in segmentation.acts {
      guard let label = EntryLabel(act, in: text), let ruling = ChannelRules.entry.ruling(on: label) else { return [:] }
      found[act.lowerBound] = ruling
    }
    return Set(found.values.map(\.outcome)).count > 1 ? found : [:]
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

  /// Without a comma at either end.
  private func trimmed(_ act: Range<Int>) -> Range<Int> {
    var low = act.lowerBound
    var high = act.upperBound
    while low < high, text.units[low] == 0x2C { low += 1 }
    while high > low, text.units[high - 1] == 0x2C { high -= 1 }
    return low..<high
  }

  /// The words within the quotations of a part, with what they are for.
  private func quotedWords(in part: Range<Int>) -> [(words: Range<Int>, use: Ruling<QuotationUse>)] {
    reading.analysis.quotations(in: part).compactMap { range in
      let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
      return inner.isEmpty ? nil : (inner, ScriptRules.use(of: inner, in: text))
    }
  }

  private mutating func reportBroken(_ part: Range<Int>) {
    for quantity in QuantityRecognizer(text: text, range: part).quantities() where quantity.isBroken {
      report(
        "extraction/broken-value", .warning, quantity.range,
        "숫자와 단위의 순서가 뒤바뀌었습니다. 근무시간 \(Int(quantity.value))시간으로 읽었으니 원문을 확인하십시오.")
    }
  }

  private mutating func reportUnread(_ part: Range<Int>) {
    for value in UnreadValues(text: text).places(in: part) {
      report(
        "extraction/unread-value", .note, value,
        "‘\(reading.rendition.text(text.bytes(value)))’은(는) 값이나 단위를 알 수 없어 수준으로 읽지 않았습니다.")
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
