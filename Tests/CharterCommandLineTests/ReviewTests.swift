import CharterAlignment
import CharterCatalogue
import CharterCommandLine
import CharterModel
import Foundation
import Testing

/// What a person decides counts for more than what the words say.
struct ReviewTests {
  private func folder() throws -> URL {
    let folder = Scratch.folder.appendingPathComponent("review-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("서비스 이행표준\n전화\n- 벨이 세 번 울리기 전에 받겠습니다.\n- 책을 제자리에 꽂겠습니다.".utf8)
      .write(to: folder.appendingPathComponent("haneul.txt"))
    try Data("서비스 이행표준\n전화\n- 벨이 두 번 울리기 전에 받겠습니다.".utf8).write(to: folder.appendingPathComponent("badang.txt"))
    return folder
  }

  private func comparison(_ folder: URL, _ review: Review = Review()) throws -> Comparison {
    var pipeline = Pipeline(catalogue: try Catalogue.standard())
    pipeline.review = review
    return try pipeline.comparison(Corpus.files(in: [folder.path], only: nil))
  }

  private func id(_ words: String, in comparison: Comparison) throws -> String {
    try #require(comparison.commitments.first { $0.text.contains(words) }).id
  }

  private func clauses(of id: String, in comparison: Comparison) -> [String] {
    comparison.clauses.filter { $0.cells.values.contains { $0?.commitments.contains(id) ?? false } }.map(\.id)
  }

  @Test func aPinnedCommitmentStandsInItsClauseAndAForbiddenOneDoesNot() throws {
    let folder = try folder()
    let before = try comparison(folder)
    let shelf = try id("제자리", in: before)
    let ring = try id("세 번", in: before)
    #expect(clauses(of: ring, in: before) == ["phone/ring-count"])
    let after = try comparison(
      folder,
      Review([
        .pin(commitment: shelf, clause: "service/collection"), .forbid(commitment: ring, clause: "phone/ring-count"),
        .rename(clause: "service/collection", title: BilingualText(ko: "서가 정리", en: "Shelving")),
      ]))
    #expect(clauses(of: shelf, in: after).contains("service/collection"))
    #expect(clauses(of: ring, in: after).isEmpty)
    #expect(after.clauses.first { $0.id == "service/collection" }?.title.ko == "서가 정리")
  }

  @Test func aDecisionAboutWordsThatAreGoneIsReportedAsStale() throws {
    let after = try comparison(
      try folder(), Review([.pin(commitment: "haneul-00000000", clause: "phone/ring-count")]))
    #expect(after.diagnostics["haneul"]?.map(\.rule) == ["review/stale"])
  }

  @Test func aDecisionAboutAnotherCorpusIsLeftAside() throws {
    let after = try comparison(
      try folder(), Review([.pin(commitment: "museum-00000000", clause: "phone/ring-count")]))
    #expect(!after.diagnostics.values.joined().contains { $0.rule == "review/stale" })
  }

  @Test func decisionsAreAddedAtTheEndAndCommentsStay() throws {
    let path = try folder().appendingPathComponent("alignment.yaml").path
    try Data("# 사람이 정한 것\n- pin: a-1\n  clause: phone/ring-count\n".utf8).write(to: URL(fileURLWithPath: path))
    try ReviewFile.append(
      [.forbid(commitment: "b-2", clause: "common/privacy")], words: ["b-2": "\"따옴표\"와 \\ 줄\n바꿈"], to: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("# 사람이 정한 것\n"))
    #expect(
      try ReviewFile.read(path, isRequired: true).decisions == [
        .pin(commitment: "a-1", clause: "phone/ring-count"), .forbid(commitment: "b-2", clause: "common/privacy"),
      ])
  }

  @Test(arguments: [
    "pin: a-1", "- pin: a-1", "- pin: a-1\n  forbid: b-2\n  clause: c", "- keep: a-1", "- rename: a\n  title: b",
    "- [a]", "- {",
  ])
  func aFileOfAnotherFormIsRefusedWithTheWayOut(_ yaml: String) throws {
    let path = try folder().appendingPathComponent("alignment.yaml").path
    try Data(yaml.utf8).write(to: URL(fileURLWithPath: path))
    let failure = try #require(throws: Failure.self) { try ReviewFile.read(path, isRequired: true) }
    #expect(failure.description.contains("alignment.yaml"))
  }
}

/// A catalogue is data that a person edits.
struct CatalogueFileTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func file(_ yaml: String) throws -> String {
    let path = Scratch.folder.appendingPathComponent("catalogue-\(UUID().uuidString).yaml").path
    try Data(yaml.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private let clause = """
    classes:
      object.elephant: [코끼리]
      object.banana: [바나나]
    clauses:
      - id: zoo/feeding
        channel: [visit]
        title: {ko: 먹이 주기, en: Feeding}
        frames:
          - act: object.banana
            objects: [elephant]
        exemplars: [코끼리에게 바나나를 주겠습니다.]

    """

  @Test func aFileThatExtendsTheStandardAddsToIt() throws {
    let standard = try Catalogue.standard()
    let catalogue = try CatalogueFile.read(file("extends: standard\n" + clause))
    #expect(catalogue.clauses.map(\.id) == standard.clauses.map(\.id) + ["zoo/feeding"])
    #expect(catalogue.lexicon.classes.count == standard.lexicon.classes.count + 2)
  }

  @Test func aFileThatDoesNotTakesItsPlace() throws {
    #expect(try CatalogueFile.read(file(clause)).clauses.map(\.id) == ["zoo/feeding"])
  }

  @Test func aClauseOfTheSameIdReplacesTheStandingOne() throws {
    let own = clause.replacingOccurrences(of: "zoo/feeding", with: "phone/ring-count")
    let catalogue = try CatalogueFile.read(file("extends: standard\n" + own))
    #expect(try catalogue.clauses.count == Catalogue.standard().clauses.count)
    #expect(catalogue.clauses.first { $0.id == "phone/ring-count" }?.title.en == "Feeding")
  }

  @Test(arguments: ["extends: other\nclauses: []", "clauses: 3", "- a", "clauses:\n  - id: x"])
  func aFileOfAnotherFormIsRefused(_ yaml: String) throws {
    #expect(throws: Failure.self) { try CatalogueFile.read(file(yaml)) }
  }

  @Test(arguments: ["README.md", "README.ko.md"])
  func theExampleOfTheReadmeIsRead(_ name: String) throws {
    let readme = try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
    let start = try #require(readme.range(of: "extends: standard\nclasses:"))
    let end = try #require(readme.range(of: "```", range: start.upperBound..<readme.endIndex))
    let catalogue = try CatalogueFile.read(file(String(readme[start.lowerBound..<end.lowerBound])))
    #expect(catalogue.clauses.last?.id == "ferry/departure-notice")
    #expect(CatalogueCheck.faults(of: catalogue).isEmpty)
  }

  @Test func theCatalogueOfTheProductHasNoFault() throws {
    #expect(try CatalogueCheck.faults(of: Catalogue.standard()).isEmpty)
  }

  @Test func aStrayKeyIsNamedWithItsFileAndLine() throws {
    let path = try file(clause.replacingOccurrences(of: "channel:", with: "chanel: [visit]\n    channel:"))
    let strays = try CatalogueFile.strayKeys(path)
    #expect(strays.count == 1 && strays.first?.hasPrefix("\(path):") == true)
    #expect(strays.first?.contains("clause zoo/feeding: the key chanel means nothing") == true)
    #expect(try CatalogueFile.strayKeys(nil).isEmpty)
  }

  @Test func faultsNameTheClause() throws {
    let twice =
      clause
      + clause.components(separatedBy: "clauses:\n")[1].replacingOccurrences(of: "feeding", with: "bananas")
    #expect(try CatalogueCheck.faults(of: CatalogueFile.read(file(twice))).contains { $0.contains("zoo/bananas") })
  }
}
