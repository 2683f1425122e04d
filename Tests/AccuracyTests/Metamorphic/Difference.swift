import Testing

/// Fails for every promise that reads otherwise, but for those that are known to.
///
/// - Parameters:
///   - found: what reads otherwise.
///   - known: what today's program reads otherwise and should not; one that no longer does fails too, so that the list only shrinks.
///   - reason: why so much of the charter reads otherwise that no list of promises would say more.
///   - name: the charter, and what was done to it.
func expectNothing(
  _ found: [String], but known: [String] = [], because reason: String? = nil, in name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  if let reason {
    withKnownIssue("\(name): \(reason)", sourceLocation: sourceLocation) { #expect(found.isEmpty) }
    return
  }
  let new = found.filter { !known.contains($0) }
  #expect(new.isEmpty, "\(name):\n\(new.joined(separator: "\n"))", sourceLocation: sourceLocation)
  for difference in known {
    withKnownIssue("\(name)", sourceLocation: sourceLocation) { #expect(!found.contains(difference)) }
  }
}
