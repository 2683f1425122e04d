import CharterModel

extension ComparisonReport {
  /// Promises that one cell shows; the rest is counted.
  static let shownPerCell = 3

  /// One part for each channel that has clauses, in the order in which customers meet an institution.
  var channelTables: [String] {
    Channel.allCases.compactMap { channel in
      let clauses = comparison.clauses.filter { $0.channel == channel }
      if clauses.isEmpty { return nil }
      var table = MarkdownTable(header: ["항목"] + comparison.organizations.map { MarkdownText.escape($0.name) })
      for clause in clauses {
        table.append(
          [MarkdownText.escape(clause.title.ko)] + comparison.organizations.map { cell(clause.cell(of: $0.id), $0) })
      }
      return "## \(channel.korean)\n\n" + table.text
    }
  }

  /// A cell as one line of Markdown: its promises, each with its marks and its line.
  private func cell(_ cell: Cell?, _ organization: ComparedOrganization) -> String {
    guard let cell else { return "이 문서에 없음" }
    let promises = cell.commitments.compactMap { commitments[$0] }
    var parts = promises.prefix(Self.shownPerCell).map { promise($0, of: organization) }
    if promises.count > Self.shownPerCell { parts.append("외 \(promises.count - Self.shownPerCell)건") }
    return (cell.uncertain ? "(확인 필요) " : "") + parts.joined(separator: "<br>")
  }

  /// A promise with what weakens it and the line where it stands.
  func promise(_ commitment: Commitment, of organization: ComparedOrganization?) -> String {
    let mark = commitment.firmness.korean.map { " (\($0))" } ?? ""
    let line = links.line(commitment.span.line, of: organization?.source.path ?? "")
    return Excerpt(commitment).markdown + mark + " " + line
  }
}
