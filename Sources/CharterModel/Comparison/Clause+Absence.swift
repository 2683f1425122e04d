extension Clause {
  /// Whether the document of an organization lacks the clause: it has no commitment there, and none that is close.
  ///
  /// Only then may a report say so. An organization whose charter was not read lacks nothing.
  package func lacks(_ organization: String) -> Bool {
    guard let cell = cells[organization] else { return false }
    return cell == nil && near[organization, default: []].isEmpty
  }

  /// Whether one organization alone has the clause and all others lack it.
  package var isOfOneAlone: Bool { verdict.spread == .unique && near.isEmpty }

  /// What the document of an organization promises in place of the clause, the closest first; empty where it has the clause
  /// or lacks it.
  package func similar(at organization: String) -> [NearMatch] {
    guard let cell = cells[organization], cell == nil else { return [] }
    return near[organization, default: []]
  }
}
