import CharterCommandLine
import CharterModel
import Foundation
import Testing

/// Every finding on the five was judged by hand; a new one has to be as well.
struct LintGoldTests {
  struct Judged: Codable {
    var organization: String
    var rule: String
    /// Line of the file; nil for the whole document.
    var line: Int?
    /// The words at the place, cut to forty characters.
    var words: String?
    var judgement: String
    var reason: String
  }

  private func gold() throws -> [Judged] {
    let file = Made.root.appendingPathComponent("Tests/Gold/lint.json")
    return try JSONDecoder().decode([Judged].self, from: Data(contentsOf: file))
  }

  private func key(_ organization: String, _ rule: String, _ line: Int?, _ words: String?) -> String {
    "\(organization):\(line.map(String.init) ?? "-") \(rule) \(words ?? "")"
  }

  @Test(arguments: ["arko", "gcgf", "jndc", "koroad", "kotsa"])
  func theFindingsAreThoseThatWereJudged(_ id: String) throws {
    let path = Made.root.appendingPathComponent("corpus/\(id)/charter.txt").path
    let report = try Pipeline().lint(CharterFile(path: path))
    let found = report.findings.map {
      key(id, $0.rule, $0.place?.span.line, $0.place.map { String($0.text.prefix(40)) })
    }
    let judged = try gold().filter { $0.organization == id }.map { key(id, $0.rule, $0.line, $0.words) }
    #expect(found.sorted() == judged.sorted())
  }

  @Test(arguments: ["arko", "gcgf", "jndc", "koroad", "kotsa"])
  func thePageGivesTheFindingsOfTheText(_ id: String) throws {
    func found(_ path: String) throws -> [String] {
      let file = try CharterFile(path: Made.root.appendingPathComponent(path).path, organization: id)
      return try Pipeline().lint(file).findings.map { finding in
        finding.rule + " " + (finding.place?.text ?? "").filter { !$0.isWhitespace }
      }.sorted()
    }
    #expect(try found("corpus/\(id)/charter.txt") == found("Tests/Fixtures/Twins/\(id).html"))
  }

  @Test func everyFindingHasAJudgementAndNoErrorIsWrong() throws {
    let judged = try gold()
    #expect(judged.allSatisfy { ["right", "wrong"].contains($0.judgement) && !$0.reason.isEmpty })
    let errors = [
      "contents/correction", "standard/number-without-unit", "document/contradictory-bounds", "document/heading-form",
    ]
    #expect(judged.filter { errors.contains($0.rule) }.allSatisfy { $0.judgement == "right" })
    #expect(judged.count { $0.judgement == "wrong" } * 50 <= judged.count)
  }

  /// What is known to be wrong with the five.
  @Test(arguments: [
    ("jndc", 75, "document/contradictory-bounds"), ("jndc", 16, "document/heading-promises"),
    ("gcgf", 43, "document/heading-promises"), ("arko", nil, "contents/correction"), ("arko", nil, "contents/privacy"),
    ("arko", nil, "contents/survey"), ("koroad", 19, "document/statute-text"), ("koroad", 20, "document/statute-text"),
    ("koroad", 21, "document/statute-text"), ("koroad", 36, "document/heading-form"),
    ("arko", 29, "standard/number-without-unit"), ("arko", 63, "document/obsolete-law"),
  ])
  func whatIsKnownIsFound(_ id: String, _ line: Int?, _ rule: String) throws {
    #expect(try gold().contains { $0.organization == id && $0.line == line && $0.rule == rule })
  }

  @Test func theContradictionOfTheThreeClocksNamesThemAll() throws {
    let path = Made.root.appendingPathComponent("corpus/jndc/charter.txt").path
    let report = try Pipeline().lint(CharterFile(path: path))
    let finding = try #require(report.findings.first { $0.number == 30 })
    #expect(Set(finding.related.map(\.span.line)) == [41, 63])
  }

  /// Charters that the rules were not made for: nobody would agree to an error there.
  @Test func inventedChartersHaveNoErrors() throws {
    let folder = Made.root.appendingPathComponent("Tests/Fixtures")
    for set in ["Invented", "InventedSecond", "InventedThird"] {
      for file in try Corpus.files(in: [folder.appendingPathComponent(set).path], only: nil) {
        let errors = try Pipeline().lint(file).findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(file.path)")
      }
    }
  }
}
