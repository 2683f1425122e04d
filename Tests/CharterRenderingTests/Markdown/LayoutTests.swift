import CharterModel
import Testing

@testable import CharterRendering

@Suite struct LayoutTests {
  @Test(
    "columns of a text",
    arguments: [
      ("abc", 3), ("한글", 4), ("가a나", 5), ("（）", 4), ("①", 1), ("“따옴표”", 8), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("e\u{301}", 1),
      ("👨‍👩‍👧", 2), ("☎️", 2), ("😀", 2), ("\u{200B}", 0), ("漢字", 4), ("…", 1), ("", 0), ("•", 1), ("ㄱ", 2), ("ｱ", 1),
    ])
  func displayWidth(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func tablesLineUp() {
    var table = MarkdownTable(header: ["항목", "a"])
    table.append(["벨", "한글 셋"])
    #expect(
      table.text == """
        | 항목 | a       |
        | ---- | ------- |
        | 벨   | 한글 셋 |

        """)
  }

  /// A commitment whose levels are given by their words.
  private func commitment(_ text: String, levels: [String], role: Measure.Role = .target) throws -> Commitment {
    let bytes = Array(text.utf8)
    let measures = try levels.map { level in
      let wanted = Array(level.utf8)
      let start = try #require(
        bytes.indices.first {
          $0 + wanted.count <= bytes.count && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        })
      return Measure(
        role: role, value: 1, unit: .day, text: level,
        span: TextSpan(start: 100 + start, end: 100 + start + wanted.count, line: 1))
    }
    let span = TextSpan(start: 100, end: 100 + bytes.count, line: 1)
    return Commitment(
      id: "a-1", section: nil, sentence: Quotation(text: text, span: span), text: text, span: span, channel: .visit,
      condition: nil, firmness: .firm, measures: measures, remedy: nil, scripts: [])
  }

  @Test(
    "levels stand in bold, without the punctuation that would undo it",
    arguments: [
      ("3일 이내에 답합니다", ["3일 이내"], "**3일 이내**에 답합니다"),
      ("즉시(3근무시간이내)에 답합니다", ["(3근무시간이내)"], "즉시(**3근무시간이내**)에 답합니다"),
      ("90%이상 답합니다", ["90%"], "**90**%이상 답합니다"),
      ("1*2일 이내", ["1*2일 이내"], "**1\\*2일 이내**"), ("수준이 없습니다", [], "수준이 없습니다"),
      ("3일, 7일 이내", ["3일", "7일 이내"], "**3일**, **7일 이내**"), ("줄이\n나뉜 글", [], "줄이 나뉜 글"),
    ])
  func boldLevels(text: String, levels: [String], expected: String) throws {
    #expect(try Excerpt(commitment(text, levels: levels)).markdown == expected)
  }

  @Test func triggersStayPlain() throws {
    #expect(try Excerpt(commitment("4회 이상", levels: ["4회 이상"], role: .trigger)).markdown == "4회 이상")
  }

  @Test func longPromisesAreCutAtASpace() throws {
    let text = String(repeating: "약속합니다 ", count: 30) + "끝"
    let shown = try Excerpt(commitment(text, levels: [])).markdown
    #expect(shown.hasSuffix("약속합니다 …"))
    #expect(DisplayWidth.of(shown) <= Excerpt.limit + 2)
  }

  @Test func theLevelOfALongPromiseStaysInSight() throws {
    let words = String(repeating: "약속합니다 ", count: 30)
    let shown = try Excerpt(commitment(words + "3일 이내에 " + words + "7일 이내", levels: ["3일 이내", "7일 이내"])).markdown
    #expect(shown.hasPrefix("… 약속합니다"))
    #expect(shown.contains("**3일 이내**에"))
    #expect(shown.hasSuffix("… (**7일 이내**)"))
  }

  @Test func aWordWithoutEndIsCutWithin() throws {
    let shown = try Excerpt(commitment(String(repeating: "가", count: 100_000), levels: [])).markdown
    #expect(DisplayWidth.of(shown) == Excerpt.limit + 2)
  }
}
