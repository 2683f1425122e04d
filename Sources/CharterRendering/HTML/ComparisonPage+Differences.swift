import CharterModel

extension ComparisonPage {
  /// What a reader should look at first: the levels that differ in sight, the rest to be opened.
  var differencePart: Part? {
    let found = FindingFinder(comparison: comparison, commitments: commitments).findings
    let groups = Finding.Kind.allCases.compactMap { kind -> Markup? in
      guard let findings = found[kind], !findings.isEmpty else { return nil }
      let items = findings.map { head($0.clause) + .text(" ") + sentence($0) }
      return .element(
        "details", kind == .differentLevels ? [.class("group"), Attribute("open")] : [.class("group")],
        [
          .element(
            "summary", [],
            [
              .element("h3", [], [.text(title(kind))]), .text(" "),
              .element("span", [.class("count")], [.text(say("\(items.count)건", "\(items.count)"))]),
            ]),
          kind == .differentLevels
            ? .element("p", [.class("aside")], [.text(say("고객에게 유리한 순서입니다.", "From the best for the customer."))])
            : .empty,
          list(items, [.class("findings")]),
        ])
    }
    let none = Markup.element("p", [], [.text(say("차이가 없습니다.", "There are no differences."))])
    return Part(
      id: "differences", title: say("눈여겨볼 차이", "Differences worth a look"),
      content: groups.isEmpty ? [none] : groups)
  }

  private func title(_ kind: Finding.Kind) -> String {
    switch kind {
    case .differentLevels: say("기준이 서로 다른 항목", "Levels that differ")
    case .figuresAndWords: say("수치를 적은 곳과 적지 않은 곳", "Figures against words")
    case .missing: say("대부분 약속하는데 빠진 곳", "Promised by most, missing from some")
    case .efforts: say("약속한 곳과 노력에 그친 곳", "Promises against efforts")
    case .severalLevels: say("한 기관 안에 기준이 여럿인 항목", "Several levels within one organization")
    }
  }

  private func sentence(_ finding: Finding) -> Markup {
    switch finding.matter {
    case .differentLevels(let order): differentLevels(finding.clause, order)
    case .figuresAndWords(let figures, let words): figuresAndWords(finding.clause, figures, words)
    case .missing(let absent, let present): missing(absent, present)
    case .efforts(let firm, let hedged, let vague): efforts(firm, hedged, vague)
    case .severalLevels(let organization, let levels): severalLevels(organization, levels)
    }
  }

  /// Levels from the strictest to the loosest, as steps.
  private func differentLevels(_ clause: Clause, _ order: [[String]]) -> Markup {
    let steps = order.map { group -> Markup in
      let levels = enumeration(group) { id in
        .element("span", [.class("step")], [name(id), .text(" "), level(clause, id)])
      }
      return .element("li", [], [levels])
    }
    let note = clause.verdict.incomparable.isEmpty ? clause.verdict.note.map { say($0) } : nil
    return .element("ol", [.class("steps")], steps)
      + (note.map { .element("span", [.class("aside")], [.element("bdi", [], [.text($0)])]) } ?? .empty)
  }

  private func figuresAndWords(_ clause: Clause, _ figures: [String], _ words: [String]) -> Markup {
    let named = enumeration(figures) { name($0) + .text(" ") + level(clause, $0) }
    if say == .english {
      return .text("A figure is stated by ") + named + .text("; without one promise ") + names(words) + .text(".")
    }
    return .text("기준을 수치로 적은 곳은 ") + named + .text(figures.count == 1 ? "뿐입니다. " : "입니다. ") + topic(words)
      + .text(" 수치 없이 약속합니다.")
  }

  private func missing(_ absent: [String], _ present: Int) -> Markup {
    let all = comparison.organizations.count
    if say == .english {
      return .text("\(present) of \(all) promise it; the document has no such clause at ") + names(absent) + .text(".")
    }
    return .text("\(all)곳 가운데 \(present)곳이 약속하지만 ") + names(absent) + .text("의 문서에는 없습니다.")
  }

  private func efforts(_ firm: [String], _ hedged: [String], _ vague: [String]) -> Markup {
    if say == .english {
      let effort = hedged.isEmpty ? nil : names(hedged) + .text(" only state an effort or a rule with exceptions")
      let words = vague.isEmpty ? nil : names(vague) + .text(" name nothing that could be checked")
      return names(firm) + .text(" promise it outright; ")
        + .all([effort, words].compactMap { $0 }, between: .text(", and ")) + .text(".")
    }
    let effort = hedged.isEmpty ? nil : topic(hedged) + .text(" 노력하겠다거나 원칙으로 한다는")
    let words = vague.isEmpty ? nil : topic(vague) + .text(" 확인할 기준이 없는")
    return topic(firm) + .text(" 분명히 약속하지만 ")
      + .all([effort, words].compactMap { $0 }, between: .text(" 표현에, ")) + .text(" 표현에 그칩니다.")
  }

  private func severalLevels(_ organization: String, _ levels: [Measure]) -> Markup {
    let quoted = levels.map { level in
      mark(level.text) + .text(" (") + source(level.span.line, of: organization, isShort: true) + .text(")")
    }
    let count = levels.count
    return name(organization) + .text(say("의 문서에 기준이 \(count)가지입니다. ", " states \(count) levels: "))
      + .all(quoted, between: .text(", "))
  }

  /// The words of the level that is compared.
  func level(_ clause: Clause, _ organization: String) -> Markup {
    mark(clause.cell(of: organization)?.levels.first?.text ?? "")
  }

  /// A level as it is written.
  func mark(_ level: String) -> Markup {
    .element("strong", [.class("level")], [quote(level)])
  }
}
