/// Ends a command with status 1: it succeeded and has findings.
package struct Findings: Error, Hashable, Sendable {
  /// Creates the error.
  package init() {}
}
