package import CharterModel

/// A scorecard as one self-contained HTML page, with bars for the shares.
package struct ScorecardPage: Sendable {
  let card: Scorecard
  let language: ReportLanguage
  let links: SourceLinks

  /// Creates the page of a scorecard.
  ///
  /// - Parameters:
  ///   - card: the scorecard.
  ///   - pathPrefix: the relative path from the page's folder to the base folder of the source paths, such as `../`.
  ///   - language: the language of everything except quoted words.
  package init(_ card: Scorecard, pathPrefix: String, language: ReportLanguage = .korean) {
    self.card = card
    self.language = language
    links = SourceLinks(prefix: pathPrefix, language: language)
  }

  /// The page, with a line end at the end.
  package var html: String {
    let title = card.title(in: language)
    return PlainPage.html(
      title: title, language: language, style: PackageResources.scorecard_css,
      [
        .element(
          "main", [],
          [.element("h1", [], [.text(title)]), .line, opening, overview, advice, levels, frequencies])
      ])
  }

  private var opening: Markup {
    let own = card.organization
    let peers = card.peers.names(in: language)
    return .all([
      .element(
        "p", [.class("score")],
        [
          .element("strong", [], [.text(figure(card.score) + language("점", " points"))]),
          .text(" " + card.standing(in: language)),
        ]),
      .element(
        "p", [],
        [
          .text(
            language(
              "약속 \(own.commitments)건. 견준 기관: \(peers). ", "\(own.commitments) promises. Peers: \(peers). ")
              + "\(card.rubric.edition(in: language)). \(Scorecard.caveat(in: language))")
        ]),
    ])
  }

  private var overview: Markup {
    let rows = card.parts.map { part -> Markup in
      let rubric = card.rubricPart(part)
      let missing = card.missing(in: part, language).joined(separator: ", ")
      return .element(
        "tr", [],
        [
          .element(
            "th", [Attribute("scope", "row")],
            [
              .text(rubric.map { language($0.title) } ?? part.id.rawValue),
              .element("small", [], [.text("\(language("비중", "weight")) \(figure(rubric?.weight ?? 0))")]),
            ]),
          .element(
            "td", [],
            [
              ScoreBar(value: part.share.value, median: part.peerMedian).markup,
              .text(part.share.words(part.id, in: language)),
            ]),
          .element("td", [], [.text(part.peerMedian.map(percent) ?? "—")]),
          .element(
            "td", [],
            [
              .text(rubric.map { language($0.counts) } ?? ""),
              missing.isEmpty
                ? .empty
                : .element("small", [], [.text("\(language("이 문서에 없음", "Not in this document")): \(missing)")]),
              basis(part),
            ]),
        ])
    }
    return section(
      language("한눈에", "At a glance"),
      language(
        "부분|이 문서 (세로줄은 견준 기관의 중앙값)|중앙값|세는 것과 근거",
        "Part|This document (line: median of the peers)|Median|What is counted, and its basis"),
      rows)
  }

  /// Returns the commitments that a part counts, collapsed.
  private func basis(_ part: ScoredPart) -> Markup {
    let ids = Set(part.basis)
    let words = card.commitments.filter { ids.contains($0.commitment) }
    if words.isEmpty { return .empty }
    return .element(
      "details", [],
      [
        .element("summary", [], [.text(language("근거가 된 약속 \(words.count)건", "\(words.count) promises behind it"))]),
        .element("ul", [], words.map { .element("li", [], [quoted($0)]) }),
      ])
  }

  private var advice: Markup {
    let groups = Advice.Kind.allCases.map { kind -> Markup in
      let items = card.advice(kind)
      let absence = kind == .missing ? card.absence(in: language) : []
      let heading = Markup.element("h3", [], [.text("\(kind.name(in: language)) (\(items.count))")])
      if items.isEmpty, absence.isEmpty { return heading + .element("p", [], [.text(language("없습니다.", "None."))]) }
      return .all([
        heading, .element("p", [], [.text(kind.explanation(in: language))]),
        .element("ul", [.class("advice")], items.map(item) + absence.map(absent)),
      ])
    }
    return section(language("할 일", "What to do"), groups)
  }

  private func absent(_ channel: String, _ clauses: String) -> Markup {
    .element(
      "li", [],
      [
        .element("strong", [], [.text(channel)]),
        .text(" — \(Scorecard.absenceNote(in: language)) \(clauses)"),
      ])
  }

  private func item(_ advice: Advice) -> Markup {
    let own = advice.own.map { Markup.element("li", [], [.text(advice.ownLabel(in: language) + ": "), quoted($0)]) }
    let examples = advice.examples.map { Markup.element("li", [], [.text("\($0.name): "), quoted($0)]) }
    return .element(
      "li", [],
      [
        .element("strong", [], [.text(language(advice.title))]),
        .text(" (\(advice.channel.name(in: language))) — \(advice.counted(in: language))"),
        .element("ul", [], own + examples),
      ])
  }

  private func quoted(_ words: Advice.Words) -> Markup {
    let line = language("\(words.line)행", "line \(words.line)")
    let place = links.target(words.path).map { Markup.element("a", [.href("\($0)#L\(words.line)")], [.text(line)]) }
    let pieces = words.pieces
    let isWhole = pieces.before.isEmpty && pieces.after.isEmpty
    let sentence: [Markup] =
      isWhole
      ? [.text(words.text)] : [.text(pieces.before), .element("b", [], [.text(words.text)]), .text(pieces.after)]
    return .all([
      .element("q", [], [.element("bdi", [], sentence)]), .text(" ("), place ?? .text(line),
      .text(")"),
    ])
  }

  private var levels: Markup {
    let title = language("수준의 순위", "How the levels rank")
    if card.levels.isEmpty {
      let none = language("이 문서에 견줄 수준이 없습니다.", "This document has no level to compare.")
      return section(title, [.element("p", [], [.text(none)])])
    }
    let rows = card.levels.map { level -> Markup in
      .element(
        "tr", [],
        [
          .element(
            "th", [Attribute("scope", "row")],
            [
              .text(language(level.title)), .element("small", [], [.text(level.channel.name(in: language))]),
            ]),
          .element("td", [], [.text(level.stated(in: language))]),
          .element("td", [], [.text(level.words(in: language))]),
          .element(
            "td", [],
            [
              ScoreBar(value: level.percentile, median: nil).markup, .text(level.percentile.map(percent) ?? "—"),
            ]),
          .element("td", [], [.text(level.incomparable.names(in: language))]),
        ])
    }
    return section(
      title, language("조항|수준|순위|백분위|순위를 매기지 않은 기관", "Clause|Level|Rank|Percentile|Not ranked"), rows, notes)
  }

  /// The comparison's notes on the levels.
  private var notes: Markup {
    let notes = card.levels.compactMap { level in
      level.note.map { note in
        Markup.element(
          "li", [], [.element("strong", [], [.text(language(level.title))]), .text(": \(language(note))")])
      }
    }
    return notes.isEmpty ? .empty : .element("ul", [], notes)
  }

  private var frequencies: Markup {
    let rows = card.frequencyCounts.map { count -> Markup in
      let names = card.frequencies.filter { $0.group == count.group }.map { clause -> Markup in
        .all([
          .text(clause.words(in: language)),
          clause.lack(in: language).map { .element("strong", [], [.text(" " + $0)]) } ?? .empty,
        ])
      }
      let share = count.clauses > 0 ? Double(count.own) / Double(count.clauses) : nil
      return .element(
        "tr", [],
        [
          .element("th", [Attribute("scope", "row")], [.text(count.group.name(in: language))]),
          .element(
            "td", [],
            [
              ScoreBar(value: share, median: nil).markup, .text("\(count.own)/\(count.clauses)"),
            ]), .element("td", [], [.all(names, between: .text(" · "))]),
        ])
    }
    return section(
      language("조항이 얼마나 흔한가", "How common the clauses are"),
      language("무리|이 문서가 둔 조항|조항 (둔 기관 수)", "Group|In this document|Clauses (organizations with it)"), rows)
  }

  /// Returns a section with a table; the header separates the column names by `|`.
  private func section(_ title: String, _ header: String, _ rows: [Markup], _ rest: Markup = .empty) -> Markup {
    section(title, [PlainPage.table(title, header.split(separator: "|").map(String.init), rows), rest])
  }

  private func section(_ title: String, _ content: [Markup]) -> Markup {
    .element("section", [], [.element("h2", [], [.text(title)])] + content) + .line
  }
}
