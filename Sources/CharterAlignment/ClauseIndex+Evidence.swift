import CharterModel

// What the words of a commitment say to one frame of the catalogue.
extension ClauseIndex.Frame {
  /// The strongest class of each entry, with the product of their weights; nil where an entry has none.
  func evidence(_ features: CommitmentFeatures) -> (value: Double, classes: [CommitmentFeatures.Occurrence])? {
    var value = 1.0
    var classes: [CommitmentFeatures.Occurrence] = []
    for (place, entry) in required.enumerated() {
      let isAct = place == required.count - 1
      var hit: CommitmentFeatures.Occurrence?
      for found in features.classes
      where entry.contains(found.number) && (!isAct || features.own.contains(found.number)) {
        if let best = hit, (found.weight, found.word) <= (best.weight, best.word) { continue }
        hit = found
      }
      guard let hit else { return nil }
      value *= hit.weight
      classes.append(hit)
    }
    return (value, classes)
  }

  /// True where nothing rules the frame out: no class that it excludes, and the channel, unit and role that it wants.
  func holds(_ commitment: Commitment, _ features: CommitmentFeatures) -> Bool {
    if !excluded.isDisjoint(with: features.ruling) { return false }
    if let channels = source.channels, !channels.contains(commitment.channel) { return false }
    if let units = source.units {
      return commitment.measures.contains { measure in
        measure.unit.map(units.contains) ?? false && measure.role == (source.role ?? .target)
      }
    }
    if let role = source.role { return commitment.measures.contains { $0.role == role } }
    return true
  }
}
