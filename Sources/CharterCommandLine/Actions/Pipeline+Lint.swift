package import CharterLint
package import CharterModel

extension Pipeline {
  /// Reads a charter and checks it with the rules.
  ///
  /// - Parameters:
  ///   - file: The charter.
  ///   - previous: The previous edition; nil where it is unknown.
  ///   - settings: The rules that run, and their severities.
  package func lint(
    _ file: CharterFile, previous: CharterFile? = nil, settings: LintSettings = LintSettings()
  ) throws -> LintReport {
    let subject = try lintSubject(file, previous: previous)
    return settings.applied(to: CharterLinter.report(on: subject, rules: settings.rules))
  }

  /// Reads a charter and prepares it for the rules.
  ///
  /// - Parameter previous: The previous edition; nil where it is unknown.
  package func lintSubject(_ file: CharterFile, previous: CharterFile? = nil) throws -> LintSubject {
    let outcome = try outcome(file)
    let (charter, analysis) = (outcome.charter, outcome.analysis)
    var before: LintSubject.Edition?
    if let previous {
      let old = try self.charter(previous)
      before = LintSubject.Edition(charter: old, alignment: try aligned([old]))
    }
    return LintSubject(
      charter: charter, analysis: analysis, alignment: try aligned([charter]), previous: before)
  }
}
