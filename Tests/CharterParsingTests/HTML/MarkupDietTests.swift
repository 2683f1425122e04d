import Testing

@testable import CharterParsing

/// Where expressions are asked, libxml2 gets the whole markup; what it makes of it has to be the same.
@Suite struct MarkupDietTests {
  @Test(arguments: [
    ("<a href='/x?a=1&b=2' class=tit onclick=\"go('<p>')\">가</a>", "<a class=tit >가</a>"),
    ("<td width=10 colspan=2\n bgcolor=red\n>가", "<td colspan=2\n \n>가"),
    ("<img src=/img/tit_1.gif alt='가' width=1/>", "<img src=/img/tit_1.gif alt='가' >"),
    ("<img src=/img/dot.gif alt='가'/>", "<img alt='가'/>"),
    ("<div class='fl_l' style='float:left' title=wrap_1>가", "<div >가"),
    ("<p class='' class=tit>가", "<p >가"), ("<p class=a&amp;b>가", "<p class=a&amp;b>가"),
    ("<script src=a.js>if (a<b) '</p>'\n</script >가", "<script >\n</script >가"),
    ("<!-- <p>\n가 -->나<!-- x --!>", "<!--\n-->나<!----!>"),
    ("<p>가\n  나\n  <b>다</b>\n\n \t라", "<p>가\n  나\n  <b>다</b>\n\n라"),
    ("<style><!-- p { } --></style>가", "<style></style>가"),
  ])
  func whatSaysNothingIsLeftOut(html: String, lean: String) {
    #expect(String(decoding: MarkupDiet.lean(Array(html.utf8)), as: UTF8.self) == lean)
  }

  /// From where the way of the parser is not plain.
  @Test(arguments: [
    "<!--> <p title=x> --><p>", "<!-- <p title=x>", "<p title='x><b title=y>", "<script>var a = '<p title=x>'",
    "<script><noscript><p title=x></noscript></script>", "<script>a</scripty><p title=x></script>",
    "<!DOCTYPE html \"><p title=x>\">", "<? <p title=x>",
  ])
  func brokenMarkupStays(html: String) {
    #expect(String(decoding: MarkupDiet.lean(Array(html.utf8)), as: UTF8.self) == html)
  }

  @Test(arguments: MarkupTreeTests.odd)
  func oddMarkupIsReadTheSame(html: String) { expectSame(html) }

  /// Pages put together of what a scanner may trip over, the same ones on every run.
  @Test func markupOutOfPiecesIsReadTheSame() {
    var draw = Draw(state: 13)
    for _ in 0..<4000 {
      expectSame((0..<draw.below(14) + 2).map { _ in Self.pieces[draw.below(Self.pieces.count)] }.joined())
    }
  }

  static let pieces = [
    "<", ">", "/", "/>", "</", "<!", "<!--", "-->", "--!>", "-", "--", "!", "?", "<?", "=", "\"", "'", " ", "\n", "&",
    "&#65;",
    "&amp;", ";", "가", "나다.", "a", "b1", ":", ".", "_", "<p", "<p>", "</p>", "<a", "<div ", "<img ", "<br/>", "<td>",
    "<li",
    "<ul>", "</ul>", "<script>", "</script>", "</script", "<style>", "</style>", "<noscript>", "<body", "<title>",
    "<pre>\n  ",
    " class=", " class", " class=tit", "class='tit main'", " id=\"x\"", " title='<b>'", " alt=\"가\"", " colspan=2",
    " style=",
    " style='font-weight:bold'", " href=\"a?b=c&d\"", "<!DOCTYPE html>", "<!doctype html PUBLIC \"x\">", "<textarea>",
    "<b>", "</b>",
    "\n    ", "\t", "reversed", " start=3",
  ]

  private func expectSame(_ html: String) {
    let bytes = Array(html.utf8)
    let lean = MarkupParser.parse(bytes)
    let (whole, _) = MarkupParser.parse(bytes, asking: ["//p"])
    #expect(lean.elementTree() == whole.elementTree(), "\(html)")
    #expect(shown(lean) == shown(whole), "\(html)")
  }

  /// What the layout of a page is made of.
  private func shown(_ page: Page) -> [String] {
    var flow = Flow(page)
    flow.run()
    let text = String(decoding: flow.bytes, as: UTF8.self)
    let elements = page.elements.map {
      "\($0.hints.rawValue) \($0.titleStyle) \($0.number) \($0.columnSpan) \($0.rowSpan)"
    }
    return elements + flow.drafts.map { "\($0.range) \($0.kind) \($0.titleBytes)" } + [text, "\(flow.lines)"]
  }

  /// A linear congruential generator, so that a failure comes back.
  private struct Draw {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }
}
