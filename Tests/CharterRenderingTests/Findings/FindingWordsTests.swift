import CharterModel
import Testing

@testable import CharterRendering

struct FindingWordsTests {
  /// A clause with one level for each organization, strictest first.
  private func clause(_ levels: [(Double, Measure.Unit, Measure.Comparator)]) -> Clause {
    let span = TextSpan(start: 0, end: 3, line: 1)
    var cells: [String: Cell?] = [:]
    for (place, level) in levels.enumerated() {
      let measure = Measure(
        role: .target, value: level.0, unit: level.1, comparator: level.2, text: "수준 \(place)", span: span)
      cells["o\(place)"] = Cell(
        status: .quantified, commitments: [], score: 1, uncertain: false, evidence: [], levels: [measure])
    }
    return Clause(
      id: "c", catalogued: true, channel: .common, title: BilingualText(ko: "항목", en: "Clause"), cells: cells,
      verdict: Verdict(
        spread: .varying, order: levels.indices.map { ["o\($0)"] }, incomparable: [], note: nil))
  }

  @Test(
    "how far a level is from the strictest",
    arguments: [
      ([(3, .day, .atMost), (1, .week, .atMost)], "+4일"), ([(1, .hour, .atMost), (1, .day, .atMost)], "+23시간"),
      ([(10, .minute, .atMost), (30, .minute, .atMost)], "+20분"),
      ([(2, .time, .atLeast), (1, .time, .atLeast)], "−1회"),
      ([(3, .day, .atMost), (7, .workingDay, .atMost)], "+4일 이상"),
      ([(3, .workingDay, .atMost), (7, .day, .atMost)], nil),
      ([(3, .ring, .below), (3, .ring, .atMost)], nil),
    ] as [([(Double, Measure.Unit, Measure.Comparator)], String?)])
  func gaps(levels: [(Double, Measure.Unit, Measure.Comparator)], gap: String?) {
    let steps = LevelStep.steps(of: clause(levels), in: .korean)
    #expect(steps.first?.gap == nil)
    #expect(steps.last?.gap == gap)
  }

  @Test func longListsOfNamesAreCounted() {
    let ids = (0..<15).map { "o\($0)" }
    let names = FindingWords(say: .korean, organizations: [:]).names(ids)
    #expect(names.last == .words(" 외 5곳"))
    #expect(names.filter { if case .organization = $0 { true } else { false } }.count == 10)
  }

  /// The library promises something similar to what the two others promise, so nobody is said to lack it.
  @Test func whatIsSimilarIsNotToldAsMissing() throws {
    var comparison = try Sample.comparison()
    let place = try #require(comparison.clauses.firstIndex { $0.id == "phone/absent" })
    func isTold(_ comparison: Comparison) -> Bool {
      let found = FindingFinder(comparison: comparison, commitments: [:]).findings[.missing] ?? []
      return found.contains { $0.clause.id == "phone/absent" }
    }
    #expect(!isTold(comparison))
    comparison.clauses[place].near = [:]
    #expect(isTold(comparison))
  }

  @Test func whoPromisesSomethingSimilarIsNamedBesideThoseWhoLackIt() {
    let finding = Finding(
      clause: clause([]), matter: .missing(absent: ["o1"], similar: ["o2"], present: 3))
    let said = FindingWords(say: .korean, organizations: [:]).sentence(finding)
    #expect(said.contains(.organization("o1")) && said.contains(.organization("o2")))
    #expect(said.last == .words("에는 비슷한 약속이 있습니다(확인 필요)."))
  }

  @Test func bothReportsTellTheSameSentences() throws {
    let comparison = try Sample.comparison()
    let commitments = Dictionary(uniqueKeysWithValues: comparison.commitments.map { ($0.id, $0) })
    let found = FindingFinder(comparison: comparison, commitments: commitments).findings
    let markdown = ComparisonReport(comparison).markdown
    let html = ComparisonPage(comparison).html
    for kind in found.keys {
      let title = FindingWords(say: .korean, organizations: [:]).title(kind)
      #expect(markdown.contains("### \(title)\n") && html.contains("<h3>\(title)</h3>"))
    }
  }
}
