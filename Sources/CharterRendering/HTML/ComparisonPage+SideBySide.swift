import CharterModel

extension ComparisonPage {
  /// The paired sentences of two organizations; words that the other sentence lacks are marked.
  var sideBySidePart: Part? {
    guard let both = sideBySide else { return nil }
    let clauses = Dictionary(comparison.clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let words = SideBySideWords(say: say)
    let alone = [(both.first, both.second), (both.second, both.first)].flatMap { one, other -> [Markup] in
      let own = comparison.clauses.filter { $0.cell(of: one) != nil && $0.cell(of: other) == nil }
      let open = SideBySideWords(say: say).similar(plainName(one), plainName(other))
      return [
        folded(own.filter { $0.lacks(other) }, under: [name(one), .text(say("만 약속하는 항목", " alone"))]),
        folded(own.filter { !$0.lacks(other) }, under: [.element("bdi", [], [.text(open)])]),
      ].compactMap { $0 }
    }
    let pairs = both.clauses.compactMap { pairs in clauses[pairs.clause].map { group($0, pairs, both) } }
    return Part(
      id: "side-by-side", title: words.title,
      content: [.element("p", [], [.text(words.marked)])] + pairs + alone)
  }

  /// Returns a collapsed list of clauses; nil where there are none.
  private func folded(_ clauses: [Clause], under title: [Markup]) -> Markup? {
    if clauses.isEmpty { return nil }
    return .element(
      "details", [.class("group")],
      [
        .element(
          "summary", [],
          [
            .element("h3", [], title), .text(" "),
            .element("span", [.class("count")], [.text(say("\(clauses.count)건", "\(clauses.count)"))]),
          ]), list(clauses.map(head), [.class("findings")]),
      ])
  }

  private func group(_ clause: Clause, _ pairs: SideBySide.ClausePairs, _ both: SideBySide) -> Markup {
    let rows = pairs.pairs.map { pair in
      Markup.element("div", [.class("pair")], [side(pair.first, both.first), side(pair.second, both.second)]) + .line
    }
    let rest: Markup =
      pairs.omitted == 0
      ? .empty
      : .element("p", [.class("missing")], [.text(say("외 \(pairs.omitted)문장", "and \(pairs.omitted) more"))])
    return .element("div", [.class("matched")], [.element("h3", [], [head(clause)])] + rows + [rest]) + .line
  }

  private func side(_ side: SideBySide.Side?, _ organization: String) -> Markup {
    let who = Markup.element("p", [.class("who")], [name(organization)])
    guard let side else {
      return .element(
        "div", [.class("side")],
        [who, .element("p", [.class("missing")], [.text(SideBySideWords(say: say).unmatched)])])
    }
    let sentence = MarkedSentence(side.sentence, marking: side.differences)
    return .element(
      "figure", [.class("side")],
      [
        who,
        .element("blockquote", quoteLanguage, [.element("p", [], [.element("bdi", [], [sentence.markup])])]),
        .element(
          "figcaption", [], [source(side.sentence.span, of: organization, words: side.sentence.text)]),
      ])
  }
}
