import CharterLevels
import CharterModel

extension CharterComparer {
  /// Builds the row of one clause.
  ///
  /// - Parameters:
  ///   - heading: The clause.
  ///   - cells: The commitments in the clause, by organization id.
  ///   - organizations: All organizations; one without an entry in `cells` gets a nil cell.
  ///   - near: What stands in place of the clause in those cells.
  static func clause(
    _ heading: Alignment.Heading, cells: [String: [CellEntry]], organizations: [ComparedOrganization],
    near: NearCommitments
  ) -> Clause {
    var row: [String: Cell?] = [:]
    var nearby: [String: [NearMatch]] = [:]
    var positions: [Position] = []
    for organization in organizations {
      guard let entries = cells[organization.id], !entries.isEmpty else {
        row.updateValue(nil, forKey: organization.id)
        let found = near.matches(of: organization.id, to: heading)
        if !found.isEmpty { nearby[organization.id] = found }
        continue
      }
      let sorted = entries.sorted(by: betterMatch)
      let position = Position(organization: organization, entries: sorted, heading: heading)
      row.updateValue(cell(sorted, position: position), forKey: organization.id)
      positions.append(position)
    }
    return Clause(
      id: heading.id, catalogued: heading.catalogued, channel: heading.channel, title: heading.title,
      family: heading.family,
      cells: row, near: nearby, verdict: Judge(heading: heading).verdict(on: positions))
  }

  /// Sorts the best match first, and equal matches in reading order.
  private static func betterMatch(_ one: CellEntry, _ other: CellEntry) -> Bool {
    if one.match.score != other.match.score { return one.match.score > other.match.score }
    return (one.commitment.span.start, one.commitment.id) < (other.commitment.span.start, other.commitment.id)
  }

  private static func cell(_ entries: [CellEntry], position: Position) -> Cell {
    var seen: Set<String> = []
    let best = entries.first?.match
    return Cell(
      status: status(of: entries.map(\.commitment.firmness), levels: position.levels),
      commitments: entries.map(\.commitment.id).filter { seen.insert($0).inserted },
      score: rounded(best?.score ?? 0), confidence: rounded(best?.confidence ?? 0), uncertain: best?.uncertain ?? false,
      evidence: best?.evidence ?? [], classes: best?.classes ?? [], exemplar: best?.exemplar,
      levels: position.levels.map(\.measure))
  }

  /// The status of a cell, from the firmness of its commitments and its levels.
  ///
  /// A level makes the cell quantified. Otherwise firm precedes hedged, and hedged precedes vague, because a hedged
  /// commitment at least names an act that can be observed.
  static func status(of firmness: [Firmness], levels: [Level]) -> Cell.Status {
    if !levels.isEmpty { return .quantified }
    if firmness.contains(.firm) { return .stated }
    return firmness.contains(.hedged) ? .hedged : .vague
  }
}
