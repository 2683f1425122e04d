package import CharterModel

/// The comparison for a service manager to read: Korean, GitHub Flavored Markdown.
///
/// It depends on the comparison alone, so that the same comparison gives the same bytes.
package struct ComparisonReport: Sendable {
  let comparison: Comparison
  let links: SourceLinks
  /// Commitments by id.
  let commitments: [String: Commitment]
  /// Columns by id.
  let organizations: [String: ComparedOrganization]

  /// - Parameters:
  ///   - comparison: what to report.
  ///   - pathPrefix: what leads from the folder of the report to that of the source paths: `../` for `output/`.
  package init(_ comparison: Comparison, pathPrefix: String = "") {
    self.comparison = comparison
    self.links = SourceLinks(prefix: pathPrefix)
    self.commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.organizations = Dictionary(
      comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The whole report, with a line end after it.
  package var markdown: String {
    let parts =
      [opening, organizationTable] + channelTables + [
        differences, unrankable, unaligned, diagnostics, method,
      ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Title, figures, and how to read the tables.
  private var opening: String {
    let everywhere = comparison.clauses.filter { clause in
      comparison.organizations.allSatisfy { clause.cell(of: $0.id) != nil }
    }
    let alone = comparison.clauses.filter { $0.verdict.spread == .unique }
    return """
      # 고객서비스 이행표준 비교

      기관 \(comparison.organizations.count)곳의 약속 \(comparison.commitments.count)건을 항목 \
      \(comparison.clauses.count)개로 묶어 비교했습니다. 모든 기관이 약속하는 항목은 \(everywhere.count)개, \
      한 기관만 약속하는 항목은 \(alone.count)개입니다.

      ## 읽는 법

      - 표의 한 줄은 항목 하나, 한 칸은 기관 하나입니다. 칸에는 헌장의 문구를 그대로 옮겼고, 긴 문구는 …로 줄였습니다.
      - **굵은 글씨**는 문구에 적힌 기준(시간·횟수·금액 등)입니다.
      - ‘12행’처럼 적힌 링크는 그 문구가 있는 원문의 줄입니다.
      - ‘이 문서에 없음’은 비교한 문서에 그 항목이 없다는 뜻입니다. 같은 기관의 다른 헌장이나 규정에는 있을 수 있습니다.
      - (노력 표현)은 노력·최선·원칙처럼 결과를 약속하지 않는 문구, (기준 없음)은 지켰는지 확인할 기준이 없는 문구입니다.
      - (확인 필요)는 이 항목의 약속인지 확실하지 않아 사람이 확인해야 하는 칸입니다.

      """
  }

  private var organizationTable: String {
    var table = MarkdownTable(header: ["기관", "문서 제목", "약속", "수치 기준이 있는 약속", "출처"])
    let levelled = Dictionary(grouping: comparison.commitments.filter { $0.measures.contains(where: \.isLevel) }) {
      $0.organization ?? ""
    }
    for organization in comparison.organizations {
      table.append([
        MarkdownText.escape(organization.name), MarkdownText.escape(organization.title ?? "–"),
        String(organization.commitments), String(levelled[organization.id]?.count ?? 0), source(of: organization),
      ])
    }
    return "## 비교한 기관\n\n" + table.text
  }

  private func source(of organization: ComparedOrganization) -> String {
    let file = links.file(organization.source.path)
    guard let url = organization.source.url, MarkdownText.isWebAddress(url) else { return file }
    let retrieved = organization.source.retrieved.map { " (\(MarkdownText.escape($0)) 수집)" } ?? ""
    return MarkdownText.link("누리집", to: url) + " · " + file + retrieved
  }

  /// The name of an organization as Markdown; its id where the comparison has no such column.
  func name(_ id: String) -> String {
    MarkdownText.escape(organizations[id]?.name ?? id)
  }

  /// A clause as the head of a list item: bold title and channel.
  func head(_ clause: Clause) -> String {
    "**\(MarkdownText.escape(clause.title.ko))** (\(clause.channel.korean))"
  }
}

extension Clause {
  /// The cell of an organization; nil where its document has no such clause.
  func cell(of organization: String) -> Cell? {
    cells[organization] ?? nil
  }
}
