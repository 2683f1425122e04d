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

  /// The sentences of findings.
  var findingWords: FindingWords { FindingWords(say: say, organizations: organizations) }

  /// Names with commas between.
  func names(_ ids: [String]) -> Markup {
    markup(findingWords.names(ids))
  }

  /// A sentence of the report.
  func markup(_ phrases: [Phrase]) -> Markup {
    .all(
      phrases.map { phrase in
        switch phrase {
        case .words(let text): .text(text)
        case .organization(let id): name(id)
        case .level(let text): mark(text)
        case .line(let line, let organization): source(line, of: organization, isShort: true)
        }
      })
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
