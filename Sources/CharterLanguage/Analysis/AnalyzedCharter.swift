package import CharterModel

/// A charter with the analysis of the document that it was extracted from.
package struct AnalyzedCharter: Sendable {
  package let charter: Charter
  package let analysis: AnalyzedDocument

  package init(charter: Charter, analysis: AnalyzedDocument) {
    self.charter = charter
    self.analysis = analysis
  }

  /// A commitment of the charter with its words.
  package func analyzed(_ commitment: Commitment) -> AnalyzedCommitment {
    AnalyzedCommitment(commitment, in: analysis)
  }
}

/// A commitment with its words in the analyzed text.
package struct AnalyzedCommitment: Sendable {
  package let commitment: Commitment
  /// The text of the whole document.
  package let text: NormalizedText
  /// The units of the words that promise.
  package let units: Range<Int>
  /// The units of the condition, which may stand elsewhere in the document; nil where there is none.
  package let condition: Range<Int>?

  package init(_ commitment: Commitment, in analysis: AnalyzedDocument) {
    self.commitment = commitment
    text = analysis.text
    units = analysis.units(of: commitment.span)
    condition = commitment.condition.map { analysis.units(of: $0.span) }
  }

  /// True where a word of a class stands in the words that promise.
  package func has(_ lexicalClass: LexicalClass) -> Bool { text.contains(lexicalClass, in: units) }

  /// True where the words that promise end in a word of a class, whatever marks follow.
  package func ends(in lexicalClass: LexicalClass) -> Bool { text.ends(in: lexicalClass, units) }

  /// Verbatim words of a part of the promise.
  ///
  /// - Parameter part: units within `units`.
  package func words(_ part: Range<Int>) -> String {
    let bytes = text.bytes(part)
    let own = Array(commitment.text.utf8)
    let low = max(0, bytes.lowerBound - commitment.span.start)
    let high = min(own.count, bytes.upperBound - commitment.span.start)
    return low < high ? String(decoding: own[low..<high], as: UTF8.self) : ""
  }

  /// The span of a part of the promise, on the line on which the promise begins.
  package func span(_ part: Range<Int>) -> TextSpan {
    let bytes = text.bytes(part)
    return TextSpan(start: bytes.lowerBound, end: bytes.upperBound, line: commitment.span.line)
  }
}
