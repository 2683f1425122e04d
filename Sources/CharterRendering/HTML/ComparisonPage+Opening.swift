import CharterModel

extension ComparisonPage {
  /// Returns the title, the figures and the table of contents.
  func opening(_ parts: [Part]) -> Markup {
    let figures = ComparisonFigures(comparison)
    let contents = parts.map { part in Markup.element("a", [.place(part.id)], [.text(part.title)]) }
    return .element(
      "header", [.class("top")],
      [
        .element(
          "p", [.class("kicker")], [.text(say("공공기관 고객서비스헌장", "Customer-service charters of public institutions"))]),
        .element("h1", [], [.text(title)]),
        .element("p", [.class("lede")], [lede]), .element("p", [.class("lede")], [.text(figures.shares(in: say))]),
        .element(
          "dl", [.class("tiles")],
          figures.tiles(in: say).map { figure, label in
            .element(
              "div", [],
              [.element("dt", [], [.text(label)]), .element("dd", [], [.text(String(figure))])])
          }),
        .element(
          "nav", [.class("contents"), Attribute("aria-label", say("차례", "Contents"))], [list(contents)]),
      ])
  }

  private var lede: Markup {
    let few = comparison.organizations.count <= 8
    let who = few ? names(comparison.organizations.map(\.id)) : .empty
    let number = comparison.organizations.count
    return (few ? who + .text(say("의 ", ": ")) : .text(say("기관 \(number)곳의 ", "\(number) organizations: ")))
      + .text(
        say(
          "고객서비스헌장과 이행표준에서 약속을 하나씩 뽑아, 같은 일에 대한 약속끼리 나란히 놓고 수준과 출처를 견주었습니다.",
          "what their customer-service charters promise, promise by promise, set side by side with levels and sources.")
      )
  }

  /// The organizations with their statuses.
  var organizationPart: Part? {
    let states = CellState.allCases
    var header = [say("기관", "Organization"), say("문서", "Document"), say("약속", "Promises")]
    header.append(say("항목의 구성", "Clauses by status"))
    header.append(say("출처", "Source"))
    var rows: [Markup] = []
    for organization in comparison.organizations {
      var counts: [CellState: Int] = [:]
      for clause in comparison.clauses { counts[CellState(clause, organization.id), default: 0] += 1 }
      let legend = states.map { state in
        Markup.element(
          "li", [.class("s-\(state.rawValue)")],
          [
            .element("span", [.class("sign"), .silent], [.text(state.sign)]),
            .text(" \(state.name(in: say)) \(counts[state, default: 0])"),
          ])
      }
      let cells: [Markup] = [
        .element("th", [Attribute("scope", "row")], [name(organization.id)]),
        .element("td", [], [organization.title.map(quote) ?? .text("–")]),
        .element(
          "td", [.class("number"), Attribute("data-label", say("약속", "Promises"))],
          [.text(String(organization.commitments))]),
        .element("td", [.class("mix")], [bar(counts), .element("ul", [], legend)]),
        .element("td", [], [sources(of: organization)]),
      ]
      rows.append(.element("tr", [], cells) + .line)
    }
    for organization in unread {
      let cells: [Markup] = [
        .element("th", [Attribute("scope", "row")], [.element("bdi", [], [.text(say.name(of: organization))])]),
        .element("td", [], [organization.title.map(quote) ?? .text("–")]),
        .element("td", [.class("number")], [.text(unreadWords.label)]), .element("td", [], [.text("–")]),
        .element("td", [], [sources(of: organization)]),
      ]
      rows.append(.element("tr", [], cells) + .line)
    }
    let head = header.map { Markup.element("th", [Attribute("scope", "col")], [.text($0)]) }
    let table = Markup.element(
      "table", [.class("plain")], [.element("thead", [], [.element("tr", [], head)]), .element("tbody", [], rows)])
    return Part(
      id: "organizations", title: say("비교한 기관", "Organizations"),
      content: [scrolling(table, label: say("비교한 기관", "Organizations"))])
  }

  /// Returns a table in its own box, which scrolls where the table is wider than the page.
  func scrolling(_ table: Markup, label: String) -> Markup {
    .element(
      "div",
      [.class("scroll"), Attribute("role", "region"), Attribute("tabindex", "0"), Attribute("aria-label", label)],
      [table])
  }

  /// Returns a bar with the number of clauses by status; the text beside it states the figures.
  private func bar(_ counts: [CellState: Int]) -> Markup {
    let total = max(1, comparison.clauses.count)
    var start = 0
    var pieces: [Markup] = []
    for state in CellState.allCases {
      let count = counts[state, default: 0]
      if count == 0 { continue }
      pieces.append(
        .element(
          "rect",
          [
            .class("s-\(state.rawValue)"), Attribute("x", percent(start, of: total)), Attribute("y", "0"),
            Attribute("width", percent(count, of: total)), Attribute("height", "100%"),
          ]))
      start += count
    }
    return .element("svg", [.class("bar"), .silent, Attribute("focusable", "false")], pieces)
  }

  private func percent(_ part: Int, of total: Int) -> String {
    "\(((Double(part) / Double(total)) * 10_000).rounded() / 100)%"
  }

  var footer: Markup {
    .element(
      "footer", [],
      [
        .element(
          "p", [],
          [
            .text(
              say(
                "CharterCompare가 공개된 문서에서 자동으로 만든 비교입니다. 인용한 문구의 저작권은 각 기관에 있습니다.",
                "Made by CharterCompare from published documents. The words quoted belong to their institutions."))
          ])
      ])
  }
}
