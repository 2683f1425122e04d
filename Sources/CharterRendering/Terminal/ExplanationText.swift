package import CharterModel

/// Decisions as lines for a terminal: `path:line: rule → outcome: “words” (the phenomenon)`.
package struct ExplanationText: Sendable {
  let path: String
  let decisions: [Decision]
  let language: ReportLanguage

  /// - Parameters:
  ///   - decisions: in the order in which they are printed.
  ///   - path: the file that they are about.
  ///   - language: the language of the phenomena; names of rules and outcomes are the same in both.
  package init(_ decisions: [Decision], path: String, language: ReportLanguage) {
    self.decisions = decisions
    self.path = path
    self.language = language
  }

  /// A line for each decision, each with its line end.
  package var text: String {
    decisions.map { decision in
      let line = decision.words.map { ":\($0.span.line)" } ?? ""
      let words = decision.words.map { ": “\(LintText.plain($0.text.onOneLine))”" } ?? ""
      let reason = language(decision.reason.ko, decision.reason.en)
      return "\(LintText.plain(path))\(line): \(decision.rule) → \(decision.outcome)\(words) (\(reason))\n"
    }.joined()
  }
}
