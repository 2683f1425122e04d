import CharterModel
import Foundation
import Testing

@testable import CharterRendering

struct TerminalSummaryTests {
  private func summary(
    _ comparison: Comparison, width: Int = 80, colours: Bool = false, in language: ReportLanguage = .korean
  ) -> String {
    TerminalSummary(comparison, language: language, width: width, hasColours: colours).text
  }

  @Test func summaryReadsAsKept() throws {
    try Golden.expect(Data(summary(Sample.comparison()).utf8), is: "summary.txt")
  }

  @Test(arguments: [0, 40, 41, 60, 75, 76, 80, 120, 10_000], ReportLanguage.allCases)
  func noLineIsWiderThanTheTerminal(_ width: Int, _ language: ReportLanguage) throws {
    let limit = min(max(width, 40), 120)
    for line in summary(try Sample.comparison(), width: width, in: language).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= limit, "\(line)")
    }
  }

  @Test func coloursChangeNoWord() throws {
    let comparison = try Sample.comparison()
    let coloured = summary(comparison, colours: true)
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(coloured.replacing(/\x1B\[[0-9;]*m/, with: "") == summary(comparison))
    #expect(!summary(comparison).contains("\u{1B}"))
  }

  @Test func noNameSteersTheTerminal() throws {
    var comparison = try Sample.comparison()
    let name = "\u{1B}[2J\u{1B}]0;글\u{7}가\u{202E}나\r\n" + String(repeating: "다", count: 100_000)
    comparison.organizations[0].name = name
    comparison.clauses[0].title.ko = name
    let text = summary(comparison)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80) }
  }

  @Test func aComparisonOfNothingIsSummedUp() {
    let nothing = Comparison(organizations: [], commitments: [], clauses: [], unaligned: [], diagnostics: [:])
    #expect(summary(nothing).contains("0"))
  }

  @Test(
    "text is broken at spaces, or within what is wider than a line",
    arguments: [
      ("가나 다라 마바", 9, ["가나 다라", "마바"]), ("가나다라마바", 6, ["가나다", "라마바"]), ("a", 1, ["a"]), ("", 5, []),
      ("가", 1, ["가"]),
    ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(TerminalText.wrap(text, to: columns) == lines)
  }

  @Test(arguments: [("한글", 4, "한글"), ("한글입니다", 5, "한글…"), ("abc", 2, "a…")])
  func cuts(text: String, columns: Int, cut: String) {
    #expect(TerminalText.cut(text, to: columns) == cut)
  }
}
