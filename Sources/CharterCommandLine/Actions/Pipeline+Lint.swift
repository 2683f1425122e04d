import CharterExtraction
import CharterLanguage
package import CharterLint
package import CharterModel

extension Pipeline {
  /// Reads a charter and runs the rules over it.
  ///
  /// - Parameters:
  ///   - file: the charter.
  ///   - previous: the edition before it; nil where none is known.
  ///   - settings: which rules run.
  package func lint(
    _ file: CharterFile, previous: CharterFile? = nil, settings: LintSettings = LintSettings()
  ) throws -> LintReport {
    let subject = try lintSubject(file, previous: previous)
    return settings.applied(to: CharterLinter.report(on: subject, rules: settings.rules))
  }

  /// What the rules look at, composed of the stages before.
  package func lintSubject(_ file: CharterFile, previous: CharterFile? = nil) throws -> LintSubject {
    let bytes = try file.bytes(limit: limit)
    let analysis = AnalyzedDocument(try document(bytes, of: file))
    let charter = CharterExtractor.charter(
      of: analysis, organization: file.organization,
      source: file.source(of: bytes, reading: analysis.document.reading))
    var before: LintSubject.Edition?
    if let previous {
      let old = try self.charter(previous)
      before = LintSubject.Edition(charter: old, alignment: try aligned([old]))
    }
    return LintSubject(
      charter: charter, analysis: analysis, alignment: try aligned([charter]), previous: before)
  }
}
