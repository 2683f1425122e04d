extension Commitment {
  /// True when its sentence itself says in which case it holds. A condition that is a heading holds for all under it and sets none apart.
  package var hasOwnCondition: Bool {
    guard let condition else { return false }
    return condition.span.start >= sentence.span.start && condition.span.end <= sentence.span.end
  }
}

extension Cell {
  /// The commitment of the cell that states a level.
  ///
  /// - Parameter known: the commitments of the comparison by id.
  package func commitment(stating level: Measure, among known: [String: Commitment]) -> Commitment? {
    commitments.lazy.compactMap { known[$0] }.first {
      $0.span.start <= level.span.start && level.span.end <= $0.span.end
    }
  }

  /// False where two levels that differ stand in different sentences without a condition, so that nobody can say which holds.
  ///
  /// - Parameter known: the commitments of the comparison by id.
  package func isSettled(among known: [String: Commitment]) -> Bool {
    let free = levels.compactMap { commitment(stating: $0, among: known) }.filter { !$0.hasOwnCondition }
    // "10초 안에 받겠습니다" and "90%를 20초 이내에 연결하겠습니다": a level for a share of cases leaves room for one that holds for all.
    let kinds = Dictionary(grouping: free) { $0.measures.contains { $0.unit == .percent } }
    return kinds.values.allSatisfy { Set($0.map(\.sentence.span.start)).count < 2 }
  }
}
