package import CharterAlignment
import CharterComparison
package import CharterModel
import Foundation

extension Pipeline {
  /// Reads and compares charters.
  ///
  /// Organizations whose charters could not be read take part without cells.
  ///
  /// - Parameters:
  ///   - files: The charters.
  ///   - leftOut: The files of the given folders that are no candidates.
  /// - Throws: `Failure` with a line for every file where none can be read; `ComparisonError` for two charters of one
  ///   organization.
  package func comparison(
    _ files: [CharterFile], leftOut: [Reconciliation.Entry] = []
  ) throws -> Comparison {
    let (charters, matches, aligner) = try aligned(files)
    let (alignment, stale) = reviewed(aligner.align(charters, foreseen: matches), of: charters, by: aligner)
    var comparison = try CharterComparer.compare(
      charters: StaleDecisions.reporting(stale, in: charters), alignment: alignment)
    comparison.reconciliation = Reconciliation(of: charters, leftOut: leftOut)
    let problems = charters.filter { !$0.reading.isRead }.flatMap(\.unreadLines)
    if charters.allSatisfy({ !$0.reading.isRead }), !charters.isEmpty { throw Failure(problems) }
    for problem in problems { Notice.write("not read: \(problem)") }
    return comparison
  }

  /// Reads charters and matches each of them in parallel. The results have the order of the files.
  ///
  /// - Throws: `Failure` with a line for every file that does not exist or whose declaration is invalid.
  package func aligned(
    _ files: [CharterFile]
  ) throws -> (charters: [Charter], matches: [[Alignment.Candidates]], aligner: CharterAligner) {
    let files = try grouped(files)
    let aligner = CharterAligner(catalogue: catalogue)
    var charters: [Charter] = []
    var matches: [[Alignment.Candidates]] = []
    var problems: [String] = []
    var bar = ProgressBar(total: files.count, isQuiet: isQuiet)
    OrderedWork.run(
      files, jobs: jobs,
      work: { file in
        Result { () throws(Failure) -> (Charter, [Alignment.Candidates]) in
          let charter = try outcome(file).charter
          return clock.time(.align, bytes: charter.bytesOfPromises) {
            (charter, index?.candidates(of: charter, aligner.candidates) ?? aligner.candidates(of: charter))
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
      for problem in problems { Notice.write("skipped: \(problem)") }
    } else if !problems.isEmpty {
      throw Failure(problems)
    }
    return (Charter.distinguished(charters), matches, aligner)
  }
}

extension Reconciliation {
  /// What became of the files of charters.
  init(of charters: [Charter], leftOut: [Entry]) {
    var read: [String] = []
    var notRead: [Entry] = []
    for charter in charters {
      guard charter.reading.isRead else {
        guard let reason = charter.reading.reasons.first else { continue }
        notRead += charter.source.paths.map { Entry(path: $0, reason) }
        continue
      }
      read += charter.source.paths
      for reason in charter.reading.reasons where reason.code == .part {
        notRead += reason.attachments.map { Entry(path: $0, reason) }
      }
    }
    self.init(read: read, notRead: notRead, leftOut: leftOut)
  }

  /// One line for standard error: how many files were read, not read and left out.
  var summary: String {
    "\(given) files: \(read.count) read, \(notRead.count) not read, \(leftOut.count) left out"
  }

  /// Whether a person should know that not every file was read.
  var isNoteworthy: Bool { !notRead.isEmpty || leftOut.contains { !$0.isExpected } }
}

extension Reconciliation.Entry {
  /// An entry for a file that was not read.
  init(path: String, _ reason: ReadingReason) {
    self.init(
      path: path, code: reason.code.rawValue, message: reason.message, messageEnglish: reason.messageEnglish)
  }
}

extension Charter {
  /// The lines that tell why the charter was not read, without the prefix of the program.
  package var unreadLines: [String] {
    let path = source.path == "-" ? "standard input" : source.path
    return reading.reasons.prefix(1).map { reason in
      let files = reason.attachments.isEmpty ? "" : " (\(reason.attachments.prefix(10).joined(separator: ", ")))"
      return "\(path): \(reason.messageEnglish)\(files) [\(reason.code.rawValue)]"
    }
  }

  /// Charters with different names: where two organizations have one name, the id follows it.
  static func distinguished(_ charters: [Charter]) -> [Charter] {
    let counts = Dictionary(grouping: charters, by: \.organization.name).mapValues(\.count)
    return charters.map { charter in
      var charter = charter
      let (name, id) = (charter.organization.name, charter.organization.id)
      if counts[name, default: 1] > 1, name != id { charter.organization.name = "\(name) (\(id))" }
      return charter
    }
  }
}
