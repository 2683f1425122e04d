package import CharterModel

/// The comparison as one self-contained HTML page.
///
/// The page is readable without its script, which adds filters, sorting and expandable cells. It loads no other file,
/// and its content security policy forbids it. The page depends on the comparison alone: the same comparison gives the
/// same bytes.
package struct ComparisonPage: Sendable {
  /// The comparison of the organizations whose charters were read.
  let comparison: Comparison
  /// The organizations whose charters were not read.
  let unread: [ComparedOrganization]
  let unreadWords: UnreadWords
  let unreadPlaces: Slugs
  let links: SourceLinks
  /// The language of everything except quoted words.
  let say: ReportLanguage
  /// The commitments by id.
  let commitments: [String: Commitment]
  /// The organizations by id.
  let organizations: [String: ComparedOrganization]
  let clausePlaces: Slugs
  let organizationPlaces: Slugs
  /// The paired sentences of two organizations; nil for any other number of organizations.
  let sideBySide: SideBySide?

  /// Creates the page of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - pathPrefix: the relative path from the page's folder to the base folder of the source paths: `../` for
  ///     `output/`.
  ///   - language: the language of the page.
  ///   - sideBySide: the paired sentences of two organizations; nil for any other number of organizations.
  package init(
    _ comparison: Comparison, pathPrefix: String = "", language: ReportLanguage = .korean,
    sideBySide: SideBySide? = nil
  ) {
    let all = comparison
    let comparison = all.ofRead
    self.sideBySide = sideBySide
    self.comparison = comparison
    unread = all.unread
    unreadWords = UnreadWords(say: language, comparison: all)
    unreadPlaces = Slugs(all.organizations.map(\.id))
    self.links = SourceLinks(prefix: pathPrefix)
    self.say = language
    self.commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.organizations = Dictionary(
      comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.clausePlaces = Slugs(comparison.clauses.map(\.id))
    self.organizationPlaces = Slugs(comparison.organizations.map(\.id))
  }

  /// The page, with a line end at the end.
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

  /// A part of the page with its own heading.
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

  /// The parts with content, in the order of the page.
  private var sections: [Part] {
    [
      unreadPart, organizationPart, differencePart, levelPart, sideBySidePart, matrixPart, unrankedPart, unalignedPart,
      problemPart,
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
        // Browsers request an icon unless the page names one.
        .void("link", [Attribute("rel", "icon"), .href("data:,")]),
        .element("title", [], [.text(title)]), .code("style", PageCode.style),
      ]) + .line
  }

  var title: String { say("고객서비스 이행표준 비교", "Customer-service charters compared") }
}
