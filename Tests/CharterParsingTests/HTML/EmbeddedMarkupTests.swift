import CharterModel
import Testing

@testable import CharterParsing

/// Text that a page keeps in an attribute or in data for a script.
struct EmbeddedMarkupTests {
  private func lines(_ html: String) -> [String] {
    let document = parse(html)
    return document.blocks.filter { $0.boilerplate == nil }.map { document.rendition.text($0.range) }
  }

  @Test func theDocumentOfAFrameIsRead() {
    let page =
      "<h1>고객서비스헌장</h1>\n<IFRAME title='본문>' srcdoc=\"&lt;p class=&quot;a&quot;&gt;3일 이내에 답변하겠습니다.&lt;/p&gt;\">옛 브라우저</IFRAME>\n<p>친절히 맞이하겠습니다."
    let found = lines(page)
    #expect(found.contains("3일 이내에 답변하겠습니다.") && found.contains("친절히 맞이하겠습니다."))
    #expect(parse(page).hindrances.reasons.isEmpty)
  }

  @Test func framesWithinFramesAreRead() {
    let inner = "<p>안</p><iframe srcdoc = '&lt;p&gt;3일 이내에 답변하겠습니다.'></iframe>"
    let outer = inner.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    let found = lines("<h1>고객서비스헌장</h1><iframe title=a srcdoc=\"\(outer)\">\n</iframe>\n<p>친절히 맞이하겠습니다.")
    #expect(found.filter { $0.contains("답변") } == ["3일 이내에 답변하겠습니다."])
    #expect(found.last == "친절히 맞이하겠습니다.")
  }

  @Test(arguments: [
    #"<script id="__NEXT_DATA__" type="application/json">DATA</script>"#, "<script>window.__STATE__ = DATA;</script>",
  ])
  func theTextOfDataIsRead(_ script: String) {
    let data =
      #"{"menu":["알림마당"],"page":{"title":"고객서비스헌장","body":["<h2>전화<\/h2><p>벨이 3번 울리기 전에 받겠습니다.","민원은 \u0037일 이내에\n처리하겠습니다."]}}"#
    let page =
      "<title>한빛공단</title><div id=app></div>\n" + script.replacing("DATA", with: data)
    let found = lines(page)
    #expect(found.contains("벨이 3번 울리기 전에 받겠습니다."))
    #expect(found.contains { $0.contains("7일 이내에") })
    #expect(!found.contains("알림마당"))
    let document = parse(page)
    #expect(document.diagnostics.contains { $0.rule == "html/embedded" })
    #expect(document.blocks.allSatisfy { document.rendition.span($0.range).line <= 2 })
  }

  @Test(arguments: [
    #"<script>if (a) { alert("이동하겠습니다."); confirm("저장하겠습니다."); }</script>"#,
    #"<script>go("이동하겠습니다.", {"a": "닫겠습니다."});</script>"#,
    #"<script type="application/ld+json">{"a":"3일 이내에 답변하겠습니다.","b":"친절히 맞이하겠습니다."}</script>"#,
    #"<script type="application/json">{"a":"3일 이내에 답변하겠습니다."}</script>"#,
    #"<script type="application/json">{"a":"3일 이내에 답변하겠습니다.","b":"#, "<iframe srcdoc=\"&lt;p&gt;답변하겠습니다.",
    "<iframe src=a.html></iframe><script>", "<iframe srcdoc",
  ])
  func codeAndBrokenMarkupAreNot(_ html: String) {
    #expect(!lines("<h1>고객서비스헌장</h1>" + html).contains { $0.contains("겠습니다") })
  }

  @Test func aPageThatPromisesIsReadAsItStands() {
    let page =
      "<h1>고객헌장</h1><p>친절히 맞이하겠습니다.<script type='application/json'>{\"a\":\"3일 이내에 답변하겠습니다. 받겠습니다.\"}</script>"
    #expect(lines(page).filter { $0.contains("겠습니다") } == ["친절히 맞이하겠습니다."])
  }
}
