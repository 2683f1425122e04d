import ArgumentParser
import CharterModel
import CharterRendering
import Foundation

struct ExtractCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, json, csv, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the commitments of charters as data, in the order of the files.")

  @Option(help: "jsonl: one charter per line. json: an array. csv, markdown: tables.")
  var format: Format = .jsonl

  @Option(help: "The organization's id, for a single file.")
  var organization: String?

  @OptionGroup var limit: SizeLimit

  @OptionGroup var batch: FileBatch

  @Flag(help: "Print the time that each stage took to standard error.")
  var timing = false

  @Flag(help: "Instead of the data, print which rule made each decision, one line each.")
  var explain = false

  @Option(help: "Language of the explanations: ko or en.")
  var language: ReportLanguage = .korean

  @Argument(help: "Charters as text or HTML; - for standard input.")
  var files: [String]

  func validate() throws {
    if organization != nil, files.count > 1 {
      throw ValidationError("--organization applies to one charter; name only one file")
    }
  }

  func run() throws {
    let pipeline = limit.pipeline
    try FileBatch.refuseDoubleInput(files)
    let charters = try pipeline.charters(at: files, organization: organization)
    if explain {
      return try batch.print(charters, as: ListForm()) { [language] file in
        let decisions = try pipeline.decisions(file)
        return FileBatch.Piece(Data(ExplanationText(decisions, path: file.path, language: language).text.utf8))
      }
    }
    defer { if timing { FileHandle.standardError.write(Data(pipeline.clock.report.utf8)) } }
    try batch.print(charters, as: format.form()) { [format] file in
      let charter = try pipeline.outcome(file).charter
      return try pipeline.clock.time(.write, bytes: charter.bytesOfPromises) {
        FileBatch.Piece(try format.piece(of: charter), of: charter)
      }
    }
  }
}

extension ExtractCommand.Format {
  /// The text around charters that are printed one by one, which gives the bytes of a list encoded at once.
  func form() throws -> ListForm {
    switch self {
    case .jsonl: ListForm()
    case .json:
      ListForm(
        opening: Data("[\n".utf8), separator: Data(",\n".utf8), closing: Data("\n]\n".utf8),
        empty: try JSONText.file([Charter]()))
    case .csv: ListForm(opening: Self.header, empty: Self.header)
    case .markdown: ListForm(separator: Data("\n".utf8))
    }
  }

  /// One charter of the list.
  func piece(of charter: Charter) throws -> Data {
    switch self {
    case .jsonl: Data(JSONText.line(charter))
    // An array of one element, without the brackets and their line ends.
    case .json: try JSONText.file([charter]).dropFirst(2).dropLast(3)
    case .csv: Data(CommitmentTable.csv([charter]).utf8).dropFirst(Self.header.count)
    case .markdown: Data(CharterReport(charter).markdown.utf8)
    }
  }

  private static var header: Data { Data(CommitmentTable.csv([Charter]()).utf8) }
}
