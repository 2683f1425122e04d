package import CharterAlignment
import CharterDrafting
import CharterExtraction
import CharterLint
package import CharterModel
import CharterParsing

/// Reads a drafted charter like any other and compares it with the draft.
package enum ReadBack {
  /// Finds the differences between a draft and its text.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - text: The draft as text, Markdown or HTML.
  ///   - fileName: A file name whose extension gives the media type.
  ///   - aligner: The aligner of the catalogue.
  /// - Returns: One line for each difference; none where the text holds exactly the commitments of the draft, each with
  ///   its clause and level.
  package static func differences(
    of draft: Draft, text: String, fileName: String, aligner: CharterAligner
  ) throws -> [String] {
    let charter = try MadeText(text, fileName: fileName).charter
    return DraftReadBack.differences(of: draft, readAs: charter, alignment: aligner.align([charter]))
  }

  /// The errors that `charter lint` finds in a draft, one line each.
  package static func errors(in text: String, fileName: String, aligner: CharterAligner) throws -> [String] {
    let made = try MadeText(text, fileName: fileName)
    let subject = LintSubject(
      charter: made.charter, analysis: made.analysis, alignment: aligner.align([made.charter]), previous: nil)
    let settings = LintSettings()
    return settings.applied(to: CharterLinter.report(on: subject, rules: settings.rules)).findings
      .filter { $0.severity == .error }.map { "charter lint: \($0.rule): \($0.message.ko)" }
  }
}
