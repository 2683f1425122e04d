import CharterModel

extension ComparisonPage {
  /// Words of a charter: kept apart from the direction of the writing around them, and marked as Korean where the page
  /// is not.
  func quote(_ text: some StringProtocol) -> Markup {
    .element("bdi", quoteLanguage, [.text(text)])
  }

  /// Says that words are Korean where the page is not.
  var quoteLanguage: [Attribute] { say == .korean ? [] : [Attribute("lang", "ko")] }

  /// The name of an organization; its id where the comparison has no such column.
  func name(_ id: String) -> Markup {
    .element("bdi", [], [.text(plainName(id))])
  }

  func plainName(_ id: String) -> String { organizations[id].map(say.name) ?? id }

  /// Names that a sentence can hold; of more, the first ones and the number of the rest.
  static let namesInSentence = 10

  /// Names with commas between.
  func names(_ ids: [String]) -> Markup {
    enumeration(ids, name)
  }

  /// Something for each organization, with commas between, as many as a sentence can hold.
  func enumeration(_ ids: [String], _ piece: (String) -> Markup) -> Markup {
    let rest = ids.count - Self.namesInSentence
    if rest < 2 { return .all(ids.map(piece), between: .text(", ")) }
    return .all(ids.prefix(Self.namesInSentence).map(piece), between: .text(", "))
      + .text(say(" 외 \(rest)곳", " and \(rest) more"))
  }

  /// Names as the topic of a Korean sentence.
  func topic(_ ids: [String]) -> Markup {
    guard ids.count < Self.namesInSentence + 2 else { return names(ids) + .text("은") }
    guard let last = ids.last.map(plainName) else { return .empty }
    return names(ids) + .text(Particle.topic.after(last).dropFirst(last.count))
  }

  /// A number of things: `1 promise`, `2 promises`.
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The place of a clause on the page.
  func place(of clause: Clause) -> String { "c-" + clausePlaces[clause.id] }

  /// The place of a cell on the page.
  func place(of clause: Clause, _ organization: String) -> String {
    place(of: clause) + "--" + organizationPlaces[organization]
  }

  /// A clause as a link to it, with its channel.
  func head(_ clause: Clause) -> Markup {
    .element("a", [.class("clause-link"), .place(place(of: clause))], [title(of: clause)]) + .text(" ")
      + .element("span", [.class("tag")], [.text(clause.channel.name(in: say))])
  }

  /// The title of a clause. Titles of clauses that the catalogue does not foresee are words of a charter.
  func title(of clause: Clause) -> Markup {
    clause.catalogued ? .text(say(clause.title)) : quote(say(clause.title))
  }

  /// A list of items.
  func list(_ items: [Markup], _ attributes: [Attribute] = []) -> Markup {
    .element("ul", attributes, items.map { .element("li", [], [$0]) + .line })
  }
}
