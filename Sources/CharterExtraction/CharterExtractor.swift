package import CharterLanguage
package import CharterModel

/// Document to charter: finds what is promised and describes it as data.
package enum CharterExtractor {
  /// Extracts the commitments of a document.
  ///
  /// - Parameters:
  ///   - analysis: the document with what is known about its words.
  ///   - organization: whose charter it is.
  ///   - source: the file it was read from.
  /// - Returns: the charter; every span in it is a range of the document's rendition.
  package static func charter(
    of analysis: AnalyzedDocument, organization: Organization, source: Source
  ) -> Charter {
    read(analysis, organization: organization, source: source, explains: false).charter
  }

  /// Extracts the commitments of a document and says which rule made each decision.
  ///
  /// - Returns: the charter, and the decisions in the order in which they were made.
  package static func explained(
    _ analysis: AnalyzedDocument, organization: Organization, source: Source
  ) -> (charter: Charter, decisions: [Decision]) {
    read(analysis, organization: organization, source: source, explains: true)
  }

  private static func read(
    _ analysis: AnalyzedDocument, organization: Organization, source: Source, explains: Bool
  ) -> (charter: Charter, decisions: [Decision]) {
    let (document, text) = (analysis.document, analysis.text)
    let outline = HeadingIndex(of: document, text: text)
    let rows = RowReader(text: text, document: document)
    let sentences = sentences(of: document, in: text, rows)
    let reading = CharterReading(
      analysis: analysis, outline: outline, rows: rows,
      channels: ChannelResolver(text: text, outline: outline, sentences: sentences))
    var builder = CharterBuilder(reading: reading, organization: organization, explains: explains)
    if explains {
      builder.explainHeadings()
      for words in analysis.joinedLineEnds { builder.explainJoint(words) }
      for range in areas(of: document, in: text, rows) {
        for cut in SentenceSplitter.cuts(in: text, range) { builder.explainCut(cut) }
      }
    }
    var contexts = sentences.map { sentence in
      SentenceInContext(
        sentence, text: text, document: document, outline: outline, isDeadlineRow: reading.isDeadlineRow(sentence))
    }
    let isTerse = isTerse(contexts)
    for index in contexts.indices {
      contexts[index].isTerse = isTerse
      builder.add(contexts[index])
    }
    let result = document.hindrances.result(commitments: builder.commitments.count)
    if result.status == .empty { builder.reportNothingFound() }
    var charter = Charter(
      organization: organization, source: source, title: title(of: document), sections: reading.sections(),
      commitments: result.isRead ? builder.commitments : [], diagnostics: document.diagnostics + builder.diagnostics,
      reading: result)
    if result.status == .empty || result.isRead {
      charter.diagnostics += DefectFinder(document: document, text: text).diagnostics(of: sentences)
    }
    charter.diagnostics += result.reasons.filter { $0.code != .noCommitments }.map(\.diagnostic)
    return (charter, builder.decisions)
  }

  private static func sentences(of document: Document, in text: NormalizedText, _ rows: RowReader) -> [Sentence] {
    var found: [Sentence] = []
    for index in document.blocks.indices where document.blocks[index].boilerplate == nil {
      let block = document.blocks[index]
      let range = text.range(ofBytes: block.range)
      if block.isHeading, !promisesLevel(range, index, text) { continue }
      if let row = block.row {
        found += rows.sentences(of: row, in: index, block.range)
      } else {
        var labels: [Range<Int>] = []
        for (sentence, isCut) in SentenceSplitter.pieces(of: SentenceSplitter.sentences(in: text, range), in: text) {
          var read = Sentence(range: sentence, block: index, cues: text.cues(in: sentence))
          read.isCut = isCut
          if let label = SentenceSplitter.label(before: sentence.lowerBound, in: text, range) {
            labels = [label]
            if ConditionFinder.isCondition(text, label) { read.condition = label }
          }
          // "(방문 응대) … . … .": a label holds for all sentences of its block.
          if !labels.isEmpty { read.labels = labels }
          found.append(read)
        }
      }
    }
    let notes = SectionNotes(of: document, text: text)
    return found.map(notes.applied)
  }

  /// The units that are cut into sentences: blocks, and cells that hold sentences.
  private static func areas(of document: Document, in text: NormalizedText, _ rows: RowReader) -> [Range<Int>] {
    document.blocks.enumerated().flatMap { index, block -> [Range<Int>] in
      let range = text.range(ofBytes: block.range)
      guard block.boilerplate == nil, !block.isHeading || promisesLevel(range, index, text) else { return [] }
      guard let row = block.row else { return [range] }
      return rows.sentenceCells(of: row).map { text.range(ofBytes: $0.range) }
    }
  }

  /// A heading that promises a level, "전화는 벨이 3번 울리기 전에 받겠습니다" over the details, is a promise too.
  private static func promisesLevel(_ range: Range<Int>, _ block: Int, _ text: NormalizedText) -> Bool {
    guard let last = range.last else { return false }
    let sentence = Sentence(range: range, block: block, cues: text.cues(in: range))
    // "현장 조사가 필요한 민원: 10일 이내" over its details
    if let colon = range.first(where: { text.unquoted[$0] == 0x3A }) {
      return MeasureReader(text: text, sentence: sentence).hasDeadline(in: colon + 1..<range.upperBound)
    }
    guard [last, last + 1].contains(where: { text.first(of: .endingIntention, before: $0) != nil }) else {
      return false
    }
    return MeasureReader(text: text, sentence: sentence).hasBound(in: range)
  }

  /// Fewer promises in nouns may be headings or remarks among sentences.
  private static let fewestNounPromises = 3

  /// True when some sentences promise a level in nouns, and no more end as sentences do.
  private static func isTerse(_ sentences: [SentenceInContext]) -> Bool {
    var nouns = 0
    var statements = 0
    for sentence in sentences where !sentence.sentence.isRow {
      if sentence.isStatement {
        statements += 1
      } else if sentence.isNounPromise {
        nouns += 1
      }
    }
    return nouns >= fewestNounPromises && nouns >= statements
  }

  private static func title(of document: Document) -> String? {
    let headings = document.blocks.filter { $0.boilerplate == nil && $0.isHeading }
    // "고객서비스 헌장의 개념" speaks of a charter; its title ends with the word.
    let titled = headings.first { block in
      let words = document.rendition.text(block.range).filter { !$0.isWhitespace }
      return Lexicon.standard.entries(of: .charterName).contains { words.hasSuffix($0.word) }
    }
    return (titled ?? headings.first).map { document.rendition.text($0.range) }
  }
}

/// A document with all that was found out about it before its promises are read.
struct CharterReading: Sendable {
  let analysis: AnalyzedDocument
  let outline: HeadingIndex
  let rows: RowReader
  let channels: ChannelResolver

  var document: Document { analysis.document }
  var text: NormalizedText { analysis.text }
  var rendition: Rendition { document.rendition }

  /// True when a sentence is a row with a column of deadlines: a bare "7일" then is a bound.
  func isDeadlineRow(_ sentence: Sentence) -> Bool {
    guard sentence.isRow, let row = document.blocks[sentence.block].row else { return false }
    return rows.hasDeadline(row)
  }

  func sections() -> [Section] {
    outline.headings.map { heading in
      let block = document.blocks[heading.block]
      return Section(
        id: heading.id, title: rendition.text(block.range), level: heading.level,
        channel: channels.channel(of: heading), span: rendition.span(block.range), xpath: document.xpath(of: block))
    }
  }
}
