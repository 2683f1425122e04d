package import CharterModel

/// The comparison of more organizations than fit into columns: the share of organizations with a clause and the
/// distribution of its levels.
package struct DistributionReport: Sendable {
  /// The largest number of organizations for which the comparison has a column each.
  package static let mostColumns = 12

  let comparison: Comparison
  let distributions: [ClauseDistribution]
  /// The organizations with columns of their own.
  let columns: [ComparedOrganization]
  let report: ComparisonReport
  let say: ReportLanguage

  /// Creates the report of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - distributions: the distributions of all clauses, in the order of the comparison.
  ///   - columns: the ids of organizations with columns of their own, at most 12.
  package init(
    _ comparison: Comparison, _ distributions: [ClauseDistribution], columns: [String], pathPrefix: String = "",
    language: ReportLanguage = .korean
  ) {
    self.comparison = comparison.ofRead
    self.distributions = distributions
    let wanted = Set(columns)
    self.columns = comparison.organizations.filter { wanted.contains($0.id) }
    report = ComparisonReport(comparison, pathPrefix: pathPrefix, language: language)
    say = language
  }

  /// The report, with a line end at the end.
  package var markdown: String {
    ([opening, report.unreadPart] + Channel.allCases.map(table) + [diagnostics]).filter { !$0.isEmpty }.joined(
      separator: "\n")
  }

  private var opening: String {
    let figures = ComparisonFigures(comparison)
    var table = MarkdownTable(header: figures.tiles(in: say).map(\.name))
    table.append(figures.tiles(in: say).map { String($0.figure) })
    return """
      # \(say("고객서비스 이행표준 비교", "Customer-service charters compared"))

      \(table.text)
      \(figures.shares(in: say))

      \(report.list(howToRead))
      """
  }

  private var howToRead: [String] {
    [
      say(
        "기관이 많아 표의 한 줄은 항목 하나이고, 칸은 전체 기관의 분포입니다. 기관별 문구는 --columns로 고른 기관과 comparison.json, commitments.csv에 있습니다.",
        "There are many organizations: a row is a clause, its columns are the distribution over all. The words of each are in "
          + "comparison.json and commitments.csv, and here for those chosen with --columns."),
      say(
        "수준은 고객에게 유리한 차례로 세운 것이며, 10%·중앙·90%는 그 차례에서의 자리입니다. 서로 견줄 수 없는 수준은 세지 않고 따로 적었습니다.",
        "Levels stand in order from the best for the customer; 10 %, middle and 90 % are places in that order. Levels that cannot be "
          + "compared are not in it and counted apart."),
    ]
  }

  private func table(of channel: Channel) -> String {
    let rows = zip(comparison.clauses, distributions).filter { $0.0.channel == channel }
    guard !rows.isEmpty else { return "" }
    var table = MarkdownTable(
      header: [
        say("항목", "Clause"), say("기관", "Organizations"), say("비율", "Share"), say("수치", "Figure"),
        say("수치 없음", "No figure"), say("노력", "Effort"), say("기준 없음", "No standard"), say("최고", "Best"), "10%",
        say("중앙", "Middle"), "90%", say("최저", "Last"), say("견줄 수 없음", "Not comparable"),
      ] + columns.map { report.name($0.id) })
    for (clause, found) in rows {
      func count(_ status: Cell.Status) -> String { String(found.statuses[status, default: 0]) }
      let ends = [0, 4].map { found.places.count == 5 ? named(found.places[$0]) : "–" }
      let middles = (1...3).map { found.places.count == 5 ? level(found.places[$0].level) : "–" }
      table.append(
        [
          report.title(of: clause), String(found.holders), "\(Int((found.share * 100).rounded()))%", count(.quantified),
          count(.stated), count(.hedged), count(.vague), ends[0],
        ] + middles + [ends[1], found.incomparable == 0 ? "–" : String(found.incomparable)]
          + columns.map { cell(clause, $0) })
    }
    return "## \(channel.name(in: say))\n\n" + table.text
  }

  /// Returns a level with its organization: "2회 이내 (가온공단 외 3)".
  private func named(_ place: ClauseDistribution.Place) -> String {
    let others = place.equals == 0 ? "" : say(" 외 \(place.equals)", " and \(place.equals) more")
    return "\(level(place.level)) (\(report.name(place.organization))\(others))"
  }

  private func level(_ measure: Measure) -> String { Excerpt(level: measure, isBold: false).markdown }

  private func cell(_ clause: Clause, _ organization: ComparedOrganization) -> String {
    guard let cell = clause.cell(of: organization.id) else {
      return CellState(clause, organization.id).name(in: say)
    }
    guard let id = cell.commitments.first, let commitment = report.commitments[id] else { return "–" }
    let line = report.links.line(commitment.span.line, of: organization.source.path(of: commitment.span))
    return Excerpt(commitment).markdown + " " + line
  }

  private var diagnostics: String {
    let count = comparison.diagnostics.values.reduce(0) { $0 + $1.count }
    guard count > 0 else { return "" }
    return "## \(say("헌장에서 눈에 띈 점", "Diagnostics"))\n\n"
      + say(
        "모두 \(count)건이며 comparison.json의 diagnostics에 있습니다.",
        "\(count) in all; they are under diagnostics in comparison.json.")
      + "\n"
  }
}
