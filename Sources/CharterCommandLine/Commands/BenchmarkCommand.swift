import ArgumentParser
import CharterBenchmark
import CharterCatalogue
import CharterModel
import CharterRendering
import Foundation

/// `charter benchmark`: compares one organization with the others.
struct BenchmarkCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "benchmark", abstract: "Score an organization's charter against its peers and recommend improvements.",
    usage: """
      charter benchmark ORG [CORPUS ...] [--peers a,b,c] [--format FORMAT]
      charter benchmark --all [CORPUS ...] --output DIR
      """,
    discussion: "Every report prints the rubric with its weights. Every figure lists the commitments that it counts.")

  @Option(help: "Compare with these organizations only: comma-separated ids.")
  var peers: String?

  @Flag(help: "Score every organization and write the league table.")
  var all = false

  @Option(help: "text: lines for a terminal. markdown, html: reports. json: schemas/benchmark.schema.json. csv: rows.")
  var format: Format = .text

  @Option(help: "Write every report to this folder.")
  var output: String?

  @Option(help: "Language of the reports: ko or en. Quotations are not translated.")
  var language: ReportLanguage = .korean

  @Option(
    help: "Use this rubric (YAML; see Sources/CharterBenchmark/Resources/rubric.yaml) instead of the standard one.")
  var rubric: String?

  @OptionGroup var batch: FileBatch

  @Flag(help: "Continue without files that cannot be read; each is named on standard error.")
  var skipUnreadable = false

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @OptionGroup var review: ReviewOption

  @Argument(help: "The organization's id (omit it with --all), then a folder of organization folders, or files.")
  var arguments: [String] = []

  func validate() throws {
    if all && output == nil {
      throw ValidationError("--all writes a report for each organization; name a folder with --output")
    }
    if all && peers != nil { throw ValidationError("--all scores every organization; remove --peers") }
    if !all && arguments.isEmpty { throw ValidationError("name the organization, as in: charter benchmark ORG corpus") }
  }

  func run() throws {
    let paths = Array(all ? arguments[...] : arguments.dropFirst())
    let corpus = paths.isEmpty ? ["corpus"] : paths
    let wanted = all ? nil : arguments.first
    let only = wanted.flatMap { id in
      peers.map { [id] + $0.ids }
    }
    let catalogue = try clauses.chosen()
    var pipeline = Pipeline(limit: limit.bytes, catalogue: catalogue)
    pipeline.review = try review.decisions(beside: corpus)
    pipeline.skipsUnreadable = skipUnreadable
    pipeline.jobs = batch.count
    let all = try pipeline.comparison(Corpus.files(in: corpus, only: only, option: "--peers"))
    let comparison = all.ofRead
    do {
      let benchmarker = try Benchmarker(
        comparison, catalogue: (catalogue?.clauses ?? []).map(\.id), rubric: chosenRubric())
      guard let wanted else { return try writeAll(benchmarker) }
      if let unread = all.unread.first(where: { $0.id == wanted }), let reason = unread.reading.reasons.first {
        throw Failure("\(wanted): the charter was not read: \(reason.messageEnglish)")
      }
      guard let card = benchmarker.scorecard(of: wanted) else {
        let known = benchmarker.organizations.prefix(20).joined(separator: ", ")
        throw Failure("\(wanted): no such organization in the corpus; it contains \(known)")
      }
      if let output {
        return try OutputFolder(path: output).write(
          Self.files(card, prefix: Corpus.path(from: output), language: language))
      }
      try write(card)
    } catch let error as BenchmarkError {
      throw Failure(error.description)
    }
  }

  private func chosenRubric() throws -> Rubric {
    guard let rubric else { return try Rubric.standard() }
    let bytes = try FileBytes.read(rubric, limit: 1 << 20) { _ in
      Failure("\(rubric): is larger than 1 MiB and cannot be a rubric; check the file name")
    }
    do {
      return try Rubric(yaml: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw Failure("\(rubric): \(error)")
    }
  }

  private func write(_ card: Scorecard) throws {
    switch format {
    case .text: try Output.write(ScorecardText(card, language: language).text)
    case .markdown: try Output.write(ScorecardMarkdown(card, pathPrefix: "", language: language).markdown)
    case .html: try Output.write(ScorecardPage(card, pathPrefix: "", language: language).html)
    case .json: try Output.write(JSONText.file(card))
    case .csv: try Output.write(ScorecardTable.csv([card]))
    }
  }

  /// The reports of one scorecard, each made when it is written.
  private static func files(_ card: Scorecard, prefix: String, language: ReportLanguage) -> [OutputFile] {
    func file(_ ending: String, _ make: @escaping @Sendable () throws -> Data) -> OutputFile {
      OutputFile(name: "benchmark-\(card.organization.id).\(ending)") { try $0(make()) }
    }
    return [
      file("md") { Data(ScorecardMarkdown(card, pathPrefix: prefix, language: language).markdown.utf8) },
      file("html") { Data(ScorecardPage(card, pathPrefix: prefix, language: language).html.utf8) },
      file("json") { try JSONText.file(card) }, file("csv") { Data(ScorecardTable.csv([card]).utf8) },
    ]
  }

  /// Writes all scorecards, a few at a time to bound memory, and the league.
  private func writeAll(_ benchmarker: Benchmarker) throws {
    guard let output else { return }
    let prefix = Corpus.path(from: output)
    let language = language
    let league = benchmarker.league()
    let cards = benchmarker.organizations.map { id in
      { @Sendable in
        benchmarker.scorecard(of: id).map { Self.files($0, prefix: prefix, language: language) } ?? []
      }
    }
    let summary = { @Sendable in
      let report = LeagueReport(league, language: language)
      return [
        OutputFile(name: "league.md") { try $0(Data(report.markdown.utf8)) },
        OutputFile(name: "league.html") { try $0(Data(report.html.utf8)) },
        OutputFile(name: "league.json") { try $0(JSONText.file(league)) },
        OutputFile(name: "league.csv") { try $0(Data(report.csv.utf8)) },
      ]
    }
    try OutputFolder(path: output).write(cards + [summary], jobs: batch.count)
  }
}
