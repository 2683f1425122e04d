import ArgumentParser
import CharterEvaluation
import CharterModel
import Foundation

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Score extraction and alignment against a manual annotation.")

  @Option(help: "Annotation file: JSON in the form of Tests/Gold/charters.json.")
  var gold: String

  @Flag(help: "List the individual errors.")
  var errors = false

  @Flag(help: "For each organization in turn, align without the catalogue terms that only this organization uses.")
  var leaveOneOut = false

  @Flag(
    help:
      "Print the best match of every cell with what its confidence is made of and whether it is right, as tab-separated values."
  )
  var matches = false

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @Argument(help: "The annotated charters.")
  var corpus: [String] = ["corpus"]

  func run() throws {
    let files = try Corpus.files(in: corpus, only: nil)
    let pipeline = Pipeline(limit: limit.bytes, catalogue: try clauses.chosen())
    guard !leaveOneOut else {
      let rows = try pipeline.leavingOneOut(files, gold: gold)
      try Output.write(EvaluationTable.leftOut(rows))
      return
    }
    guard !matches else { return try Output.write(try pipeline.matchTable(of: files, gold: gold)) }
    let evaluation = try pipeline.evaluation(of: files, gold: gold)
    try Output.write(EvaluationTable.text(evaluation) + (errors ? evaluation.errors.map { $0 + "\n" }.joined() : ""))
  }
}

/// The figures as a Markdown table.
enum EvaluationTable {
  static func text(_ evaluation: Evaluation) -> String {
    let rows: [(String, Figure)] = [
      ("sentences", evaluation.sentences), ("promises", evaluation.promises), ("measures", evaluation.measures),
      ("alignment pairs", evaluation.pairs), ("pairs by family", evaluation.familyPairs),
      ("alignment B3", evaluation.bcubed),
    ]
    var lines = [
      "| figure          | precision | recall |    F1 |", "| :-------------- | --------: | -----: | ----: |",
    ]
    for (name, figure) in rows {
      lines.append(
        "| \(name.padding(toLength: 15, withPad: " ", startingAt: 0)) |     \(share(figure.precision)) |  \(share(figure.recall)) | \(share(figure.f1)) |"
      )
    }
    lines.append("")
    lines.append(
      "channel \(share(evaluation.channel)) · firmness macro-F1 \(share(evaluation.firmness)) · decoys \(evaluation.decoys)"
    )
    lines.append(
      "absences right \(claims(evaluation.absences)), \(evaluation.emptyCells) empty cells · rankings right \(claims(evaluation.rankings)) · cells without a mark right \(claims(evaluation.unmarked)), \(evaluation.cells) cells"
    )
    return (lines + confusion(evaluation)).joined(separator: "\n") + "\n"
  }

  /// A share with its counts.
  private static func claims(_ count: ClaimCount) -> String { "\(count.right) of \(count.of) (\(share(count.share)))" }

  /// A table of the figures without the terms that only one organization uses.
  static func leftOut(_ rows: [LeftOutFigure]) -> String {
    "| left out | terms taken out | pairs F1, all | pairs F1, its own |\n| :-- | --: | --: | --: |\n"
      + rows.map { "| \($0.organization) | \($0.dropped) | \(share($0.all.f1)) | \(share($0.own.f1)) |\n" }.joined()
  }

  /// The confusion matrix of firmness.
  private static func confusion(_ evaluation: Evaluation) -> [String] {
    let labels = Firmness.allCases.map(\.rawValue)
    let rows = labels.map { wanted in
      let counts = labels.map { found in
        String(evaluation.firmnessCounts[FirmnessPair(wanted: wanted, found: found)] ?? 0)
      }
      return "| \(wanted) | \(counts.joined(separator: " | ")) |"
    }
    return ["", "| firmness annotated | \(labels.joined(separator: " | ")) |", "| :-- | --: | --: | --: |"] + rows
  }

  /// A value with three decimals, rounded down so that no figure looks better than it is.
  private static func share(_ value: Double) -> String {
    let thousandths = Int((value * 1000 + 1e-9).rounded(.down))
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
