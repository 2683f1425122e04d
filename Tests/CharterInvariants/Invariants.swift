import CharterExtraction
import CharterLanguage
package import CharterModel
import CharterParsing
import Foundation

/// What has to hold for every input whatever, shared by the fuzzers and by the test of the inputs they once found.
///
/// A file that cannot be read is no breach: the reader says so by its typed error. Anything else has to become a
/// document and a charter that keep the promises of CharterModel.
package enum Invariants {
  /// Runs bytes through the reader, a parser and the extractor.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - mediaType: which parser reads it, whatever its content looks like.
  /// - Returns: what is wrong, a sentence for each breach; empty when all is well.
  package static func breaches(of bytes: [UInt8], as mediaType: MediaType) -> [String] {
    guard var source = try? SourceReader().read(bytes) else { return [] }
    source.mediaType = mediaType
    var log = BreachLog()
    SourceCheck.check(source, ofFile: bytes, into: &log)
    let document = document(of: source)
    var check = DocumentCheck(document: document, log: log)
    check.run()
    log = check.log
    // With spans that are out of bounds the extractor may only trap, which would hide what was found.
    guard log.breaches.isEmpty else { return log.breaches }
    if mediaType == .text, document.rendition.bytes.count != source.bytes.count {
      log.add("the rendition of a text is as long as the text")
    }
    let charter = charter(of: document)
    var charterCheck = CharterCheck(document: document, charter: charter, log: log)
    charterCheck.run()
    log = charterCheck.log
    checkRepetition(of: source, document, charter, into: &log)
    return log.breaches
  }

  /// The same input gives the same result.
  private static func checkRepetition(
    of source: SourceText, _ document: Document, _ charter: Charter, into log: inout BreachLog
  ) {
    let again = self.document(of: source)
    if again.rendition != document.rendition { log.add("a second parse gives the same rendition") }
    if again.blocks != document.blocks { log.add("a second parse gives the same blocks") }
    if again.elements != document.elements { log.add("a second parse gives the same elements") }
    if again.diagnostics != document.diagnostics { log.add("a second parse gives the same diagnostics") }
    if self.charter(of: again) != charter { log.add("a second extraction gives the same charter") }
  }

  private static func document(of source: SourceText) -> Document {
    switch source.mediaType {
    case .text: TextDocumentParser.parse(source)
    default: HTMLDocumentParser().parse(source)
    }
  }

  private static func charter(of document: Document) -> Charter {
    CharterExtractor.charter(
      of: AnalyzedDocument(document), organization: Organization(id: "made-up", name: "없는 기관"),
      source: Source(
        path: "input", mediaType: document.reading.mediaType, encoding: document.reading.encoding,
        sha256: String(repeating: "0", count: 64)))
  }
}
