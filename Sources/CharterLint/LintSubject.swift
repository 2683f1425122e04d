package import CharterLanguage
package import CharterModel

/// The input of the rules: a charter, its text, and the clauses of its commitments.
package struct LintSubject: Sendable {
  /// The charter.
  package private(set) var charter: Charter
  /// The clauses of its commitments.
  package let alignment: Alignment
  /// The previous edition, for the rule that compares; nil where it is unknown.
  package let previous: Edition?

  /// The document and the analysis of its text.
  let analysis: AnalyzedDocument
  /// The blocks of content, in reading order.
  let passages: [Passage]
  private let headings: [String: Alignment.Heading]
  /// The indices of the commitments of a sentence, by the first byte of the sentence.
  private let bySentence: [Int: [Int]]

  /// A charter with its clauses.
  package struct Edition: Sendable {
    /// The charter.
    package var charter: Charter
    /// The clauses of its commitments.
    package var alignment: Alignment

    /// Creates an edition.
    package init(charter: Charter, alignment: Alignment) {
      self.charter = charter
      self.alignment = alignment
    }
  }

  /// Creates a subject.
  ///
  /// - Parameters:
  ///   - charter: The extracted charter.
  ///   - analysis: The document that it was extracted from.
  ///   - alignment: The clauses of the commitments.
  ///   - previous: The previous edition; nil where it is unknown.
  package init(charter: Charter, analysis: AnalyzedDocument, alignment: Alignment, previous: Edition? = nil) {
    self.charter = charter
    self.analysis = analysis
    self.alignment = alignment
    self.previous = previous
    passages = analysis.document.blocks.enumerated().filter { $0.element.boilerplate == nil }.map { index, block in
      Passage(block: index, range: analysis.text.range(ofBytes: block.range), role: block.role)
    }
    bySentence = Dictionary(grouping: charter.commitments.indices) { charter.commitments[$0].sentence.span.start }
    headings = Dictionary(alignment.headings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var document: Document { analysis.document }
  /// The normalized text of the document.
  var text: NormalizedText { analysis.text }

  /// A commitment with the text that it was read from.
  func analyzed(_ commitment: Commitment) -> AnalyzedCommitment { AnalyzedCommitment(commitment, in: analysis) }

  /// The same text as the charter of another organization.
  package func with(_ organization: Organization) -> LintSubject {
    var other = self
    other.charter.organization = organization
    return other
  }

  /// The heading of a clause, with its measure; nil for an unknown id.
  func heading(_ clause: String) -> Alignment.Heading? { headings[clause] }

  /// The clauses of a commitment, best first; unlikely matches only with `withGuesses`.
  func clauses(of commitment: Commitment, withGuesses: Bool = false) -> [String] {
    (alignment.matches[commitment.id] ?? []).filter { withGuesses || $0.isLikely }.map(\.clause)
  }

  /// The commitments of the same sentence, itself included: the first hundred, which no normal sentence reaches.
  func siblings(of commitment: Commitment) -> [Commitment] {
    (bySentence[commitment.sentence.span.start] ?? []).prefix(100).map { charter.commitments[$0] }
  }

  /// Whether a commitment has one of some clauses.
  func stands(_ commitment: Commitment, in clauses: Set<String>) -> Bool {
    !clauses.isDisjoint(with: self.clauses(of: commitment))
  }

  /// The text of a byte range on one line, for a message.
  func words(_ bytes: Range<Int>) -> String {
    document.rendition.text(bytes).onOneLine
  }

  /// The verbatim text of a byte range, with its span.
  func quotation(_ bytes: Range<Int>) -> Quotation {
    Quotation(text: document.rendition.text(bytes), span: document.rendition.span(bytes))
  }
}

/// A block of content.
struct Passage: Hashable, Sendable {
  /// The index of the block in the document.
  var block: Int
  /// Half-open range of units of the normalized text.
  var range: Range<Int>
  var role: Block.Role

  var level: Int? {
    if case .heading(let level) = role { level } else { nil }
  }

  var isRow: Bool {
    if case .row = role { true } else { false }
  }
}
