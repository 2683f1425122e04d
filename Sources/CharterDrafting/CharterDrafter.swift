package import CharterCatalogue
package import CharterModel

/// Drafts a charter from the wording of the catalogue, the sections of the form and the levels of peers.
///
/// A pure function. Only figures are taken from other charters; their wording is not.
package struct CharterDrafter: Sendable {
  /// The sections and their clauses.
  package var form: DraftForm
  private let clauses: [String: CatalogueClause]
  private let rows: [String: Clause]
  private let organizations: [ComparedOrganization]
  private let commitments: [String: Commitment]

  /// Creates a drafter.
  ///
  /// - Parameters:
  ///   - form: The sections and their clauses.
  ///   - catalogue: The wording of the clauses.
  ///   - comparison: The commitments of the peers; nil to draft from the proposals of the form alone.
  package init(form: DraftForm, catalogue: Catalogue, comparison: Comparison?) {
    self.form = form
    clauses = Dictionary(catalogue.clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    rows = Dictionary((comparison?.clauses ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    organizations = comparison?.organizations ?? []
    commitments = Dictionary(
      (comparison?.commitments ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Drafts the charter for a set of choices.
  ///
  /// - Throws: `DraftError` for a choice about a clause that cannot be drafted, or a level that the clause cannot
  ///   state.
  package func draft(_ choices: DraftChoices) throws(DraftError) -> Draft {
    let known = Set(form.sections.flatMap(\.clauses))
    if let unknown = choices.clauses.keys.sorted().first(where: { !known.contains($0) }) {
      throw DraftError("\(unknown): is no clause that can be drafted; charter draft --list names them")
    }
    var sections: [DraftSection] = []
    for section in form.sections where section.channel.map(choices.channels.contains) ?? true {
      var drafted: [DraftedClause] = []
      for id in section.clauses {
        if choices.clauses[id] == nil, let only = form.channels[id], !choices.channels.contains(only) { continue }
        if let clause = try self.clause(id, choices) { drafted.append(clause) }
      }
      if !drafted.isEmpty {
        sections.append(DraftSection(id: section.id, part: section.part, title: section.title, clauses: drafted))
      }
    }
    return Draft(
      name: choices.name, mission: choices.mission, contact: choices.contact, levels: choices.levels,
      peers: organizations.map { DraftPeer(id: $0.id, name: $0.name) }, sections: sections)
  }

  /// The clauses that can be chosen for these channels, in the order of the form.
  package func options(channels: Set<Channel>) -> [DraftOption] {
    form.sections.filter { $0.channel.map(channels.contains) ?? true }.flatMap(\.clauses).compactMap { id in
      guard let clause = clauses[id], let template = clause.template.map({ ClauseTemplate(text: $0).naming(channels) })
      else {
        return nil
      }
      return DraftOption(
        clause: id, title: clause.title.ko, sentence: template.plain, takesLevel: template.hasLevel,
        isDrafted: isDrafted(id), peers: peerLevels(id), measure: clause.measure)
    }
  }

  private func clause(_ id: String, _ choices: DraftChoices) throws(DraftError) -> DraftedClause? {
    guard let entry = clauses[id], let text = entry.template else { return nil }
    let choice = choices.clauses[id]
    if choice == .skip || (choice == nil && !isDrafted(id)) { return nil }
    let template = ClauseTemplate(text: text).naming(choices.channels)
    let peers = peerLevels(id)
    func canState(_ level: DraftLevel) -> Bool { template.filled(with: level) != nil }
    var level: DraftLevel?
    var origin = LevelBasis.Origin.peers
    var source: String?
    var strategy: LevelStrategy?
    switch choice {
    case .plain, .skip: break
    case .level(let own): (level, origin) = (own, .answer)
    case .organization(let organization): level = peers.level(of: organization)
    case .strategy(let chosen): (level, strategy) = (peers.level(by: chosen, canState: canState), chosen)
    case nil: (level, strategy) = (peers.level(by: choices.levels, canState: canState), choices.levels)
    }
    if level == nil, choice == nil, let proposal = form.proposals[id], template.hasLevel {
      (level, origin, source, strategy) = (proposal.level, .proposal, proposal.source, nil)
    }
    guard let level else {
      if !template.needsLevel, choice == nil || choice == .plain {
        return DraftedClause(clause: id, title: entry.title.ko, text: template.plain, level: nil, basis: nil)
      }
      if choice == nil { return nil }
      throw DraftError(
        choice == .plain
          ? "\(id): this clause says nothing without a level; give one, or skip"
          : "\(id): no peer states a level that could be taken here; give one, or plain, or skip")
    }
    guard let sentence = template.filled(with: level) else {
      throw DraftError("\(id): this clause cannot state such a level; give another, or plain, or skip")
    }
    return DraftedClause(
      clause: id, title: entry.title.ko, text: sentence, level: level,
      basis: peers.basis(of: level, origin: origin, source: source, strategy: strategy))
  }

  /// Whether a clause is drafted by default: it is a core clause, or at least half of the peers have it.
  private func isDrafted(_ id: String) -> Bool {
    let peers = peerLevels(id)
    return form.core.contains(id) || (peers.peers > 0 && peers.holders * 2 >= peers.peers)
  }

  private func peerLevels(_ id: String) -> PeerLevels {
    PeerLevels(rows[id], measure: clauses[id]?.measure, organizations: organizations, commitments: commitments)
  }
}

/// A clause that can be chosen, with its wording and the levels of the peers.
package struct DraftOption: Hashable, Sendable {
  /// The clause id.
  package var clause: String
  /// The Korean title of the clause.
  package var title: String
  /// The wording without a level; it keeps `{level}` where the clause requires a level.
  package var sentence: String
  /// Whether a level can be stated.
  package var takesLevel: Bool
  /// Whether the clause is drafted without a choice.
  package var isDrafted: Bool
  /// The levels of the peers.
  package var peers: PeerLevels
  /// What the clause measures; nil where it measures nothing.
  package var measure: ClauseMeasure?
}
