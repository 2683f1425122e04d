import CharterModel

extension ComparisonReport {
  /// Returns the name of an organization as Markdown; its id where the comparison lacks it.
  func name(_ id: String) -> String {
    MarkdownText.escape(organizations[id].map(say.name) ?? id)
  }

  /// Returns the title of a clause.
  func title(of clause: Clause) -> String {
    MarkdownText.escape(say(clause.title))
  }

  /// Returns the title in bold and the channel of a clause, for a list item.
  func head(_ clause: Clause) -> String {
    "**\(title(of: clause))** (\(clause.channel.name(in: say)))"
  }

  /// Returns a commitment with its mark, line and footnote.
  func promise(_ commitment: Commitment, of organization: ComparedOrganization?) -> String {
    let mark = commitment.firmness.mark(in: say).map { " (\($0))" } ?? ""
    let line = links.line(commitment.span.line, of: organization?.source.path(of: commitment.span) ?? "")
    return Excerpt(commitment).markdown + mark + " " + line + footnotes.mark(commitment)
  }

  /// The sentences for findings.
  var findingWords: FindingWords { FindingWords(say: say, organizations: organizations) }

  /// Returns phrases as Markdown.
  func markdown(_ phrases: [Phrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .words(let text): text
      case .organization(let id): name(id)
      case .level(let text): "‘\(MarkdownText.escape(text))’"
      case .line(let span, let organization):
        links.line(span.line, of: organizations[organization]?.source.path(of: span) ?? "")
      }
    }.joined()
  }

  /// Returns items as a list.
  func list(_ items: [String]) -> String {
    items.map { "- \($0)\n" }.joined()
  }
}
