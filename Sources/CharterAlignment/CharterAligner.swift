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
  private let families: [String: String]

  /// - Parameter catalogue: the clauses to look for; nil leaves all to the likeness of words.
  package init(catalogue: Catalogue?) {
    matcher = ClauseMatcher(ClauseIndex(catalogue ?? Catalogue(clauses: [])))
    hasCatalogue = catalogue != nil
    families = catalogue?.familyOfClause ?? [:]
  }

  /// Aligns charters.
  package func align(_ charters: [Charter]) -> Alignment {
    align(charters, foreseen: charters.map(candidates))
  }

  /// The clauses of the commitments of one charter, in their order. Charters may be matched on several threads at once.
  package func candidates(of charter: Charter) -> [Alignment.Candidates] {
    let titles = SectionTitles(of: charter)
    return charter.commitments.indices.map { place in
      let commitment = charter.commitments[place]
      let next = place + 1 < charter.commitments.count ? charter.commitments[place + 1] : nil
      return candidates(
        of: commitment, section: titles[commitment],
        predicate: next.flatMap { SharedPredicate.of(commitment, before: $0) } ?? "")
    }
  }

  /// Aligns charters whose commitments were matched before.
  ///
  /// - Parameter foreseen: what `candidates(of:)` gave for each charter.
  package func align(_ charters: [Charter], foreseen found: [[Alignment.Candidates]]) -> Alignment {
    var matches: [String: [Alignment.Match]] = [:]
    var near: [String: [Alignment.NearClause]] = [:]
    var used: Set<String> = []
    for (charter, places) in zip(charters, found) {
      for (commitment, found) in zip(charter.commitments, places) {
        if !found.near.isEmpty { near[commitment.id] = found.near }
        if found.matches.isEmpty { continue }
        matches[commitment.id] = found.matches
        used.formUnion(found.matches.map(\.clause))
      }
    }
    var headings = foreseen.filter { used.contains($0.id) }
    let unforeseen = UncataloguedClusters(
      charters.flatMap { charter in
        charter.commitments.filter { matches[$0.id] == nil }.map { (charter.organization.id, $0) }
      }, among: charters.flatMap(\.commitments),
      threshold: hasCatalogue ? UncataloguedClusters.besideCatalogue : UncataloguedClusters.alone,
      weights: hasCatalogue ? MatchConfidence.standard.group : MatchConfidence.standard.groupAlone)
    headings += unforeseen.headings
    for (id, match) in unforeseen.matches { matches[id] = [match] }
    return Alignment(headings: headings, matches: matches, near: near, families: families)
  }

  /// The headings of all clauses of the catalogue, in its order, except that those of one family and channel stand together.
  package var foreseen: [Alignment.Heading] {
    let headings = matcher.index.clauses.map { clause in
      Alignment.Heading(
        id: clause.id, catalogued: true, channel: clause.channels.first ?? .common, title: clause.title,
        family: clause.family, measure: clause.measure)
    }
    var kin: [[String]: [Alignment.Heading]] = [:]
    for heading in headings { kin[Self.stand(of: heading), default: []].append(heading) }
    return headings.flatMap { kin.removeValue(forKey: Self.stand(of: $0)) ?? [] }
  }

  /// What headings that stand together have in common: the family and the channel; the id of a clause without a family.
  private static func stand(of heading: Alignment.Heading) -> [String] {
    heading.family.map { ["family", $0, heading.channel.rawValue] } ?? ["clause", heading.id]
  }

  /// The clauses of one commitment, best first.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  package func matches(_ commitment: Commitment, section: String, predicate: String = "") -> [Alignment.Match] {
    candidates(of: commitment, section: section, predicate: predicate).matches
  }

  /// The clauses that one commitment reaches, best first, and those that it comes close to.
  ///
  /// - Parameter predicate: what it shares with the promise after it; empty for one with a predicate of its own.
  package func candidates(
    of commitment: Commitment, section: String, predicate: String = ""
  ) -> Alignment.Candidates {
    matcher.candidates(of: commitment, section: section, predicate: predicate)
  }

  /// What is known about the matches of a charter's commitments, those that are reached and those that are outweighed, by commitment id and
  /// clause id.
  package func features(of charter: Charter) -> [String: [String: MatchConfidence.Features]] {
    let titles = SectionTitles(of: charter)
    var features: [String: [String: MatchConfidence.Features]] = [:]
    for commitment in charter.commitments {
      for (match, known) in matcher.weighed(commitment, section: titles[commitment]).found {
        features[commitment.id, default: [:]][match.clause] = known
      }
    }
    return features
  }
}

/// The titles of the sections of a charter.
private struct SectionTitles {
  private let titles: [String: String]

  init(of charter: Charter) {
    titles = Dictionary(charter.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// The title of the section of a commitment; empty outside sections.
  subscript(commitment: Commitment) -> String { commitment.section.flatMap { titles[$0] } ?? "" }
}
