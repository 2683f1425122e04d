package import CharterLanguage
package import CharterModel

/// What the rules look at: a charter, the text it was read from, and the clauses its commitments stand in.
package struct LintSubject: Sendable {
  package private(set) var charter: Charter
  package let alignment: Alignment
  /// The edition before it, for the rule that compares; nil where none is known.
  package let previous: Edition?

  /// The document and what is known about its words.
  let analysis: AnalyzedDocument
  /// What is content, in reading order.
  let passages: [Passage]
  private let headings: [String: Alignment.Heading]
  /// Places of the commitments of a sentence, by its first byte.
  private let bySentence: [Int: [Int]]

  /// A charter with its clauses.
  package struct Edition: Sendable {
    package var charter: Charter
    package var alignment: Alignment

    package init(charter: Charter, alignment: Alignment) {
      self.charter = charter
      self.alignment = alignment
    }
  }

  /// - Parameters:
  ///   - charter: what was extracted from the document.
  ///   - analysis: the document that it was extracted from.
  ///   - alignment: the clauses of the commitments.
  ///   - previous: the edition before it.
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
  /// The text as the rules read it.
  var text: NormalizedText { analysis.text }

  /// A commitment with its words.
  func analyzed(_ commitment: Commitment) -> AnalyzedCommitment { AnalyzedCommitment(commitment, in: analysis) }

  /// The same text as another institution's.
  package func with(_ organization: Organization) -> LintSubject {
    var other = self
    other.charter.organization = organization
    return other
  }

  /// The clause of an id, with what is measured in it.
  func heading(_ clause: String) -> Alignment.Heading? { headings[clause] }

  /// The clauses of a commitment, best first; guesses left out unless asked for.
  func clauses(of commitment: Commitment, withGuesses: Bool = false) -> [String] {
    (alignment.matches[commitment.id] ?? []).filter { withGuesses || !$0.uncertain }.map(\.clause)
  }

  /// The commitments of the same sentence, itself among them; the first hundred, beyond which there is no sentence of people.
  func siblings(of commitment: Commitment) -> [Commitment] {
    (bySentence[commitment.sentence.span.start] ?? []).prefix(100).map { charter.commitments[$0] }
  }

  /// True when a commitment stands in one of some clauses.
  func stands(_ commitment: Commitment, in clauses: Set<String>) -> Bool {
    !clauses.isDisjoint(with: self.clauses(of: commitment))
  }

  /// The words of a range on one line, for a message.
  func words(_ bytes: Range<Int>) -> String {
    document.rendition.text(bytes).onOneLine
  }

  /// Verbatim words of a range of bytes.
  func quotation(_ bytes: Range<Int>) -> Quotation {
    Quotation(text: document.rendition.text(bytes), span: document.rendition.span(bytes))
  }
}

/// A block of the charter's own text.
struct Passage: Hashable, Sendable {
  /// Its place in the document.
  var block: Int
  /// Units of the folded text.
  var range: Range<Int>
  var role: Block.Role

  var level: Int? {
    if case .heading(let level) = role { level } else { nil }
  }

  var isRow: Bool {
    if case .row = role { true } else { false }
  }
}
