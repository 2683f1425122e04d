import Crypto
import Foundation

/// A drafted charter as one page of HTML that asks for nothing: no script, no font, no address.
package enum DraftPage {
  /// - Parameters:
  ///   - markdown: what a template gave.
  ///   - title: of the page.
  package static func html(_ markdown: String, title: String) -> String {
    let style = String(decoding: PackageResources.draft_css, as: UTF8.self)
    let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
    let head: [Markup] = [
      .void("meta", [Attribute("charset", "utf-8")]),
      .void("meta", [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")]),
      .void(
        "meta",
        [
          Attribute("http-equiv", "Content-Security-Policy"),
          Attribute("content", "default-src 'none'; style-src 'sha256-\(hash)'"),
        ]),
      .element("title", [], [.text(title)]), .code("style", style),
    ]
    let page = Markup.element(
      "html", [Attribute("lang", "ko")],
      [.line, .element("head", [], head), .line, .element("body", [], body(DraftMarks(markdown))), .line])
    return (Markup.doctype + page + .line).source
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
