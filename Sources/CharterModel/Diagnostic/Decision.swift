/// One decision about a charter, with the rule behind it; `charter extract --explain` and `charter lint --explain` print them.
package struct Decision: Hashable, Sendable {
  /// The name of the rule that decided, such as `firmness/effort`.
  package let rule: String
  /// What it decided: a value of the schema (`vague`, `trigger 2 year <=`, `phone`), `cut` for a boundary, a severity for a finding.
  package let outcome: String
  /// The words that it decided about, with their bytes in the rendition; nil for the whole document.
  package let words: Quotation?
  /// One sentence on the phenomenon that the rule covers.
  package let reason: BilingualText

  package init(rule: String, outcome: String, words: Quotation?, reason: BilingualText) {
    self.rule = rule
    self.outcome = outcome
    self.words = words
    self.reason = reason
  }
}
