import CharterModel
import Testing

@testable import CharterParsing

/// Pages made to break a reader. That the tests end, and soon, is what they show.
@Suite struct HostilePageTests {
  private func rules(_ document: Document) -> Set<String> { Set(document.diagnostics.map(\.rule)) }

  @Test func textBelowTheDepthLimitIsKept() {
    let document = parse(String(repeating: "<div>", count: 50_000) + "깊은 곳에서도 약속하겠습니다.")
    #expect(String(decoding: document.rendition.bytes, as: UTF8.self) == "깊은 곳에서도 약속하겠습니다.\n")
    #expect(rules(document) == ["limits/depth"])
    #expect(document.elements?.elements.count == Page.depthLimit)
  }

  @Test func manyItemsAreRead() {
    #expect(parse("<ul>" + String(repeating: "<li>가합니다.", count: 20_000)).blocks.count == 20_000)
  }

  @Test func spansWithoutEndAreIgnored() {
    let row = "<tr><td rowspan=65000 colspan=999999999>가<td rowspan=0 colspan=1000>나"
    let document = parse("<table>" + String(repeating: row, count: 3000) + "</table>")
    #expect(rules(document).contains("limits/table-size"))
    #expect(document.blocks.count == 3000)
  }

  @Test(arguments: [" a%=\"b\"", " a%", "/a%", " a%=\"<>\"", "a%=''"])
  func tagsWithTooManyAttributesAreCut(attribute: String) {
    let attributes = (0..<20_000).map { attribute.replacing("%", with: String($0)) }.joined()
    let document = parse("<p " + attributes + ">글을 읽습니다.")
    #expect(rules(document).contains("limits/attributes"))
    #expect(String(decoding: document.rendition.bytes, as: UTF8.self).contains("글을 읽습니다."))
  }

  @Test func endTagsWithoutBeginningDoNotTakeForever() {
    let html = String(repeating: "<span>", count: 60_000) + String(repeating: "</b>", count: 60_000)
    #expect(rules(parse(html)).contains("limits/markup"))
  }

  @Test(arguments: [
    "<", "<%", "<?", "<!--", "<![CDATA[", "${", "&", "&#", "<a", "<a b='", "</", "<table><tr><td>", "<ul><li>가",
    "<dl><dt>가<dd>나",
    "<details><summary>가</summary>", "<script>", "<select><option>", "<h1>가", "<p class=tit>가", "<b><i>",
    "<form><p>만족하십니까?", "담당자 : 홍길동 ",
    "<li><a href=#>가</a>", "<p>1. ", "<title>", "\u{1}", "\u{7F}", "가\u{301}", "<br>", "<x:y z='", "<q>", "{{", "#{",
    "&amp;", "&amp;nbsp;", "&nbsp가",
    "<ol reversed><li>가", "<button class=acc>가", "<![if ", "<span class=num>1</span>가 ", "<h3>만족도 조사</h3>",
    "<div class=satisfaction><p>만족하십니까?", "<table><tr><td>1<td>가</table>", "<dialog>가",
    "<p style='white-space:pre'>\n- 가",
    "<!DOCTYPE x [<!ENTITY a '&a;&a;'>]>&a;",
  ])
  func whateverIsRepeatedIsSurvived(piece: String) {
    let document = parse(String(repeating: piece, count: 3000) + "끝")
    for block in document.blocks {
      #expect(block.range.upperBound <= document.rendition.bytes.count)
      #expect(block.parent.map { $0 < document.blocks.count } ?? true)
    }
  }

  @Test(arguments: 0..<40)
  func rubbishIsSurvived(seed: UInt64) {
    let pieces = [
      "<table>", "<tr>", "<td rowspan=3>", "<th colspan=2>", "</table>", "<ul>", "<li>", "</ul>", "<p>",
      "<div class='tit gnb'>", "</div>", "<b>", "</b>",
      "<h2>", "</h2>", "<br>", "가나다", "처리하겠습니다.", "1. ", "- ", "<p>담당자 : 홍길동</p>", "<dl>", "<dt>", "<dd>", "<a href=#>",
      "</a>", "<details>", "<summary>",
      "<!--", "-->", "<script>", "</script>", "&nbsp;", "\n", "<main>", "<footer>", "<form>", "<img alt='가합니다.'>",
      "<pre>", "<q>", "<%", "%>", "<c:if>", "\u{FFFD}",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var html = ""
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      html += pieces[Int(state >> 33) % pieces.count]
    }
    let document = parse(html)
    for (index, block) in document.blocks.enumerated() {
      #expect(!block.range.isEmpty && block.range.upperBound <= document.rendition.bytes.count)
      #expect(String(validating: document.rendition.bytes[block.range], as: UTF8.self) != nil)
      #expect(block.parent.map { $0 < index } ?? true)
    }
    #expect(!String(decoding: document.rendition.bytes, as: UTF8.self).contains("홍길동"))
  }
}
