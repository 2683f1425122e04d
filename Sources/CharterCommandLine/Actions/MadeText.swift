import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing

/// A text that the program made, read like any charter.
struct MadeText {
  let analysis: AnalyzedDocument
  let charter: Charter

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - fileName: A file name whose extension gives the media type.
  /// - Throws: The error of `SourceReader` for invalid text.
  init(_ text: String, fileName: String) throws {
    let source = try SourceReader().read(Array(text.utf8), fileName: fileName)
    let document =
      switch source.mediaType {
      case .text, .other: TextDocumentParser.parse(source)
      case .html: HTMLDocumentParser().parse(source)
      }
    analysis = AnalyzedDocument(document)
    charter = CharterExtractor.charter(
      of: analysis, organization: Organization(id: "made", name: "made"),
      source: Source(path: fileName, mediaType: source.mediaType, encoding: "utf-8", sha256: ""))
  }
}
