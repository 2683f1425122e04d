import ArgumentParser
import CharterModel
import CharterRendering

struct DiffCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two editions of a charter, or between two organizations, by commitment.",
    discussion: """
      Changes in other text (provisos, requests, telephone numbers) are listed separately, and only between editions.
      Exit status: 0 no change, 1 changes (with --fail-on only those it names), 2 usage error or unreadable input.
      """)

  @Option(help: "text: lines for a terminal. markdown, html: reports. json: schemas/revision.schema.json.")
  var format: Format = .text

  @Option(
    name: .customLong("fail-on"),
    help: """
      Exit with status 1 only for this kind of change: added, removed, tightened, loosened, hedged, reworded, moved, or \
      text for text outside commitments; may be repeated.
      """
  )
  var failing: [Failing] = []

  /// A kind of change that `--fail-on` may name.
  enum Failing: Hashable, ExpressibleByArgument {
    case kind(Change.Kind)
    case text

    init?(argument: String) {
      if argument == "text" {
        self = .text
      } else if let kind = Change.Kind(rawValue: argument) {
        self = .kind(kind)
      } else {
        return nil
      }
    }

    static let allCases = Change.Kind.allCases.map(Failing.kind) + [.text]
    static var allValueStrings: [String] { Change.Kind.allCases.map(\.rawValue) + ["text"] }
  }

  @OptionGroup var limit: SizeLimit

  @Argument(help: "The earlier charter: a file, an organization's folder, or - for standard input.")
  var old: String

  @Argument(help: "The later charter, in the same form.")
  var new: String

  func validate() throws {
    if old == "-", new == "-" { throw ValidationError("standard input can be read only once; name a file") }
  }

  func run() throws {
    let revision = try limit.pipeline.revision(from: file(old), to: file(new))
    switch format {
    case .text: try Output.write(DiffText(revision).text)
    case .markdown: try Output.write(DiffMarkdown(revision).markdown)
    case .html: try Output.write(DiffPage(revision).html)
    case .json: try Output.write(JSONText.file(revision))
    }
    var found = Set(revision.changes.flatMap(\.kinds).map(Failing.kind))
    if !revision.otherText.isEmpty { found.insert(.text) }
    if !found.isDisjoint(with: failing.isEmpty ? Failing.allCases : failing) { throw Findings() }
  }

  /// The single charter at a path.
  private func file(_ path: String) throws -> CharterFile {
    if path == "-" { return try CharterFile(path: path) }
    let files = try Corpus.files(in: [path], only: nil)
    guard files.count == 1, let file = files.first else {
      throw Failure("\(path): contains \(files.count) charters; name one of them")
    }
    return file
  }
}
