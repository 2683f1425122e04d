package import CharterCatalogue
package import CharterModel

/// Assigns commitments to the canonical clauses they promise.
///
/// A commitment belongs to every clause that scores at least 0.30 and at least 0.85 of its best score. The score joins a frame
/// with the likeness to the clause's exemplars, and is lowered where the channel differs. Each commitment is judged by itself, so the order of
/// the charters changes nothing.
package struct CharterAligner: Sendable {
  private let matcher: ClauseMatcher
  private let hasCatalogue: Bool

  /// - Parameter catalogue: the clauses to look for; nil leaves all to the likeness of words.
  package init(catalogue: Catalogue?) {
    matcher = ClauseMatcher(ClauseIndex(catalogue ?? Catalogue(clauses: [])))
    hasCatalogue = catalogue != nil
  }

  /// Aligns charters.
  package func align(_ charters: [Charter]) -> Alignment {
    align(charters, foreseen: charters.map(matches))
  }

  /// The clauses of the commitments of one charter, in their order, best first. Charters may be matched on several threads at once.
  package func matches(_ charter: Charter) -> [[Alignment.Match]] {
    let titles = Dictionary(charter.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return charter.commitments.indices.map { place in
      let commitment = charter.commitments[place]
      let next = place + 1 < charter.commitments.count ? charter.commitments[place + 1] : nil
      return matches(
        commitment, section: commitment.section.flatMap { titles[$0] } ?? "",
        predicate: next.flatMap { SharedPredicate.of(commitment, before: $0) } ?? "")
    }
  }

  /// Aligns charters whose commitments were matched before.
  ///
  /// - Parameter foreseen: what `matches(_:)` gave for each charter.
  package func align(_ charters: [Charter], foreseen found: [[[Alignment.Match]]]) -> Alignment {
    var matches: [String: [Alignment.Match]] = [:]
    var used: Set<String> = []
    for (charter, places) in zip(charters, found) {
      for (commitment, found) in zip(charter.commitments, places) where !found.isEmpty {
        matches[commitment.id] = found
        used.formUnion(found.map(\.clause))
      }
    }
    var headings = foreseen.filter { used.contains($0.id) }
    let unforeseen = UncataloguedClusters(
      charters.flatMap { charter in
        charter.commitments.filter { matches[$0.id] == nil }.map { (charter.organization.id, $0) }
      }, among: charters.flatMap(\.commitments),
      threshold: hasCatalogue ? UncataloguedClusters.besideCatalogue : UncataloguedClusters.alone)
    headings += unforeseen.headings
    for (id, match) in unforeseen.matches { matches[id] = [match] }
    return Alignment(headings: headings, matches: matches)
  }

  /// The headings of all clauses of the catalogue, in its order.
  package var foreseen: [Alignment.Heading] {
    matcher.index.clauses.map { clause in
      Alignment.Heading(
        id: clause.id, catalogued: true, channel: clause.channels.first ?? .common, title: clause.title,
        measure: clause.measure)
    }
  }

  /// The clauses of one commitment, best first.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  package func matches(_ commitment: Commitment, section: String, predicate: String = "") -> [Alignment.Match] {
    matcher.matches(commitment, section: section, predicate: predicate)
  }
}
