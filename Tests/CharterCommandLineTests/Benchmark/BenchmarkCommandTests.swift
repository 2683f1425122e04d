import CharterBenchmark
import CharterCatalogue
import CharterModel
import CharterRendering
import Foundation
import Testing

@testable import CharterCommandLine

/// The reports of a benchmark, made from files.
struct BenchmarkCommandTests {
  private func corpus() throws -> (path: String, output: String) {
    let folder = Scratch.folder.appendingPathComponent("charter-\(UUID().uuidString)")
    let (corpus, output) = (folder.appendingPathComponent("corpus"), folder.appendingPathComponent("output"))
    try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
    let charters = [
      "library": "전화벨이 3번 울리기 전에 받겠습니다.\n- 고객의 개인정보 <script>alert(1)</script> 를 안전하게 보호하겠습니다.",
      "museum": "전화벨이 5번 울리기 전에 받겠습니다.", "park": "방문하신 고객께 먼저 인사하겠습니다.",
    ]
    for (name, text) in charters {
      try Data("서비스 이행표준\n- \(text)\n".utf8).write(to: corpus.appendingPathComponent("\(name).txt"))
    }
    return (corpus.path, output.path)
  }

  private func cards(_ path: String) throws -> [Scorecard] {
    let catalogue = try Catalogue.standard()
    let comparison = try Pipeline(catalogue: catalogue).comparison(Corpus.files(in: [path], only: nil))
    let benchmarker = try Benchmarker(comparison, catalogue: catalogue.clauses.map(\.id), rubric: .standard())
    return benchmarker.organizations.compactMap(benchmarker.scorecard)
  }

  @Test func allWritesAReportForEachAndTheLeague() throws {
    let (corpus, output) = try corpus()
    #expect(CharterProgram.run(["benchmark", "--all", corpus, "--output", output]) == 0)
    let names = ["benchmark-library", "benchmark-museum", "benchmark-park", "league"]
    let kinds = ["csv", "html", "json", "md"]
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        == names.flatMap { name in kinds.map { "\(name).\($0)" } }.sorted())
  }

  @Test(arguments: [
    ["benchmark"], ["benchmark", "--all"], ["benchmark", "nobody"], ["benchmark", "library", "--peers", "nobody"],
    ["benchmark", "library", "--peers", "library"],
  ]) func aWrongCallEndsWithTwo(_ arguments: [String]) throws {
    let (corpus, _) = try corpus()
    #expect(CharterProgram.run(arguments + (arguments.count > 1 && arguments[1] != "--all" ? [corpus] : [])) == 2)
  }

  /// Folders of organizations without a declaration, one of them with an empty charter.
  private func undeclared() throws -> String {
    let root = Scratch.folder.appendingPathComponent("charter-\(UUID().uuidString)")
    for (name, text) in [("library", "방문하신 고객께 먼저 인사하겠습니다."), ("park", "전화를 친절히 받겠습니다."), ("empty", "")] {
      let folder = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let charter = text.isEmpty ? "" : "서비스 이행표준\n- \(text)\n"
      try Data(charter.utf8).write(to: folder.appendingPathComponent("charter.txt"))
    }
    return root.path
  }

  @Test func anUndeclaredOrganizationIsCalledByItsFolder() throws {
    #expect(try Corpus.files(in: [undeclared()], only: nil).map(\.organization.id) == ["empty", "library", "park"])
  }

  @Test func whatCannotBeReadIsLeftOutUnlessItIsTheOrganizationItself() throws {
    let corpus = try undeclared()
    #expect(CharterProgram.run(["benchmark", "library", corpus]) == 0)
    #expect(CharterProgram.run(["benchmark", "library", corpus, "--skip-unreadable"]) == 0)
    #expect(CharterProgram.run(["benchmark", "empty", corpus, "--skip-unreadable"]) == 2)
  }

  @Test func everyShareStandsWithItsCount() throws {
    for card in try cards(corpus().path) {
      let report = ScorecardMarkdown(card, pathPrefix: "").markdown
      for part in card.parts where part.share.value != nil && part.id != .stringency {
        #expect(report.contains("(\(part.share.count)/\(part.share.of))"))
      }
      for part in card.rubric.parts { #expect(report.contains(part.title.ko) && report.contains(part.counts.ko)) }
      #expect(report.contains("채점 기준 \(card.rubric.version)판"))
    }
  }

  @Test func wordsOfACharterStayWords() throws {
    let card = try #require(try cards(corpus().path).first { $0.organization.id == "museum" })
    let page = ScorecardPage(card, pathPrefix: "").html
    #expect(!page.contains("<script"))
    #expect(page.contains("전화벨이 5번 울리기 전에 받겠습니다."))
  }

  @Test func whatTheRubricLooksForIsInTheCatalogue() throws {
    let known = Set(try Catalogue.standard().clauses.map(\.id))
    let rubric = try Rubric.standard()
    #expect(Set(rubric.parts.map(\.id)) == Set(Rubric.Part.Kind.allCases))
    #expect(rubric.parts.map(\.weight).reduce(0, +) == 100)
    for item in rubric.parts.flatMap(\.items) { #expect(known.isSuperset(of: item.clauses)) }
  }
}
