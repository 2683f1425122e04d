package import CharterModel

/// A diff as lines for a terminal, in Korean. Removed words are in `[-…-]` and added words in `{+…+}`, as in `git diff
/// --word-diff`.
package struct DiffText: Sendable {
  let revision: CharterDiff

  /// Creates the text of a diff.
  package init(_ revision: CharterDiff) {
    self.revision = revision
  }

  /// The lines, each with a line end.
  package var text: String {
    let (old, new) = (revision.old.source.path, revision.new.source.path)
    var text = "--- \(LintText.plain(old))\n+++ \(LintText.plain(new))\n"
    for change in revision.changes { text += Self.lines(change) }
    if !revision.otherText.isEmpty { text += "\n[약속이 아닌 글] \(revision.otherText.count)곳\n" }
    for change in revision.otherText {
      if let old = change.old { text += "  - \(old.span.line)행: \(LintText.plain(old.text))\n" }
      if let new = change.new { text += "  + \(new.span.line)행: \(LintText.plain(new.text))\n" }
    }
    if !revision.otherText.isEmpty { text += "\n" }
    return text + "\(revision.korean)\n"
  }

  /// Returns the lines of one change.
  static func lines(_ change: Change) -> String {
    var text = "\n[\(change.title)] \(change.clauseTitle)\n"
    if let old = change.old { text += "  - \(place(old))\(sentence(old, "[-", "-]"))\n" }
    if let new = change.new { text += "  + \(place(new))\(sentence(new, "{+", "+}"))\n" }
    if let note = change.note { text += "    (\(LintText.plain(note.ko)))\n" }
    return text
  }

  private static func place(_ side: Change.Side) -> String {
    "\(side.span.line)행\(side.section.map { " «\(LintText.plain($0))»" } ?? ""): "
  }

  private static func sentence(_ side: Change.Side, _ open: String, _ close: String) -> String {
    side.pieces.map { $0.isMarked ? open + LintText.plain($0.text) + close : LintText.plain($0.text) }.joined()
  }
}
