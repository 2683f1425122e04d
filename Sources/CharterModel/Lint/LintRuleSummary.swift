/// The description of a lint rule in reports.
package struct LintRuleSummary: Hashable, Sendable, Codable {
  /// The number of the rule, 1…36.
  package var number: Int
  /// The name of the rule, such as `document/contradictory-bounds`.
  package var name: String
  /// The severity of the rule's findings.
  package var severity: Diagnostic.Severity
  /// The requirement of the rule, in one sentence.
  package var title: BilingualText
  /// How to correct a finding.
  package var advice: BilingualText

  /// Creates a summary with the given properties.
  package init(
    number: Int, name: String, severity: Diagnostic.Severity, title: BilingualText, advice: BilingualText
  ) {
    self.number = number
    self.name = name
    self.severity = severity
    self.title = title
    self.advice = advice
  }
}
