import Testing

@testable import CharterParsing

@Suite struct PageFurnitureTests {
  @Test(
    arguments: [
      ("<nav><a href=#>소개</a></nav><p>가합니다.", ["~menu 소개", ". 가합니다."]),
      ("<div id=gnb><ul><li><a href=#>고객헌장</a></ul></div><p>가합니다.", ["~menu 고객헌장", ". 가합니다."]),
      (
        "<ul><li><a href=#>고객헌장</a><li><a href=#>조직도</a><li>찾아오시는 길</ul><p>가합니다.",
        [
          "~menu 고객헌장", "~menu 조직도", "~menu 찾아오시는 길", ". 가합니다.",
        ]
      ),
      ("<div class=location><a href=/>홈</a> &gt; 고객헌장</div><p>가합니다.", ["~breadcrumb 홈 > 고객헌장", ". 가합니다."]),
      ("<header><h1><a href=/>기관</a></h1></header><h2>고객헌장</h2><p>가합니다.", ["~menu 기관", "## 고객헌장", ". 가합니다."]),
      ("<p>가합니다.<footer>(00000) 어느 시 어느 로</footer>", [". 가합니다.", "~footer (00000) 어느 시 어느 로"]),
      ("<p>가합니다.<div class=siteFooter>모든 권리는 기관에 있습니다.</div>", [". 가합니다.", "~footer 모든 권리는 기관에 있습니다."]),
      ("<p>가합니다.<p><a href=#>페이스북</a> <a href=#>인쇄</a>", [". 가합니다.", "~share 페이스북 인쇄"]),
      (
        "<p>가합니다.<form><p>이 페이지에 만족하십니까?<p><label>의견</label></form>",
        [
          ". 가합니다.", "~satisfaction-widget 이 페이지에 만족하십니까?", "~satisfaction-widget 의견",
        ]
      ),
      (
        "<p>가합니다.<dl><dt>담당부서<dd>고객지원처<dt>담당자<dd>○○○</dl>",
        [
          ". 가합니다.", "~contact 담당부서", "~contact 고객지원처", "~contact 담당자", "~contact ○○○",
        ]
      ),
      (
        "<p>가합니다.<table><tr><th>담당부서<td>고객지원처<th>연락처<td>033-000-0000</table>",
        [
          ". 가합니다.", "~contact 담당부서\t고객지원처\t연락처\t033-000-0000",
        ]
      ),
      (
        "<div class=sub-visual><h2>고객참여</h2><p>함께합니다.</p></div><h3>고객헌장</h3><p>가합니다.",
        [
          "~preface 고객참여", "~preface 함께합니다.", "### 고객헌장", ". 가합니다.",
        ]
      ),
      ("<p>열린경영<p>Our Charter<h2>고객헌장</h2><p>가합니다.", ["~preface 열린경영", "~preface Our Charter", "## 고객헌장", ". 가합니다."]),
      ("<title>고객헌장</title><p>가합니다.", ["~preface 고객헌장", ". 가합니다."]),
      ("<p>소개<main><p>가하겠습니다.</main><p>관련 소식", ["~preface 소개", ". 가하겠습니다.", "~footer 관련 소식"]),
      ("<p><a href=#>고객헌장 다운로드</a><p>가합니다.", ["~attachment 고객헌장 다운로드", ". 가합니다."]),
    ] as [(String, [String])])
  func furnitureIsMarkedWithItsReason(html: String, expected: [String]) {
    #expect(outline(html) == expected)
  }

  @Test(arguments: [
    "<div id=gnb><p>먼저 인사하겠습니다.</p></div>", "<footer><p>3일 이내에 처리하겠습니다.</p></footer>",
    "<div class=share><p>정보를 공유합니다.</p></div>", "<div class=menu><p>메뉴를 운영하겠습니다.</p></div>",
    "<p><a href=#>홈페이지에 공개하겠습니다.</a></p>", "<ul><li>홈페이지(<a href=#>www.a.kr</a>)에서 안내하겠습니다.</ul>",
    "<aside><p>안내해 드립니다.</p></aside>", "<p>담당자에게 즉시 전달하겠습니다.", "<p>고객만족도 조사를 연 1회 실시합니다.",
  ])
  func whatPromisesIsNeverFurniture(html: String) {
    let blocks = parse(html).blocks
    #expect(!blocks.isEmpty && blocks.allSatisfy { $0.boilerplate == nil })
  }

  @Test func aMenuThatSwallowedThePageIsNoMenu() {
    let html =
      "<div id=gnb><ul><li><a href=#>소개</a></ul><h2>고객헌장</h2><p>전화 응대</p>"
      + String(repeating: "<p>친절히 처리하겠습니다.</p>", count: 3)
    #expect(
      outline(html) == ["~menu 소개", "## 고객헌장", "### 전화 응대"] + Array(repeating: ". 친절히 처리하겠습니다.", count: 3))
  }
}
