import CharterModel
import Testing

@testable import CharterParsing

/// The labels of tabs as titles over their panels.
struct TabLabelsTests {
  private static let panels = """
    <div id="tab1"><ul><li>먼저 인사하겠습니다.</li><li>10분 이내에 상담하겠습니다.</li></ul></div>
    <div id="tab2" style="display:none"><ul><li>3번 울리기 전에 받겠습니다.</li></ul></div>
    <h3>잘못된 서비스</h3><p>5천원을 드리겠습니다.</p>
    """

  /// The titles over a line, the nearest first.
  private func titles(over line: String, _ html: String) -> [String] {
    let document = parse("<h2>이행표준</h2>" + html)
    func text(_ block: Block) -> String { document.rendition.text(block.range) }
    var titles: [String] = []
    var next = document.blocks.first { $0.boilerplate == nil && text($0) == line }?.parent
    while let index = next {
      if document.blocks[index].isHeading { titles.append(text(document.blocks[index])) }
      next = document.blocks[index].parent
    }
    return titles
  }

  @Test(arguments: [
    ##"<ul class="tab"><li><a href="#tab1">방문</a></li><li><a href="#tab2">전화</a></li></ul>"##,
    ##"<div class="tabs" role="tablist"><button role="tab" aria-controls="tab1">방문</button><button role="tab" aria-controls="tab2">전화</button></div>"##,
  ])
  func aPanelStandsUnderItsLabel(_ tabs: String) {
    let html = tabs + Self.panels
    #expect(titles(over: "10분 이내에 상담하겠습니다.", html) == ["방문", "이행표준"])
    #expect(titles(over: "3번 울리기 전에 받겠습니다.", html) == ["전화", "이행표준"])
    #expect(titles(over: "5천원을 드리겠습니다.", html).first == "잘못된 서비스")
    #expect(!titles(over: "5천원을 드리겠습니다.", html).contains("전화"))
  }

  @Test func aPanelMayNameItsLabel() {
    let html =
      "<ul><li><a href='#' id=a>방문</a></li><li><a href='#' id=b>전화</a></li></ul>"
      + Self.panels.replacing("id=\"tab1\"", with: "aria-labelledby=a").replacing(
        "id=\"tab2\"", with: "aria-labelledby=b")
    #expect(titles(over: "3번 울리기 전에 받겠습니다.", html) == ["전화", "이행표준"])
  }

  @Test(arguments: [
    ##"<ul><li><a href="#tab1">본문 바로가기</a></li><li><a href="#gnb">메뉴 바로가기</a></li></ul>"##,
    ##"<ul><li><a href="/tab1">방문</a></li><li><a href="#tab3">전화</a></li></ul>"##,
  ])
  func otherLinksAreNoLabels(_ links: String) {
    #expect(titles(over: "10분 이내에 상담하겠습니다.", links + Self.panels) == ["이행표준"])
  }

  @Test func aTableOfContentsAddsNoTitles() {
    let html = """
      <ul><li><a href="#a">방문</a></li><li><a href="#b">전화</a></li></ul>
      <div id=a><h3>방문</h3><p>먼저 인사하겠습니다.</div><div id=b><h3>전화</h3><p>3번 울리기 전에 받겠습니다.</div>
      """
    #expect(titles(over: "먼저 인사하겠습니다.", html) == ["방문", "이행표준"])
  }
}
