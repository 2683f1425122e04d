import Crypto
import Foundation

/// A self-contained HTML page without scripts, fonts or requests; its policy allows the style sheet by its hash.
enum PlainPage {
  /// Returns a page.
  ///
  /// - Parameters:
  ///   - title: the title of the page.
  ///   - language: the language of the page.
  ///   - style: the UTF-8 bytes of the style sheet.
  ///   - body: the content of the page.
  static func html(title: String, language: ReportLanguage = .korean, style: [UInt8], _ body: [Markup]) -> String {
    let style = String(decoding: style, as: UTF8.self)
    let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
    let policy = "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    let head: [Markup] = [
      .void("meta", [Attribute("charset", "utf-8")]),
      .void("meta", [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")]),
      .void("meta", [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", policy)]),
      .element("title", [], [.text(title)]), .code("style", style),
    ]
    let page = Markup.element(
      "html", [Attribute("lang", language.rawValue)],
      [.line, .element("head", [], head), .line, .element("body", [], body), .line])
    return (Markup.doctype + page + .line).source
  }

  /// Returns a table that scrolls on a narrow screen.
  ///
  /// - Parameters:
  ///   - label: the name of the table for screen readers.
  ///   - header: the column names.
  ///   - rows: the rows as `tr` elements.
  static func table(_ label: String, _ header: [String], _ rows: [Markup]) -> Markup {
    let cells = header.map { Markup.element("th", [Attribute("scope", "col")], [.text($0)]) }
    return .element(
      "div",
      [.class("table"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", label)],
      [
        .element(
          "table", [],
          [.element("thead", [], [.element("tr", [], cells)]), .line, .element("tbody", [], rows)])
      ])
  }
}
