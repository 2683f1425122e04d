package import CharterAlignment
package import CharterCatalogue
import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing

extension CatalogueCheck {
  /// The faults of a catalogue, a line each.
  package static func faults(of catalogue: Catalogue) -> [String] {
    CatalogueCheck(catalogue, read: commitments).faults
  }

  /// The commitments of a sentence, read as a bullet of a charter.
  private static func commitments(in sentence: String) -> [Commitment] {
    let document = TextDocumentParser.parse(SourceText(bytes: Array("이행표준\n- \(sentence)".utf8), mediaType: .text))
    return CharterExtractor.charter(
      of: AnalyzedDocument(document), organization: Organization(id: "exemplar", name: "exemplar"),
      source: Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: "")
    ).commitments
  }
}
