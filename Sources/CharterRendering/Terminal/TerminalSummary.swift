package import CharterModel

/// A short summary of a comparison for a terminal.
package struct TerminalSummary: Sendable {
  /// The range of line widths, in columns. Narrower and wider terminals use the nearest limit.
  static let widths = 40...120
  /// The width, in columns, from which the table of organizations has a column for each status.
  private static let wideEnough = 76
  /// From here on similar promises have a column too.
  private static let wideEnoughForAll = 90
  /// The largest number of rows of one part. The number of the other rows follows.
  private static let mostRows = 12

  /// The largest number of lines for one level.
  private static let linesOfLevel = 3

  let comparison: Comparison
  private let unread: [ComparedOrganization]
  private let unreadWords: UnreadWords
  let say: ReportLanguage
  let width: Int
  let style: TerminalStyle
  private let findings: [Finding.Kind: [Finding]]
  private let words: FindingWords

  /// Creates the summary of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - language: the language of everything except quoted words.
  ///   - width: the width of the terminal, in columns.
  ///   - hasColours: true to print ANSI colours.
  package init(_ comparison: Comparison, language: ReportLanguage, width: Int, hasColours: Bool) {
    unread = comparison.unread
    unreadWords = UnreadWords(say: language, comparison: comparison)
    let comparison = comparison.ofRead
    self.comparison = comparison
    say = language
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
    style = TerminalStyle(hasColours: hasColours)
    findings =
      FindingFinder(
        comparison: comparison,
        commitments: Dictionary(
          comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      ).findings
    words = FindingWords(
      say: language,
      organizations: Dictionary(
        comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The summary, with a line end at the end.
  package var text: String {
    [opening, notRead, organizations, differences, counts, closing].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var opening: [String] {
    let figures = ComparisonFigures(comparison)
    let tiles = figures.tiles(in: say).map { "\($0.name) \($0.figure)" }.joined(separator: " · ")
    return [style(.heading, say("고객서비스 이행표준 비교", "Customer-service charters compared"))]
      + TerminalText.wrap(tiles, to: width) + TerminalText.wrap(figures.shares(in: say), to: width)
  }

  /// The organizations whose charters were not read, with the reasons.
  private var notRead: [String] {
    let single = unreadWords.single.map { TerminalText.wrap(TerminalText.plain($0), to: width) } ?? []
    guard !unread.isEmpty else { return single }
    let items = unread.prefix(Self.mostRows).flatMap { organization in
      TerminalText.wrap(
        TerminalText.plain(
          "\(say.name(of: organization)) — \(unreadWords.label): \(unreadWords.reason(of: organization))"),
        to: width - 2
      ).map { "  " + $0 }
    }
    return [style(.heading, unreadWords.title)] + TerminalText.wrap(unreadWords.lead, to: width) + items
      + rest(unread.count) + (unreadWords.files.map { TerminalText.wrap($0, to: width) } ?? []) + single
  }

  /// The table of the organizations with their statuses.
  private var organizations: [String] {
    let states: [CellState] =
      if width < Self.wideEnough {
        [.quantified]
      } else {
        CellState.allCases.filter { $0 != .similar || width >= Self.wideEnoughForAll }
      }
    let header = [say("약속 건수", "Promises")] + states.map { $0.name(in: say) }
    let widths = header.map { max(4, DisplayWidth.of($0)) }
    let room = max(12, width - widths.reduce(0) { $0 + $1 + 2 })
    let shown = comparison.organizations.prefix(Self.mostRows)
    let names = shown.map { TerminalText.cut(TerminalText.plain(say.name(of: $0)), to: room) }
    let title = say("기관", "Organization")
    let first = min(room, (names + [title]).map { DisplayWidth.of($0) }.max() ?? room)
    func row(_ name: String, _ cells: [String]) -> String {
      TerminalText.pad(name, to: first)
        + zip(cells, widths).map { "  " + TerminalText.pad($0, to: $1, isRight: true) }.joined()
    }
    let rows = zip(shown, names).map { organization, name in
      var counts: [CellState: Int] = [:]
      for clause in comparison.clauses { counts[CellState(clause, organization.id), default: 0] += 1 }
      return row(name, [String(organization.commitments)] + states.map { String(counts[$0, default: 0]) })
    }
    return [style(.heading, row(title, header))] + rows + rest(comparison.organizations.count)
  }

  /// The clauses whose levels differ, the best level for the customer first.
  private var differences: [String] {
    guard let found = findings[.differentLevels], !found.isEmpty else { return [] }
    let heading = style(.heading, words.title(.differentLevels))
    let lead = words.lead(.differentLevels).map { TerminalText.wrap($0, to: width).map { style(.quiet, $0) } } ?? []
    return [heading] + lead + found.prefix(Self.mostRows).flatMap(steps) + rest(found.count)
  }

  private func steps(_ finding: Finding) -> [String] {
    let clause = finding.clause
    let title = TerminalText.plain(say(clause.title)) + " (\(clause.channel.name(in: say)))"
    let ranks = clause.ranks
    let steps = LevelStep.steps(of: clause, in: say)
    let members = steps.flatMap { step in
      step.members.map { member in
        (
          rank: String(ranks[member.organization] ?? 0), name: name(member.organization),
          level: TerminalText.plain(member.level), gap: step.gap.map { "(\($0))" } ?? ""
        )
      }
    }
    let nameWidth = min(width / 3, members.map { DisplayWidth.of($0.name) }.max() ?? 0)
    let indent = 5 + nameWidth + 2
    let lines = members.prefix(Self.mostRows).flatMap { member -> [String] in
      let name = TerminalText.pad(TerminalText.cut(member.name, to: nameWidth), to: nameWidth)
      let head = "  " + TerminalText.pad(member.rank, to: 2, isRight: true) + " " + name + "  "
      var words = TerminalText.wrap(member.level, to: width - indent).prefix(Self.linesOfLevel)
        .map { (shown: member.rank == "1" ? style(.best, $0) : $0, width: DisplayWidth.of($0)) }
      if let last = words.last, !member.gap.isEmpty {
        let gap = style(.gap, member.gap)
        let own = DisplayWidth.of(member.gap)
        if indent + last.width + 1 + own <= width {
          words[words.count - 1] = (last.shown + " " + gap, last.width + 1 + own)
        } else {
          words.append((gap, own))
        }
      }
      return words.enumerated().map { place, line in
        (place == 0 ? head : String(repeating: " ", count: indent)) + line.shown
      }
    }
    return TerminalText.wrap(title, to: width - 2).map { "  " + style(.strong, $0) } + lines + rest(members.count)
  }

  /// The numbers of the other findings and of the other parts of the reports.
  private var counts: [String] {
    let others = Finding.Kind.allCases.filter { $0 != .differentLevels }.compactMap { kind in
      findings[kind].map { (words.title(kind), $0.count) }
    }
    let unranked = comparison.clauses.count { !$0.verdict.incomparable.isEmpty }
    let problems = comparison.diagnostics.values.reduce(0) { $0 + $1.count }
    let rows =
      others
      + [
        (say("순위를 매길 수 없는 것", "What cannot be ranked"), unranked),
        (say("정렬되지 않은 약속", "Promises that stand alone"), comparison.unaligned.count),
        (say("문서에서 발견된 문제", "Problems found in the documents"), problems),
      ].filter { $0.1 > 0 }
    let first = min(width - 6, rows.map { DisplayWidth.of($0.0) }.max() ?? 0)
    return rows.map { title, count in
      TerminalText.pad(TerminalText.cut(title, to: first), to: first) + "  "
        + TerminalText.pad(String(count), to: 4, isRight: true)
    }
  }

  private var closing: [String] {
    let hint = say(
      "칸마다 원문의 줄과 문장이 있는 보고서는 --output 폴더이름 으로 만듭니다.",
      "Reports with the line and sentence behind every cell: --output FOLDER.")
    return TerminalText.wrap(hint, to: width).map { style(.quiet, $0) }
  }

  private func name(_ id: String) -> String {
    TerminalText.plain(words.organizations[id].map(say.name) ?? id)
  }

  private func rest(_ count: Int) -> [String] {
    let more = count - Self.mostRows
    return more > 0 ? [style(.quiet, "  " + say("외 \(more)건", "and \(more) more"))] : []
  }
}
