import CharterModel

extension ComparisonPage {
  /// Returns words of a charter, isolated from the direction of the surrounding text and marked as Korean where the
  /// page is not Korean.
  func quote(_ text: some StringProtocol) -> Markup {
    .element("bdi", quoteLanguage, [.text(text)])
  }

  /// The attribute that marks words as Korean where the page is not Korean.
  var quoteLanguage: [Attribute] { say == .korean ? [] : [Attribute("lang", "ko")] }

  /// Returns the name of an organization; its id where the comparison lacks it.
  func name(_ id: String) -> Markup {
    .element("bdi", [], [.text(plainName(id))])
  }

  func plainName(_ id: String) -> String { organizations[id].map(say.name) ?? id }

  /// The sentences for findings.
  var findingWords: FindingWords { FindingWords(say: say, organizations: organizations) }

  /// Returns the names of organizations, separated by commas.
  func names(_ ids: [String]) -> Markup {
    markup(findingWords.names(ids))
  }

  /// Returns phrases as HTML.
  func markup(_ phrases: [Phrase]) -> Markup {
    .all(
      phrases.map { phrase in
        switch phrase {
        case .words(let text): .text(text)
        case .organization(let id): name(id)
        case .level(let text): mark(text)
        case .line(let span, let organization): source(span, of: organization, isShort: true)
        }
      })
  }

  /// Returns a number with its noun: `1 promise`, `2 promises`.
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The anchor of a clause.
  func place(of clause: Clause) -> String { "c-" + clausePlaces[clause.id] }

  /// Returns the anchor of a cell.
  func place(of clause: Clause, _ organization: String) -> String {
    place(of: clause) + "--" + organizationPlaces[organization]
  }

  /// Returns a link to a clause, with its channel.
  func head(_ clause: Clause) -> Markup {
    .element("a", [.class("clause-link"), .place(place(of: clause))], [title(of: clause)]) + .text(" ")
      + .element("span", [.class("tag")], [.text(clause.channel.name(in: say))])
  }

  /// Returns the title of a clause. The title of a clause outside the catalogue is a quotation from a charter.
  func title(of clause: Clause) -> Markup {
    clause.catalogued ? .text(say(clause.title)) : quote(say(clause.title))
  }

  /// Returns items as a list.
  func list(_ items: [Markup], _ attributes: [Attribute] = []) -> Markup {
    .element("ul", attributes, items.map { .element("li", [], [$0]) + .line })
  }
}
