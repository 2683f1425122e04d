import ArgumentParser
import CharterModel
import CharterRendering

struct HistoryCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show how each clause changed over the dated editions of a charter.",
    discussion: "Editions are CORPUS/ORG/editions/YYYY-MM-DD.txt or .html. The charter itself is the latest edition.")

  @Option(help: "text: lines for a terminal. markdown: a report. json: schemas/history.schema.json.")
  var format: Format = .text

  @OptionGroup var limit: SizeLimit

  @Argument(help: "The organization's id.")
  var organization: String

  @Argument(help: "The folder of organization folders.")
  var corpus: String = "corpus"

  func run() throws {
    let editions = try Editions.of(organization, in: corpus)
    guard let last = editions.last else { return }
    let history = try limit.pipeline.history(of: last.file.organization, editions: editions)
    switch format {
    case .text: try Output.write(HistoryReport(history).text)
    case .markdown: try Output.write(HistoryReport(history).markdown)
    case .json: try Output.write(JSONText.file(history))
    }
  }
}
