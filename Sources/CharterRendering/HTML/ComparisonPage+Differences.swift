import CharterModel

extension ComparisonPage {
  /// The important differences. Different levels are visible, the others collapsed.
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
              .element("h3", [], [.text(findingWords.title(kind))]), .text(" "),
              .element("span", [.class("count")], [.text(say("\(items.count)건", "\(items.count)"))]),
            ]),
          findingWords.lead(kind).map { .element("p", [.class("aside")], [.text($0)]) } ?? .empty,
          list(items, [.class("findings")]),
        ])
    }
    let none = Markup.element("p", [], [.text(say("차이가 없습니다.", "There are no differences."))])
    return Part(
      id: "differences", title: say("눈여겨볼 차이", "Differences worth a look"),
      content: groups.isEmpty ? [none] : groups)
  }

  private func sentence(_ finding: Finding) -> Markup {
    guard case .differentLevels = finding.matter else { return markup(findingWords.sentence(finding)) }
    return steps(finding.clause)
  }

  /// Returns the levels from the strictest to the loosest, as steps.
  private func steps(_ clause: Clause) -> Markup {
    let steps = LevelStep.steps(of: clause, in: say).map { step -> Markup in
      let levels = Dictionary(
        step.members.map { ($0.organization, $0.level) }, uniquingKeysWith: { first, _ in first })
      let members = findingWords.enumeration(step.members.map(\.organization)) { id in
        [.organization(id), .words(" "), .level(levels[id] ?? "")]
      }
      let gap = step.gap.map { Markup.element("span", [.class("gap")], [.text(" (\($0))")]) } ?? .empty
      return .element("li", [], [markup(members), gap])
    }
    let note = clause.verdict.incomparable.isEmpty ? clause.verdict.note.map { say($0) } : nil
    return .element("ol", [.class("steps")], steps)
      + (note.map { .element("span", [.class("aside")], [.element("bdi", [], [.text($0)])]) } ?? .empty)
  }

  /// Returns the verbatim words of a level.
  func mark(_ level: String) -> Markup {
    .element("strong", [.class("level")], [quote(level)])
  }
}
