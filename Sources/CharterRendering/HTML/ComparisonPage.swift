package import CharterModel

/// The comparison as one self-contained page of HTML.
///
/// The page is a readable document by itself; its script adds filters, sorting and the opening of cells. Nothing in it
/// asks for another file, and its content policy forbids it. It depends on the comparison alone, so that the same
/// comparison gives the same bytes.
package struct ComparisonPage: Sendable {
  let comparison: Comparison
  let links: SourceLinks
  /// The language of everything but quoted words.
  let say: ReportLanguage
  /// Commitments by id.
  let commitments: [String: Commitment]
  /// Columns by id.
  let organizations: [String: ComparedOrganization]
  let clausePlaces: Slugs
  let organizationPlaces: Slugs
  /// The sentences of two organizations in pairs; nil where there are more or fewer.
  let sideBySide: SideBySide?

  /// - Parameters:
  ///   - comparison: what to report.
  ///   - pathPrefix: what leads from the folder of the page to that of the source paths: `../` for `output/`.
  ///   - language: the language of the page.
  ///   - sideBySide: the sentences in pairs, where two organizations are compared.
  package init(
    _ comparison: Comparison, pathPrefix: String = "", language: ReportLanguage = .korean,
    sideBySide: SideBySide? = nil
  ) {
    self.sideBySide = sideBySide
    self.comparison = comparison
    self.links = SourceLinks(prefix: pathPrefix)
    self.say = language
    self.commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.organizations = Dictionary(
      comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.clausePlaces = Slugs(comparison.clauses.map(\.id))
    self.organizationPlaces = Slugs(comparison.organizations.map(\.id))
  }

  /// The whole page, with a line end after it.
  package var html: String {
    let sections = self.sections
    let body: [Markup] = [
      .element("a", [.class("skip"), .place("matrix")], [.text(say("비교표로 건너뛰기", "Skip to the matrix"))]),
      opening(sections), .line,
      .element("main", [], sections.map { $0.markup + .line }), footer,
    ]
    let page: Markup =
      .doctype
      + .element(
        "html", [Attribute("lang", say.rawValue)],
        [head, .element("body", [], body + [.code("script", PageCode.script)])]) + .line
    return page.source
  }

  /// A part of the page with a heading of its own.
  struct Part {
    var id: String
    var title: String
    var content: [Markup]

    var markup: Markup {
      .element(
        "section", [.id(id), Attribute("aria-labelledby", id + "-title")],
        [.element("h2", [.id(id + "-title")], [.text(title)])] + content)
    }
  }

  /// The parts that have something to say, in the order of the page.
  private var sections: [Part] {
    [
      organizationPart, differencePart, levelPart, sideBySidePart, matrixPart, unrankedPart, unalignedPart, problemPart,
      methodPart,
    ].compactMap { $0 }
  }

  private var head: Markup {
    .element(
      "head", [],
      [
        .void("meta", [Attribute("charset", "utf-8")]),
        .void("meta", [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", PageCode.policy)]),
        .void("meta", [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")]),
        .void("meta", [Attribute("name", "color-scheme"), Attribute("content", "light dark")]),
        .void("meta", [Attribute("name", "referrer"), Attribute("content", "no-referrer")]),
        .void("meta", [Attribute("name", "generator"), Attribute("content", "CharterCompare")]),
        // Browsers look for an icon beside the page unless it names one.
        .void("link", [Attribute("rel", "icon"), .href("data:,")]),
        .element("title", [], [.text(title)]), .code("style", PageCode.style),
      ]) + .line
  }

  var title: String { say("고객서비스 이행표준 비교", "Customer-service charters compared") }
}
