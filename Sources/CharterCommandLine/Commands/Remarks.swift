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

  /// Reports the written files, on a terminal or with `--verbose`.
  func wrote(_ names: [String], in folder: String) {
    guard verbose || (!quiet && isatty(STDERR_FILENO) == 1) else { return }
    say("\(folder): \(names.joined(separator: ", "))")
  }

  /// Prints a line. Control characters are removed, because paths come from the caller.
  private func say(_ text: String) {
    let plain = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    FileHandle.standardError.write(Data("charter: \(plain)\n".utf8))
  }
}
