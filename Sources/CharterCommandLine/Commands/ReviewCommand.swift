import ArgumentParser
import CharterComparison
import CharterModel
import Foundation

/// `charter review`: shows uncertain matches and stores the decisions of a person.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "List uncertain matches, most useful first, and record decisions about them.",
    discussion: """
      Without decisions, lists the uncertain matches: number, clause, and the commitment with its id, file and line.
      --pin, --forbid and --rename write decisions to the review file. --interactive asks about each match in turn.
      """)

  @Option(help: "Assign a commitment to a clause: COMMITMENT=CLAUSE. May be repeated.")
  var pin: [String] = []

  @Option(help: "Exclude a commitment from a clause: COMMITMENT=CLAUSE. May be repeated.")
  var forbid: [String] = []

  @Option(help: "Rename a clause: CLAUSE=TITLE. May be repeated.")
  var rename: [String] = []

  @Flag(help: "Ask about each match: y accepts, n rejects, a clause id assigns it to that clause, s skips, q quits.")
  var interactive = false

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @OptionGroup var review: ReviewOption

  @Argument(help: "A folder of organization folders, a folder of charter files, or charter files.")
  var corpus: [String] = ["corpus"]

  func run() throws {
    var pipeline = Pipeline(limit: limit.bytes, catalogue: try clauses.chosen())
    pipeline.review = try review.decisions(beside: corpus, mayBeNew: true)
    let comparison = try pipeline.comparison(Corpus.files(in: corpus, only: nil))
    let words = Dictionary(comparison.commitments.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let path = review.path(beside: corpus)
    let known = Set(comparison.clauses.map(\.id) + (pipeline.catalogue?.clauses.map(\.id) ?? []))
    let given = try decisions(known: words, clauses: known)
    if !given.isEmpty {
      try ReviewFile.append(given, words: words, to: path)
      try Output.write("\(path): \(given.count) decisions added\n")
      return
    }
    let matches = comparison.uncertainMatches
    let paths = Dictionary(
      comparison.organizations.map { ($0.id, $0.source.path) }, uniquingKeysWith: { first, _ in first })
    guard interactive else {
      try Output.write(list(matches, paths))
      return
    }
    try ask(matches, paths, words, path)
  }

  private func list(_ matches: [UncertainMatch], _ paths: [String: String]) -> String {
    guard !matches.isEmpty else { return "no uncertain matches\n" }
    return matches.enumerated().map { number, match in
      "\(number + 1). \(match.clause) (\(match.title.ko), \(match.organizations) organizations, score \(match.score))\n"
        + "   \(match.commitment.id)  \(paths[match.organization] ?? match.organization):\(match.commitment.span.line)\n"
        + "   \(match.commitment.text.onOneLine)\n"
    }.joined()
  }

  private func ask(
    _ matches: [UncertainMatch], _ paths: [String: String], _ words: [String: String], _ path: String
  ) throws {
    var count = 0
    for match in matches {
      try Output.write(list([match], paths) + "   y/n/clause id/s/q: ")
      guard let answer = readLine()?.trimmingCharacters(in: .whitespaces), answer != "q" else { break }
      let id = match.commitment.id
      let decision: Review.Decision?
      switch answer {
      case "y": decision = .pin(commitment: id, clause: match.clause)
      case "n": decision = .forbid(commitment: id, clause: match.clause)
      case "", "s": decision = nil
      default: decision = .pin(commitment: id, clause: answer)
      }
      guard let decision else { continue }
      // Each decision is written immediately, so an interrupted session loses nothing.
      try ReviewFile.append([decision], words: words, to: path)
      count += 1
    }
    try Output.write("\n\(path): \(count) decisions added\n")
  }

  private func decisions(known words: [String: String], clauses: Set<String>) throws -> [Review.Decision] {
    var decisions: [Review.Decision] = []
    for (values, isPin) in [(pin, true), (forbid, false)] {
      for value in values {
        let (commitment, clause) = try halves(value)
        guard words[commitment] != nil else {
          throw Failure(
            "\(commitment): no commitment of this corpus has this id; `charter compare --format json` lists them")
        }
        guard clauses.contains(clause) else {
          throw Failure("\(clause): no clause has this id; `charter catalogue` lists them")
        }
        decisions.append(
          isPin ? .pin(commitment: commitment, clause: clause) : .forbid(commitment: commitment, clause: clause))
      }
    }
    for value in rename {
      let (clause, title) = try halves(value)
      guard clauses.contains(clause) else {
        throw Failure("\(clause): no clause has this id; `charter catalogue` lists them")
      }
      decisions.append(.rename(clause: clause, title: BilingualText(ko: title, en: title)))
    }
    return decisions
  }

  private func halves(_ value: String) throws -> (String, String) {
    let parts = value.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw Failure("\(value): is not a decision; write it as ID=VALUE")
    }
    return (parts[0], parts[1])
  }

}
