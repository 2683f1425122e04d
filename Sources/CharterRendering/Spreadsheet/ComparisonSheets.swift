package import CharterModel

/// The comparison as sheets of a workbook: a summary, one sheet for each channel, and the commitments without a clause.
///
/// A row of a channel is one commitment of one organization, what its document promises in place of the clause, or the absence of the clause. A
/// spreadsheet can filter and count the rows.
package struct ComparisonSheets: Sendable {
  /// The comparison of the organizations whose charters were read.
  let comparison: Comparison
  /// The organizations whose charters were not read.
  let unread: [ComparedOrganization]
  let unreadWords: UnreadWords
  let say: ReportLanguage
  private let commitments: [String: Commitment]

  /// Creates the sheets of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - language: the language of everything except quoted words.
  package init(_ comparison: Comparison, language: ReportLanguage = .korean) {
    unread = comparison.unread
    unreadWords = UnreadWords(say: language, comparison: comparison)
    let comparison = comparison.ofRead
    self.comparison = comparison
    say = language
    commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sheets in the order of the workbook.
  var sheets: [Sheet] {
    let channels = Channel.allCases.compactMap { channel -> Sheet? in
      let clauses = comparison.clauses.filter { $0.channel == channel }
      return clauses.isEmpty ? nil : sheet(channel.name(in: say), clauses)
    }
    return [summary] + (unread.isEmpty ? [] : [unreadSheet]) + channels + (alone.map { [$0] } ?? [])
  }

  private var summary: Sheet {
    let states = CellState.allCases
    let rows = comparison.organizations.map { organization -> [Sheet.Cell] in
      var counts: [CellState: Int] = [:]
      for clause in comparison.clauses { counts[CellState(clause, organization.id), default: 0] += 1 }
      return [
        .text(organization.id), .text(say.name(of: organization)), .text(organization.title ?? ""),
        .number(organization.commitments),
      ] + states.map { .number(counts[$0, default: 0]) } + [
        .text(organization.source.path), .text(organization.source.url ?? ""),
        .text(organization.source.retrieved ?? ""),
      ]
    }
    return Sheet(
      name: say("요약", "Summary"),
      columns: [
        Sheet.Column(title: say("기관 ID", "Id"), width: 12), Sheet.Column(title: say("기관", "Organization"), width: 26),
        Sheet.Column(title: say("문서 제목", "Document"), width: 32, isWrapped: true),
        Sheet.Column(title: say("약속 건수", "Promises"), width: 10),
      ] + states.map { Sheet.Column(title: "\($0.sign) \($0.name(in: say))", width: 13) } + [
        Sheet.Column(title: say("파일", "File"), width: 28), Sheet.Column(title: say("누리집", "Published page"), width: 48),
        Sheet.Column(title: say("수집일", "Retrieved"), width: 12),
      ],
      fixedColumns: 2, rows: rows + unread.map(unreadRow))
  }

  /// The row of the summary for an organization whose charter was not read.
  private func unreadRow(_ organization: ComparedOrganization) -> [Sheet.Cell] {
    [
      .text(organization.id), .text(say.name(of: organization)), .text(organization.title ?? ""),
      .text(unreadWords.label),
    ] + CellState.allCases.map { _ in .empty } + [
      .text(organization.source.path), .text(organization.source.url ?? ""),
      .text(organization.source.retrieved ?? ""),
    ]
  }

  /// The organizations whose charters were not read, with the reasons.
  private var unreadSheet: Sheet {
    Sheet(
      name: unreadWords.title,
      columns: [
        Sheet.Column(title: say("기관", "Organization"), width: 26), Sheet.Column(title: say("상태", "Status"), width: 12),
        Sheet.Column(title: say("까닭", "Reason"), width: 80, isWrapped: true),
        Sheet.Column(title: say("파일", "File"), width: 40),
      ],
      fixedColumns: 1,
      rows: unread.map { organization in
        [
          .text(say.name(of: organization)), .text(unreadWords.label), .text(unreadWords.reason(of: organization)),
          .text(organization.source.path),
        ]
      })
  }

  private func sheet(_ name: String, _ clauses: [Clause]) -> Sheet {
    let rows = clauses.flatMap { clause -> [[Sheet.Cell]] in
      let ranks = clause.ranks
      return comparison.organizations.flatMap { organization -> [[Sheet.Cell]] in
        let cell = clause.cell(of: organization.id)
        let head: [Sheet.Cell] = [
          .text(say(clause.title)), .text(say.name(of: organization)),
          .text(CellState(clause, organization.id).name(in: say)),
          ranks[organization.id].map { .number($0) } ?? .empty,
        ]
        guard let cell else {
          let similar = clause.similar(at: organization.id).compactMap { commitments[$0.commitment] }
          return similar.isEmpty
            ? [head + Array(repeating: .empty, count: Self.promiseColumns)]
            : similar.prefix(1).map { head + promise($0, of: organization, isUncertain: true) }
        }
        return cell.commitments.compactMap { commitments[$0] }.map { commitment in
          head + promise(commitment, of: organization, isUncertain: cell.uncertain)
        }
      }
        + unread.map { organization in
          [.text(say(clause.title)), .text(say.name(of: organization)), .text(unreadWords.label), .empty]
            + Array(repeating: .empty, count: Self.promiseColumns)
        }
    }
    return Sheet(
      name: name,
      columns: [
        Sheet.Column(title: say("항목", "Clause"), width: 28, isWrapped: true),
        Sheet.Column(title: say("기관", "Organization"), width: 22), Sheet.Column(title: say("상태", "Status"), width: 12),
        Sheet.Column(title: say("순위", "Rank"), width: 7),
      ] + promiseHeader, fixedColumns: 2, rows: rows)
  }

  private var alone: Sheet? {
    let organizations = Dictionary(
      comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = comparison.unaligned.compactMap { commitments[$0] }.compactMap { commitment -> [Sheet.Cell]? in
      guard let organization = organizations[commitment.organization ?? ""] else { return nil }
      return [.text(say.name(of: organization)), .text(commitment.channel.name(in: say))]
        + promise(commitment, of: organization, isUncertain: false)
    }
    if rows.isEmpty { return nil }
    return Sheet(
      name: say("정렬되지 않은 약속", "Stand alone"),
      columns: [
        Sheet.Column(title: say("기관", "Organization"), width: 22), Sheet.Column(title: say("채널", "Channel"), width: 16),
      ] + promiseHeader, fixedColumns: 1, rows: rows)
  }

  private static let promiseColumns = 8

  private var promiseHeader: [Sheet.Column] {
    [
      Sheet.Column(title: say("기준", "Level"), width: 18, isWrapped: true),
      Sheet.Column(title: say("표현", "Wording"), width: 12),
      Sheet.Column(title: say("조건", "Condition"), width: 26, isWrapped: true),
      Sheet.Column(title: say("약속", "Promise"), width: 50, isWrapped: true),
      Sheet.Column(title: say("원문 문장", "Sentence"), width: 60, isWrapped: true),
      Sheet.Column(title: say("확인 필요", "To be checked"), width: 11),
      Sheet.Column(title: say("파일", "File"), width: 28), Sheet.Column(title: say("행", "Line"), width: 7),
    ]
  }

  private func promise(
    _ commitment: Commitment, of organization: ComparedOrganization, isUncertain: Bool
  ) -> [Sheet.Cell] {
    let levels = commitment.measures.filter { $0.role != .trigger }.map(\.text).joined(separator: ", ")
    return [
      .text(levels), .text(commitment.firmness.mark(in: say) ?? ""), .text(commitment.condition?.text ?? ""),
      .text(commitment.text), .text(commitment.sentence.text),
      isUncertain ? .text(say("확인 필요", "to be checked")) : .empty, .text(organization.source.path(of: commitment.span)),
      .number(commitment.span.line),
    ]
  }
}
