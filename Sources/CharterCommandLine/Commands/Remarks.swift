import ArgumentParser
import CharterModel
import Foundation

/// The options for messages on standard error.
struct Remarks: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print only problems to standard error.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print the files read and written to standard error.")
  var verbose = false

  init() {}

  mutating func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose cannot be combined; use one of them") }
  }

  /// Reports the counts of each charter.
  func read(_ comparison: Comparison) {
    guard verbose else { return }
    for organization in comparison.organizations {
      let problems = comparison.diagnostics[organization.id]?.count ?? 0
      say("\(organization.source.path): \(organization.commitments) commitments, \(problems) diagnostics")
    }
  }

  /// Reports how many files were read, and that a single charter is compared with nothing.
  func reconcile(_ comparison: Comparison) {
    guard !quiet else { return }
    if let reconciliation = comparison.reconciliation, reconciliation.isNoteworthy {
      for entry in reconciliation.leftOut where !entry.isExpected {
        say("left out: \(entry.path): \(entry.messageEnglish)")
      }
      say(reconciliation.summary)
    }
    let read = comparison.ofRead.organizations
    if read.count == 1, let only = read.first {
      say("only one charter was read (\(only.name)); there is nothing to compare it with")
    }
  }

  /// Reports the written files, on a terminal or with `--verbose`.
  func wrote(_ names: [String], in folder: String) {
    guard verbose || (!quiet && isatty(STDERR_FILENO) == 1) else { return }
    say("\(folder): \(names.joined(separator: ", "))")
  }

  private func say(_ text: String) { Notice.write(text) }
}
