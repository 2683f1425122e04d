/// Something wrong with the content of a charter or its file, with the place where it stands.
package struct Diagnostic: Hashable, Sendable, Codable {
  package enum Severity: String, Hashable, Sendable, Codable {
    case error, warning, note
  }

  /// The rule that found it, such as `decoding/undecodable-bytes`.
  package var rule: String
  package var severity: Severity
  /// One sentence for a person, naming what to do where something can be done.
  package var message: String
  /// The place; nil when it concerns the whole file.
  package var span: TextSpan?

  package init(rule: String, severity: Severity, message: String, span: TextSpan? = nil) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.span = span
  }
}
