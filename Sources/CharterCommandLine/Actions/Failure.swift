/// What ends a command with status 2: one line for a person, naming the file and the way out.
package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line per problem, without "charter: " before it.
  package var problems: [String]

  package init(_ problem: String) {
    problems = [problem]
  }

  package init(_ problems: [String]) {
    self.problems = problems
  }

  package var description: String { problems.joined(separator: "\n") }
}
