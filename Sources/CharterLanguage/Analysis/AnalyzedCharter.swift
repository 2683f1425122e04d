package import CharterModel

/// A charter with the analysis of the document that it was extracted from.
package struct AnalyzedCharter: Sendable {
  /// The charter.
  package let charter: Charter
  /// The analysis of its document.
  package let analysis: AnalyzedDocument

  /// Creates a charter with its analysis.
  package init(charter: Charter, analysis: AnalyzedDocument) {
    self.charter = charter
    self.analysis = analysis
  }

  /// A commitment of the charter with its units in the text.
  package func analyzed(_ commitment: Commitment) -> AnalyzedCommitment {
    AnalyzedCommitment(commitment, in: analysis)
  }
}

/// A commitment with its units in the normalized text of the document.
package struct AnalyzedCommitment: Sendable {
  /// The commitment.
  package let commitment: Commitment
  /// The normalized text of the whole document.
  package let text: NormalizedText
  /// The units of the commitment's own text.
  package let units: Range<Int>
  /// The units of the condition, which may be elsewhere in the document; nil where there is none.
  package let condition: Range<Int>?

  /// Finds the units of a commitment in a document.
  package init(_ commitment: Commitment, in analysis: AnalyzedDocument) {
    self.commitment = commitment
    text = analysis.text
    units = analysis.units(of: commitment.span)
    condition = commitment.condition.map { analysis.units(of: $0.span) }
  }

  /// Whether the commitment's own text holds a word of a class.
  package func has(_ lexicalClass: LexicalClass) -> Bool { text.contains(lexicalClass, in: units) }

  /// Whether the commitment's own text ends in a word of a class; punctuation after it is ignored.
  package func ends(in lexicalClass: LexicalClass) -> Bool { text.ends(in: lexicalClass, units) }

  /// The verbatim text of a part of the commitment.
  ///
  /// - Parameter part: Units within `units`.
  package func words(_ part: Range<Int>) -> String {
    let bytes = text.bytes(part)
    let own = Array(commitment.text.utf8)
    let low = max(0, bytes.lowerBound - commitment.span.start)
    let high = min(own.count, bytes.upperBound - commitment.span.start)
    return low < high ? String(decoding: own[low..<high], as: UTF8.self) : ""
  }

  /// The span of a part of the commitment, with the line on which the commitment begins.
  ///
  /// - Parameter part: Units within `units`.
  package func span(_ part: Range<Int>) -> TextSpan {
    let bytes = text.bytes(part)
    return commitment.span.moved(to: bytes, line: commitment.span.line)
  }
}
