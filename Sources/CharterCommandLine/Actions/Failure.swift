package import CharterModel

/// An error that ends a command with status 2: a message that names the file and the remedy.
package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line for each problem, without the prefix "charter: ".
  package var problems: [String]
  /// The reason where the content of a file is at fault, and not the call. A file without readable content takes part
  /// in a comparison as one that was not read.
  package var reason: ReadingReason?

  /// Creates a failure with one problem.
  package init(_ problem: String) {
    problems = [problem]
  }

  /// Creates a failure with several problems.
  package init(_ problems: [String]) {
    self.problems = problems
  }

  /// Creates a failure of a file whose content cannot be read.
  package init(path: String, _ reason: ReadingReason) {
    problems = ["\(path): \(reason.messageEnglish)"]
    self.reason = reason
  }

  package var description: String { problems.joined(separator: "\n") }
}
