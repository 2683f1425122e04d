import CharterComparison
import CharterModel
import CharterRendering

/// Every report of one comparison.
struct ComparisonReports: Sendable {
  var comparison: Comparison
  var language: ReportLanguage
  /// The sentences in pairs, where two organizations are compared.
  let sideBySide: SideBySide?

  init(_ comparison: Comparison, language: ReportLanguage) {
    self.comparison = comparison
    self.language = language
    sideBySide = SentencePairing.sideBySide(comparison)
  }

  /// The files of an output folder; their names never come from what was read.
  ///
  /// - Parameter prefix: what leads from the folder to where the paths of the sources begin.
  func files(pathPrefix prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    [
      ("comparison.md", Array(markdown(pathPrefix: prefix).utf8)),
      ("comparison.html", Array(html(pathPrefix: prefix).utf8)),
      ("comparison.json", [UInt8](try JSONText.file(comparison))),
      ("commitments.csv", Array(CommitmentTable.csv(comparison).utf8)),
    ]
  }

  func markdown(pathPrefix prefix: String = "") -> String {
    ComparisonReport(comparison, pathPrefix: prefix, language: language, sideBySide: sideBySide).markdown
  }

  func html(pathPrefix prefix: String = "") -> String {
    ComparisonPage(comparison, pathPrefix: prefix, language: language, sideBySide: sideBySide).html
  }
}
