import ArgumentParser
import CharterAlignment
import CharterCatalogue
import CharterDrafting
import CharterModel
import CharterRendering
import Foundation

/// `charter draft`: drafts a new charter.
struct DraftCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, html, text, json, docx
  }

  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft a charter from the catalogue's wording and the levels of other organizations.",
    discussion: """
      Each level has a footnote with the organizations that promise it and the range of their levels. Facts that only \
      the organization knows remain as a [slot]. An answers file contains name, mission, channels, levels, from, peers, \
      contact (department, phone, email, address, url) and clauses. A clause id takes a level as charters state it \
      (README.md has examples), strictest, median, common, an organization's id, plain (no level) or skip (no clause).
      """)

  @Option(help: "The organization's name.")
  var name: String?

  @Option(
    help: "Channels to cover, comma-separated: visit, phone, online, written, outreach. (default: all)")
  var channels: String?

  @Option(name: .customLong("from"), help: "Charters to take levels from: a folder or a file. (default: corpus)")
  var corpus: [String] = []

  @Option(help: "Level to take from the peers: strictest, median or common. (default: median)")
  var levels: LevelStrategy?

  @Option(help: "Use these organizations only: comma-separated ids.")
  var peers: String?

  @Option(help: "Answers file in YAML. Options take precedence over it.")
  var answers: String?

  @Flag(help: "Ask about each clause and show the peers' levels.")
  var interactive = false

  @Option(help: "Write the answers to this file, so that the same draft can be made again.")
  var save: String?

  @Option(help: "Template: full, short, or a Markdown file with placeholders (README.md lists them).")
  var template = "full"

  @Option(help: "markdown, html, text, json, or docx (needs pandoc and --output).")
  var format: Format = .markdown

  @Option(help: "Write the draft to this folder in every format; DOCX needs pandoc.")
  var output: String?

  @Flag(help: "List the clauses that can be drafted, with the peers' levels.")
  var list = false

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @OptionGroup var review: ReviewOption

  func run() throws {
    let catalogue = try clauses.chosen() ?? Catalogue.standard()
    var given = try answers.map { path throws(Failure) in try AnswersFile(path: path) } ?? AnswersFile()
    try addOptions(to: &given)
    // The name is checked before files are read, which may take long.
    if !list, !interactive { _ = try Self.name(of: given) }
    let paths = given.from ?? ["corpus"]
    var pipeline = Pipeline(limit: limit.bytes, catalogue: catalogue)
    pipeline.review = try review.decisions(beside: paths)
    let comparison = try pipeline.comparison(Corpus.files(in: paths, only: given.peers, option: "--peers")).ofRead
    do {
      let drafter = CharterDrafter(form: try .standard(), catalogue: catalogue, comparison: comparison)
      let interview = DraftInterview(options: drafter.options(channels: channelSet(given)))
      if list { return try Output.write(interview.list) }
      if interactive {
        let chosen = channelSet(given)
        interview.askAboutTheInstitution(&given)
        interview.ask(&given) { clause, answer in
          var alone = AnswersFile()
          alone.clauses = [clause: answer]
          _ = try drafter.draft(
            alone.choices(named: "-", channels: chosen, catalogue: catalogue, comparison: comparison))
        }
      }
      let name = try Self.name(of: given)
      if let save { try write(given.yaml(), to: save) }
      let draft = try drafter.draft(
        given.choices(named: name, channels: channelSet(given), catalogue: catalogue, comparison: comparison))
      try write(draft, aligner: CharterAligner(catalogue: catalogue))
    } catch let error as DraftError {
      throw Failure(error.description)
    }
  }

  private static func name(of given: AnswersFile) throws(Failure) -> String {
    guard let name = given.name, !name.allSatisfy(\.isWhitespace) else {
      throw Failure("--name: the draft needs the organization's name, as in --name 한빛공단")
    }
    return name
  }

  private func addOptions(to given: inout AnswersFile) throws {
    given.name = name ?? given.name
    given.levels = levels ?? given.levels
    given.from = corpus.isEmpty ? given.from : corpus
    given.peers = peers?.ids ?? given.peers
    guard let channels else { return }
    given.channels = try channels.split(separator: ",").map { word in
      guard let channel = Channel(rawValue: word.trimmingCharacters(in: .whitespaces)) else {
        throw Failure("--channels: \(word) is not a channel; use visit, phone, online, written or outreach")
      }
      return channel
    }
  }

  private func channelSet(_ given: AnswersFile) -> Set<Channel> { Set(given.channels ?? Channel.allCases) }

  private func write(_ draft: Draft, aligner: CharterAligner) throws {
    let markdown = try chosenTemplate().markdown(draft)
    let notes =
      try ReadBack.differences(of: draft, text: markdown, fileName: "draft.md", aligner: aligner)
      + ReadBack.errors(in: markdown, fileName: "draft.md", aligner: aligner)
    for line in notes { FileHandle.standardError.write(Data("charter: note: \(line)\n".utf8)) }
    if let output {
      try DraftFiles.write(draft, markdown: markdown, to: output, needsDocument: format == .docx)
      return
    }
    switch format {
    case .markdown: try Output.write(markdown)
    case .html: try Output.write(DraftPage.html(markdown, title: draft.name))
    case .text: try Output.write(DraftText.text(markdown))
    case .json: try Output.write(JSONText.file(draft))
    case .docx: throw Failure("--format docx: cannot be printed; name a folder for draft.docx with --output")
    }
  }

  private func chosenTemplate() throws -> DraftTemplate {
    do {
      if let standard = DraftTemplate.Standard(rawValue: template) { return try DraftTemplate(standard) }
      let bytes = try FileBytes.read(template, limit: 1 << 20) { _ in
        Failure("\(template): is larger than 1 MiB and cannot be a template; check the file name")
      }
      return try DraftTemplate(markdown: String(decoding: bytes, as: UTF8.self))
    } catch let error as DraftTemplateError {
      throw Failure("\(template):\(error.line): \(error.reason); README.md lists the placeholders")
    }
  }

  private func write(_ text: String, to path: String) throws {
    let file = URL(fileURLWithPath: path)
    try OutputFolder(path: file.deletingLastPathComponent().path).write([(file.lastPathComponent, Array(text.utf8))])
  }
}

extension LevelStrategy: ExpressibleByArgument {}

extension AnswersFile {
  /// The answers as choices.
  func choices(
    named name: String, channels: Set<Channel>, catalogue: Catalogue, comparison: Comparison
  ) throws -> DraftChoices {
    let measures = Dictionary(
      catalogue.clauses.map { ($0.id, $0.measure) }, uniquingKeysWith: { first, _ in first })
    let organizations = Set(comparison.organizations.map(\.id))
    var choices = DraftChoices(
      name: name, mission: mission, contact: contact, channels: channels, levels: levels ?? .median)
    for (clause, answer) in clauses.sorted(by: { $0.key < $1.key }) {
      guard measures.keys.contains(clause) else {
        throw Failure("\(clause): is not a clause that can be drafted; `charter draft --list` lists them")
      }
      choices.clauses[clause] = try Self.choice(
        answer, clause: clause, measure: measures[clause] ?? nil, organizations: organizations)
    }
    return choices
  }
}
