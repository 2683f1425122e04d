package import CharterModel

/// A document with the analysis of its text, computed once.
///
/// Extraction, lint, diff and alignment query the same analysis, so that they agree about the text.
package struct AnalyzedDocument: Sendable {
  /// The outline with its rendition.
  package let document: Document
  /// The normalized rendition: line ends within words joined, quotations masked, and every word of the lexicon found.
  package let text: NormalizedText
  /// The units of the quotations of content blocks, in the order of the text.
  package let quotations: [Range<Int>]

  /// The units before which a line end is no space but stands within a word, with the rules that say so.
  package let joinedLineEnds: [Ruling<Int>]

  /// Analyzes a document.
  package init(_ document: Document) {
    self.document = document
    let published = NormalizedText(document)
    joinedLineEnds = BrokenWords(in: document, published).joined()
    let joined = published.gluing(Set(joinedLineEnds.map(\.outcome)))
    quotations = document.blocks.lazy.filter { $0.boilerplate == nil }.flatMap { block in
      Quotations.find(in: joined, joined.range(ofBytes: block.range))
    }
    text = joined.masking(quotations).withLexemes(in: Self.content(of: document, in: joined))
  }

  /// The units of the content, each run of content blocks as one range, so that words may go on from block to block.
  private static func content(of document: Document, in text: NormalizedText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var isRun = false
    for block in document.blocks {
      guard block.boilerplate == nil else {
        isRun = false
        continue
      }
      let range = text.range(ofBytes: block.range)
      if let last = runs.last, isRun || range.lowerBound < last.upperBound {
        runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        runs.append(range)
      }
      isRun = true
    }
    return runs
  }

  /// The rendition, to which all spans refer.
  package var rendition: Rendition { document.rendition }

  /// The units of a span.
  package func units(of span: TextSpan) -> Range<Int> { text.range(ofBytes: span.range) }

  /// The verbatim text of a range of units, with its span.
  package func quotation(_ units: Range<Int>) -> Quotation {
    let bytes = text.bytes(units)
    return Quotation(text: rendition.text(bytes), span: rendition.span(bytes))
  }

  /// The quotations that lie wholly in a range of units, found by binary search because a document may have very many.
  package func quotations(in units: Range<Int>) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].lowerBound < units.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < quotations.count, quotations[end].upperBound <= units.upperBound { end += 1 }
    return quotations[low..<end]
  }
}
