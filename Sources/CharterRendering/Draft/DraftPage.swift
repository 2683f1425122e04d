/// A drafted charter as one self-contained HTML page.
package enum DraftPage {
  /// Returns the page of a draft.
  ///
  /// - Parameters:
  ///   - markdown: the output of a template.
  ///   - title: the title of the page.
  package static func html(_ markdown: String, title: String) -> String {
    PlainPage.html(title: title, style: PackageResources.draft_css, body(DraftMarks(markdown)))
  }

  private static func body(_ marks: DraftMarks) -> [Markup] {
    var main: [Markup] = []
    var items: [Markup] = []
    var notes: [Markup] = []
    func closeList() {
      if !items.isEmpty { main += [.element("ul", [], items), .line] }
      items = []
    }
    for line in marks.lines {
      if case .item(let pieces) = line {
        items.append(.element("li", [], words(pieces)))
        continue
      }
      closeList()
      switch line {
      case .heading(1, let pieces): main += [.element("h1", [], words(pieces)), .line]
      case .heading(2, let pieces): main += [.element("h2", [], words(pieces)), .line]
      case .heading(_, let pieces): main += [.element("h3", [], words(pieces)), .line]
      case .paragraph(let pieces): main += [.element("p", [], words(pieces)), .line]
      case .note(let number, let pieces):
        let back = Markup.element("a", [.place("mark-" + number)], [.text("(주\(number))")])
        notes.append(.element("p", [.id("note-" + number)], [back, .text(" ")] + words(pieces)))
      case .item: break
      }
    }
    closeList()
    let footer: [Markup] =
      notes.isEmpty ? [] : [.element("footer", [], [.element("h2", [], [.text(DraftText.title)])] + notes)]
    return [.element("main", [], main)] + footer
  }

  private static func words(_ pieces: [DraftMarks.Piece]) -> [Markup] {
    pieces.map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .mark(let number):
        .element("a", [.place("note-" + number), .id("mark-" + number), .class("mark")], [.text("(주\(number))")])
      }
    }
  }
}
