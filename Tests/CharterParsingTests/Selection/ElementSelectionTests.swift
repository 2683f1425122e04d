import CharterModel
import Testing

@testable import CharterParsing

@Suite struct ElementSelectionTests {
  private static let page = """
    <title>기관</title><div id=top class='head wide'><p>행사 안내를 드립니다.</div>
    <div id=charter><h2>이행표준</h2><p>3일 이내에 답변하겠습니다.<p class='note small'>참고입니다.</div><p>끝입니다.
    """

  @Test(
    arguments: [
      (["//div[@id='charter']"], [], ["## 이행표준", ". 3일 이내에 답변하겠습니다.", ". 참고입니다."]),
      (["//div[@id='charter']"], ["//p[contains(@class, 'note')]"], ["## 이행표준", ". 3일 이내에 답변하겠습니다."]),
      ([], ["id('top')", "//*[@class='note small']"], [". 3일 이내에 답변하겠습니다.", ". 끝입니다."]),
      (["//h2", "//p[contains(., '3일')]"], [], ["## 이행표준", ". 3일 이내에 답변하겠습니다."]),
      (["//h2/following-sibling::p[1]"], [], [". 3일 이내에 답변하겠습니다."]),
      (["div|//p"], ["//body"], []),
    ] as [([String], [String], [String])])
  func whatIsNamedIsReadOrLeftOut(_ select: [String], _ remove: [String], _ expected: [String]) throws {
    let document = try parse(
      Self.page, select: .init(xpaths: select.map { Expression($0, at: "") }),
      remove: .init(xpaths: remove.map { Expression($0, at: "") }))
    let words = content(of: document).filter { !$0.hasPrefix("~") && $0 != "## 이행표준" }
    #expect(words == expected.filter { $0 != "## 이행표준" })
    // Nothing is lost: what is not content is shown as left out.
    let all = outline(of: document).joined()
    for piece in ["기관", "행사 안내를 드립니다.", "이행표준", "3일 이내에 답변하겠습니다.", "참고입니다.", "끝입니다."] {
      #expect(all.contains(piece))
    }
  }

  @Test func theRestIsReadAsIfWhatIsRemovedWereNotThere() throws {
    let odd = "<h4>이번 주 행사</h4><p>1일 이내에 선물을 드리겠습니다.</p>"
    func page(_ middle: String) -> String {
      "<h2>이행표준</h2><h3>전화</h3><p>가하겠습니다.\(middle)<p>나하겠습니다.<h3>방문</h3><ul><li>다하겠습니다.</ul>"
    }
    let document = try parse(page("<div class=ad>\(odd)</div>"), remove: .init(xpaths: ["//div[@class='ad']"]))
    #expect(content(of: document) == outline(page("")))
    #expect(left(of: document) == ["이번 주 행사", "1일 이내에 선물을 드리겠습니다."])
    let parents = document.blocks.map { $0.parent.map { document.rendition.text(document.blocks[$0].range) } }
    #expect(parents == [nil, "이행표준", "전화", nil, nil, "전화", "이행표준", "방문"])
  }

  @Test func wordsWithinALineAreShownBehindIt() throws {
    let document = try parse(
      "<p>민원은 3일<sup>1)</sup> 이내에 <i>원칙적으로</i> 처리하겠습니다.<p>다음입니다.", remove: .init(xpaths: ["//sup", "//i"]))
    #expect(outline(of: document) == [". 민원은 3일 이내에 처리하겠습니다.", "~declared 1)", "~declared 원칙적으로", ". 다음입니다."])
  }

  @Test(
    arguments: [
      ("//tr[2]", ["! 구분 | 기한", "| 고충<구분> | 10일<기한>", ". 끝입니다."], ["질의", "7일"]),
      ("//tr/*[1]", ["!  | 기한", "|  | 7일<기한>", "|  | 10일<기한>", ". 끝입니다."], ["구분", "질의", "고충"]),
      ("//table", [". 끝입니다."], ["구분\t기한", "질의\t7일", "고충\t10일"]),
      ("//td[.='7일']/text()/..", ["! 구분 | 기한", "| 질의<구분> | <기한>", "| 고충<구분> | 10일<기한>", ". 끝입니다."], ["7일"]),
    ] as [(String, [String], [String])])
  func rowsAndCellsOfTablesCanBeLeftOut(_ xpath: String, _ rest: [String], _ out: [String]) throws {
    let html = "<table><tr><th>구분<th>기한<tr><td>질의<td>7일<tr><td>고충<td>10일</table><p>끝입니다."
    let document = try parse(html, remove: .init(xpaths: [Expression(xpath, at: "")]))
    #expect(content(of: document) == rest)
    #expect(left(of: document) == out)
  }

  @Test func whatIsSelectedIsContentWhateverTheMarkupAroundItSays() throws {
    let html = "<nav class=gnb><div id=x><p>고객 안내</p><p>가하겠습니다.</p></div></nav><footer><p id=y>모두 맞습니다.</footer>"
    let document = try parse(html, select: .init(xpaths: ["//*[@id='x']", "//*[@id='y']"]))
    #expect(content(of: document).filter { $0.hasPrefix("~") } == [])
  }

  @Test func aCellOfATableForLayoutCanBeSelected() throws {
    let html = "<table><tr><td><a href=#>메뉴</a><td id=body><p>가하겠습니다.<p>나하겠습니다.</table>"
    let document = try parse(html, select: .init(xpaths: ["//td[@id='body']"]))
    #expect(outline(of: document) == ["~declared 메뉴", ". 가하겠습니다.", ". 나하겠습니다."])
  }

  @Test func spansQuoteTheirTextAndNamesStayMasked() throws {
    let html = "<div class=x>담당자 : 홍길동</div><p>가<b>나</b>하겠습니다.<table><tr><td>구분<td>3일<tr><td>다<td>4일</table>"
    let document = try parse(html, remove: .init(xpaths: ["//div", "//b", "//td[1]"]))
    let text = String(decoding: document.rendition.bytes, as: UTF8.self)
    #expect(!text.contains("홍길동") && text.contains("○○○"))
    for block in document.blocks {
      #expect(!block.range.isEmpty && block.range.upperBound <= document.rendition.bytes.count)
      #expect(!document.rendition.bytes[block.range].contains(0x0A))
    }
    #expect(document.blocks.map(\.range.lowerBound) == document.blocks.map(\.range.lowerBound).sorted())
    #expect(document.blocks.allSatisfy { document.xpath(of: $0)?.hasPrefix("/html[1]/body[1]/") == true })
  }
}
