extension Commitment {
  /// True when the condition is part of the sentence. A condition from a heading applies to all commitments under it
  /// and does not distinguish them.
  package var hasOwnCondition: Bool {
    guard let condition else { return false }
    return condition.span.start >= sentence.span.start && condition.span.end <= sentence.span.end
  }
}

extension Cell {
  /// Returns the commitment of the cell that states a level; nil where none does.
  ///
  /// - Parameters:
  ///   - level: a level of the cell.
  ///   - known: the commitments of the comparison by id.
  package func commitment(stating level: Measure, among known: [String: Commitment]) -> Commitment? {
    commitments.lazy.compactMap { known[$0] }.first {
      $0.span.start <= level.span.start && level.span.end <= $0.span.end
    }
  }

  /// Returns false when different levels without a condition come from different sentences, so that the applicable
  /// level is undefined.
  ///
  /// - Parameter known: the commitments of the comparison by id.
  package func isSettled(among known: [String: Commitment]) -> Bool {
    let free = levels.compactMap { commitment(stating: $0, among: known) }.filter { !$0.hasOwnCondition }
    // A level for a share of cases ("90%를 20초 이내에 연결하겠습니다") does not contradict a level for all cases ("10초 안에 받겠습니다").
    let kinds = Dictionary(grouping: free) { $0.measures.contains { $0.unit == .percent } }
    return kinds.values.allSatisfy { Set($0.map(\.sentence.span.start)).count < 2 }
  }
}
