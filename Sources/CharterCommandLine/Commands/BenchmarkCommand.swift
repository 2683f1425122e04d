import ArgumentParser
import CharterCatalogue
import CharterComparison
import CharterModel
import CharterRendering

/// `charter benchmark`: one organization against the others.
struct BenchmarkCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "benchmark", abstract: "Score one organization's charter against the others, and say what to do.",
    usage: """
      charter benchmark ORG [CORPUS ...] [--peers a,b,c] [--format FORMAT]
      charter benchmark --all [CORPUS ...] --output DIR
      """,
    discussion: "The rubric and its weights are printed in every report; figures name the commitments they count.")

  @Option(help: "Compare with these organizations only: ids with commas between them.")
  var peers: String?

  @Flag(help: "Score every organization, and write the league table.")
  var all = false

  @Option(help: "text: lines for a terminal. markdown, html: reports. json: schemas/benchmark.schema.json. csv: rows.")
  var format: Format = .text

  @Option(help: "Write every report into this folder.")
  var output: String?

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @OptionGroup var review: ReviewOption

  @Argument(help: "The organization's id, left out with --all; then a folder of organization folders, or files.")
  var arguments: [String] = []

  func validate() throws {
    if all && output == nil {
      throw ValidationError("--all writes a report for each organization: name a folder with --output")
    }
    if all && peers != nil { throw ValidationError("--all measures everybody against everybody: leave --peers out") }
    if !all && arguments.isEmpty { throw ValidationError("name the organization, as in charter benchmark arko corpus") }
  }

  func run() throws {
    let paths = Array(all ? arguments[...] : arguments.dropFirst())
    let corpus = paths.isEmpty ? ["corpus"] : paths
    let wanted = all ? nil : arguments.first
    let only = wanted.flatMap { id in
      peers.map { [id] + $0.split(separator: ",").map { String($0.drop { $0 == " " }) } }
    }
    let catalogue = try clauses.chosen()
    var pipeline = Pipeline(limit: limit.bytes, catalogue: catalogue)
    pipeline.review = try review.decisions(beside: corpus)
    let comparison = try pipeline.comparison(Corpus.files(in: corpus, only: only, option: "--peers"))
    do {
      let rubric = try Rubric.standard()
      let cards = try Benchmarker(
        comparison, catalogue: (catalogue?.clauses ?? []).map(\.id), rubric: rubric
      ).scorecards()
      guard let wanted else { return try writeAll(cards, League(rubric: rubric, scorecards: cards)) }
      guard let card = cards.first(where: { $0.organization.id == wanted }) else {
        let known = cards.map(\.organization.id).joined(separator: ", ")
        throw Failure("\(wanted): no such organization here; there are \(known)")
      }
      if let output { return try OutputFolder(path: output).write(files(card, prefix: Corpus.path(from: output))) }
      try write(card)
    } catch let error as BenchmarkError {
      throw Failure(error.description)
    }
  }

  private func write(_ card: Scorecard) throws {
    switch format {
    case .text: try Output.write(ScorecardText(card).text)
    case .markdown: try Output.write(ScorecardMarkdown(card, pathPrefix: "").markdown)
    case .html: try Output.write(ScorecardPage(card, pathPrefix: "").html)
    case .json: try Output.write(JSONText.file(card))
    case .csv: try Output.write(ScorecardTable.csv([card]))
    }
  }

  private func files(_ card: Scorecard, prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    let name = "benchmark-\(card.organization.id)"
    return [
      ("\(name).md", Array(ScorecardMarkdown(card, pathPrefix: prefix).markdown.utf8)),
      ("\(name).html", Array(ScorecardPage(card, pathPrefix: prefix).html.utf8)),
      ("\(name).json", [UInt8](try JSONText.file(card))), ("\(name).csv", Array(ScorecardTable.csv([card]).utf8)),
    ]
  }

  private func writeAll(_ cards: [Scorecard], _ league: League) throws {
    guard let output else { return }
    let prefix = Corpus.path(from: output)
    let report = LeagueReport(league)
    var files = try cards.flatMap { try self.files($0, prefix: prefix) }
    files += [
      ("league.md", Array(report.markdown.utf8)), ("league.html", Array(report.html.utf8)),
      ("league.json", [UInt8](try JSONText.file(league))), ("league.csv", Array(report.csv.utf8)),
    ]
    try OutputFolder(path: output).write(files)
  }
}
