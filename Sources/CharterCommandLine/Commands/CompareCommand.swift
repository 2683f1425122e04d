import ArgumentParser
import CharterModel
import CharterRendering

struct CompareCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, html, json, csv, xlsx
  }

  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set the commitments of several organizations side by side.")

  @Option(help: "Write every report into this folder.")
  var output: String?

  @Option(help: "Print one report on standard output.")
  var format: Format?

  @Option(help: "Compare these organizations only: ids with commas between them.")
  var only: String?

  @Option(help: "The language of the reports: ko or en. Quoted words stay as they are.")
  var language: ReportLanguage = .korean

  @OptionGroup var limit: SizeLimit

  @Argument(help: "A folder of organization folders, a folder of charter files, or charter files.")
  var corpus: [String] = ["corpus"]

  func run() throws {
    let wanted = only?.split(separator: ",").map { String($0.drop { $0 == " " }) }
    let files = try Corpus.files(in: corpus, only: wanted)
    let comparison = try limit.pipeline.comparison(files)
    let reports = ComparisonReports(comparison, language: language)
    if let output {
      try OutputFolder(path: output).write(reports.files(pathPrefix: Corpus.path(from: output)))
    }
    guard output == nil || format != nil else { return }
    switch format ?? .markdown {
    case .markdown: try Output.write(reports.markdown())
    case .html: try Output.write(reports.html())
    case .json: try Output.write(JSONText.file(comparison))
    case .csv: try Output.write(CommitmentTable.csv(comparison))
    case .xlsx: try Output.write(reports.workbook())
    }
  }
}

extension ReportLanguage: ExpressibleByArgument {}
