import Testing

@testable import CharterParsing

@Suite struct OutlineTests {
  @Test(
    arguments: [
      // Lists
      ("<ul><li>가하겠습니다.<li>나하겠습니다.</ul>", ["* 가하겠습니다.", "* 나하겠습니다."]),
      ("<ol start=3><li>가<li>나<li value=9>다<li>라</ol>", ["* #3 가", "* #4 나", "* #9 다", "* #10 라"]),
      ("<ol><li>1. 가<li>2. 나</ol>", ["* {1.} 가", "* {2.} 나"]),
      ("<ul><li>고객이 방문하시면<ul><li>먼저 인사하겠습니다.</ul><li>나</ul>", ["* 고객이 방문하시면", "  * 먼저 인사하겠습니다.", "* 나"]),
      ("<ul><li><p>가</p><p>나</p></ul>", ["* 가", ". 나"]),
      ("<ul><li><strong><span>01</span>인터넷 이용</strong><ul><li>가</ul></ul>", ["* {01} 인터넷 이용", "  * 가"]),
      ("<ul><li><span>01</span><p>인터넷 이용</p></ul>", ["* {01} 인터넷 이용"]),
      // Definition lists
      (
        "<dl><dt>서면상담</dt><dd>가하겠습니다.</dd><dd>나하겠습니다.</dd></dl><p>끝입니다.",
        ["# 서면상담", "* 가하겠습니다.", "* 나하겠습니다.", ". 끝입니다."]
      ),
      // Typed markers
      ("<p>- 가하겠습니다.</p><p>- 나하겠습니다.</p>", ["* {-} 가하겠습니다.", "* {-} 나하겠습니다."]),
      ("<p>□ 가<br>○ 나<br>- 다<br>○ 라</p>", ["# {□} 가", "* {○} 나", "  * {-} 다", "* {○} 라"]),
      ("<p>- 가하고<br>- 나하며</p>", ["* {-} 가하고", "* {-} 나하며"]),
      ("<li>- 가", ["* {-} 가"]),
    ] as [(String, [String])])
  func itemsComeFromListsAndMarkers(html: String, expected: [String]) {
    #expect(outline(html) == expected)
  }

  @Test(
    arguments: [
      ("<h2>가</h2><h3>나</h3><p>다합니다.", ["## 가", "### 나", ". 다합니다."]),
      ("<h3><img src=a alt='고객응대 이행표준'></h3><p>다합니다.", ["### 고객응대 이행표준", ". 다합니다."]),
      ("<h3>고객을<br>맞이하는 자세</h3>", ["### 고객을 맞이하는 자세"]),
      ("<p><b>방문하실 경우</b><br>- 가하겠습니다.<br>- 나하겠습니다.</p>", ["# 방문하실 경우", "* {-} 가하겠습니다.", "* {-} 나하겠습니다."]),
      (
        "<p class=tit><strong>개요</strong></p><div class=h4_tit>개념</div><p>가합니다.<div class=h4_tit>배경은?</div><p>나합니다.<p class=tit>이행</p>",
        [
          "# 개요", "## 개념", ". 가합니다.", "## 배경은?", ". 나합니다.", "# 이행",
        ]
      ),
      ("<h3>표준</h3><p class=tit>방문</p><ol><li>가</ol><p class=tit>전화</p>", ["### 표준", "#### 방문", "* #1 가", "#### 전화"]),
      ("<details><summary>5) 고객방문</summary><p>가합니다.</details><p>나합니다.", ["# {5)} 고객방문", ". 가합니다.", ". 나합니다."]),
      ("<h3><button aria-expanded=false>전화 응대</button></h3><p>가합니다.", ["### 전화 응대", ". 가합니다."]),
      ("<p>고객을 맞이하는 자세</p><ul><li>가합니다.</ul>", ["# 고객을 맞이하는 자세", "* 가합니다."]),
      ("<p>□ 방문</p><p>- 가합니다.</p><p>□ 기타</p>", ["# {□} 방문", "* {-} 가합니다.", "# {□} 기타"]),
      (
        "<p>1. 방문하실 때</p><p>- 가합니다.</p><p>2. 전화하실 때</p><p>- 나합니다.</p>",
        [
          "# {1.} 방문하실 때", "* {-} 가합니다.", "# {2.} 전화하실 때", "* {-} 나합니다.",
        ]
      ),
      (
        "<h4>2) 전화응대</h4><p>가합니다.<dl><dt>3) 서면상담<dd>나합니다.</dl>",
        ["#### {2)} 전화응대", ". 가합니다.", "#### {3)} 서면상담", "* 나합니다."]
      ),
      ("<p class=tit>고객을 정중히 맞이하겠습니다.</p>", [". 고객을 정중히 맞이하겠습니다."]),
      ("<p><b>모든 민원은 3일 이내에 처리하겠습니다.</b></p>", [". 모든 민원은 3일 이내에 처리하겠습니다."]),
      (
        "<p>전화 02-000-0000</p><p>팩스 02-000-0001</p><p>우편 서울</p><p>방문하시면 안내합니다.</p>",
        [
          ". 전화 02-000-0000", ". 팩스 02-000-0001", ". 우편 서울", ". 방문하시면 안내합니다.",
        ]
      ),
    ] as [(String, [String])])
  func titlesAreHeadingsHoweverTheyAreMarkedUp(html: String, expected: [String]) {
    #expect(outline(html) == expected)
  }

  @Test(
    arguments: [
      ("<h2>가</h2><h3>나</h3><p>다.</p><h3>라</h3><h2>마</h2>", ["가", "나 < 가", "다. < 나", "라 < 가", "마"]),
      ("<h3>제목</h3><ul><li>가<ul><li>나</ul><p>다</p><li>라</ul>", ["제목", "가 < 제목", "나 < 가", "다 < 가", "라 < 제목"]),
      ("<h3>제목</h3><ul><li>가</li><li><ul><li>나</ul></ul>", ["제목", "가 < 제목", "나 < 제목"]),
      ("<h3>제목</h3><p>- 가합니다.</p><p>· 나</p><p>- 다</p>", ["제목", "가합니다. < 제목", "나 < 가합니다.", "다 < 제목"]),
      ("<ul><li>방문하시면<br>- 인사하겠습니다.<br>- 안내하겠습니다.</ul>", ["방문하시면", "인사하겠습니다. < 방문하시면", "안내하겠습니다. < 방문하시면"]),
    ] as [(String, [String])])
  func blocksStandUnderHeadingsAndItems(html: String, expected: [String]) {
    #expect(parents(html) == expected)
  }

  @Test(
    arguments: [
      ("<p>약속시간을 엄수하며,<br>명함을 드리겠습니다.</p>", [". 약속시간을 엄수하며,⏎명함을 드리겠습니다."]),
      ("<p>정중히 처리하겠<br>습니다.</p>", [". 정중히 처리하겠⏎습니다."]),
      ("<p>가합니다.<br>나합니다.</p>", [". 가합니다.", ". 나합니다."]),
      ("<p>전화 응대<br>- 가합니다.</p>", ["# 전화 응대", "* {-} 가합니다."]),
    ] as [(String, [String])])
  func aBreakWithinASentenceDoesNotEndTheBlock(html: String, expected: [String]) {
    #expect(outline(html) == expected)
  }

  @Test(arguments: [
    "<div>가나다</div>", "가나다", "<li>가나다", "<td>가나다", "<p>가나다</div></span>", "<b>가<i>나</b>다</i>", "</p>가나다", "<p>가나다<",
    "<p>가나다<p",
  ])
  func fragmentsAreRead(html: String) {
    #expect(outline(html).joined().contains("가나다"))
  }
}
