import CharterModel

extension ComparisonReport {
  /// The largest number of commitments that a cell quotes.
  static let shownPerCell = 3
  /// The largest number of further commitments in a cell that have a footnote reference.
  private static let ledToPerCell = 9

  /// One part for each channel with clauses, in the order of `Channel`.
  var channelTables: [String] {
    Channel.allCases.compactMap { channel in
      let clauses = comparison.clauses.filter { $0.channel == channel }
      if clauses.isEmpty { return nil }
      var table = MarkdownTable(header: [say("항목", "Clause")] + heads)
      for clause in clauses {
        let cells = comparison.organizations.map { cell(clause, $0) }
        table.append([title(of: clause)] + cells + unreadCells)
      }
      return "## \(channel.name(in: say))\n\n" + table.text
    }
  }

  /// Returns a cell as one line of Markdown: its commitments, each with its marks, line and footnote.
  private func cell(_ clause: Clause, _ organization: ComparedOrganization) -> String {
    guard let cell = clause.cell(of: organization.id) else {
      return similar(clause, organization) ?? say("이 문서에 없음", "not in this document")
    }
    let promises = cell.commitments.compactMap { commitments[$0] }
    var parts = promises.prefix(Self.shownPerCell).map { promise($0, of: organization) }
    let rest = promises.dropFirst(Self.shownPerCell)
    if !rest.isEmpty {
      let marks = rest.prefix(Self.ledToPerCell).map(footnotes.mark).joined()
      parts.append(say("외 \(rest.count)건", "and \(rest.count) more") + marks)
    }
    return (cell.uncertain ? say("(확인 필요) ", "(to be checked) ") : "") + parts.joined(separator: "<br>")
  }

  /// Returns the promise that stands in place of a clause, with the footnotes of further ones; nil where the document lacks the clause.
  private func similar(_ clause: Clause, _ organization: ComparedOrganization) -> String? {
    let found = clause.similar(at: organization.id).compactMap { commitments[$0.commitment] }
    guard let first = found.first else { return nil }
    let words = SimilarWords(say: say)
    return words.label + promise(first, of: organization) + found.dropFirst().map(footnotes.mark).joined() + " "
      + words.mark
  }
}
