package import CharterAlignment
package import CharterCatalogue
import CharterComparison
import CharterExtraction
package import CharterLanguage
package import CharterModel
import CharterParsing
import Foundation

/// The stages in their order: bytes to document to charter.
package struct Pipeline: Sendable {
  /// The largest file that is read, in bytes.
  package var limit: Int
  /// The clauses to align by; nil for none.
  package var catalogue: Catalogue?
  /// How many files are worked on at once.
  package var jobs = 1
  /// What was aligned before, where somebody keeps it.
  package var index: MatchIndex?
  /// Shows no progress.
  package var isQuiet = true
  /// Whether a file that cannot be read is named on standard error and left out, instead of ending everything.
  package var skipsUnreadable = false
  /// What a person decided about the alignment.
  package var review = Review()
  /// Where the time of the stages is added up.
  package var clock = StageClock()

  /// - Parameter catalogue: the clauses to align by; nil aligns by the likeness of words alone.
  package init(limit: Int = SourceReader.defaultLimit, catalogue: Catalogue? = nil) {
    self.limit = limit
    self.catalogue = catalogue
  }

  /// Parses a file's bytes.
  ///
  /// What the declaration beside the file selects and removes is left to it.
  ///
  /// - Throws: `Failure` naming the file when the bytes are no text, or the declaration when it cannot be used.
  package func document(_ bytes: [UInt8], of file: CharterFile) throws(Failure) -> Document {
    do {
      let source = try SourceReader(limit: limit).read(bytes, fileName: file.path)
      // A few broken bytes are reported at their place; with a quarter of them broken there is no text to trust.
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
  package func charter(_ file: CharterFile) throws(Failure) -> Charter {
    try reading(file).charter
  }

  /// Reads a file and extracts its charter, and keeps the analysis of its document.
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
  /// Reads a file and says which rule made each decision of the extraction.
  package func decisions(_ file: CharterFile) throws(Failure) -> [Decision] {
    let bytes = try file.bytes(limit: limit)
    let analysis = AnalyzedDocument(try document(bytes, of: file))
    let source = file.source(of: bytes, reading: analysis.document.reading)
    return CharterExtractor.explained(analysis, organization: file.organization, source: source).decisions
  }

  /// Reads charters and sets them side by side.
  ///
  /// - Throws: `Failure` with a line for every file that cannot be read; `ComparisonError` when two are of one organization.
  package func comparison(_ files: [CharterFile]) throws -> Comparison {
    let (charters, matches, aligner) = try aligned(files)
    let (alignment, stale) = reviewed(aligner.align(charters, foreseen: matches), of: charters, by: aligner)
    return try CharterComparer.compare(charters: StaleDecisions.reporting(stale, in: charters), alignment: alignment)
  }

  /// Reads charters and matches each by itself, on several threads at once; the results stand in the order of the files.
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
