package import CharterModel

/// What changed, as one page of HTML that needs nothing else: no script, no font, no address.
package struct RevisionPage: Sendable {
  let revision: Revision

  package init(_ revision: Revision) {
    self.revision = revision
  }

  package var html: String {
    let (old, new) = (revision.old, revision.new)
    return """
      <!DOCTYPE html>
      <html lang="ko">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>고객헌장의 변경 — \(PageText.escape(new.organization.name))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>고객헌장의 변경</h1>
      <p>이전: \(Self.name(old))<br>이후: \(Self.name(new))</p>
      <p>\(PageText.escape(revision.korean))</p>
      \(sections)</main>
      </body>
      </html>

      """
  }

  private var sections: String {
    Change.Kind.allCases.map { kind in
      let changes = revision.changes.filter { $0.kinds.first == kind }
      if changes.isEmpty { return "" }
      let rows = changes.map(Self.row).joined()
      return """
        <h2>\(kind.korean) \(changes.count)</h2>
        <table>
        <thead><tr><th scope="col">항목</th><th scope="col">이전</th><th scope="col">이후</th></tr></thead>
        <tbody>
        \(rows)</tbody>
        </table>

        """
    }.joined()
  }

  private static func row(_ change: Change) -> String {
    let more = change.kinds.dropFirst().map(\.korean).joined(separator: " · ")
    let notes = [more, change.note?.ko ?? ""].filter { !$0.isEmpty }
    let note = notes.isEmpty ? "" : "<br><small>\(PageText.escape(notes.joined(separator: " · ")))</small>"
    return "<tr><th scope=\"row\">\(PageText.escape(change.clauseTitle))\(note)</th>"
      + "<td>\(side(change.old, "del"))</td><td>\(side(change.new, "ins"))</td></tr>\n"
  }

  private static func side(_ side: Change.Side?, _ element: String) -> String {
    guard let side else { return "이 문서에 없음" }
    let words = side.pieces.map { piece in
      piece.isMarked ? "<\(element)>\(PageText.escape(piece.text))</\(element)>" : PageText.escape(piece.text)
    }
    let section = side.section.map { " · \(PageText.escape($0))" } ?? ""
    return "\(words.joined())<br><small>\(side.span.line)행\(section)</small>"
  }

  private static func name(_ charter: RevisedCharter) -> String {
    "\(PageText.escape(charter.organization.name)) (\(PageText.escape(charter.source.path)), 약속 \(charter.commitments)건)"
  }

  private static let style = """
    body{font:1rem/1.6 sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:70rem;padding:1rem}
    table{border-collapse:collapse;width:100%;table-layout:fixed}
    th,td{border:1px solid #767676;padding:.5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
    thead th:first-child{width:14rem}
    del{background:#fbe3e3;color:#7a0000}ins{background:#e2f2e2;color:#0b4d0b}small{color:#4a4a4a}
    @media(max-width:40rem){table,tbody,tr,th,td{display:block;width:auto}thead{display:none}}
    """
}
