/// An error that ends a command with status 2: a message that names the file and the remedy.
package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line for each problem, without the prefix "charter: ".
  package var problems: [String]

  /// Creates a failure with one problem.
  package init(_ problem: String) {
    problems = [problem]
  }

  /// Creates a failure with several problems.
  package init(_ problems: [String]) {
    self.problems = problems
  }

  package var description: String { problems.joined(separator: "\n") }
}
