package import CharterCatalogue
import CharterExtraction
package import CharterLanguage
package import CharterModel
import CharterParsing
import Foundation

/// The stages of the program: from bytes to a document, a charter and a comparison.
package struct Pipeline: Sendable {
  /// The size of the largest file that is read, in bytes.
  package var limit: Int
  /// The catalogue of the alignment; nil for none.
  package var catalogue: Catalogue?
  /// The number of files that are processed in parallel.
  package var jobs = 1
  /// The cache of matches; nil for none.
  package var index: AlignmentCache?
  /// Whether no progress is shown.
  package var isQuiet = true
  /// Whether an unreadable file is reported on standard error and left out, instead of ending the run.
  package var skipsUnreadable = false
  /// The decisions of a person about the alignment.
  package var review = Review()
  /// Measures the time of the stages.
  package var clock = StageClock()

  /// Creates a pipeline.
  ///
  /// - Parameters:
  ///   - limit: The size of the largest file that is read, in bytes.
  ///   - catalogue: The catalogue of the alignment; nil aligns by the similarity of words alone.
  package init(limit: Int = SourceReader.defaultLimit, catalogue: Catalogue? = nil) {
    self.limit = limit
    self.catalogue = catalogue
  }

  /// Parses the bytes of a file, with the selection of the declaration beside it.
  ///
  /// - Throws: `Failure` with the file for bytes that are no text, or for an invalid declaration.
  package func document(_ bytes: [UInt8], of file: CharterFile) throws(Failure) -> Document {
    try document(bytes, path: file.path, selection: file.parts.first?.selection ?? Selection())
  }

  /// Parses the bytes of one file of a charter.
  func document(_ bytes: [UInt8], path: String, selection: Selection) throws(Failure) -> Document {
    do {
      let source = try SourceReader(limit: limit).read(bytes, fileName: path)
      // A few undecodable bytes become diagnostics; a text with a quarter of them cannot be trusted.
      guard source.undecodableBytes * 4 < bytes.count else { throw Failure(path: path, .unknownEncoding) }
      return switch source.mediaType {
      case .html: try HTMLDocumentParser().parse(source, selection: selection)
      case .text, .other: TextDocumentParser.parse(source, selection: selection)
      }
    } catch let failure as Failure {
      throw failure
    } catch let error as ReadingError {
      throw Failure(path: path, ReadingReason(error))
    } catch let error as SelectionError {
      throw Failure(error.message)
    } catch {
      throw Failure("\(path): cannot be read; check that it is text or HTML")
    }
  }

  /// Reads a file and extracts its charter.
  ///
  /// - Throws: `Failure` for a file that cannot be read.
  package func charter(_ file: CharterFile) throws(Failure) -> Charter {
    try reading(file).charter
  }
}

extension Pipeline {
  /// Reads a file and lists the decisions of the extraction, with the rule behind each.
  ///
  /// - Throws: `Failure` for a file that cannot be read.
  package func decisions(_ file: CharterFile) throws(Failure) -> [Decision] {
    let reading = try reading(file)
    return CharterExtractor.explained(
      reading.analysis, organization: file.organization, source: reading.charter.source
    ).decisions
  }
}
