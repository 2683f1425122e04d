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
    let comparison = try CharterComparer.compare(charters: charters, alignment: alignment)
    let families = Dictionary(
      (catalogue?.clauses ?? []).map { ($0.id, $0.family ?? $0.id) }, uniquingKeysWith: { first, _ in first })
    AlignmentScorer.score(comparison, against: gold, families: families, into: &evaluation)
    ClaimScorer.score(comparison, against: gold, families: families, into: &evaluation)
    let matches = MatchScorer.matches(of: comparison, against: gold, clauses: Set(families.keys))
    let unmarked = matches.filter { !$0.uncertain }
    evaluation.cells = matches.count
    evaluation.unmarked = ClaimCount(right: unmarked.count { $0.isRight }, of: unmarked.count)
    return evaluation
  }

  /// The best match of every cell with what its confidence is made of, as tab-separated values with a header.
  package func matchTable(of files: [CharterFile], gold path: String) throws -> String {
    let gold = try annotation(path)
    let charters = try files.map { try charter($0) }.sorted { $0.organization.id < $1.organization.id }
    let aligner = CharterAligner(catalogue: catalogue)
    let comparison = try CharterComparer.compare(charters: charters, alignment: aligner.align(charters))
    let features = charters.map(aligner.features).reduce(into: [:]) { all, own in
      all.merge(own, uniquingKeysWith: { first, _ in first })
    }
    let matches = MatchScorer.matches(
      of: comparison, against: gold, clauses: Set((catalogue?.clauses ?? []).map(\.id)))
    let header = "organization\tclause\tcatalogued\tscore\tlikeness\tmargin\tframe\tchannel\tconfidence\tright\n"
    return header
      + matches.map { match in
        let known = features[match.commitment]?[match.clause]
        let fields = [
          match.organization, match.clause, match.catalogued ? "1" : "0", "\(match.score)",
          "\(known?.likeness ?? match.score)", "\(known?.margin ?? 0)", known?.hasFrame ?? false ? "1" : "0",
          known?.fitsChannel ?? true ? "1" : "0", "\(match.confidence)", match.isRight ? "1" : "0",
        ]
        return fields.joined(separator: "\t") + "\n"
      }.joined()
  }

  private func annotation(_ path: String) throws(Failure) -> Gold {
    do {
      return try JSONDecoder().decode(Gold.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Failure("\(path): no annotation can be read; name a JSON file in the form of Tests/Gold/charters.json")
    }
  }

  /// Scores the alignment once for each organization, with a catalogue that lacks the terms that only this organization
  /// uses.
  ///
  /// - Returns: For each organization the number of removed terms, and the figures over all pairs and over its own
  ///   pairs.
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

/// The alignment of an organization with a catalogue that lacks the terms that only this organization uses.
package struct LeftOutFigure: Hashable, Sendable {
  /// The organization id.
  package var organization: String
  /// The number of removed terms.
  package var dropped: Int
  /// The figure over all pairs.
  package var all: Figure
  /// The figure over the pairs of this organization.
  package var own: Figure
}
