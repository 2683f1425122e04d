package import CharterAlignment
package import CharterCatalogue
import CharterComparison
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
  package var index: MatchIndex?
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
    do {
      let source = try SourceReader(limit: limit).read(bytes, fileName: file.path)
      // A few undecodable bytes become diagnostics; a text with a quarter of them cannot be trusted.
      guard source.undecodableBytes * 4 < bytes.count else {
        throw Failure("\(file.path): is not in a supported encoding; save it as UTF-8")
      }
      let selection = file.declaration?.selection ?? Selection()
      return switch source.mediaType {
      case .text: TextDocumentParser.parse(source, selection: selection)
      case .html: try HTMLDocumentParser().parse(source, selection: selection)
      }
    } catch let failure as Failure {
      throw failure
    } catch let error as ReadingError {
      throw Failure("\(file.path): \(error.message)")
    } catch let error as SelectionError {
      throw Failure(error.message)
    } catch {
      throw Failure("\(file.path): cannot be read; check that it is text or HTML")
    }
  }

  /// Reads a file and extracts its charter.
  ///
  /// - Throws: `Failure` for a file that cannot be read.
  package func charter(_ file: CharterFile) throws(Failure) -> Charter {
    try reading(file).charter
  }

  /// Reads a file and extracts its charter, with the analysis of its document.
  ///
  /// - Throws: `Failure` for a file that cannot be read.
  package func reading(_ file: CharterFile) throws(Failure) -> AnalyzedCharter {
    let bytes = try file.bytes(limit: limit)
    let document = try clock.time(.parse, bytes: bytes.count) { () throws(Failure) in
      try self.document(bytes, of: file)
    }
    let source = file.source(of: bytes, reading: document.reading)
    return clock.time(.extract, bytes: document.rendition.bytes.count) {
      let analysis = AnalyzedDocument(document)
      return AnalyzedCharter(
        charter: CharterExtractor.charter(of: analysis, organization: file.organization, source: source),
        analysis: analysis)
    }
  }
}

extension Pipeline {
  /// Reads a file and lists the decisions of the extraction, with the rule behind each.
  ///
  /// - Throws: `Failure` for a file that cannot be read.
  package func decisions(_ file: CharterFile) throws(Failure) -> [Decision] {
    let bytes = try file.bytes(limit: limit)
    let analysis = AnalyzedDocument(try document(bytes, of: file))
    let source = file.source(of: bytes, reading: analysis.document.reading)
    return CharterExtractor.explained(analysis, organization: file.organization, source: source).decisions
  }

  /// Reads and compares charters.
  ///
  /// - Throws: `Failure` with a line for every file that cannot be read; `ComparisonError` for two charters of one
  ///   organization.
  package func comparison(_ files: [CharterFile]) throws -> Comparison {
    let (charters, matches, aligner) = try aligned(files)
    let (alignment, stale) = reviewed(aligner.align(charters, foreseen: matches), of: charters, by: aligner)
    return try CharterComparer.compare(charters: StaleDecisions.reporting(stale, in: charters), alignment: alignment)
  }

  /// Reads charters and matches each of them in parallel. The results have the order of the files.
  ///
  /// - Throws: `Failure` with a line for every file that cannot be read.
  package func aligned(
    _ files: [CharterFile]
  ) throws -> (charters: [Charter], matches: [[[Alignment.Match]]], aligner: CharterAligner) {
    let aligner = CharterAligner(catalogue: catalogue)
    var charters: [Charter] = []
    var matches: [[[Alignment.Match]]] = []
    var problems: [String] = []
    var bar = ProgressBar(total: files.count, isQuiet: isQuiet)
    OrderedWork.run(
      files, jobs: jobs,
      work: { file in
        Result { () throws(Failure) -> (Charter, [[Alignment.Match]]) in
          let charter = try charter(file)
          return clock.time(.align, bytes: charter.bytesOfPromises) {
            (charter, index?.matches(of: charter, aligner.matches) ?? aligner.matches(charter))
          }
        }
      },
      deliver: { result in
        switch result {
        case .success(let (charter, found)):
          charters.append(charter)
          matches.append(found)
        case .failure(let failure): problems += failure.problems
        }
        bar.show(charters.count + problems.count)
      })
    if skipsUnreadable, !charters.isEmpty {
      for problem in problems { FileHandle.standardError.write(Data("charter: skipped: \(problem)\n".utf8)) }
    } else if !problems.isEmpty {
      throw Failure(problems)
    }
    return (charters, matches, aligner)
  }
}
