package import CharterModel

/// A diff as one self-contained HTML page in Korean.
package struct DiffPage: Sendable {
  let revision: CharterDiff

  /// Creates the page of a diff.
  package init(_ revision: CharterDiff) {
    self.revision = revision
  }

  /// The page, with a line end at the end.
  package var html: String {
    let (old, new) = (revision.old, revision.new)
    return PlainPage.html(
      title: "고객헌장의 변경 — \(new.organization.name)", style: PackageResources.diff_css,
      [
        .element(
          "main", [],
          [
            .element("h1", [], [.text("고객헌장의 변경")]), .line,
            .element("p", [], [.text("이전: "), Self.name(old), .void("br"), .text("이후: "), Self.name(new)]), .line,
            .element("p", [], [.text(revision.korean)]), .line, sections, otherText,
          ])
      ])
  }

  private var sections: Markup {
    .all(
      Change.Kind.allCases.map { kind in
        let changes = revision.changes.filter { $0.kinds.first == kind }
        if changes.isEmpty { return .empty }
        let title = "\(kind.korean) \(changes.count)"
        return .all([
          .element("h2", [], [.text(title)]), .line,
          .element(
            "div", [.class("promises")], [PlainPage.table(title, ["항목", "이전", "이후"], changes.map(Self.row))]),
          .line,
        ])
      })
  }

  /// The changes of text outside commitments.
  private var otherText: Markup {
    if revision.otherText.isEmpty { return .empty }
    let title = "약속이 아닌 글 \(revision.otherText.count)"
    let rows = revision.otherText.map { change in
      Markup.element("tr", [], [Self.cell(change.old, "del"), Self.cell(change.new, "ins")]) + .line
    }
    return .all([
      .element("h2", [], [.text(title)]), .line, PlainPage.table(title, ["이전", "이후"], rows), .line,
    ])
  }

  private static func cell(_ text: Quotation?, _ element: StaticString) -> Markup {
    guard let text else { return .element("td", [], [.text("이 문서에 없음")]) }
    return .element(
      "td", [],
      [
        .element(element, [], [quoted(text.text)]), .element("small", [], [.text("\(text.span.line)행")]),
      ])
  }

  private static func row(_ change: Change) -> Markup {
    let more = change.kinds.dropFirst().map(\.korean).joined(separator: " · ")
    let notes = [more, change.note?.ko ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    return .element(
      "tr", [],
      [
        .element(
          "th", [Attribute("scope", "row")],
          [.text(change.clauseTitle), notes.isEmpty ? .empty : .element("small", [], [quoted(notes)])]),
        side(change.old, "del"), side(change.new, "ins"),
      ]) + .line
  }

  private static func side(_ side: Change.Side?, _ element: StaticString) -> Markup {
    guard let side else { return .element("td", [], [.text("이 문서에 없음")]) }
    let words = side.pieces.map { piece in
      piece.isMarked ? Markup.element(element, [], [quoted(piece.text)]) : quoted(piece.text)
    }
    let section = side.section.map { [Markup.text(" · "), quoted($0)] } ?? []
    return .element("td", [], words + [.element("small", [], [.text("\(side.span.line)행")] + section)])
  }

  private static func name(_ charter: RevisedCharter) -> Markup {
    .all([
      quoted(charter.organization.name), .text(" ("), quoted(charter.source.path),
      .text(", 약속 \(charter.commitments)건)"),
    ])
  }

  /// Returns untrusted text, isolated from the direction of the surrounding text.
  private static func quoted(_ text: String) -> Markup { .element("bdi", [], [.text(text)]) }
}
