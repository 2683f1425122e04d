import ArgumentParser
import CharterAlignment
import CharterCatalogue
import CharterModel
import CharterRendering

/// `charter catalogue`: lists the clauses and checks the catalogue.
struct CatalogueCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "List the canonical clauses or check a catalogue.")

  @Flag(help: "Report problems in the catalogue; the exit status is 1 if there are any.")
  var check = false

  @Option(help: "Format of the list.")
  var format: Format = .text

  @OptionGroup var clauses: CatalogueOption

  func run() throws {
    // A misspelt key may be why a file cannot be read, so it is named first.
    let strays = check && clauses.catalogue != "none" ? try CatalogueFile.strayKeys(clauses.catalogue) : []
    if !strays.isEmpty, (try? clauses.chosen()) == nil {
      try Output.write(strays.map { "\($0)\n" }.joined())
      throw ExitCode(1)
    }
    guard let catalogue = try clauses.chosen() else {
      throw Failure("--catalogue none: there are no clauses to list; name a file or omit the option")
    }
    guard check else {
      try Output.write(CatalogueList.text(catalogue, format))
      return
    }
    let faults = strays + CatalogueCheck.faults(of: catalogue)
    try Output.write(
      faults.isEmpty
        ? "\(catalogue.clauses.count) clauses, \(catalogue.lexicon.classes.count) classes: no problems found\n"
        : faults.map { "\($0)\n" }.joined())
    if !faults.isEmpty { throw ExitCode(1) }
  }
}

/// The clauses as a list.
enum CatalogueList {
  static func text(_ catalogue: Catalogue, _ format: CatalogueCommand.Format) throws -> String {
    switch format {
    case .text:
      return catalogue.clauses.map { clause in
        "\(clause.id)\t\(clause.title.ko)\t\(clause.title.en)\t\(level(clause))\n"
      }.joined()
    case .markdown:
      let rows = catalogue.clauses.map { clause in
        "| `\(clause.id)` | \(clause.title.ko) | \(clause.title.en) | \(level(clause)) | \(clause.exemplars.first ?? "") |\n"
      }
      return "| id | 조항 | clause | level | 보기 |\n| :-- | :-- | :-- | :-- | :-- |\n" + rows.joined()
    case .json:
      return String(decoding: try JSONText.file(catalogue.clauses.map(ListedClause.init)), as: UTF8.self)
    }
  }

  private static func level(_ clause: CatalogueClause) -> String {
    clause.measure.map { "\($0.units.map(\.rawValue).joined(separator: "/")) (\($0.better.rawValue))" } ?? "-"
  }
}

/// A clause as `charter catalogue --format json` prints it.
private struct ListedClause: Encodable {
  var id: String
  var channels: [Channel]
  var title: BilingualText
  var measure: ClauseMeasure?
  var exemplars: [String]
  var template: String?

  init(_ clause: CatalogueClause) {
    id = clause.id
    channels = clause.channels
    title = clause.title
    measure = clause.measure
    exemplars = clause.exemplars
    template = clause.template
  }
}
