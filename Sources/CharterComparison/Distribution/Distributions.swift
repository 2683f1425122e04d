package import CharterModel

/// Summarizes clauses over more organizations than fit into the columns of a table.
package enum Distributions {
  /// The distribution of every clause, in the order of the clauses.
  ///
  /// Percentiles are ranks in the order of the verdict, so levels in different units need no conversion.
  package static func of(_ comparison: Comparison) -> [ClauseDistribution] {
    let total = max(1, comparison.organizations.count(where: \.reading.isRead))
    return comparison.clauses.map { clause in
      var statuses: [Cell.Status: Int] = [:]
      for case let cell? in clause.cells.values { statuses[cell.status, default: 0] += 1 }
      let holders = statuses.values.reduce(0, +)
      let ranks = clause.verdict.order
      let ranked = ranks.reduce(0) { $0 + $1.count }
      return ClauseDistribution(
        clause: clause.id, holders: holders, share: Double(holders) / Double(total), statuses: statuses, ranked: ranked,
        incomparable: clause.verdict.incomparable.count,
        places: ranked < 2 ? [] : [0, 10, 50, 90, 100].compactMap { place(at: $0, of: ranked, in: clause) })
    }
  }

  /// The level at a percentile (0 to 100), by the nearest-rank method.
  private static func place(at percent: Int, of ranked: Int, in clause: Clause) -> ClauseDistribution.Place? {
    var rest = max(1, (ranked * percent + 99) / 100)
    for group in clause.verdict.order {
      if rest > group.count {
        rest -= group.count
        continue
      }
      guard let organization = group.first, case let cell?? = clause.cells[organization], let level = cell.levels.first
      else {
        return nil
      }
      return ClauseDistribution.Place(organization: organization, level: level, equals: group.count - 1)
    }
    return nil
  }
}

extension Comparison {
  /// The comparison with only these organizations; unknown ids are ignored.
  package func narrowed(to ids: [String]) -> Comparison {
    let wanted = Set(ids)
    var narrow = self
    narrow.organizations = organizations.filter { wanted.contains($0.id) }
    narrow.commitments = commitments.filter { $0.organization.map(wanted.contains) ?? false }
    let kept = Set(narrow.commitments.map(\.id))
    narrow.unaligned = unaligned.filter(kept.contains)
    narrow.diagnostics = diagnostics.filter { wanted.contains($0.key) }
    narrow.clauses = clauses.map { clause in
      var clause = clause
      clause.cells = clause.cells.filter { wanted.contains($0.key) }
      clause.verdict.order = clause.verdict.order.map { $0.filter(wanted.contains) }.filter { !$0.isEmpty }
      clause.verdict.incomparable = clause.verdict.incomparable.filter(wanted.contains)
      return clause
    }.filter { clause in clause.cells.values.contains { $0 != nil } }
    return narrow
  }
}
