package import CharterAlignment
import CharterDrafting
import CharterExtraction
import CharterLint
package import CharterModel
import CharterParsing

/// What a drafted charter says when it is read like any other, against what it was drafted from.
package enum ReadBack {
  /// A difference, in words.
  ///
  /// - Parameters:
  ///   - text: the draft as text, Markdown or HTML.
  ///   - fileName: tells the kind of text by its ending.
  /// - Returns: nothing when the charter holds exactly the promises of the draft, each with its clause and level.
  package static func differences(
    of draft: Draft, text: String, fileName: String, aligner: CharterAligner
  ) throws -> [String] {
    let charter = try MadeText(text, fileName: fileName).charter
    return DraftReadBack.differences(of: draft, readAs: charter, alignment: aligner.align([charter]))
  }

  /// What `charter lint` calls an error in a draft, in words.
  package static func errors(in text: String, fileName: String, aligner: CharterAligner) throws -> [String] {
    let made = try MadeText(text, fileName: fileName)
    let subject = LintSubject(
      charter: made.charter, analysis: made.analysis, alignment: aligner.align([made.charter]), previous: nil)
    let settings = LintSettings()
    return settings.applied(to: CharterLinter.report(on: subject, rules: settings.rules)).findings
      .filter { $0.severity == .error }.map { "charter lint: \($0.rule): \($0.message.ko)" }
  }
}
