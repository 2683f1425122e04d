import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing
import Testing

/// One example of one rule.
struct RuleCase: CustomTestStringConvertible {
  let guide: RuleGuide
  let example: RuleExample

  var testDescription: String { "\(guide.name): \(example.text)" }

  static let finds = ExtractionRules.guides.flatMap { guide in guide.finds.map { RuleCase(guide: guide, example: $0) } }
  static let leaves = ExtractionRules.guides.flatMap { guide in guide.leaves.map { RuleCase(guide: guide, example: $0) }
  }
}

/// The examples of every rule, run through the whole extraction.
@Suite("Examples of rules") struct RuleExampleTests {
  @Test("A rule decides in the sentences that it gives as examples", arguments: RuleCase.finds)
  func decides(_ test: RuleCase) throws {
    let (text, marked) = try Self.marked(test.example.charter)
    let decisions = try Self.decisions(text)
    let own = decisions.filter { $0.rule == test.guide.name && $0.outcome == test.example.outcome }
    #expect(
      own.contains { decision in marked.contains { mark in decision.words?.span.range.overlaps(mark) ?? false } },
      "decided: \(decisions.map { "\($0.rule) \($0.outcome) ‘\($0.words?.text ?? "")’" })")
  }

  @Test("A rule leaves the sentences that it gives as counterexamples", arguments: RuleCase.leaves)
  func leaves(_ test: RuleCase) throws {
    let decisions = try Self.decisions(test.example.charter.filter { $0 != "⟦" && $0 != "⟧" })
    #expect(!decisions.contains { $0.rule == test.guide.name })
  }

  @Test("Every rule has an example, a counterexample and a name of its own")
  func guidesAreComplete() {
    for guide in ExtractionRules.guides {
      #expect(!guide.finds.isEmpty, "\(guide.name) gives no example")
      #expect(!guide.leaves.isEmpty, "\(guide.name) gives no counterexample")
    }
    #expect(Set(ExtractionRules.guides.map(\.name)).count == ExtractionRules.guides.count)
    print("Examples of rules: \(RuleCase.finds.count + RuleCase.leaves.count) of \(ExtractionRules.guides.count) rules")
  }

  /// A charter without its marks, and the bytes that stood between them.
  private static func marked(_ charter: String) throws -> (text: String, ranges: [Range<Int>]) {
    var text = ""
    var ranges: [Range<Int>] = []
    var open: Int?
    for character in charter {
      switch character {
      case "⟦": open = text.utf8.count
      case "⟧":
        ranges.append(try #require(open)..<text.utf8.count)
        open = nil
      default: text.append(character)
      }
    }
    try #require(!ranges.isEmpty, "mark the words that the rule decides about with ⟦ and ⟧")
    return (text, ranges)
  }

  private static func decisions(_ text: String) throws -> [Decision] {
    let source = try SourceReader().read(Array(text.utf8), fileName: "charter.txt")
    let document = TextDocumentParser.parse(source, selection: Selection())
    return CharterExtractor.explained(
      AnalyzedDocument(document), organization: Organization(id: "example", name: "예시기관"),
      source: Source(path: "charter.txt", mediaType: .text, encoding: "utf-8", sha256: "")
    ).decisions
  }
}
