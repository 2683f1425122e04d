import CharterModel

extension ComparisonPage {
  /// The levels that cannot be ranked, with the reason.
  var unrankedPart: Part? {
    let items = comparison.clauses.compactMap { clause -> Markup? in
      if clause.verdict.incomparable.isEmpty { return nil }
      let reason =
        clause.verdict.note.map { Markup.element("bdi", [], [.text(say($0))]) } ?? names(clause.verdict.incomparable)
      return head(clause) + .text(" ") + reason
    }
    if items.isEmpty { return nil }
    return Part(
      id: "unranked", title: say("순위를 매길 수 없는 것", "What cannot be ranked"),
      content: [list(items, [.class("findings")])])
  }

  /// The commitments without a clause, by organization.
  var unalignedPart: Part? {
    let alone = Dictionary(grouping: comparison.unaligned.compactMap { commitments[$0] }) { $0.organization ?? "" }
    if alone.isEmpty { return nil }
    let lead = say("다른 기관의 약속과 짝을 짓지 못한 약속입니다.", "Promises that fit no clause and no promise of another organization.")
    let groups = comparison.organizations.compactMap { organization -> Markup? in
      guard let own = alone[organization.id] else { return nil }
      return group(
        name(organization.id), count: own.count,
        [.element("div", [.class("cards")], own.map { promise([$0], of: organization.id) + .line })])
    }
    return Part(
      id: "unaligned", title: say("정렬되지 않은 약속", "Promises that stand alone"),
      content: [.element("p", [], [.text(lead)])] + groups)
  }

  /// The problems of the files and their content.
  var problemPart: Part? {
    let groups = (comparison.organizations + unread).compactMap { organization -> Markup? in
      guard let found = comparison.diagnostics[organization.id], !found.isEmpty else { return nil }
      let items = found.map { diagnostic -> Markup in
        let place = diagnostic.span.map { .text(" ") + source($0, of: organization.id) } ?? Markup.empty
        return .element(
          "span", [.class("tag severity-\(diagnostic.severity.rawValue)")],
          [.text(diagnostic.severity.name(in: say))])
          + .text(" ") + .element("bdi", [], [.text(diagnostic.message(in: say))])
          + .text(" (") + .element("code", [], [.text(diagnostic.rule)]) + .text(")") + place
      }
      return group(
        .element("bdi", [], [.text(say.name(of: organization))]), count: found.count,
        [list(items, [.class("findings")])])
    }
    if groups.isEmpty { return nil }
    return Part(id: "problems", title: say("문서에서 발견된 문제", "Problems found in the documents"), content: groups)
  }

  /// Returns collapsed content under a title with its count.
  private func group(_ title: Markup, count: Int, _ content: [Markup]) -> Markup {
    .element(
      "details", [.class("group")],
      [
        .element(
          "summary", [],
          [
            .element("h3", [], [title]), .text(" "),
            .element("span", [.class("count")], [.text(say("\(count)건", "\(count)"))]),
          ])
      ] + content)
  }
}
