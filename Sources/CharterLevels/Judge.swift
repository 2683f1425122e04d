package import CharterModel

/// Ranks the levels of a clause.
///
/// A wrong ranking is worse than none: a level that cannot be ranked in every case becomes `incomparable`, and the note
/// gives the reason.
package struct Judge: Sendable {
  /// The id, title and measure of the clause.
  package var heading: Alignment.Heading

  /// Creates a judge for one clause.
  package init(heading: Alignment.Heading) { self.heading = heading }

  /// Gives the verdict on the clause.
  ///
  /// - Parameter positions: The organizations that have the clause, sorted by id.
  package func verdict(on positions: [Position]) -> Verdict {
    let levelled = positions.filter { !$0.levels.isEmpty }
    let unmeasured = positions.filter { !$0.unmeasured.isEmpty }
    let sorting = LevelSorting(positions: levelled, heading: heading)
    let order = sorting.order.map { $0.map(\.organization.id) }
    var excluded = sorting.excluded
    let kinds = Set(unmeasured.map { $0.unmeasured.map(\.obstacle) })
    if !levelled.isEmpty || kinds.count > 1 {
      excluded += unmeasured.compactMap { position in
        position.unmeasured.first.map {
          LevelSorting.Exclusion(position: position, text: $0.text, obstacle: $0.obstacle)
        }
      }
    }
    let note = NoteWriter(order: sorting.order, excluded: excluded, positions: positions).note
    return Verdict(
      spread: spread(of: positions, order: sorting.order, unmeasured: unmeasured, kinds: kinds.count),
      order: order, incomparable: excluded.map(\.position.organization.id).sorted(), note: note)
  }

  private func spread(
    of positions: [Position], order: [[Position]], unmeasured: [Position], kinds: Int
  ) -> Verdict.Spread {
    if positions.count == 1 { return .unique }
    if positions.allSatisfy({ $0.levels.isEmpty }) {
      let isSame = unmeasured.isEmpty || (unmeasured.count == positions.count && kinds == 1)
      return isSame ? .identical : .varying
    }
    guard let tied = order.first, order.count == 1, tied.count == positions.count else { return .varying }
    let levels = tied.compactMap(\.levels.first)
    guard let first = levels.first else { return .varying }
    return levels.allSatisfy { $0.isWritten(like: first) } ? .identical : .equivalent
  }
}
