package import CharterModel

/// The comparison as GitHub Flavored Markdown, for a service manager.
///
/// The report depends on the comparison alone: the same comparison gives the same bytes.
package struct ComparisonReport: Sendable {
  /// The comparison of the organizations whose charters were read.
  let comparison: Comparison
  /// The organizations whose charters were not read.
  let unread: [ComparedOrganization]
  let unreadWords: UnreadWords
  let links: SourceLinks
  /// The language of everything except quoted words.
  let say: ReportLanguage
  /// The commitments by id.
  let commitments: [String: Commitment]
  /// The organizations by id.
  let organizations: [String: ComparedOrganization]
  let footnotes: Footnotes
  /// The paired sentences of two organizations; nil for any other number of organizations.
  let sideBySide: SideBySide?

  /// Creates the report of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - pathPrefix: the relative path from the report's folder to the base folder of the source paths: `../` for
  ///     `output/`.
  ///   - language: the language of the report.
  ///   - sideBySide: the paired sentences of two organizations; nil for any other number of organizations.
  package init(
    _ comparison: Comparison, pathPrefix: String = "", language: ReportLanguage = .korean,
    sideBySide: SideBySide? = nil
  ) {
    let all = comparison
    let comparison = all.ofRead
    self.sideBySide = sideBySide
    self.comparison = comparison
    unread = all.unread
    unreadWords = UnreadWords(say: language, comparison: all)
    self.links = SourceLinks(prefix: pathPrefix, language: language)
    self.say = language
    self.commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.organizations = Dictionary(
      comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.footnotes = Footnotes(comparison)
  }

  /// The report, with a line end at the end.
  package var markdown: String {
    let parts =
      [opening, unreadPart, organizationTable, differences, levelTable, sideBySidePart] + channelTables + [
        unrankable, unaligned, diagnostics, method, sentences,
      ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The title, the figures and the legend of the tables.
  private var opening: String {
    let figures = ComparisonFigures(comparison)
    var table = MarkdownTable(header: figures.tiles(in: say).map(\.name))
    table.append(figures.tiles(in: say).map { String($0.figure) })
    let title = say("고객서비스 이행표준 비교", "Customer-service charters compared")
    return """
      # \(title)

      \(table.text)
      \(figures.shares(in: say))

      ## \(say("읽는 법", "How to read this"))

      \(list(howToRead))
      """
  }

  private var howToRead: [String] {
    [
      say(
        "표의 한 줄은 항목 하나, 한 칸은 기관 하나입니다. 칸에는 헌장의 문구를 그대로 옮겼고, 긴 문구는 …로 줄였습니다.",
        "A row is a clause, a column an organization. Cells quote the charter; … stands for what was left out."),
      say(
        "**굵은 글씨**는 문구에 적힌 기준(시간·횟수·금액 등)입니다.",
        "**Bold** words are levels: times, numbers, amounts."),
      say(
        "‘12행’처럼 적힌 링크는 그 문구가 있는 원문의 줄이고, 그 옆의 각주에는 문장 전체가 있습니다.",
        "A link such as ‘line 12’ leads to the line of the source, the footnote beside it to the whole sentence."),
      say(
        "‘이 문서에 없음’은 비교한 문서에 그 항목이 없다는 뜻입니다. 같은 기관의 다른 헌장이나 규정에는 있을 수 있습니다.",
        "‘Not in this document’ says that the document compared has no such clause; another charter or rule of the "
          + "institution may have it."),
      say(
        "‘비슷한 약속: … (확인 필요)’는 이 항목의 약속이라고 하기에는 모자라지만 비슷한 문구가 있다는 뜻입니다. 없다고 보지 않았으니 문구를 확인하십시오.",
        "‘Similar: … (to be checked)’ quotes a promise that is close to the clause. The document is not said to lack it."
      ),
      say(
        "(노력 표현)은 노력·최선·원칙처럼 결과를 약속하지 않는 문구, (기준 없음)은 지켰는지 확인할 기준이 없는 문구입니다.",
        "(effort only) marks words that promise an effort or a rule with exceptions, (no standard) words that name "
          + "nothing that could be checked."),
      say(
        "(확인 필요)는 이 항목의 약속인지 확실하지 않아 사람이 확인해야 하는 칸입니다.",
        "(to be checked) marks cells whose promise may belong elsewhere."),
    ]
  }

  /// The organizations with their statuses.
  private var organizationTable: String {
    let states = CellState.allCases
    var table = MarkdownTable(
      header: [say("기관", "Organization"), say("문서 제목", "Document"), say("약속 건수", "Promises")]
        + states.map { "\($0.sign) \($0.name(in: say))" } + [say("출처", "Source")])
    for organization in comparison.organizations {
      var counts: [CellState: Int] = [:]
      for clause in comparison.clauses { counts[CellState(clause, organization.id), default: 0] += 1 }
      table.append(
        [name(organization.id), MarkdownText.escape(organization.title ?? "–"), String(organization.commitments)]
          + states.map { String(counts[$0, default: 0]) } + [source(of: organization)])
    }
    for organization in unread {
      table.append(
        [
          MarkdownText.escape(say.name(of: organization)), MarkdownText.escape(organization.title ?? "–"),
          unreadWords.label,
        ]
          + states.map { _ in "–" } + [source(of: organization)])
    }
    let explained = states.map { "\($0.sign) \($0.name(in: say)): \($0.explanation(in: say))" }
    return "## \(say("비교한 기관", "Organizations"))\n\n" + table.text + "\n"
      + say("상태별 칸은 항목의 수입니다.", "The columns of signs count clauses.") + "\n\n" + list(explained)
  }

  private func source(of organization: ComparedOrganization) -> String {
    let file = organization.source.paths.map(links.file).joined(separator: ", ")
    guard let url = organization.source.url, MarkdownText.isWebAddress(url) else { return file }
    let retrieved =
      organization.source.retrieved.map { day in
        " (" + MarkdownText.escape(day) + say(" 수집)", ")")
      } ?? ""
    return MarkdownText.link(say("누리집", "published page"), to: url) + " · " + file + retrieved
  }
}
