import CharterModel

extension ComparisonPage {
  /// Returns a link to the file of an organization, and a link to the published page where its address is http or
  /// https.
  func sources(of organization: ComparedOrganization) -> Markup {
    var result = organization.source.paths.map { path in
      links.target(path).map { Markup.element("a", [.href($0)], [quote(path)]) }
        ?? .text(say("표준 입력", "standard input"))
    }
    if let url = organization.source.url, MarkdownText.isWebAddress(url) {
      let day = organization.source.retrieved ?? ""
      let retrieved: Markup =
        day.isEmpty
        ? .empty
        : .text(" ")
          + .element("span", [.class("whole")], [.element("bdi", [], [.text(say("(\(day) 수집)", "(\(day))"))])])
      let address: [Attribute] = [.href(MarkdownText.percentEncoded(url)), Attribute("rel", "noreferrer noopener")]
      result.append(
        .element("a", address, [.text(say("누리집 원문", "published page"))]) + retrieved)
    }
    return .all(result, between: .void("br"))
  }

  /// Returns a link to a place in the file of an organization, with path and line.
  ///
  /// - Parameters:
  ///   - span: the place in the source file.
  ///   - organization: the id of the organization.
  ///   - words: the words at that place, which some browsers highlight.
  ///   - isShort: true to omit the path.
  func source(_ span: TextSpan, of organization: String, words: String = "", isShort: Bool = false) -> Markup {
    let known = organizations[organization] ?? unread.first { $0.id == organization }
    let (path, line) = (known?.source.path(of: span) ?? "", span.line)
    let number = say("\(line)행", "line \(line)")
    guard let target = links.target(path) else { return .text(number) }
    let text: Markup = isShort ? .text(number) : quote(path) + .text(" " + number)
    return .element("a", [.class("source"), .href("\(target)#L\(line)\(Self.directive(words))")], [text])
  }

  /// Returns the URL fragment that asks a browser to highlight words: `:~:text=…` with the first whole words.
  ///
  /// See URL Fragment Text Directives (WICG). All characters except letters and digits are encoded, because `-`, `,`
  /// and `&` have a meaning there.
  static func directive(_ words: String) -> String {
    var first: [Substring] = []
    var length = 0
    for word in words.prefix(60).split(whereSeparator: \.isWhitespace) where length < 24 {
      first.append(word)
      length += word.count
    }
    // A word that the limit cuts would not match as a whole.
    if words.count > 60, first.count > 1, length >= 24 { first.removeLast() }
    if first.isEmpty { return "" }
    return ":~:text=" + PercentEncoding.encoded(first.joined(separator: " "))
  }
}
