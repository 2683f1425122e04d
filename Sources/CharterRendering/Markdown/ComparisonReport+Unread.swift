import CharterModel

extension ComparisonReport {
  /// The organizations whose charters were not read, with the reasons, and the note on a single charter.
  var unreadPart: String {
    var parts: [String] = []
    if let single = unreadWords.single { parts.append(MarkdownText.escape(single) + "\n") }
    if !unread.isEmpty {
      let items = unread.map { organization in
        "**\(MarkdownText.escape(say.name(of: organization)))** — \(unreadWords.label): "
          + MarkdownText.escape(unreadWords.reason(of: organization)) + " " + links.file(organization.source.path)
      }
      let files = unreadWords.files.map { "\n" + $0 + "\n" } ?? ""
      parts.append("## \(unreadWords.title)\n\n\(unreadWords.lead)\n\n" + list(items) + files)
    }
    return parts.joined(separator: "\n")
  }

  /// The heads of the columns: the organizations that were read, then the others.
  var heads: [String] {
    comparison.organizations.map { name($0.id) } + unread.map { MarkdownText.escape(say.name(of: $0)) }
  }

  /// The cells of the organizations that were not read.
  var unreadCells: [String] { unread.map { _ in unreadWords.label } }
}
