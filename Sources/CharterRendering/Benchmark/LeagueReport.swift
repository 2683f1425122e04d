package import CharterModel

/// The league table, the best organization first, and the frequency of the clauses.
package struct LeagueReport: Sendable {
  let league: League
  let language: ReportLanguage

  /// Creates the report of a league table in a language.
  package init(_ league: League, language: ReportLanguage = .korean) {
    self.league = league
    self.language = language
  }

  private var title: String { language("고객헌장 순위표", "League table of the charters") }

  private var opening: String {
    language(
      "\(league.rubric.edition(in: language)). \(league.rubric.weights(in: language)) 기관의 서비스가 아니라 읽은 문서에 적힌 약속을 견준 것입니다.",
      "\(league.rubric.edition(in: language)). \(league.rubric.weights(in: language)) "
        + "What is compared is the promises in the documents that were read, not the service.")
  }

  private var header: [String] {
    language("순위|기관|점수|약속", "Rank|Organization|Score|Promises").split(separator: "|").map(String.init)
      + league.rubric.parts.map { language($0.title) }
  }

  private func cells(_ row: League.Row) -> [String] {
    ["\(row.rank)", row.organization.name, figure(row.score), "\(row.organization.commitments)"]
      + league.rubric.parts.map { row.parts[$0.id]?.words($0.id, in: language) ?? "—" }
  }

  /// The clauses by frequency, without those of a single organization.
  private var groups: [(name: String, clauses: [ClauseFrequency])] {
    ClauseFrequency.Group.allCases.filter { $0 != .unique }.map { group in
      (group.name(in: language), league.frequencies.filter { $0.group == group })
    }
  }

  private var common: String { language("조항이 얼마나 흔한가", "How common the clauses are") }

  /// The report as GitHub Flavored Markdown. Organizations link to their scorecards in the same folder.
  package var markdown: String {
    var text = "# \(title)\n\n\(opening)\n\n"
    var table = MarkdownTable(header: header)
    for row in league.rows {
      var cells = cells(row).map { MarkdownText.escape($0) }
      cells[1] = "[\(cells[1])](\(SourceLinks(prefix: "").target("benchmark-\(row.organization.id).md") ?? ""))"
      table.append(cells)
    }
    text += table.text + "\n## \(common)\n"
    for (name, clauses) in groups {
      text += "\n### \(name) (\(clauses.count))\n\n"
      text += clauses.map { "- \(MarkdownText.escape($0.words(in: language)))\n" }.joined()
    }
    return text
  }

  /// The report as an HTML page. Organizations link to their scorecards in the same folder.
  package var html: String {
    let rows = league.rows.map { row -> Markup in
      let cells = cells(row)
      let target = SourceLinks(prefix: "").target("benchmark-\(row.organization.id).html") ?? ""
      let link = Markup.element("a", [.href(target)], [.text(row.organization.name)])
      let parts = zip(league.rubric.parts, cells.dropFirst(4)).map { part, words in
        Markup.element("td", [], [ScoreBar(value: row.parts[part.id]?.value, median: nil).markup, .text(words)])
      }
      return .element(
        "tr", [],
        [
          .element("td", [], [.text(cells[0])]), .element("th", [Attribute("scope", "row")], [link]),
          .element("td", [], [.text(cells[2])]), .element("td", [], [.text(cells[3])]),
        ] + parts)
    }
    let lists = groups.map { group -> Markup in
      .all([
        .element("h3", [], [.text("\(group.name) (\(group.clauses.count))")]),
        .element("ul", [], group.clauses.map { .element("li", [], [.text($0.words(in: language))]) }),
      ])
    }
    return PlainPage.html(
      title: title, language: language, style: PackageResources.scorecard_css,
      [
        .element(
          "main", [.class("league")],
          [
            .element("h1", [], [.text(title)]), .element("p", [], [.text(opening)]),
            PlainPage.table(title, header, rows), .element("h2", [], [.text(common)]),
          ] + lists)
      ])
  }

  /// The league table as CSV: rank, id, name, score, number of commitments, then the value, count and total of each
  /// part.
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
