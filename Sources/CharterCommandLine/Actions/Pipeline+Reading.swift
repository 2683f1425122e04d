import CharterExtraction
package import CharterLanguage
package import CharterModel
import CharterParsing

extension Pipeline {
  /// Reads a charter and extracts its commitments, with the analysis of its document.
  ///
  /// - Throws: `Failure` for a file that cannot be read.
  package func reading(_ file: CharterFile) throws(Failure) -> AnalyzedCharter {
    let outcome = try outcome(file)
    if outcome.charter.reading.status == .unreadable, let failure = outcome.failure { throw failure }
    return AnalyzedCharter(charter: outcome.charter, analysis: outcome.analysis)
  }

  /// What came of reading a charter.
  struct Outcome: Sendable {
    /// The charter; without commitments where it was not read.
    var charter: Charter
    /// The analysis of its document, which is empty where there is no text.
    var analysis: AnalyzedDocument
    /// The failure of the first file that has no text; nil where all have one.
    var failure: Failure?
  }

  /// Reads a charter from its files. A file whose content cannot be read is told in the charter.
  ///
  /// - Throws: `Failure` for a file that does not exist, or an invalid declaration.
  func outcome(_ file: CharterFile) throws(Failure) -> Outcome {
    var documents: [Document] = []
    var sources: [Source] = []
    var failures: [(path: String, failure: Failure, reason: ReadingReason, source: Source)] = []
    for part in file.parts {
      var bytes: [UInt8] = []
      do {
        bytes = try CharterFile.bytes(of: part.path, limit: limit)
        let document = try clock.time(.parse, bytes: bytes.count) { () throws(Failure) in
          try self.document(bytes, path: part.path, selection: part.selection)
        }
        documents.append(document)
        sources.append(file.source(of: part, bytes, document.reading))
      } catch {
        guard let reason = error.reason else { throw error }
        let source = file.source(of: part, bytes, Reading(mediaType: .other, encoding: "binary"))
        failures.append((part.path, error, reason, source))
      }
    }
    return joined(documents, sources, failures, of: file)
  }

  private func joined(
    _ documents: [Document], _ sources: [Source],
    _ failures: [(path: String, failure: Failure, reason: ReadingReason, source: Source)], of file: CharterFile
  ) -> Outcome {
    guard var document = Document.joined(documents), let source = CharterFile.source(of: sources) else {
      return unread(failures.map { ($0.failure, $0.reason) }, CharterFile.source(of: failures.map(\.source)), file)
    }
    document.hindrances.reasons += failures.map { path, _, reason, _ in
      ReadingReason(
        .part, ko: "\(path): \(reason.message)", en: "\(path): \(reason.messageEnglish)", attachments: [path])
    }
    var organization = file.organization
    if !file.isNamed, let name = document.organizationName { organization.name = name }
    let known = organization
    let read = document
    return clock.time(.extract, bytes: document.rendition.bytes.count) {
      let analysis = AnalyzedDocument(read)
      let charter = CharterExtractor.charter(of: analysis, organization: known, source: source)
      return Outcome(charter: charter, analysis: analysis, failure: failures.first?.failure)
    }
  }

  private func unread(
    _ failures: [(failure: Failure, reason: ReadingReason)], _ source: Source?, _ file: CharterFile
  ) -> Outcome {
    let reading = Reading(mediaType: .other, encoding: "binary")
    let document = Document(rendition: Rendition(bytes: [], lines: LineMap()), blocks: [], reading: reading)
    let reasons = failures.map(\.reason)
    let isData = reasons.allSatisfy { $0.code == .data }
    return Outcome(
      charter: Charter(
        organization: file.organization, source: source ?? file.source(of: [], reading: reading), title: nil,
        sections: [], commitments: [], diagnostics: reasons.map(\.diagnostic),
        reading: ReadingResult(isData ? .notACharter : .unreadable, reasons)),
      analysis: AnalyzedDocument(document), failure: failures.first?.failure)
  }

  /// The charters of the arguments of a command, in their order; those of a folder stand in its place.
  ///
  /// - Parameter organization: the id that the caller gives the first file; nil for none.
  func charters(at paths: [String], organization: String?) throws(Failure) -> [CharterFile] {
    if let organization, let path = paths.first, !Corpus.isFolder(path) {
      return [try CharterFile(path: path, organization: organization)]
    }
    if paths.contains(where: Corpus.isFolder) { return try grouped(Corpus.unsorted(paths).files) }
    var files: [CharterFile] = []
    for path in paths { files.append(try CharterFile(path: path)) }
    return files
  }

  /// Joins the files of one folder that belong to one organization: their pages name it, or only one of them names any.
  func grouped(_ files: [CharterFile]) throws(Failure) -> [CharterFile] {
    let groups = Dictionary(grouping: files.indices.filter { files[$0].folder != nil }) { files[$0].folder ?? "" }
    guard !groups.isEmpty else { return files }
    var joined = files.map(Optional.some)
    for (folder, members) in groups where members.count > 1 {
      var names: [Int: String] = [:]
      for member in members { names[member] = try name(in: files[member]) }
      let found = Set(names.values)
      guard found.count == 1, names.count * 2 >= members.count else { continue }
      let id = CharterFile.id(from: folder.split(separator: "/").last.map(String.init) ?? folder)
      guard !files.contains(where: { $0.organization.id == id && $0.folder != folder }) else { continue }
      var whole = files[members[0]].joined(with: members.dropFirst().map { files[$0] })
      whole.organization.id = id
      for member in members { joined[member] = nil }
      joined[members[0]] = whole
    }
    return joined.compactMap { $0 }.sorted { ($0.organization.id, $0.path) < ($1.organization.id, $1.path) }
  }

  /// The name of the organization that a file gives; nil where it gives none or cannot be read.
  private func name(in file: CharterFile) throws(Failure) -> String? {
    guard let part = file.parts.first else { return nil }
    do {
      let bytes = try CharterFile.bytes(of: part.path, limit: limit)
      return try document(bytes, path: part.path, selection: part.selection).organizationName
    } catch {
      if error.reason == nil { throw error }
      return nil
    }
  }
}
