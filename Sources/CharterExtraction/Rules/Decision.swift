package import CharterModel

/// One decision of the extraction, for `charter extract --explain`.
package struct Decision: Hashable, Sendable {
  /// The name of the rule that decided.
  package let rule: String
  /// What it decided: a value of the schema (`vague`, `trigger 2 year <=`, `phone`) or, for a boundary, `cut`.
  package let outcome: String
  /// The words that it decided about, with their bytes in the rendition.
  package let words: Quotation
}
