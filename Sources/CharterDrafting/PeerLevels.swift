package import CharterModel

/// The levels of the peers in a clause, from which a draft takes one.
package struct PeerLevels: Hashable, Sendable {
  /// The level of one organization.
  package struct Standing: Hashable, Sendable {
    /// The organization, with the words and the line of its level.
    package var holder: LevelBasis.Holder
    /// The level of a draft; nil where the clause cannot state it.
    package var level: DraftLevel?
  }

  /// The ranked levels, best first; ties share a group.
  package var order: [[Standing]] = []
  /// The levels that cannot be ranked.
  package var incomparable: [Standing] = []
  /// The number of peers that have the clause.
  package var holders = 0
  /// The number of peers.
  package var peers = 0

  /// Collects the levels of the peers in a clause.
  ///
  /// - Parameters:
  ///   - clause: The row of the comparison; nil where no peer has the clause.
  ///   - measure: What the catalogue measures in the clause; nil for nothing.
  ///   - organizations: The peers.
  ///   - commitments: The commitments of the comparison, by id.
  package init(
    _ clause: Clause?, measure: ClauseMeasure?, organizations: [ComparedOrganization],
    commitments: [String: Commitment] = [:]
  ) {
    peers = organizations.count
    guard let clause else { return }
    let names = Dictionary(organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    holders = clause.cells.values.compactMap { $0 }.count
    func standing(_ id: String) -> Standing? {
      guard let cell = clause.cells[id] ?? nil, let main = cell.levels.first else { return nil }
      let level = measure.flatMap { DraftLevel(main, in: $0) }
      // The words alone may mislead: "3분 이상" of "3분 이상 기다리지 않도록" means less than three minutes.
      let words = level.flatMap(LevelPhrase.words) ?? main.text.onOneLine
      let own = words.hasSuffix("에") ? String(words.dropLast()) : words
      let others =
        cell.isSettled(among: commitments) ? [] : cell.levels.dropFirst().map { $0.text.onOneLine }
      return Standing(
        holder: LevelBasis.Holder(
          organization: id, name: names[id] ?? id, words: ([own] + others).joined(separator: "·"), line: main.span.line),
        level: level)
    }
    order = clause.verdict.order.map { $0.compactMap(standing) }.filter { !$0.isEmpty }
    incomparable = clause.verdict.incomparable.compactMap(standing)
  }

  /// The level that a strategy selects among those that can be stated; nil where there is none.
  func level(by strategy: LevelStrategy, canState: (DraftLevel) -> Bool) -> DraftLevel? {
    let groups = order.map { $0.compactMap(\.level).filter(canState) }.filter { !$0.isEmpty }
    switch strategy {
    case .strictest: return groups.first?.first
    case .median:
      let all = groups.flatMap { $0 }
      return all.isEmpty ? nil : all[(all.count - 1) / 2]
    case .common:
      return groups.enumerated().min { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }?.element.first
    }
  }

  /// The level of one organization, ranked or not; nil where it states none.
  func level(of organization: String) -> DraftLevel? {
    (order.flatMap { $0 } + incomparable).first { $0.holder.organization == organization }?.level
  }

  /// The basis of a level, for its footnote.
  func basis(
    of level: DraftLevel, origin: LevelBasis.Origin, source: String? = nil, strategy: LevelStrategy? = nil
  ) -> LevelBasis {
    let ranked = order.flatMap { $0 }
    let tied = order.first { $0.contains { $0.level == level } } ?? []
    let others = incomparable.filter { $0.level == level }
    return LevelBasis(
      origin: origin, source: source, strategy: strategy, holders: (tied + others).map(\.holder),
      best: ranked.count > 1 ? (order.first ?? []).map(\.holder) : [],
      least: order.count > 1 ? (order.last ?? []).map(\.holder) : [],
      incomparable: incomparable.filter { $0.level != level }.map(\.holder),
      ranked: ranked.count,
      stated: ranked.count + incomparable.count, peers: peers)
  }
}
