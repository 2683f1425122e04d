import CharterModel

extension ComparisonReport {
  /// The largest number of organizations with columns in the table of levels.
  private static let columnsSideBySide = 12

  /// The levels of the clauses for which several organizations state one, and the clauses for which only one does.
  var levelTable: String {
    func isQuantified(_ clause: Clause, _ organization: ComparedOrganization) -> Bool {
      clause.cell(of: organization.id)?.levels.isEmpty == false
    }
    let stated = comparison.clauses.map { clause in
      (clause: clause, who: comparison.organizations.filter { isQuantified(clause, $0) })
    }
    let shared = stated.filter { $0.who.count > 1 }.map(\.clause)
    let alone = stated.compactMap { clause, who -> String? in
      guard who.count == 1, let one = who.first, let cell = clause.cell(of: one.id) else { return nil }
      return "\(head(clause)): \(name(one.id)) \(levels(of: cell))"
    }
    var parts: [String] = []
    if !shared.isEmpty, comparison.organizations.count <= Self.columnsSideBySide {
      var table = MarkdownTable(header: [say("항목", "Clause")] + heads)
      for clause in shared {
        let ranks = clause.ranks
        let levels = comparison.organizations.map { level(clause, $0.id, rank: ranks[$0.id]) }
        table.append([title(of: clause)] + levels + unreadCells)
      }
      let lead = say(
        "숫자는 고객에게 유리한 순위이고, 순위가 없는 기준은 서로 같거나 순위를 매길 수 없는 것입니다.",
        "The numbers rank the levels from the best for the customer; levels without one are equal or cannot be ranked.")
      parts.append(lead + "\n\n" + table.text)
    }
    if !alone.isEmpty {
      parts.append("### \(say("한 기관만 수치를 적은 항목", "Figures of one organization only"))\n\n" + list(alone))
    }
    if parts.isEmpty { return "" }
    return "## \(say("기준 한눈에 보기", "Levels side by side"))\n\n" + parts.joined(separator: "\n")
  }

  private func level(_ clause: Clause, _ organization: String, rank: Int?) -> String {
    let cell = clause.cell(of: organization)
    guard let cell, !cell.levels.isEmpty else { return CellState(clause, organization).name(in: say) }
    return (rank.map { say("\($0)위 ", "no. \($0): ") } ?? "") + levels(of: cell)
  }

  /// Returns the levels of a cell, each with its footnote; the compared level is bold.
  private func levels(of cell: Cell) -> String {
    let promises = cell.commitments.compactMap { commitments[$0] }
    return cell.levels.enumerated().map { place, level in
      let words = Excerpt(level: level, isBold: place == 0).markdown
      return words + (promises.first { $0.measures.contains(level) }.map(footnotes.mark) ?? "")
    }.joined(separator: ", ")
  }
}
