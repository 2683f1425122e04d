import CharterModel

// What the words of a commitment say to one frame of the catalogue.
extension ClauseIndex {
  /// How strongly the words of a commitment speak for a frame: the product of the weights of the strongest class of each entry.
  ///
  /// - Parameter frame: the place of the frame.
  /// - Returns: 0…1; nil where an entry has no class.
  func value(of frame: Int, _ features: CommitmentFeatures) -> Double? {
    let required = frames[frame].required
    // Most frames end here.
    for row in required where classes.isDisjoint(row: row, with: features.present) { return nil }
    var value = 1.0
    for row in required {
      guard let hit = strongest(row, row == required.upperBound - 1, features) else { return nil }
      value *= hit.weight
    }
    return value
  }

  /// The strongest class of each entry of a frame, the act last; empty where an entry has none.
  func evidence(for frame: Int, _ features: CommitmentFeatures) -> [CommitmentFeatures.Occurrence] {
    let required = frames[frame].required
    let found = required.compactMap { strongest($0, $0 == required.upperBound - 1, features) }
    return found.count == required.count ? found : []
  }

  private func strongest(
    _ row: Int, _ isAct: Bool, _ features: CommitmentFeatures
  ) -> CommitmentFeatures.Occurrence? {
    var best: CommitmentFeatures.Occurrence?
    for found in features.classes
    where classes.contains(found.number, inRow: row) && (!isAct || features.own.contains(found.number)) {
      if let best, (found.weight, word(found)) <= (best.weight, word(best)) { continue }
      best = found
    }
    return best
  }

  /// The letters of a word that occurs.
  func word(_ found: CommitmentFeatures.Occurrence) -> String { features.automaton.word(found.entry) }

  /// True where nothing rules the frame out: no class that it excludes, and the channel, unit and role that it wants.
  func holds(_ frame: Int, _ commitment: Commitment, _ features: CommitmentFeatures) -> Bool {
    guard frames[frame].channels & Self.bit(of: commitment.channel) != 0,
      classes.isDisjoint(row: frames[frame].excluded, with: features.ruling)
    else { return false }
    guard frames[frame].wantsMeasure else { return true }
    let source = sources[frame]
    if let units = source.units {
      return commitment.measures.contains { measure in
        measure.unit.map(units.contains) ?? false && measure.role == (source.role ?? .target)
      }
    }
    return commitment.measures.contains { $0.role == source.role }
  }
}
