import CharterAlignment
import CharterComparison
package import CharterEvaluation
import Foundation

extension Pipeline {
  /// Scores charters against an annotation file.
  package func evaluation(of files: [CharterFile], gold path: String) throws -> Evaluation {
    let gold: Gold
    do {
      gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Failure("\(path): is no annotation; it has to be JSON of the form of Tests/Gold/charters.json")
    }
    var charters = try files.map { try charter($0) }
    charters.sort { $0.organization.id < $1.organization.id }
    var evaluation = ExtractionScorer.score(charters, against: gold)
    let alignment = CharterAligner(catalogue: catalogue).align(charters)
    AlignmentScorer.score(
      try CharterComparer.compare(charters: charters, alignment: alignment), against: gold, into: &evaluation)
    return evaluation
  }
}
