/// What ends a command with status 1: it did its work and found something.
package struct Findings: Error, Hashable, Sendable {
  package init() {}
}
