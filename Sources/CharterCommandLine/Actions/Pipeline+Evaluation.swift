import CharterAlignment
import CharterComparison
package import CharterEvaluation
import Foundation

extension Pipeline {
  /// Scores charters against an annotation file.
  package func evaluation(of files: [CharterFile], gold path: String) throws -> Evaluation {
    let gold = try annotation(path)
    var charters = try files.map { try charter($0) }
    charters.sort { $0.organization.id < $1.organization.id }
    var evaluation = ExtractionScorer.score(charters, against: gold)
    let alignment = CharterAligner(catalogue: catalogue).align(charters)
    AlignmentScorer.score(
      try CharterComparer.compare(charters: charters, alignment: alignment), against: gold, into: &evaluation)
    return evaluation
  }

  private func annotation(_ path: String) throws(Failure) -> Gold {
    do {
      return try JSONDecoder().decode(Gold.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Failure("\(path): no annotation can be read; name a JSON file in the form of Tests/Gold/charters.json")
    }
  }

  /// The pairs found when, for each organization in turn, the catalogue lacks every term that only this organization uses.
  ///
  /// - Returns: by organization, how many terms were taken out, the figure over all pairs and over those it is part of.
  package func leavingOneOut(
    _ files: [CharterFile], gold path: String
  ) throws -> [LeftOutFigure] {
    guard let catalogue else { throw Failure("--leave-one-out: needs a catalogue; remove --catalogue none") }
    let gold = try annotation(path)
    let charters = try files.map { try charter($0) }.sorted { $0.organization.id < $1.organization.id }
    return try charters.map { charter in
      let id = charter.organization.id
      let left = LeftOutCatalogue.without(id, among: charters, of: catalogue)
      let alignment = CharterAligner(catalogue: left.catalogue).align(charters)
      let comparison = try CharterComparer.compare(charters: charters, alignment: alignment)
      var evaluation = ExtractionScorer.score(charters, against: gold)
      AlignmentScorer.score(comparison, against: gold, into: &evaluation)
      return LeftOutFigure(
        organization: id, dropped: left.dropped, all: evaluation.pairs,
        own: AlignmentScorer.pairs(of: id, in: comparison, against: gold))
    }
  }
}

/// How well an organization's promises are aligned by words that others use too.
package struct LeftOutFigure: Hashable, Sendable {
  package var organization: String
  /// Terms that only this organization uses.
  package var dropped: Int
  /// All pairs.
  package var all: Figure
  /// The pairs it is part of.
  package var own: Figure
}
