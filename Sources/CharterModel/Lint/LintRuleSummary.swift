/// What reports say of a rule.
package struct LintRuleSummary: Hashable, Sendable, Codable {
  /// 1 to 36.
  package var number: Int
  package var name: String
  package var severity: Diagnostic.Severity
  package var title: BilingualText
  /// What to do about a finding.
  package var advice: BilingualText

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
