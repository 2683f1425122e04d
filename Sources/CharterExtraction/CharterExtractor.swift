import CharterLanguage
package import CharterModel

/// Document to charter: finds what is promised and describes it as data.
package enum CharterExtractor {
  /// Extracts the commitments of a document.
  ///
  /// - Parameters:
  ///   - document: the outline with its rendition.
  ///   - organization: whose charter it is.
  ///   - source: the file it was read from.
  /// - Returns: the charter; every span in it is a range of the document's rendition.
  package static func charter(of document: Document, organization: Organization, source: Source) -> Charter {
    read(document, organization: organization, source: source, explains: false).charter
  }

  /// Extracts the commitments of a document and says which rule made each decision.
  ///
  /// - Returns: the charter, and the decisions in the order in which they were made.
  package static func explained(
    _ document: Document, organization: Organization, source: Source
  ) -> (charter: Charter, decisions: [Decision]) {
    read(document, organization: organization, source: source, explains: true)
  }

  private static func read(
    _ document: Document, organization: Organization, source: Source, explains: Bool
  ) -> (charter: Charter, decisions: [Decision]) {
    let published = NormalizedText(document)
    let whole = published.gluing(BrokenWords(in: document, published).units())
    let quotations = quotations(of: document, in: whole)
    let text = whole.masking(quotations).withLexemes()
    let outline = HeadingIndex(of: document, text: text)
    let sentences = sentences(of: document, in: text)
    let reading = CharterReading(
      document: document, text: text, outline: outline, rows: RowReader(text: text, document: document),
      quotations: quotations, isTerse: isTerse(sentences, in: text),
      channels: ChannelResolver(text: text, outline: outline, sentences: sentences))
    var builder = CharterBuilder(reading: reading, organization: organization, explains: explains)
    if explains { builder.explainHeadings() }
    for sentence in sentences { builder.add(sentence) }
    if builder.commitments.isEmpty { builder.reportNothingFound() }
    let charter = Charter(
      organization: organization, source: source, title: title(of: document), sections: reading.sections(),
      commitments: builder.commitments,
      diagnostics: document.diagnostics + builder.diagnostics
        + DefectFinder(document: document, text: text).diagnostics(of: sentences))
    return (charter, builder.decisions)
  }

  private static func quotations(of document: Document, in text: NormalizedText) -> [Range<Int>] {
    var all: [Range<Int>] = []
    for block in document.blocks where block.boilerplate == nil {
      all += Quotations.find(in: text, text.range(ofBytes: block.range))
    }
    return all
  }

  private static func sentences(of document: Document, in text: NormalizedText) -> [Sentence] {
    let rows = RowReader(text: text, document: document)
    var found: [Sentence] = []
    for (index, block) in document.blocks.enumerated() where block.boilerplate == nil {
      let range = text.range(ofBytes: block.range)
      if block.isHeading, !promisesLevel(range, index, text) { continue }
      if let row = block.row {
        found += rows.sentences(of: row, in: index, block.range)
      } else {
        for (sentence, isCut) in SentenceSplitter.pieces(of: SentenceSplitter.sentences(in: text, range), in: text) {
          var read = Sentence(range: sentence, block: index, cues: text.cues(in: sentence))
          read.isCut = isCut
          if let label = SentenceSplitter.label(before: sentence.lowerBound, in: text, range) {
            read.labels = [label]
            if ConditionFinder.isCondition(text, label) { read.condition = label }
          }
          found.append(read)
        }
      }
    }
    return found
  }

  /// A heading that promises a level, "전화는 벨이 3번 울리기 전에 받겠습니다" over the details, is a promise too.
  private static func promisesLevel(_ range: Range<Int>, _ block: Int, _ text: NormalizedText) -> Bool {
    guard let last = range.last,
      [last, last + 1].contains(where: { text.first(of: .endingIntention, before: $0) != nil })
    else { return false }
    let sentence = Sentence(range: range, block: block, cues: text.cues(in: range))
    return MeasureReader(text: text, sentence: sentence).hasBound(in: range)
  }

  /// True when at least three sentences promise a level in nouns, and no more end as sentences do.
  private static func isTerse(_ sentences: [Sentence], in text: NormalizedText) -> Bool {
    var nouns = 0
    var statements = 0
    for sentence in sentences where !sentence.isRow {
      let reader = SpeechActClassifier(text: text, sentence: sentence)
      if reader.isStatement {
        statements += 1
      } else if reader.isNounPromise(
        hasBound: MeasureReader(text: text, sentence: sentence).hasBound(in: sentence.range))
      {
        nouns += 1
      }
    }
    return nouns >= 3 && nouns >= statements
  }

  private static func title(of document: Document) -> String? {
    let headings = document.blocks.filter { $0.isHeading && $0.boilerplate == nil }
    // "고객서비스 헌장의 개념" speaks of a charter; its title ends with the word.
    let titled = headings.first { block in
      let words = document.rendition.text(block.range).filter { !$0.isWhitespace }
      return Lexicon.standard.entries(of: .charterTitleEnding).contains { words.hasSuffix($0.word) }
    }
    return (titled ?? headings.first).map { document.rendition.text($0.range) }
  }
}

/// A document with all that was found out about it before its promises are read.
struct CharterReading: Sendable {
  let document: Document
  let text: NormalizedText
  let outline: HeadingIndex
  let rows: RowReader
  let quotations: [Range<Int>]
  /// The charter promises in nouns ("3일 이내 회신"), so that acts without a level are promises too.
  let isTerse: Bool
  let channels: ChannelResolver

  var rendition: Rendition { document.rendition }

  /// The quotations that lie wholly in a range; they are in the order of their places, and there may be very many.
  func quotations(in part: Range<Int>) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].lowerBound < part.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < quotations.count, quotations[end].upperBound <= part.upperBound { end += 1 }
    return quotations[low..<end]
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
