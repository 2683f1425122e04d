package import CharterModel

/// A diff as GitHub Flavored Markdown in Korean. Removed words are struck through, added words are bold.
package struct DiffMarkdown: Sendable {
  let revision: CharterDiff
  let links = SourceLinks(prefix: "")

  /// Creates the report of a diff.
  package init(_ revision: CharterDiff) {
    self.revision = revision
  }

  /// The report, with a line end at the end.
  package var markdown: String {
    let (old, new) = (revision.old, revision.new)
    var text = "# 고객헌장의 변경\n\n"
    text +=
      "- 이전: \(MarkdownText.escape(old.organization.name)) \(links.file(old.source.path)) · 약속 \(old.commitments)건\n"
    text +=
      "- 이후: \(MarkdownText.escape(new.organization.name)) \(links.file(new.source.path)) · 약속 \(new.commitments)건\n"
    text += "- \(revision.korean)\n"
    for kind in Change.Kind.allCases {
      let changes = revision.changes.filter { $0.kinds.first == kind }
      if changes.isEmpty { continue }
      text += "\n## \(kind.korean)\n\n" + table(changes)
    }
    return revision.otherText.isEmpty ? text : text + "\n## 약속이 아닌 글\n\n" + otherText
  }

  private var otherText: String {
    var table = MarkdownTable(header: ["이전", "이후"])
    for change in revision.otherText {
      table.append([quoted(change.old, of: revision.old), quoted(change.new, of: revision.new)])
    }
    return table.text
  }

  private func quoted(_ text: Quotation?, of charter: RevisedCharter) -> String {
    text.map { MarkdownText.escape($0.text) + " (" + links.line($0.span.line, of: charter.source.path) + ")" } ?? "—"
  }

  private func table(_ changes: [Change]) -> String {
    var table = MarkdownTable(header: ["항목", "이전", "이후", "비고"])
    for change in changes {
      let more = change.kinds.dropFirst().map(\.korean)
      let notes = more + [change.note.map { MarkdownText.escape($0.ko) }].compactMap { $0 }
      table.append([
        MarkdownText.escape(change.clauseTitle), change.old.map { side($0, "~~", of: revision.old) } ?? "—",
        change.new.map { side($0, "**", of: revision.new) } ?? "—", notes.joined(separator: " · "),
      ])
    }
    return table.text
  }

  private func side(_ side: Change.Side, _ sign: String, of charter: RevisedCharter) -> String {
    let words = side.pieces.map { piece in
      piece.isMarked ? Self.marked(piece.text, sign) : Self.spaced(piece.text)
    }
    return words.joined().trimmingSpaces() + " (" + links.line(side.span.line, of: charter.source.path) + ")"
  }

  /// Returns the text escaped, with one space at each end that has white space.
  private static func spaced(_ text: String) -> String {
    let inner = MarkdownText.escape(text)
    if inner.isEmpty { return " " }
    return (text.first?.isWhitespace == true ? " " : "") + inner + (text.last?.isWhitespace == true ? " " : "")
  }

  /// Returns the text with emphasis from its first to its last letter or digit. CommonMark does not end emphasis
  /// between punctuation and a letter.
  private static func marked(_ text: String, _ sign: String) -> String {
    guard let first = text.firstIndex(where: isInner), let last = text.lastIndex(where: isInner) else {
      return spaced(text)
    }
    let (before, after) = (text[..<first], text[text.index(after: last)...])
    return MarkdownText.escape(before) + sign + MarkdownText.escape(text[first...last]) + sign
      + MarkdownText.escape(after)
  }

  private static func isInner(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
