import CharterModel

extension ComparisonPage {
  /// Returns the details of a clause: the verdict and the sentences of every organization.
  func sheet(_ clause: Clause, place: String, ranks: [String: Int]) -> Markup {
    let present = comparison.organizations.filter { clause.cell(of: $0.id) != nil }
    let cards = present.compactMap { organization in
      clause.cell(of: organization.id).map { card(clause, $0, organization, rank: ranks[organization.id]) }
    }
    let absent = comparison.organizations.map(\.id).filter(clause.lacks)
    let similar = comparison.organizations.map(\.id).compactMap { similarCard(clause, $0) }
    let missing =
      absent.isEmpty
      ? Markup.empty
      : .element("p", [.class("missing")], [.text(say("이 문서에 없음: ", "Not in this document: ")), names(absent)])
    return .element(
      "details", [],
      [
        .element(
          "summary", [],
          [
            .text(say("원문 문장 보기", "Full sentences")), .text(" "),
            .element("span", [.class("unseen")], [title(of: clause)]),
            .element("span", [.class("count")], [.text(say("\(present.count)곳", "\(present.count)"))]),
          ]),
        .element(
          "div", [.class("sheet"), .id(place)],
          [
            .element("h4", [], [title(of: clause)]), verdict(clause),
            .element("div", [.class("cards")], cards + similar),
            missing,
          ]),
      ])
  }

  /// Returns how the levels differ, in words.
  private func verdict(_ clause: Clause) -> Markup {
    var text = clause.spread(in: say) ?? say("수치로 기준을 적은 기관이 없음", "No organization states a level")
    text += "."
    if let note = clause.verdict.note { text += " " + say(note) }
    return .element("p", [.class("verdict")], [.element("bdi", [], [.text(text)])])
  }

  private func card(_ clause: Clause, _ cell: Cell, _ organization: ComparedOrganization, rank: Int?) -> Markup {
    let state = CellState(cell)
    let place = place(of: clause, organization.id)
    var badges: [Markup] = [
      .element("span", [.class("chip s-\(state.rawValue)")], [sign(state), .text(" " + state.name(in: say))])
    ]
    if let rank {
      badges.append(
        .element("span", [.class("tag rank")], [.text(say("유리한 순서 \(rank)위", "no. \(rank) for the customer"))]))
    }
    if cell.uncertain {
      let text = say("확인 필요: 이 항목의 약속인지 확실하지 않음", "to be checked: it may belong elsewhere")
      badges.append(.element("span", [.class("tag doubt")], [.text(text)]))
    }
    let link = Markup.element(
      "a", [.class("permalink"), .place(place)],
      [
        .text(say("이 칸의 링크", "Link to this cell")),
        .element("span", [.class("unseen")], [.text(": "), title(of: clause), .text(", "), name(organization.id)]),
      ])
    return .element(
      "article",
      [
        .class("card s-\(state.rawValue)"), .id(place), Attribute("data-key", organizationPlaces[organization.id]),
        Attribute("tabindex", "-1"),
      ],
      [
        .element(
          "header", [],
          [.element("h5", [], [name(organization.id)]), .element("p", [.class("badges")], badges)]),
        .all(sentences(cell).map { promise($0, of: organization.id) }),
        .element("footer", [], [fit(cell), link]),
      ]) + .line
  }

  /// Returns the promises that stand in place of a clause; nil where the organization has the clause or lacks it.
  private func similarCard(_ clause: Clause, _ organization: String) -> Markup? {
    let found = clause.similar(at: organization).compactMap { commitments[$0.commitment] }
    if found.isEmpty { return nil }
    return .element(
      "article",
      [
        .class("card s-similar"), .id(place(of: clause, organization)),
        Attribute("data-key", organizationPlaces[organization]), Attribute("tabindex", "-1"),
      ],
      [
        .element(
          "header", [],
          [
            .element("h5", [], [name(organization)]),
            .element(
              "p", [.class("badges")],
              [
                .element(
                  "span", [.class("chip s-similar")],
                  [sign(.similar), .text(" " + CellState.similar.name(in: say))]),
                .element("span", [.class("tag doubt")], [.text(say("확인 필요", "to be checked"))]),
              ]),
          ]), .all(found.map { promise([$0], of: organization) }),
      ]) + .line
  }

  /// Returns the confidence of a cell's best match and the words that support it.
  private func fit(_ cell: Cell) -> Markup {
    let confidence = Int((cell.confidence * 100).rounded())
    let words = cell.evidence.enumerated().map { place, word in
      // The class says what the word means: ‘회신’ (act.reply).
      quote(word) + (cell.classes.indices.contains(place) ? .text(" (\(cell.classes[place]))") : .empty)
    }
    let evidence: Markup =
      words.isEmpty
      ? .empty : .text(say(" · 근거 낱말 ", " · by the words ")) + .all(words, between: .text(", "))
    let exemplar: Markup =
      cell.exemplar.map { .text(say(" · 가장 가까운 보기 ", " · nearest exemplar ")) + quote($0) } ?? .empty
    return .element(
      "span", [], [.text(say("이 항목일 가능성 \(confidence)%", "Belongs here: \(confidence)%")), evidence, exemplar])
  }

  /// Returns the commitments of a cell, grouped by sentence.
  private func sentences(_ cell: Cell) -> [[Commitment]] {
    var order: [TextSpan] = []
    var groups: [TextSpan: [Commitment]] = [:]
    for commitment in cell.commitments.compactMap({ commitments[$0] }) {
      if groups[commitment.sentence.span] == nil { order.append(commitment.sentence.span) }
      groups[commitment.sentence.span, default: []].append(commitment)
    }
    return order.compactMap { groups[$0]?.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) } }
  }
}
