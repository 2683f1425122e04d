import ArgumentParser
import CharterModel
import Foundation

/// How much is said on standard error beside what is asked for.
struct Remarks: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print only problems to standard error.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print the files read and written to standard error.")
  var verbose = false

  init() {}

  mutating func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose cannot be combined; use one of them") }
  }

  /// What was found in each charter.
  func read(_ comparison: Comparison) {
    guard verbose else { return }
    for organization in comparison.organizations {
      let problems = comparison.diagnostics[organization.id]?.count ?? 0
      say("\(organization.source.path): \(organization.commitments) commitments, \(problems) diagnostics")
    }
  }

  /// What stands in the output folder now; said to a person who watches, or who asked for it.
  func wrote(_ names: [String], in folder: String) {
    guard verbose || (!quiet && isatty(STDERR_FILENO) == 1) else { return }
    say("\(folder): \(names.joined(separator: ", "))")
  }

  /// One line of its own; paths come from the caller, and signs that steer a terminal are taken out of them.
  private func say(_ text: String) {
    let plain = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    FileHandle.standardError.write(Data("charter: \(plain)\n".utf8))
  }
}
