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

  /// Analyzes a document.
  package init(_ document: Document) {
    self.document = document
    let published = NormalizedText(document)
    let joined = published.gluing(BrokenWords(in: document, published).units())
    quotations = document.blocks.lazy.filter { $0.boilerplate == nil }.flatMap { block in
      Quotations.find(in: joined, joined.range(ofBytes: block.range))
    }
    text = joined.masking(quotations).withLexemes()
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
