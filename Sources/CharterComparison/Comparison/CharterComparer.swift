import CharterLevels
package import CharterModel

/// Compares the commitments of several organizations, clause by clause.
///
/// A pure function: the result depends only on the charters and the alignment, not on the order of the charters.
package enum CharterComparer {
  /// Compares charters whose commitments have been aligned.
  ///
  /// Organizations are sorted by id, commitments by organization and position, and clauses in the order of
  /// `alignment.headings`. A heading without commitments of these charters is left out. A match whose clause has no
  /// heading is ignored; a commitment without any other match is unaligned.
  ///
  /// - Parameters:
  ///   - charters: One charter for each organization, in any order.
  ///   - alignment: The clauses of their commitments.
  /// - Returns: The comparison, with a verdict for each clause.
  /// - Throws: `ComparisonError.duplicateOrganization` where two charters have the same organization id.
  package static func compare(charters: [Charter], alignment: Alignment) throws(ComparisonError) -> Comparison {
    let charters = charters.sorted { ($0.organization.id, $0.source.path) < ($1.organization.id, $1.source.path) }
    try refuseDuplicates(in: charters)

    let places = Dictionary(
      alignment.headings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var commitments: [Commitment] = []
    commitments.reserveCapacity(charters.reduce(0) { $0 + $1.commitments.count })
    // The indices of the commitments, by clause. Copies of the commitments would double the memory for a national
    // corpus.
    var entries: [[(commitment: Int, match: Alignment.Match)]] = Array(repeating: [], count: alignment.headings.count)
    var unaligned: [String] = []
    var alone: Set<String> = []

    for charter in charters {
      for var commitment in charter.commitments.sorted(by: inReadingOrder) {
        let matches = ranked(alignment.matches[commitment.id] ?? [], places: places)
        commitment.organization = charter.organization.id
        commitment.clause = matches.first?.clause
        commitment.confidence = matches.first.map { rounded($0.score) }
        for match in matches {
          guard let place = places[match.clause] else { continue }
          entries[place].append((commitments.count, match))
        }
        if matches.isEmpty && alone.insert(commitment.id).inserted { unaligned.append(commitment.id) }
        commitments.append(commitment)
      }
    }

    let organizations = charters.map(column)
    let read = organizations.filter(\.reading.isRead)
    let near = NearCommitments(commitments, alignment: alignment)
    let clauses = zip(alignment.headings, entries).compactMap { heading, places -> Clause? in
      guard !places.isEmpty else { return nil }
      let entries = places.map { CellEntry(commitment: commitments[$0.commitment], match: $0.match) }
      return clause(
        heading, cells: Dictionary(grouping: entries) { $0.commitment.organization ?? "" }, organizations: read,
        near: near)
    }
    return Comparison(
      organizations: organizations, commitments: commitments, clauses: clauses, unaligned: unaligned,
      diagnostics: Dictionary(
        charters.map { ($0.organization.id, $0.diagnostics) }, uniquingKeysWith: { first, _ in first }))
  }

  /// A score rounded to two decimals, which is the precision of the measurement.
  static func rounded(_ score: Double) -> Double {
    (score * 100).rounded() / 100
  }

  private static func refuseDuplicates(in charters: [Charter]) throws(ComparisonError) {
    for (charter, next) in zip(charters, charters.dropFirst())
    where charter.organization.id == next.organization.id {
      let id = charter.organization.id
      throw .duplicateOrganization(
        id: id, paths: charters.filter { $0.organization.id == id }.map(\.source.path))
    }
  }

  private static func inReadingOrder(_ one: Commitment, _ other: Commitment) -> Bool {
    (one.span.start, one.span.end, one.id) < (other.span.start, other.span.end, other.id)
  }

  /// The matches whose clause has a heading, best first and equal ones in the order of the headings, each clause once.
  private static func ranked(_ matches: [Alignment.Match], places: [String: Int]) -> [Alignment.Match] {
    var seen: Set<String> = []
    return
      matches
      .filter { places[$0.clause] != nil }
      .sorted { one, other in
        if one.score != other.score { return one.score > other.score }
        return places[one.clause, default: 0] < places[other.clause, default: 0]
      }
      .filter { seen.insert($0.clause).inserted }
  }

  private static func column(_ charter: Charter) -> ComparedOrganization {
    ComparedOrganization(
      id: charter.organization.id, name: charter.organization.name, nameEnglish: charter.organization.nameEnglish,
      commitments: charter.commitments.count, title: charter.title, source: charter.source,
      reading: charter.reading)
  }
}
