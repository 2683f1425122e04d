package import CharterModel

/// A scorecard as one page of HTML that asks for nothing; what is counted is drawn as bars.
package struct ScorecardPage: Sendable {
  let card: Scorecard
  let links: SourceLinks

  /// - Parameter pathPrefix: what leads from the page's folder to the one that paths are relative to.
  package init(_ card: Scorecard, pathPrefix: String) {
    self.card = card
    links = SourceLinks(prefix: pathPrefix)
  }

  package var html: String {
    BenchmarkPage.html(title: "\(card.organization.name) 고객헌장 성적표", [opening, overview, advice, levels, frequencies])
  }

  private var opening: Markup {
    let own = card.organization
    let peers = card.peers.map(\.name).joined(separator: ", ")
    return .all([
      .element(
        "p", [.class("score")],
        [
          .element("strong", [], [.text("\(figure(card.score))점")]),
          .text(" \(card.peers.count + 1)곳 중 \(card.rank)위"),
        ]),
      .element(
        "p", [],
        [
          .text("약속 \(own.commitments)건. 견준 기관: \(peers). 채점 기준 \(card.rubric.version)판. "),
          .text("기관의 서비스가 아니라 이 문서에 적힌 약속을 견준 것입니다. 분모가 작은 비율은 참고로만 보십시오."),
        ]),
    ])
  }

  private var overview: Markup {
    let rows = card.parts.map { part -> Markup in
      let rubric = card.rubricPart(part)
      let missing = part.id == .remedies || part.id == .transparency ? card.missing(in: part) : []
      return .element(
        "tr", [],
        [
          .element(
            "th", [Attribute("scope", "row")],
            [
              .text(rubric?.title.ko ?? part.id.rawValue),
              .element("small", [], [.text("비중 \(figure(rubric?.weight ?? 0))")]),
            ]),
          .element(
            "td", [],
            [
              ScoreBar(value: part.share.value, median: part.peerMedian).markup,
              .text(part.share.korean(part.id)),
            ]),
          .element("td", [], [.text(part.peerMedian.map(percent) ?? "—")]),
          .element(
            "td", [],
            [
              .text(rubric?.counts.ko ?? ""),
              missing.isEmpty ? .empty : .element("small", [], [.text("이 문서에 없음: " + missing.joined(separator: ", "))]),
              basis(part),
            ]),
        ])
    }
    return section(
      "한눈에",
      [
        BenchmarkPage.table(["부분", "이 문서 (세로줄은 견준 기관의 중앙값)", "중앙값", "세는 것과 근거"], rows)
      ])
  }

  /// The commitments behind a figure, folded away.
  private func basis(_ part: ScoredPart) -> Markup {
    let ids = Set(part.basis)
    let words = card.commitments.filter { ids.contains($0.commitment) }
    if words.isEmpty { return .empty }
    return .element(
      "details", [],
      [
        .element("summary", [], [.text("근거가 된 약속 \(words.count)건")]),
        .element("ul", [], words.map { .element("li", [], [quoted($0)]) }),
      ])
  }

  private var advice: Markup {
    let groups = Advice.Kind.allCases.map { kind -> Markup in
      let items = card.advice.filter { $0.kind == kind }
      let heading = Markup.element("h3", [], [.text("\(kind.korean) (\(items.count))")])
      if items.isEmpty { return heading + .element("p", [], [.text("없습니다.")]) }
      return .all([
        heading, .element("p", [], [.text(kind.explanation)]),
        .element("ul", [.class("advice")], items.map(item)),
      ])
    }
    return section("할 일", groups)
  }

  private func item(_ advice: Advice) -> Markup {
    let own = advice.own.map { Markup.element("li", [], [.text("이 문서: "), quoted($0)]) }
    let examples = advice.examples.map { Markup.element("li", [], [.text("\($0.name): "), quoted($0)]) }
    return .element(
      "li", [],
      [
        .element("strong", [], [.text(advice.title.ko)]), .text(" (\(advice.channel.korean)) — \(advice.counted)"),
        .element("ul", [], own + examples),
      ])
  }

  private func quoted(_ words: Advice.Words) -> Markup {
    let place = links.target(words.path).map {
      Markup.element("a", [.href("\($0)#L\(words.line)")], [.text("\(words.line)행")])
    }
    return .all([
      .element("q", [], [.element("bdi", [], [.text(words.text)])]), .text(" ("), place ?? .text("\(words.line)행"),
      .text(")"),
    ])
  }

  private var levels: Markup {
    if card.levels.isEmpty { return section("수준의 순위", [.element("p", [], [.text("이 문서에 견줄 수준이 없습니다.")])]) }
    let rows = card.levels.map { level -> Markup in
      .element(
        "tr", [],
        [
          .element(
            "th", [Attribute("scope", "row")],
            [
              .text(level.title.ko), .element("small", [], [.text(level.channel.korean)]),
            ]),
          .element("td", [], [.text(level.level)]), .element("td", [], [.text(level.korean(card.names))]),
          .element(
            "td", [],
            [
              ScoreBar(value: level.percentile, median: nil).markup, .text(level.percentile.map(percent) ?? "—"),
            ]),
          .element("td", [], [.text(level.incomparable.map { card.names[$0] ?? $0 }.joined(separator: ", "))]),
        ])
    }
    return section("수준의 순위", [BenchmarkPage.table(["조항", "수준", "순위", "백분위", "순위를 매기지 않은 기관"], rows)])
  }

  private var frequencies: Markup {
    let rows = ClauseFrequency.Group.allCases.map { group -> Markup in
      let clauses = card.frequencies.filter { $0.group == group }
      let own = clauses.filter { $0.holders.contains(card.organization.id) }
      let names = own.map { "\($0.title.ko) (\($0.holders.count)/\($0.of))" }
      return .element(
        "tr", [],
        [
          .element("th", [Attribute("scope", "row")], [.text(group.korean)]),
          .element(
            "td", [],
            [
              ScoreBar(value: clauses.isEmpty ? nil : Double(own.count) / Double(clauses.count), median: nil).markup,
              .text("\(own.count)/\(clauses.count)"),
            ]), .element("td", [], [.text(names.joined(separator: " · "))]),
        ])
    }
    return section("조항이 얼마나 흔한가", [BenchmarkPage.table(["무리", "이 문서가 둔 조항", "조항 (둔 기관 수)"], rows)])
  }

  private func section(_ title: String, _ content: [Markup]) -> Markup {
    .element("section", [], [.element("h2", [], [.text(title)])] + content) + .line
  }
}
