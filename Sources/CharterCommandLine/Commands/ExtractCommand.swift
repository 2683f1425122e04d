import ArgumentParser
import CharterModel
import CharterRendering

struct ExtractCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, json, csv, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the commitments of charters as data, in the order of the files.")

  @Option(help: "jsonl: a charter a line. json: an array. csv, markdown: tables.")
  var format: Format = .jsonl

  @Option(help: "The organization's id, for a single file.")
  var organization: String?

  @OptionGroup var limit: SizeLimit

  @Argument(help: "Charters as text or HTML; - for standard input.")
  var files: [String]

  func validate() throws {
    if organization != nil, files.count > 1 {
      throw ValidationError("--organization names one charter; give one file with it")
    }
  }

  /// Prints what can be read and then fails for what cannot, so that one bad file among thousands loses nothing else.
  func run() throws {
    var charters: [Charter] = []
    var problems: [String] = []
    for path in files {
      do {
        let charter = try limit.pipeline.charter(CharterFile(path: path, organization: organization))
        if format == .jsonl { try Output.write(JSONText.line(charter)) } else { charters.append(charter) }
      } catch {
        problems += error.problems
      }
    }
    switch format {
    case .jsonl: break
    case .json: try Output.write(JSONText.file(charters))
    case .csv: try Output.write(CommitmentTable.csv(charters))
    case .markdown:
      try Output.write(charters.map { CharterReport($0).markdown }.joined(separator: "\n"))
    }
    if !problems.isEmpty { throw Failure(problems) }
  }
}
