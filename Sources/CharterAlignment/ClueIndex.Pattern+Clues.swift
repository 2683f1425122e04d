import CharterModel

// What a commitment's words say to one pattern of the catalogue.
extension ClueIndex.Pattern {
  /// The strongest term of each group, with the product of their weights; nil where a group has none.
  ///
  /// - Parameter words: the terms of the catalogue; of terms that weigh the same the one of the later word is taken.
  func evidence(_ clues: CommitmentClues, words: [String]) -> (value: Double, terms: [Int])? {
    var value = 1.0
    var terms: [Int] = []
    for (number, group) in all.enumerated() {
      let isAct = number == all.count - 1
      var hit: (term: Int, weight: Double)?
      for entry in clues.terms where group.contains(entry.term) && (!isAct || clues.own.contains(entry.term)) {
        if let best = hit, (entry.weight, words[entry.term]) <= (best.weight, words[best.term]) { continue }
        hit = entry
      }
      guard let hit else { return nil }
      value *= hit.weight
      terms.append(hit.term)
    }
    return (value, terms)
  }

  /// True where nothing rules the pattern out: no term that it excludes, and the channel, unit and role that it wants.
  func holds(_ commitment: Commitment, _ clues: CommitmentClues) -> Bool {
    if !none.isDisjoint(with: clues.ruling) { return false }
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
