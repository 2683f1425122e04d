import Crypto
import Foundation

/// The frame of the benchmark's pages.
enum BenchmarkPage {
  static func html(title: String, _ content: [Markup]) -> String {
    let style = String(decoding: PackageResources.scorecard_css, as: UTF8.self)
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
      [
        .line, .element("head", [], head), .line,
        .element("body", [], [.element("main", [], [.element("h1", [], [.text(title)]), .line] + content)]), .line,
      ])
    return (Markup.doctype + page + .line).source
  }

  /// A table that scrolls by itself on a narrow screen.
  static func table(_ header: [String], _ rows: [Markup]) -> Markup {
    let cells = header.map { Markup.element("th", [Attribute("scope", "col")], [.text($0)]) }
    return .element(
      "div",
      [.class("table"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", header[0])],
      [
        .element(
          "table", [],
          [
            .element("thead", [], [.element("tr", [], cells)]), .element("tbody", [], rows),
          ])
      ])
  }
}

/// A share as a small bar, with a line at the median of the others.
struct ScoreBar: Hashable, Sendable {
  var value: Double?
  var median: Double?

  private static let width = 160.0

  /// The bar says nothing that does not stand in words beside it, so that it is silent.
  var markup: Markup {
    guard let value else { return .empty }
    func at(_ share: Double) -> String { figure(max(0, min(1, share)) * Self.width) }
    var shapes: [Markup] = [
      .element("rect", [.class("room"), Attribute("width", "160"), Attribute("height", "12")]),
      .element("rect", [.class("share"), Attribute("width", at(value)), Attribute("height", "12")]),
    ]
    if let median {
      shapes.append(
        .element(
          "line",
          [
            .class("median"), Attribute("x1", at(median)), Attribute("x2", at(median)), Attribute("y1", "0"),
            Attribute("y2", "12"),
          ]))
    }
    return .element(
      "svg",
      [
        .class("bar"), Attribute("viewBox", "0 0 160 12"), Attribute("width", "160"), Attribute("height", "12"),
        .silent,
      ],
      shapes)
  }
}

extension LeagueReport {
  /// The league table as a page; organizations link to their scorecards beside it.
  package var html: String {
    let rows = league.rows.map { row -> Markup in
      let cells = cells(row)
      let link = Markup.element("a", [.href("benchmark-\(row.organization.id).html")], [.text(row.organization.name)])
      let parts = zip(league.rubric.parts, cells.dropFirst(4)).map { part, words in
        Markup.element(
          "td", [], [ScoreBar(value: row.parts[part.id]?.value, median: nil).markup, .text(words)])
      }
      return .element(
        "tr", [],
        [
          .element("td", [], [.text(cells[0])]), .element("th", [Attribute("scope", "row")], [link]),
          .element("td", [], [.text(cells[2])]), .element("td", [], [.text(cells[3])]),
        ] + parts)
    }
    let weights = league.rubric.parts.map { "\($0.title.ko) \(figure($0.weight))" }.joined(separator: ", ")
    return BenchmarkPage.html(
      title: "고객헌장 순위표",
      [
        .element(
          "p", [],
          [.text("채점 기준 \(league.rubric.version)판. 비중: \(weights). 기관의 서비스가 아니라 읽은 문서에 적힌 약속을 견준 것입니다.")]),
        BenchmarkPage.table(header, rows),
      ])
  }
}
