import CharterComparison
import CharterModel
import CharterRendering
import Foundation

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
    let files = [
      ("comparison.md", Array(markdown(pathPrefix: prefix).utf8)),
      ("comparison.html", Array(html(pathPrefix: prefix).utf8)),
      ("comparison.json", [UInt8](try JSONText.file(comparison))),
      ("commitments.csv", Array(CommitmentTable.csv(comparison).utf8)),
    ]
    return Workbook.isBuiltIn ? files + [("comparison.xlsx", try workbook())] : files
  }

  func markdown(pathPrefix prefix: String = "") -> String {
    ComparisonReport(comparison, pathPrefix: prefix, language: language, sideBySide: sideBySide).markdown
  }

  func html(pathPrefix prefix: String = "") -> String {
    ComparisonPage(comparison, pathPrefix: prefix, language: language, sideBySide: sideBySide).html
  }

  /// What matters, for a person at a terminal.
  func summary(on terminal: Terminal) -> String {
    TerminalSummary(
      comparison, language: language, width: terminal.columns, hasColours: terminal.hasColours
    ).text
  }

  /// The workbook, which the library can write to a file of the disk alone.
  func workbook() throws(Failure) -> [UInt8] {
    let name = "charter-\(ProcessInfo.processInfo.globallyUniqueString).xlsx"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Workbook.write(ComparisonSheets(comparison, language: language), to: file.path)
      return [UInt8](try Data(contentsOf: file))
    } catch WorkbookError.notBuiltIn {
      throw Failure(
        "xlsx: this program was built without it; install libxlsxwriter-dev and run make again, "
          + "or swift build -c release --traits Spreadsheets")
    } catch {
      throw Failure("\(file.path): cannot be written; check the disk's free space")
    }
  }
}
