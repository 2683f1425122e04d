import CharterModel

extension ComparisonReport {
  /// The name of an organization as Markdown; its id where the comparison has no such column.
  func name(_ id: String) -> String {
    MarkdownText.escape(organizations[id].map(say.name) ?? id)
  }

  /// The title of a clause.
  func title(of clause: Clause) -> String {
    MarkdownText.escape(say(clause.title))
  }

  /// A clause as the head of a list item: bold title and channel.
  func head(_ clause: Clause) -> String {
    "**\(title(of: clause))** (\(clause.channel.name(in: say)))"
  }

  /// A promise with what weakens it, the line where it stands and its sentence.
  func promise(_ commitment: Commitment, of organization: ComparedOrganization?) -> String {
    let mark = commitment.firmness.mark(in: say).map { " (\($0))" } ?? ""
    let line = links.line(commitment.span.line, of: organization?.source.path ?? "")
    return Excerpt(commitment).markdown + mark + " " + line + footnotes.mark(commitment)
  }

  /// The sentences of findings.
  var findingWords: FindingWords { FindingWords(say: say, organizations: organizations) }

  /// A sentence of the report.
  func markdown(_ phrases: [Phrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .words(let text): text
      case .organization(let id): name(id)
      case .level(let text): "‘\(MarkdownText.escape(text))’"
      case .line(let line, let organization): links.line(line, of: organizations[organization]?.source.path ?? "")
      }
    }.joined()
  }

  /// Items as a list.
  func list(_ items: [String]) -> String {
    items.map { "- \($0)\n" }.joined()
  }
}
