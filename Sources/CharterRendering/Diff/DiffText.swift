package import CharterModel

/// What changed, as lines for a terminal: words that went stand in `[-…-]`, words that came in `{+…+}`, as `git diff --word-diff` shows them.
package struct DiffText: Sendable {
  let revision: CharterDiff

  package init(_ revision: CharterDiff) {
    self.revision = revision
  }

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
