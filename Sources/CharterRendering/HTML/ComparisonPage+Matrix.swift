import CharterModel

extension ComparisonPage {
  /// The largest number of columns with which the matrix fits on a printed page and a desktop screen.
  static let fewColumns = 7

  /// The matrix of clauses and organizations, coloured by status, with the sentences under each clause.
  var matrixPart: Part? {
    let isFew = comparison.organizations.count + unread.count <= Self.fewColumns
    let groups = Channel.allCases.flatMap { channel -> [Markup] in
      let clauses = comparison.clauses.enumerated().filter { $0.element.channel == channel }
      if clauses.isEmpty { return [] }
      return [band(channel, clauses.count)] + clauses.map { row($0.element, place: $0.offset) }
    }
    let table = Markup.element(
      "table", [.class("matrix"), .id("matrix-table")],
      [
        .element("caption", [.class("unseen")], [.text(say("항목과 기관별 약속", "Promises by clause and organization"))]),
        .element("thead", [], [columns]), .line,
      ] + groups)
    let box = Markup.element(
      "div",
      [
        .class(isFew ? "box few" : "box many"), Attribute("role", "region"), Attribute("tabindex", "0"),
        Attribute("aria-label", say("비교표, 양방향으로 밀어 볼 수 있음", "Matrix, scrolls both ways")),
      ], [table])
    return Part(
      id: "matrix", title: say("비교표", "Matrix"), content: [legend, controls, .line, box, nothingFound])
  }

  private var legend: Markup {
    let items = CellState.allCases.map { state in
      Markup.element("span", [.class("chip s-\(state.rawValue)")], [sign(state), .text(" " + state.name(in: say))])
        + .text(" ") + .text(state.explanation(in: say))
    }
    return .element(
      "div", [.class("how")],
      [
        .element(
          "p", [],
          [
            .text(
              say(
                "한 줄은 항목 하나, 한 칸은 기관 하나입니다. 칸을 누르면 원문 문장이 열리고 약속한 부분이 표시됩니다.",
                "A row is a clause, a column an organization. A cell leads to the full sentences with the promise marked."
              ))
          ]), list(items, [.class("legend")]),
      ])
  }

  private var columns: Markup {
    let heads = comparison.organizations.map { organization in
      Markup.element(
        "th", [Attribute("scope", "col"), Attribute("data-key", organizationPlaces[organization.id])],
        [.element("span", [.class("column")], [name(organization.id)])])
    }
    return .element(
      "tr", [],
      [
        .element(
          "th", [Attribute("scope", "col"), Attribute("data-key", "title"), .class("corner")],
          [.element("span", [.class("column")], [.text(say("항목", "Clause"))])])
      ] + heads + unreadHeads)
  }

  private var width: String { String(comparison.organizations.count + unread.count + 1) }

  private func band(_ channel: Channel, _ count: Int) -> Markup {
    .element(
      "tbody", [.class("band"), Attribute("data-channel", channel.rawValue)],
      [
        .element(
          "tr", [],
          [
            .element(
              "th", [Attribute("scope", "rowgroup"), Attribute("colspan", width)],
              [
                .element(
                  "h3", [],
                  [
                    .text(channel.name(in: say) + " "),
                    .element(
                      "span", [.class("count")],
                      [.text(say("\(count)개 항목", self.count(count, "clause", "clauses")))]),
                  ])
              ])
          ])
      ]) + .line
  }

  private func row(_ clause: Clause, place number: Int) -> Markup {
    let ranks = clause.ranks
    let place = place(of: clause)
    let spread =
      clause.spread(in: say).map { text in
        Markup.element("span", [.class("spread spread-\(clause.verdict.spread.rawValue)")], [.text(text)])
      } ?? .empty
    let title = Markup.element(
      "th", [Attribute("scope", "row")],
      [
        .element("a", [.class("title"), .place(place)], [self.title(of: clause)]),
        // Visible while the rows are not in the order of the channels.
        .element("span", [.class("where")], [.text(clause.channel.name(in: say))]),
        spread,
      ])
    let cells = comparison.organizations.map { cell(clause, $0.id, rank: ranks[$0.id]) }
    let present = comparison.organizations.count { clause.cell(of: $0.id) != nil }
    return .element(
      "tbody",
      [
        .class("clause"), Attribute("data-channel", clause.channel.rawValue), Attribute("data-place", String(number)),
        Attribute("data-spread", clause.verdict.spread.rawValue), Attribute("data-present", String(present)),
      ],
      [
        .element("tr", [.class("row")], [title] + cells + unreadCells),
        .element(
          "tr", [.class("more")],
          [.element("td", [Attribute("colspan", width)], [sheet(clause, place: place, ranks: ranks)])]),
      ]) + .line
  }

  private func cell(_ clause: Clause, _ organization: String, rank: Int?) -> Markup {
    let cell = clause.cell(of: organization)
    let state = CellState(clause, organization)
    let place = place(of: clause, organization)
    let attributes: [Attribute] = [.class("s-\(state.rawValue)"), Attribute("data-state", state.rawValue)]
    guard let cell else {
      guard state == .similar else { return .element("td", attributes + [.id(place)], [sign(state), unseen(state)]) }
      return .element(
        "td", attributes,
        [
          .element(
            "a", [.place(place)],
            [sign(state), .text(" "), .element("span", [.class("label")], [.text(state.name(in: say))])])
        ])
    }
    var content: [Markup] = [sign(state)]
    if let level = cell.levels.first {
      content += [unseen(state), .text(" "), .element("span", [.class("label level")], [quote(level.text)])]
    } else {
      content += [.text(" "), .element("span", [.class("label")], [.text(state.name(in: say))])]
    }
    if let rank { content.append(tag("rank", say("\(rank)위", "no. \(rank)"))) }
    if cell.levels.count > 1 {
      content.append(tag("extra", say("외 기준 \(cell.levels.count - 1)", "+\(cell.levels.count - 1)")))
    }
    if cell.uncertain { content.append(tag("doubt", say("확인 필요", "to be checked"))) }
    return .element("td", attributes, [.element("a", [.place(place)], content)])
  }

  private func unseen(_ state: CellState) -> Markup {
    .element("span", [.class("unseen")], [.text(" " + state.name(in: say) + " ")])
  }

  func sign(_ state: CellState) -> Markup {
    .element("span", [.class("sign"), .silent], [.text(state.sign)])
  }

  private func tag(_ kind: String, _ text: String) -> Markup {
    .text(" ") + .element("span", [.class("tag \(kind)")], [.text(text)])
  }

  private var nothingFound: Markup {
    .element(
      "p", [.class("nothing"), .id("nothing"), Attribute("hidden")],
      [.text(say("고른 조건에 맞는 항목이 없습니다.", "No clause fits the filters."))])
  }
}
