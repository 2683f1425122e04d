import CharterModel
import Testing

@testable import CharterParsing

@Suite struct TextTests {
  private func text(_ html: String) -> String { String(decoding: parse(html).rendition.bytes, as: UTF8.self) }

  @Test(arguments: [
    ("<p>전화벨이 <strong>3번</strong>\n  이상</p>", "전화벨이 3번 이상\n"), ("<p>처리<b>하겠</b>습니다.", "처리하겠습니다.\n"),
    ("<p>가&nbsp;&nbsp;나 &#160;다", "가 나 다\n"), ("<p>가&shy;나&#8203;다\u{FEFF}라", "가나다라\n"),
    ("<p>&ldquo;가&rdquo; &#9312; &amp; &#xAC00;", "“가” ① & 가\n"),
    ("<p>3 < 5 <고객헌장> 안내", "3 < 5 <고객헌장> 안내\n"), ("<p>가<br><br/>나", "가\n나\n"),
    ("<div>가<div>나</div>다</div>", "가\n나\n다\n"),
    ("<pre>가\n  나</pre>", "가\n나\n"), ("<p>&#149; 가 &#150; 나", "• 가 – 나\n"), ("<p>가　나", "가 나\n"),
    ("<p></p><p> &nbsp; </p>", ""),
    ("<p>가 <!-- 나 --> 다", "가 다\n"), ("<p>&bogus; &lt;p&gt;", "&bogus; <p>\n"), ("<p>１２３", "１２３\n"),
  ])
  func textIsAsHTMLShowsIt(html: String, expected: String) {
    #expect(text(html) == expected)
  }

  @Test(arguments: [
    "<script>가</script>", "<style>가</style>", "<template><p>가</p></template>", "<noscript>가</noscript>",
    "<select><option>가</select>", "<iframe>가</iframe>",
    "<!-- 가 -->", "<button>가</button>", "<input value=가>", "<meta content=가>", "<p title=가 data-x=가></p>",
    "<img alt='사진 가'>", "<object>가</object>",
    "<svg><text>가</text></svg>",
  ])
  func whatIsNotShownIsNotRead(html: String) {
    #expect(text("<body>" + html + "<p>나") == "나\n")
  }

  @Test(arguments: [
    "<div style='display:none'>가</div>", "<details><summary>가</summary></details>", "<div hidden>가</div>",
    "<div class=blind>가</div>",
    "<img alt='모든 민원은 3일 이내에 가 처리하겠습니다.'>",
  ])
  func whatOnlyWaitsToBeShownIsRead(html: String) {
    #expect(text(html).contains("가"))
  }

  @Test(
    arguments: [
      ("<%@ page contentType=\"text/html\" %>\n<p>가", "가\n", 2), ("<%-- <p>나</p> <% x %> --%><p>가", "가\n", 1),
      ("<?php if ($a > 1) { ?>\n\n<p>가<?php } ?>", "가\n", 3),
      ("<p>${user.name}가", "가\n", 1), ("<c:if test=\"${a > b}\"><p>가</p></c:if>", "가\n", 1),
      ("<ul><c:forEach items=\"${x}\"><li>가</c:forEach></ul>", "가\n", 1),
      ("<% if (a) { out.print(\"<!-- \"); } %><p>가", "가\n", 1), ("<p>10%>5% 가", "10%>5% 가\n", 1),
      ("<p>$5 가", "$5 가\n", 1),
    ] as [(String, String, Int)])
  func serverCodeIsPassedOver(html: String, expected: String, line: Int) throws {
    let document = parse(html)
    #expect(String(decoding: document.rendition.bytes, as: UTF8.self) == expected)
    #expect(document.rendition.span(try #require(document.blocks.first).range).line == line)
  }

  @Test func everyBlockQuotesTheRendition() {
    let document = parse("<title>제목</title><h1>가</h1><ul><li>1. 나<li>다</ul><table><tr><th>라<th>마<tr><td>바<td>사</table>")
    for block in document.blocks {
      #expect(document.rendition.bytes.indices.contains(block.range.lowerBound))
      #expect(block.range.upperBound <= document.rendition.bytes.count)
      #expect(document.rendition.trimmed(block.range) == block.range)
    }
    #expect(String(decoding: document.rendition.bytes, as: UTF8.self) == "제목\n가\n1. 나\n다\n라\t마\n바\t사\n")
  }

  @Test func linesAreThoseOfTheSource() {
    let document = parse("<p>\n가\n나</p>\n\n<ul>\n<li\nclass=a>다</ul>")
    let lines = document.blocks.map { document.rendition.span($0.range).line }
    #expect(lines == [2, 7])
    #expect(document.rendition.lines.line(at: 4) == 3)
  }

  @Test(
    arguments: [
      (
        "<p>가</p><div><p>나</p><p>다</p></div>",
        ["/html[1]/body[1]/p[1]", "/html[1]/body[1]/div[1]/p[1]", "/html[1]/body[1]/div[1]/p[2]"]
      ),
      (
        "<ul><li>가<li>나<ul><li>다</ul></ul>",
        [
          "/html[1]/body[1]/ul[1]/li[1]", "/html[1]/body[1]/ul[1]/li[2]", "/html[1]/body[1]/ul[1]/li[2]/ul[1]/li[1]",
        ]
      ),
      ("<table><tr><td>가<td>나</table>", ["/html[1]/body[1]/table[1]/tr[1]"]),
      (
        "<section><my-box><p>가</p></my-box><my-box><p>나</p></my-box></section>",
        [
          "/html[1]/body[1]/section[1]/my-box[1]/p[1]", "/html[1]/body[1]/section[1]/my-box[2]/p[1]",
        ]
      ),
    ] as [(String, [String])])
  func elementsAreNamedAsLibxml2NamesThem(html: String, expected: [String]) {
    let document = parse(html)
    #expect(document.blocks.map { document.xpath(of: $0) } == expected)
  }
}

/// Comments that old browsers and word processors read conditions in.
struct ConditionalCommentTests {
  @Test(arguments: [
    "<!--[if lt IE 9]><script src=a></script><![endif]--><p>먼저 인사하겠습니다.</p>",
    "<!--[if gte mso 9]><xml><w:View>가</w:View></xml><![endif]--><p>먼저 인사하겠습니다.</p>",
    "<!--[if !IE]><!--><p>먼저 인사하겠습니다.</p><!--<![endif]-->",
    "<!-- <% int a; %> --><p>먼저 인사하겠습니다.</p>",
  ])
  func endWhereTheyEnd(_ html: String) { #expect(outline(html) == [". 먼저 인사하겠습니다."]) }
}
