package import CharterModel

/// The league table, best first.
package struct LeagueReport: Sendable {
  let league: League

  package init(_ league: League) {
    self.league = league
  }

  var header: [String] { ["순위", "기관", "점수", "약속"] + league.rubric.parts.map(\.title.ko) }

  func cells(_ row: League.Row) -> [String] {
    ["\(row.rank)", row.organization.name, figure(row.score), "\(row.organization.commitments)"]
      + league.rubric.parts.map { part in row.parts[part.id]?.korean(part.id) ?? "—" }
  }

  /// Markdown; the organizations link to their scorecards beside it.
  package var markdown: String {
    var text = "# 고객헌장 순위표\n\n채점 기준 \(league.rubric.version)판. "
    text += "비중: " + league.rubric.parts.map { "\($0.title.ko) \(figure($0.weight))" }.joined(separator: ", ") + ".\n"
    text += "기관의 서비스가 아니라 읽은 문서에 적힌 약속을 견준 것입니다.\n\n"
    var table = MarkdownTable(header: header)
    for row in league.rows {
      var cells = cells(row).map { MarkdownText.escape($0) }
      cells[1] = "[\(cells[1])](benchmark-\(row.organization.id).md)"
      table.append(cells)
    }
    return text + table.text
  }

  /// CSV: rank, id, name, score, commitments, then value, count and of of each part.
  package var csv: String {
    var table = CSVText(
      header: ["rank", "organization", "name", "score", "commitments"]
        + league.rubric.parts.flatMap { ["\($0.id.rawValue)", "\($0.id.rawValue)_count", "\($0.id.rawValue)_of"] })
    for row in league.rows {
      table.append(
        ["\(row.rank)", row.organization.id, row.organization.name, "\(row.score)", "\(row.organization.commitments)"]
          + league.rubric.parts.flatMap { part -> [String] in
            guard let share = row.parts[part.id] else { return ["", "", ""] }
            return [share.value.map { "\($0)" } ?? "", "\(share.count)", "\(share.of)"]
          })
    }
    return table.text
  }
}
