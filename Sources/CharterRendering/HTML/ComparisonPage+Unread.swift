import CharterModel

extension ComparisonPage {
  /// The organizations whose charters were not read, with the reasons.
  var unreadPart: Part? {
    var content: [Markup] = []
    if let single = unreadWords.single { content.append(.element("p", [], [.element("bdi", [], [.text(single)])])) }
    if !unread.isEmpty {
      let items = unread.map { organization in
        Markup.element("strong", [], [.element("bdi", [], [.text(say.name(of: organization))])])
          + .text(" — \(unreadWords.label): ")
          + .element("bdi", [], [.text(unreadWords.reason(of: organization))]) + .text(" ")
          + file(organization.source.path)
      }
      content += [.element("p", [], [.text(unreadWords.lead)]), list(items, [.class("findings")])]
      if let files = unreadWords.files { content.append(.element("p", [], [.text(files)])) }
    }
    if content.isEmpty { return nil }
    let title = unread.isEmpty ? say("견줄 상대가 없음", "Nothing to compare with") : unreadWords.title
    return Part(id: "unread", title: title, content: content)
  }

  private func file(_ path: String) -> Markup {
    links.target(path).map { .element("a", [.href($0)], [quote(path)]) }
      ?? .text(say("표준 입력", "standard input"))
  }

  /// The heads of the columns of the matrix for the organizations that were not read.
  var unreadHeads: [Markup] {
    unread.map { organization in
      .element(
        "th", [Attribute("scope", "col"), Attribute("data-key", unreadPlaces[organization.id])],
        [.element("span", [.class("column")], [.element("bdi", [], [.text(say.name(of: organization))])])])
    }
  }

  /// The cells of a row for the organizations that were not read.
  var unreadCells: [Markup] {
    unread.map { _ in
      .element("td", [.class("s-unread"), Attribute("data-state", "unread")], [.text(unreadWords.label)])
    }
  }
}
