import CharterCatalogue
import CharterCommandLine
import CharterEvaluation
import Foundation
import Testing

/// The figures that a change may raise and never lower.
struct AccuracyGateTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: [
    ("charters.json", "corpus"), ("invented.json", "Tests/Fixtures/Invented"),
    ("invented-second.json", "Tests/Fixtures/InventedSecond"), ("invented-third.json", "Tests/Fixtures/InventedThird"),
    ("invented-fourth.json", "Tests/Fixtures/InventedFourth"), ("invented-fifth.json", "Tests/Fixtures/InventedFifth"),
    ("invented-sixth.json", "Tests/Fixtures/InventedSixth"),
    ("invented-seventh.json", "Tests/Fixtures/InventedSeventh"),
    ("invented-eighth.json", "Tests/Fixtures/InventedEighth"),
  ])
  func figuresStayAboveTheirFloors(_ gold: String, _ corpus: String) throws {
    let root = Self.root
    let floors = try JSONDecoder().decode(
      [String: [String: Double]].self, from: Data(contentsOf: root.appendingPathComponent("Tests/Gold/floors.json")))
    let floor = try #require(floors[gold])
    let files = try Corpus.files(in: [root.appendingPathComponent(corpus).path], only: nil)
    let path = root.appendingPathComponent("Tests/Gold/\(gold)").path
    let evaluation = try Pipeline(catalogue: Catalogue.standard()).evaluation(of: files, gold: path)
    for figure in evaluation.figures {
      let least = try #require(floor[figure.name], "floors.json has no floor for \(figure.name) of \(gold)")
      #expect(figure.value >= least, "\(figure.name) of \(gold) fell to \(figure.value)")
    }
    #expect(Double(evaluation.decoys) <= floor["decoys", default: 0])
    let alone = try Pipeline(catalogue: nil).evaluation(of: files, gold: path)
    #expect(alone.pairs.f1 >= floor["pairsWithoutCatalogue", default: 0], "pairs of \(gold) by words alone")
  }
}
