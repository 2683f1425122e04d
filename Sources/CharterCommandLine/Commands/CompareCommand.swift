import ArgumentParser
import CharterModel
import CharterRendering
import Foundation

struct CompareCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, html, json, csv, xlsx
  }

  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare the commitments of several organizations side by side.")

  @Option(help: "Write every report to this folder.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Print one report to standard output.",
      discussion: "Without --format and --output, prints a summary on a terminal, and Markdown to a pipe or file."))
  var format: Format?

  @Option(help: "Compare these organizations only: comma-separated ids.")
  var only: String?

  @Option(
    help: ArgumentHelp(
      "With more than twelve organizations, show these next to the distributions: comma-separated ids.",
      discussion: "With more than 60 organizations, the HTML page and the workbook show only these."))
  var columns: String?

  @Option(help: "Language of the reports: ko or en. Quotations are not translated.")
  var language: ReportLanguage = .korean

  @OptionGroup var batch: FileBatch

  @Flag(help: "Print the time that each stage took to standard error.")
  var timing = false

  @OptionGroup var remarks: Remarks

  @Flag(help: "Continue without files that cannot be read; each is named on standard error.")
  var skipUnreadable = false

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @OptionGroup var review: ReviewOption

  @Argument(help: "A folder of organization folders, a folder of charter files, or charter files.")
  var corpus: [String] = ["corpus"]

  func run() throws {
    WarmStart.begin()
    let wanted = only?.ids
    let listing = try Corpus.listing(of: corpus, only: wanted)
    var pipeline = Pipeline(limit: limit.bytes, catalogue: try clauses.chosen())
    pipeline.review = try review.decisions(beside: corpus)
    pipeline.skipsUnreadable = skipUnreadable
    pipeline.jobs = batch.count
    pipeline.isQuiet = remarks.quiet
    if corpus.count == 1, let folder = corpus.first, let catalogue = pipeline.catalogue {
      pipeline.index = AlignmentCache.existing(beside: folder, catalogue: catalogue)
    }
    defer { if timing { FileHandle.standardError.write(Data(pipeline.clock.report.utf8)) } }
    let comparison = try pipeline.comparison(listing.files, leftOut: wanted == nil ? listing.leftOut : [])
    remarks.read(comparison)
    remarks.reconcile(comparison)
    let reports = ComparisonReports(comparison, language: language, columns: try chosenColumns(of: comparison))
    if let output {
      let files = reports.files(pathPrefix: Corpus.path(from: output))
      try OutputFolder(path: output).write(files, jobs: batch.count)
      remarks.wrote(files.map(\.name), in: output)
    }
    guard output == nil || format != nil else { return }
    let terminal = Terminal.output
    if format == nil, terminal.isTerminal { return try Output.write(reports.summary(on: terminal)) }
    if format == .xlsx, terminal.isTerminal {
      throw Failure("--format xlsx: cannot be printed on a terminal; redirect it to a file with > comparison.xlsx")
    }
    switch format ?? .markdown {
    case .markdown: try Output.write(reports.markdown())
    case .html: try Output.write(reports.html())
    case .json: try reports.json { try Output.write($0) }
    case .csv: try reports.csv { try Output.write($0) }
    case .xlsx: try Output.write(reports.workbook())
    }
  }
}

extension CompareCommand {
  private func chosenColumns(of comparison: Comparison) throws -> [String] {
    let chosen = columns?.ids ?? []
    let known = Set(comparison.organizations.map(\.id))
    let unknown = chosen.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      let names = known.sorted().prefix(20).joined(separator: ", ")
      throw Failure("--columns: no organization \(unknown.joined(separator: ", ")) in the corpus; it contains \(names)")
    }
    guard chosen.count <= DistributionReport.mostColumns else {
      throw Failure(
        "--columns: \(chosen.count) organizations are too many; name at most \(DistributionReport.mostColumns)")
    }
    return chosen
  }
}

extension ReportLanguage: ExpressibleByArgument {}
