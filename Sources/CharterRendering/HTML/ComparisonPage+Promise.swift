import CharterModel

extension ComparisonPage {
  /// Returns the commitments of one sentence: the whole sentence with the commitments marked, their properties and
  /// their place.
  func promise(_ commitments: [Commitment], of organization: String) -> Markup {
    guard let first = commitments.first else { return .empty }
    let sentence = MarkedSentence(first.sentence, commitments)
    let outside = sentence.outside.map { text in
      Markup.element("p", [], [.element("bdi", [], [.element("mark", [], [.text(text)])])])
    }
    // Commitments of one sentence often share a condition; it appears once.
    var seen: Set<Markup> = [.empty]
    let facts =
      commitments.map(facts).filter { seen.insert($0).inserted } + [
        source(first.span, of: organization, words: first.text)
      ]
    return .element(
      "figure", [.class("promise")],
      [
        .element(
          "blockquote", quoteLanguage,
          [.element("p", [], [.element("bdi", [], [sentence.markup])])] + outside),
        .element("figcaption", [], [list(facts, [.class("facts")])]),
      ])
  }

  /// Returns the properties of a commitment on one line; empty where it has none.
  private func facts(_ commitment: Commitment) -> Markup {
    var facts: [Markup] = []
    let levels = commitment.measures.filter { $0.role != .trigger }.map(\.text)
    if !levels.isEmpty {
      facts.append(.text(say("기준 ", "Level: ")) + .all(levels.map { mark($0) }, between: .text(", ")))
    }
    if let condition = commitment.condition, !condition.text.isEmpty {
      facts.append(.text(say("조건 ", "Condition: ")) + quote(condition.text))
    }
    if let mark = commitment.firmness.mark(in: say) {
      let state: CellState = commitment.firmness == .hedged ? .hedged : .vague
      facts.append(.element("span", [.class("whole")], [sign(state), .text(" " + mark)]))
    }
    if let remedy = commitment.remedy {
      facts.append(.text(say("조치 ", "Remedy: ") + remedy.name(in: say)))
    }
    return .all(facts, between: .text(" · "))
  }
}
