import CharterModel

extension ComparisonPage {
  /// The plots of the levels by family; clauses of a single organization are collapsed.
  var levelPart: Part? {
    let ids = comparison.organizations.map(\.id)
    let plots = comparison.clauses.compactMap { LevelPlot($0, organizations: ids) }
    if plots.isEmpty { return nil }
    let shared = plots.filter { $0.rows.count > 1 }
    let alone = plots.filter { $0.rows.count == 1 }
    var content: [Markup] = [.element("p", [], [.text(howToRead)]), signs]
    for family in LevelPlot.Family.allCases {
      let own = shared.filter { $0.family == family }
      if own.isEmpty { continue }
      content.append(.element("h3", [], [.text(title(family))]))
      content.append(.element("div", [.class("plots")], own.map(figure)))
    }
    if !alone.isEmpty {
      content.append(
        .element(
          "details", [.class("group")],
          [
            .element(
              "summary", [],
              [
                .element("h3", [], [.text(say("한 기관만 수치를 적은 항목", "Figures of one organization only"))]), .text(" "),
                .element("span", [.class("count")], [.text(say("\(alone.count)건", "\(alone.count)"))]),
              ]), .element("div", [.class("plots")], alone.map(figure)),
          ]))
    }
    return Part(id: "levels", title: say("기준 한눈에 보기", "Levels at a glance"), content: content)
  }

  /// The number of rows that a plot shows at first; the others are collapsed.
  private static let rowsPerPlot = 15

  private var howToRead: String {
    say(
      "점은 문구에 적힌 숫자 그대로이고, 굵은 선은 그 약속을 지킨 것이 되는 범위입니다. 줄은 고객에게 유리한 순서이며, 옆의 글은 원문의 표현입니다.",
      "A dot is the figure as written; the thick line is the range that keeps the promise. Rows go from the best for the "
        + "customer; the words beside them are those of the source.")
  }

  private var signs: Markup {
    let items: [(String, String)] = [
      ("dot", say("달력 시간이나 횟수", "calendar time or a number")),
      ("dot working", say("근무일·근무시간", "working days or hours")),
      ("dot minor", say("같은 기관의 다른 기준", "another level of the same organization")),
    ]
    return list(
      items.map { kind, text in
        .element(
          "svg", [.class("key"), .silent, Attribute("focusable", "false")],
          [dot("50%", isWorkingTime: kind.contains("working"), isMain: !kind.contains("minor"))]) + .text(" " + text)
      }, [.class("legend")])
  }

  private func title(_ family: LevelPlot.Family) -> String {
    switch family {
    case .rings: say("전화를 받기까지의 벨 횟수", "Rings before the phone is answered")
    case .shortTimes: say("분·시간으로 적은 기준", "Levels in minutes and hours")
    case .days: say("날짜로 적은 기한", "Deadlines in days")
    case .leads: say("얼마나 먼저 알리는가", "Notice in advance")
    case .others: say("횟수·금액 등", "Numbers and amounts")
    }
  }

  /// Returns a plot. The text beside it states the same levels, so the images are hidden from screen readers.
  private func figure(_ plot: LevelPlot) -> Markup {
    let caption = Markup.element("figcaption", [], [head(plot.clause)])
    let rows = plot.rows.map { row in
      Markup.element(
        "div", [.class("plot-row")],
        [
          .element(
            "span", [.class("who")],
            [
              .element(
                "a", [.place(place(of: plot.clause, row.organization))], [name(row.organization)]),
              row.isRanked || plot.rows.count == 1
                ? .empty
                : .text(" ")
                  + .element("span", [.class("tag")], [.text(say("순위 밖", "not ranked"))]),
            ]),
          picture(row, of: plot),
          .element("span", [.class("what")], [.all(row.levels.map { mark($0.text) }, between: .text(", "))]),
        ]) + .line
    }
    let shown = rows.prefix(Self.rowsPerPlot) + [axis(plot)]
    guard rows.count > Self.rowsPerPlot else { return .element("figure", [.class("plot")], [caption] + shown) }
    let number = rows.count - Self.rowsPerPlot
    let rest = Markup.element(
      "details", [],
      [.element("summary", [], [.text(say("나머지 \(number)곳", "\(number) more"))])] + rows.dropFirst(Self.rowsPerPlot)
        + [axis(plot)])
    return .element("figure", [.class("plot")], [caption] + shown + [rest])
  }

  private func picture(_ row: LevelPlot.Row, of plot: LevelPlot) -> Markup {
    if row.dots.isEmpty {
      return .element("span", [.class("undrawn")], [.text(say("그림으로 나타낼 수 없음", "cannot be drawn"))])
    }
    let lines = plot.axis.ticks.map { tick in
      line("grid", from: plot.axis.place(tick), to: plot.axis.place(tick), top: "0", bottom: "100%")
    }
    var pieces = lines
    if let main = row.dots.first(where: \.isMain) {
      switch main.comparator {
      case .atMost, .below:
        pieces.append(
          line("range", from: plot.axis.place(0), to: plot.axis.place(main.value), top: "50%", bottom: "50%"))
      case .atLeast, .above:
        pieces.append(line("range", from: plot.axis.place(main.value), to: "100%", top: "50%", bottom: "50%"))
      case .equal, nil: break
      }
    }
    pieces += row.dots.sorted { !$0.isMain && $1.isMain }.map {
      dot(plot.axis.place($0.value), isWorkingTime: $0.isWorkingTime, isMain: $0.isMain)
    }
    return .element("svg", [.class("strip"), .silent, Attribute("focusable", "false")], pieces)
  }

  private func line(_ kind: String, from: String, to: String, top: String, bottom: String) -> Markup {
    .element(
      "line",
      [
        .class(kind), Attribute("x1", from), Attribute("x2", to), Attribute("y1", top), Attribute("y2", bottom),
      ])
  }

  /// Returns a circle, or a square for working time.
  private func dot(_ x: String, isWorkingTime: Bool, isMain: Bool) -> Markup {
    let kind = isMain ? "dot" : "dot minor"
    if isWorkingTime {
      let size = isMain ? 10 : 7
      return .element(
        "svg", [Attribute("x", x), Attribute("y", "50%"), Attribute("overflow", "visible")],
        [
          .element(
            "rect",
            [
              .class(kind), Attribute("x", "\(-size / 2)"), Attribute("y", "\(-size / 2)"),
              Attribute("width", "\(size)"), Attribute("height", "\(size)"),
            ])
        ])
    }
    return .element(
      "circle", [.class(kind), Attribute("cx", x), Attribute("cy", "50%"), Attribute("r", isMain ? "5.5" : "3.5")])
  }

  private func axis(_ plot: LevelPlot) -> Markup {
    let labels = plot.axis.ticks.enumerated().map { index, tick in
      let unit = index == plot.axis.ticks.count - 1 ? plot.unit.name(in: say) : ""
      return Markup.element(
        "text", [Attribute("x", plot.axis.place(tick)), Attribute("y", "12"), Attribute("text-anchor", "middle")],
        [.text(tick.figure + unit)])
    }
    return .element(
      "div", [.class("plot-row axis"), .silent],
      [
        .element("span", [.class("who")], []),
        .element("svg", [.class("ticks"), Attribute("focusable", "false")], labels),
        .element("span", [.class("what")], []),
      ])
  }
}
