import CharterCatalogue
import CharterCommandLine
import CharterEvaluation
import CharterTestSupport
import Foundation
import Testing

/// The figures that a change may raise and never lower.
///
/// A sum hides one loss behind one gain; what changed item by item is in the snapshots.
struct AccuracyGateTests {
  @Test(arguments: AnnotatedSet.all)
  func figuresStayAboveTheirFloors(_ set: AnnotatedSet) throws {
    let floors = try JSONDecoder().decode(
      [String: [String: Double]].self,
      from: Data(contentsOf: Repository.root.appending(path: "Tests/Gold/floors.json")))
    let floor = try #require(floors["\(set.name).json"])
    func least(_ figure: String) throws -> Double {
      try #require(floor[figure], "floors.json has no floor for \(figure) of \(set.name)")
    }
    let files = try set.files()
    let evaluation = try Pipeline(catalogue: Catalogue.standard()).evaluation(of: files, gold: set.gold.path)
    for figure in evaluation.figures {
      #expect(figure.value >= (try least(figure.name)), "\(figure.name) of \(set.name) fell to \(figure.value)")
    }
    #expect(Double(evaluation.decoys) <= (try least("decoys")))
    let alone = try Pipeline(catalogue: nil).evaluation(of: files, gold: set.gold.path)
    #expect(alone.pairs.f1 >= (try least("pairsWithoutCatalogue")), "pairs of \(set.name) by words alone")
  }
}
