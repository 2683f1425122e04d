import CharterModel
import Testing

@testable import CharterParsing

@Suite struct LineSelectionTests {
  private static let text = """
    메뉴
    서비스 이행표준
    1. 방문 고객
    - 먼저 인사하겠습니다.
    - 12 -
    - 3일 이내에 답변하겠습니다.
    2. 전화 고객
    - 친절히 받겠습니다.
    담당부서 고객지원처
    """

  @Test(
    arguments: [
      (.init(), .init(lines: ["- 12 -", "메뉴", "담당부서*"]), ["메뉴", "- 12 -", "담당부서 고객지원처"]),
      (.init(lines: [.stretch(from: "서비스*이행표준", to: "*친절히*")]), .init(), ["메뉴", "담당부서 고객지원처"]),
      (
        .init(lines: [.numbers(2...8, "2-8")]), .init(lines: [.stretch(from: "2. 전화*", to: "-*받겠습니다.")]),
        ["메뉴", "2. 전화 고객", "- 친절히 받겠습니다.", "담당부서 고객지원처"]
      ),
      (.init(), .init(lines: [.stretch(from: nil, to: "메뉴"), .stretch(from: "담당*", to: nil)]), ["메뉴", "담당부서 고객지원처"]),
    ] as [(Selection.Rules, Selection.Rules, [String])])
  func linesAreReadOrLeftOut(_ select: Selection.Rules, _ remove: Selection.Rules, _ out: [String]) {
    let document = parseText(Self.text, select: select, remove: remove)
    #expect(left(of: document) == out)
    #expect(unmatched(document) == 0)
    #expect(document.rendition.bytes == Array(Self.text.utf8))
    for line in out { #expect(!content(of: document).contains { $0.hasSuffix(line) }) }
  }

  @Test(
    arguments: [
      (.init(), .init(lines: ["없는 줄"])), (.init(lines: [.numbers(40...50, "40-50")]), .init()),
      (.init(), .init(lines: [.stretch(from: "메뉴", to: "없는 줄")])), (.init(xpaths: ["//p"]), .init()),
      (.init(lines: [.stretch(from: "없는 줄", to: "메뉴")]), .init()), (.init(headings: ["없는 제목"]), .init()),
    ] as [(Selection.Rules, Selection.Rules)])
  func whatMatchesNothingIsReportedAndNothingIsLeftOut(_ select: Selection.Rules, _ remove: Selection.Rules) {
    let document = parseText(Self.text, select: select, remove: remove)
    #expect(unmatched(document) == 1)
    #expect(outline(of: document) == outline(of: parseText(Self.text)))
  }

  @Test(
    arguments: [
      (.init(), .init(headings: ["방문*"]), ["방문 고객", "먼저 인사하겠습니다.", "3일 이내에 답변하겠습니다."]),
      (.init(), .init(headings: ["1. 방문 고객"]), ["방문 고객", "먼저 인사하겠습니다.", "3일 이내에 답변하겠습니다."]),
      (.init(headings: ["*방문고객"]), .init(), ["서비스 이행표준", "전화 고객", "친절히 받겠습니다."]),
    ] as [(Selection.Rules, Selection.Rules, [String])])
  func sectionsGoWithTheirHeadings(_ select: Selection.Rules, _ remove: Selection.Rules, _ out: [String]) throws {
    let text = "서비스 이행표준\n1. 방문 고객\n- 먼저 인사하겠습니다.\n- 3일 이내에 답변하겠습니다.\n2. 전화 고객\n- 친절히 받겠습니다.\n"
    #expect(left(of: parseText(text, select: select, remove: remove)) == out)
    let page = """
      <h2>서비스 이행표준</h2><h3>1. 방문 고객</h3><p>먼저 인사하겠습니다.<p>3일 이내에 답변하겠습니다.
      <h3>2. 전화 고객</h3><p>친절히 받겠습니다.
      """
    let document = try parse(page, select: select, remove: remove)
    #expect(left(of: document) == out)
    let parents = document.blocks.compactMap(\.parent)
    #expect(!parents.isEmpty && parents.allSatisfy { document.blocks[$0].boilerplate == nil })
  }

  @Test func namesInLinesLeftOutStayMasked() {
    let text = "이행표준\n담당자\n홍길동\n- 3일 이내에 답변하겠습니다.\n담당자 : 김철수\n"
    let document = parseText(text, remove: .init(lines: ["담당자*"]))
    let shown = String(decoding: document.rendition.bytes, as: UTF8.self)
    #expect(!shown.contains("홍길동") && !shown.contains("김철수"))
    #expect(shown.utf8.count == text.utf8.count)
    #expect(left(of: document) == ["담당자", "담당자 : ○○○"])
  }

  @Test(
    arguments: [
      ("가나", "가 나", true), ("가나", "가나다", false), ("*나*", "가나다", true), ("가*", "가", true), ("가*가", "가", false),
      ("가*나*다", "가나나다다", true), ("가*나*다", "가다나", false), ("*", "", true), ("ABC*", "ａｂｃ 가", true),
      ("**가**", "나가", true), ("가.", "가나", false),
    ])
  func starsStandForAnyWords(_ pattern: String, _ line: String, _ isMatch: Bool) {
    #expect(LinePattern(pattern).matches(folded(line)) == isMatch)
  }

  @Test func aPatternOfManyStarsTakesNoTime() {
    let pattern = LinePattern(String(repeating: "*가", count: 500) + "나")
    #expect(!pattern.matches(folded(String(repeating: "가", count: 20_000))))
  }
}
