/// A problem in the content of a charter or in its file, with its place.
package struct Diagnostic: Hashable, Sendable, Codable {
  /// The severity of a diagnostic or a lint finding.
  package enum Severity: String, Hashable, Sendable, Codable {
    /// From the most to the least severe.
    case error, warning, note
  }

  /// The name of the rule, such as `decoding/undecodable-bytes`.
  package var rule: String
  /// The severity of the problem.
  package var severity: Severity
  /// One sentence for a person. It states the remedy where one exists.
  package var message: String
  /// The place in the rendition; nil for the whole file.
  package var span: TextSpan?

  /// Creates a diagnostic with the given properties.
  package init(rule: String, severity: Severity, message: String, span: TextSpan? = nil) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.span = span
  }
}
