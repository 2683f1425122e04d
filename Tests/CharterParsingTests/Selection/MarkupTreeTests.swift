import CharterModel
import Testing

@testable import CharterParsing

/// XPath is asked of a tree made in the same parse as the page, and both have to agree about every element.
@Suite struct MarkupTreeTests {
  static let odd = [
    "<p>가<p>나", "가<li>나<li>다", "<table><tr><td>가<td>나<tr><td>다</table>",
    "<table><tbody><tr><td>가</tbody><td>나</table>", "<b>가<i>나</b>다</i>", "<p>가<div>나</p>다</div>라",
    "<html><html lang=ko><body><body class=a>가<head><title>나</title>", "<script>if (a<b) '<p>'</script><p>가",
    "<svg><text>가</text></svg><p>나<svg/><p>다", "<select><option>가<option>나</select><div>다", "<br><p>가<br>나</p><br>",
    "<my-box><p>가</p></my-box><my-box>나</my-box><c:if x=1><p>다</c:if>", "</p></div>가<p", "<p title='a>b' title=c>가</p>",
    "<!-- <p> --><p>가<!DOCTYPE html><p>나", "<ul>\n <li>가\n <li>나\n <ul><li>다</ul>\n</ul>\n글",
    "<dl><dt>가<dd>나<dt>다</dl>",
    "<textarea><p>가</textarea><p>나", "<a href=#>가<a href=#>나</a>다", "<form><form><p>가</form></form>나",
    "<h2>가<h3>나</h2>다",
    "<img alt='가합니다.'><p>나<noscript><p>다</noscript><p>라", "<?php echo 1 ?><p>가", "<frameset><frame></frameset><p>가",
    "\n\n<body>\n\n<p>\n가",
  ]

  @Test(arguments: odd)
  func thePathOfEachElementFindsIt(html: String) throws {
    let bytes = Array(html.utf8)
    let page = MarkupParser.parse(bytes)
    let tree = page.elementTree()
    let (asked, answers) = MarkupParser.parse(
      bytes, asking: page.elements.indices.map { tree.path(of: $0).lowercased() })
    // Where nothing is asked the markup comes without its indentation.
    #expect(words(of: asked) == words(of: page) && asked.elementTree() == tree)
    #expect(asked.events.map(\.kind) == page.events.map(\.kind))
    #expect(!answers.isEmpty && answers.count == page.elements.count)
    for (index, answer) in answers.enumerated() {
      let path = tree.path(of: index)
      // A colon is part of a name in HTML and parts prefix and name in XPath.
      if path.contains(":") { continue }
      #expect(try answer.get() == [Int32(index)], "\(path)")
    }
  }

  private func words(of page: Page) -> [[UInt8]] { page.text.split { $0 <= 0x20 }.map(Array.init) }

  @Test(arguments: [
    "//div[", "", "]", "//p[", "count(//p)", "'글'", "1 + 1", "//p[nothing(.)]", "//p[$a]", "//a:p", "//p/@class",
    "//p/text()",
    "/", "document('file:///etc/passwd')", "//p[" + String(repeating: "(", count: 4000),
  ])
  func anExpressionThatFindsNoElementsIsNamed(xpath: String) {
    let error = #expect(throws: SelectionError.self) {
      try parse("<p class=a>가", select: .init(xpaths: [Expression(xpath, at: "organization.yaml:7")]))
    }
    #expect(error?.message.hasPrefix("organization.yaml:7: xpath \"\(xpath)\" ") == true)
  }

  @Test func anExpressionThatTakesForEverIsGivenUp() {
    let html = String(repeating: "<div><p>가</p></div>", count: 3000)
    #expect(throws: SelectionError.self) {
      try parse(html, remove: .init(xpaths: ["//*[count(//*[count(//*) > 1]) > 1]"]))
    }
  }

  @Test func whatNestsTooDeepCountsAsPartOfWhatIsAboveIt() throws {
    let html = "<div id=a>" + String(repeating: "<div>", count: 5000) + "<p id=deep>깊은 글입니다."
    let document = try parse(html, remove: .init(xpaths: ["//div[@id='a']", "//p[@id='deep']"]))
    #expect(left(of: document) == ["깊은 글입니다."])
    #expect(unmatched(document) == 1)
  }

  @Test(arguments: ["//div[@id='old']", "//script", "//DIV"])
  func anExpressionThatFindsNothingIsReportedAndLeavesThePageAsItIs(xpath: String) throws {
    let html = "<script>1</script><div><h2>가</h2><p>나합니다.</div>"
    for rules in [
      (Selection.Rules(xpaths: [Expression(xpath, at: "")]), Selection.Rules()),
      (.init(), .init(xpaths: [Expression(xpath, at: "")])),
    ] {
      let document = try parse(html, select: rules.0, remove: rules.1)
      #expect(outline(of: document) == outline(html))
      #expect(unmatched(document) == 1)
    }
  }

  @Test func whatStandsBehindTheEndOfThePageIsFoundToo() throws {
    // libxml2 begins another html there.
    let document = try parse("<p>가</body></html><p>나<div>다", remove: .init(xpaths: ["//p[.='나']"]))
    #expect(outline(of: document) == [". 가", "~declared 나", ". 다"])
  }

  @Test func aPageInEUCKRIsAskedInItsOwnWords() throws {
    // <p>가나</p><p>다라</p>
    let bytes: [UInt8] =
      Array("<html><p>".utf8) + [0xB0, 0xA1, 0xB3, 0xAA] + Array("</p><p>".utf8) + [0xB4, 0xD9, 0xB6, 0xF3]
    let source = try SourceReader().read(bytes, fileName: "a.html")
    let document = try HTMLDocumentParser().parse(
      source, selection: Selection(remove: .init(xpaths: ["//p[contains(., '다')]"])))
    #expect(source.encoding == "cp949")
    #expect(outline(of: document) == [". 가나", "~declared 다라"])
  }
}
