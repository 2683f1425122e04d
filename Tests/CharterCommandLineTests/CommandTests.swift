import CharterAlignment
import CharterCatalogue
import CharterCommandLine
import CharterComparison
import CharterModel
import CharterRendering
import Foundation
import Testing

/// Wrong calls and bad files: status 2, one line, and what stood before still stands.
struct CommandTests {
  private func folder() throws -> URL {
    let folder = Scratch.folder.appendingPathComponent("charter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test(arguments: [
    ["extract", "no-such-file.txt"], ["compare", "no-such-folder"], ["nonsense"], ["extract"], ["parse", "."],
    ["evaluate", "--gold", "no-such.json"], ["compare", "--language", "fr"],
  ])
  func aWrongCallEndsWithTwo(_ arguments: [String]) {
    #expect(CharterProgram.run(arguments) == 2)
  }

  @Test(arguments: [[UInt8](), [0, 1, 2, 0, 255, 0, 3], Array("%PDF-1.7\n\u{0}\u{1}".utf8), [0xFF, 0xFE, 0]])
  func aFileWithoutTextIsNamed(_ bytes: [UInt8]) throws {
    let file = try folder().appendingPathComponent("charter.txt")
    try Data(bytes).write(to: file)
    #expect(throws: Failure.self) { try Pipeline().charter(CharterFile(path: file.path)) }
  }

  @Test func aFolderWithoutChartersIsNamed() throws {
    let empty = try folder()
    let failure = try #require(throws: Failure.self) { try Corpus.files(in: [empty.path], only: nil) }
    #expect(failure.description.contains(empty.path))
  }

  @Test(arguments: [[], ["--language", "en"]]) func everyReportIsWritten(_ language: [String]) throws {
    let (corpus, output) = (try folder(), try folder())
    try Data("서비스 이행표준\n- 먼저 인사하겠습니다.".utf8).write(to: corpus.appendingPathComponent("library.txt"))
    #expect(CharterProgram.run(["compare", corpus.path, "--output", output.path] + language) == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: output.path).sorted() == [
        "commitments.csv", "comparison.html", "comparison.json", "comparison.md",
      ] + (Workbook.isBuiltIn ? ["comparison.xlsx"] : []))
  }

  @Test func anUnknownOrganizationIsNamedWithTheKnownOnes() throws {
    let corpus = try folder()
    try Data("서비스 이행표준\n- 먼저 인사하겠습니다.".utf8).write(to: corpus.appendingPathComponent("library.txt"))
    let failure = try #require(throws: Failure.self) { try Corpus.files(in: [corpus.path], only: ["museum"]) }
    #expect(failure.description.contains("museum") && failure.description.contains("library"))
  }

  @Test func whatStoodBeforeStandsWhenAReportCannotBeWritten() throws {
    let output = try folder()
    try Data("old".utf8).write(to: output.appendingPathComponent("a.md"))
    // A folder in the place of the second file cannot be replaced by a file, and its temporary name can be written.
    try FileManager.default.createDirectory(
      at: output.appendingPathComponent("b.md"), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: output.appendingPathComponent("b.md/inside"))
    #expect(throws: Failure.self) {
      try OutputFolder(path: output.path).write([("b.md", Array("new".utf8)), ("a.md", Array("new".utf8))])
    }
    #expect(try String(contentsOf: output.appendingPathComponent("a.md"), encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: output.path).sorted() == ["a.md", "b.md"])
  }

  private func permutations(_ items: [Charter]) -> [[Charter]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { index in
      var rest = items
      let item = rest.remove(at: index)
      return permutations(rest).map { [item] + $0 }
    }
  }

  @Test func theOrderOfTheFilesChangesNothing() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("corpus").path
    let files = try Corpus.files(in: [root], only: nil)
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    let charters = try files.map { try Pipeline().charter($0) }
    let alone = CharterAligner(catalogue: nil)
    func compared(_ charters: [Charter], _ aligner: CharterAligner) throws -> [UInt8] {
      [UInt8](try JSONText.file(CharterComparer.compare(charters: charters, alignment: aligner.align(charters))))
    }
    let orders = permutations(charters)
    #expect(orders.count == 120)
    let byWords = try compared(charters, alone)
    for order in orders { #expect(try compared(order, alone) == byWords) }
    // Each commitment is judged by itself where there is a catalogue; what is left of all is the order of the clauses and cells.
    let expected = try compared(charters, aligner)
    for order in orders where order.first != charters.first && order.last == charters.first {
      #expect(try compared(order, aligner) == expected)
    }
  }
}
