package import CharterModel

/// Decisions as lines for a terminal: `path:line: rule → outcome: “words” (reason)`.
package struct ExplanationText: Sendable {
  let path: String
  let decisions: [Decision]
  let language: ReportLanguage

  /// Creates the text of decisions.
  ///
  /// - Parameters:
  ///   - decisions: the decisions in the order of the output.
  ///   - path: the path of the source file.
  ///   - language: the language of the reasons; names of rules and outcomes are the same in both.
  package init(_ decisions: [Decision], path: String, language: ReportLanguage) {
    self.decisions = decisions
    self.path = path
    self.language = language
  }

  /// One line for each decision, each with a line end.
  package var text: String {
    decisions.map { decision in
      let line = decision.words.map { ":\($0.span.line)" } ?? ""
      let words = decision.words.map { ": “\(LintText.plain($0.text.onOneLine))”" } ?? ""
      let reason = language(decision.reason.ko, decision.reason.en)
      return "\(LintText.plain(path))\(line): \(decision.rule) → \(decision.outcome)\(words) (\(reason))\n"
    }.joined()
  }
}
