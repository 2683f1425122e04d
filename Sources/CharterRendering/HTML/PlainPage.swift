import Crypto
import Foundation

/// A page of HTML that asks for nothing: no script, no font, no address; its policy names its style by its hash.
enum PlainPage {
  /// - Parameters:
  ///   - style: the style sheet.
  ///   - body: what stands on the page.
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

  /// A table that scrolls by itself on a narrow screen.
  ///
  /// - Parameter label: what the table is, for those who listen.
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
