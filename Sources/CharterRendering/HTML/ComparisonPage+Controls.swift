import CharterModel

extension ComparisonPage {
  /// The filters and the sort order. They require the script and are hidden without it.
  var controls: Markup {
    let channels = Channel.allCases.filter { channel in comparison.clauses.contains { $0.channel == channel } }
    return .element(
      "form",
      [
        .class("controls"), .id("controls"), Attribute("hidden"), Attribute("role", "search"),
        Attribute("aria-label", say("비교표 거르기", "Filter the matrix")),
      ],
      [
        .element("div", [.class("line")], [search, sorting]),
        choice(
          "channel", say("채널", "Channel"), channels.map { ($0.rawValue, .text($0.name(in: say)), nil) }),
        choice(
          "state", say("상태", "Status"),
          CellState.allCases.map { ($0.rawValue, .text($0.name(in: say)), $0) }),
        choice(
          "organization", say("기관", "Organization"),
          comparison.organizations.map { (organizationPlaces[$0.id], name($0.id), nil) }),
        .element(
          "div", [.class("line")],
          [
            .element(
              "p",
              [
                .class("result"), .id("result"), Attribute("role", "status"),
                Attribute("data-text", say("항목 {all}개 가운데 {shown}개", "{shown} of {all} clauses")),
              ], []),
            button("open-all", say("모두 펼치기", "Open all")), button("close-all", say("모두 접기", "Close all")),
            .element(
              "button", [Attribute("type", "reset"), .class("button")], [.text(say("조건 지우기", "Clear filters"))]),
          ]),
      ])
  }

  private var search: Markup {
    .element(
      "label", [.class("field search")],
      [
        .element("span", [], [.text(say("찾을 말", "Text"))]),
        .void(
          "input",
          [
            Attribute("type", "search"), .id("query"), Attribute("autocomplete", "off"),
            Attribute("placeholder", say("항목과 문장에서 찾기", "in clauses and sentences")),
          ]),
      ])
  }

  private var sorting: Markup {
    let orders: [(String, String)] = [
      ("place", say("채널·목록 순서", "by channel")), ("title", say("항목 이름", "by title")),
      ("present", say("약속한 기관이 많은 순", "most organizations first")),
      ("absent", say("약속한 기관이 적은 순", "fewest organizations first")),
      ("spread", say("기준이 다른 것 먼저", "levels that differ first")),
    ]
    return .element(
      "label", [.class("field")],
      [
        .element("span", [], [.text(say("정렬", "Sort"))]),
        .element(
          "select", [.id("sort")],
          orders.map { .element("option", [Attribute("value", $0.0)], [.text($0.1)]) } + [
            // The option for rows that are sorted by a column.
            .element(
              "option", [Attribute("value", "column"), Attribute("hidden")],
              [.text(say("표 머리에서 고른 기관의 상태", "by the column chosen"))])
          ]),
      ])
  }

  /// Returns check boxes; where none is checked, everything is shown.
  private func choice(_ name: String, _ title: String, _ options: [(String, Markup, CellState?)]) -> Markup {
    .element(
      "fieldset", [.class("choice")],
      [.element("legend", [], [.text(title)])]
        + options.map { value, text, state in
          .element(
            "label", [.class(state.map { "option s-\($0.rawValue)" } ?? "option")],
            [
              .void("input", [Attribute("type", "checkbox"), Attribute("name", name), Attribute("value", value)]),
              .element("span", [], (state.map { [sign($0), .text(" ")] } ?? []) + [text]),
            ])
        })
  }

  private func button(_ id: String, _ text: String) -> Markup {
    .element("button", [Attribute("type", "button"), .class("button"), .id(id)], [.text(text)])
  }
}
