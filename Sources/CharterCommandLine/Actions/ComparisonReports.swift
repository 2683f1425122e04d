import CharterComparison
import CharterModel
import CharterRendering
import Foundation

/// All reports of one comparison.
struct ComparisonReports: Sendable {
  var comparison: Comparison
  var language: ReportLanguage
  /// The paired sentences where two organizations are compared; nil otherwise.
  let sideBySide: SideBySide?
  /// The ids of the organizations that are shown beside distributions.
  var columns: [String]

  /// The most organizations of one page; browsers open a page with more columns too slowly.
  static let mostOnPage = 60

  init(_ comparison: Comparison, language: ReportLanguage, columns: [String] = []) {
    self.comparison = comparison
    self.language = language
    self.columns = columns
    sideBySide = SentencePairing.sideBySide(comparison)
  }

  /// The comparison that the page and the workbook show: all organizations, or the chosen ones where there are too
  /// many.
  private var shown: Comparison? {
    if comparison.organizations.count <= Self.mostOnPage { return comparison }
    return columns.isEmpty ? nil : comparison.narrowed(to: columns)
  }

  /// The files of an output folder. Their names do not depend on the input.
  ///
  /// - Parameter prefix: The path from the folder to the base of the source paths.
  func files(pathPrefix prefix: String) -> [OutputFile] {
    var files = [OutputFile(name: "comparison.md") { try $0(Data(markdown(pathPrefix: prefix).utf8)) }]
    if shown != nil {
      files.append(OutputFile(name: "comparison.html") { try $0(Data(html(pathPrefix: prefix).utf8)) })
    }
    files.append(OutputFile(name: "comparison.json", write: json))
    files.append(OutputFile(name: "commitments.csv", write: csv))
    if Workbook.isBuiltIn, shown != nil {
      files.append(OutputFile(name: "comparison.xlsx") { try $0(Data(try workbook())) })
    }
    return files
  }

  /// Writes the JSON, indented only for few organizations.
  func json(_ write: (Data) throws -> Void) throws {
    if comparison.organizations.count < ComparisonJSON.compactFrom {
      try write(ComparisonJSON.file(comparison))
    } else {
      try ComparisonJSON.lines(comparison, write)
    }
  }

  func csv(_ write: (Data) throws -> Void) throws {
    try CommitmentTable.pieces(of: comparison) { try write(Data($0.utf8)) }
  }

  func markdown(pathPrefix prefix: String = "") -> String {
    guard comparison.organizations.count <= DistributionReport.mostColumns else {
      return DistributionReport(
        comparison, Distributions.of(comparison), columns: columns, pathPrefix: prefix, language: language
      ).markdown
    }
    return ComparisonReport(comparison, pathPrefix: prefix, language: language, sideBySide: sideBySide).markdown
  }

  func html(pathPrefix prefix: String = "") -> String {
    ComparisonPage(shown ?? comparison, pathPrefix: prefix, language: language, sideBySide: sideBySide).html
  }

  /// The main results, for a terminal.
  func summary(on terminal: Terminal) -> String {
    TerminalSummary(
      comparison, language: language, width: terminal.columns, hasColours: terminal.hasColours
    ).text
  }

  /// The bytes of the workbook. The library writes only to a file on disk, so a temporary file is used.
  func workbook() throws(Failure) -> [UInt8] {
    let name = "charter-\(ProcessInfo.processInfo.globallyUniqueString).xlsx"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Workbook.write(ComparisonSheets(shown ?? comparison, language: language), to: file.path)
      return [UInt8](try Data(contentsOf: file))
    } catch WorkbookError.notBuiltIn {
      throw Failure(
        "--format xlsx: this program was built without spreadsheet support; install libxlsxwriter-dev and run make, "
          + "or swift build -c release --traits Spreadsheets")
    } catch {
      throw Failure("\(file.path): cannot be written; check the free disk space")
    }
  }
}
