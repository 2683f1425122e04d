/// One decision about a charter and the rule behind it, as `charter extract --explain` and `charter lint --explain`
/// print it.
package struct Decision: Hashable, Sendable {
  /// The name of the rule, such as `firmness/effort`.
  package let rule: String
  /// The result: a value of the schema (`vague`, `trigger 2 year <=`, `phone`), `cut` for a boundary, a severity for a
  /// finding.
  package let outcome: String
  /// The words that the decision applies to, with their span; nil for the whole document.
  package let words: Quotation?
  /// One sentence on the phenomenon that the rule covers.
  package let reason: BilingualText

  /// Creates a decision with the given properties.
  package init(rule: String, outcome: String, words: Quotation?, reason: BilingualText) {
    self.rule = rule
    self.outcome = outcome
    self.words = words
    self.reason = reason
  }
}
