import CharterModel
import Foundation
import Testing

@testable import CharterRendering

@Suite struct ReportTests {
  @Test func sampleSpansAreTheirText() {
    for draft in Sample.charters {
      let bytes = Array(draft.text.utf8)
      for commitment in draft.charter.commitments {
        #expect(String(decoding: bytes[commitment.span.range], as: UTF8.self) == commitment.text)
        for measure in commitment.measures {
          #expect(String(decoding: bytes[measure.span.range], as: UTF8.self) == measure.text)
        }
      }
    }
  }

  @Test func comparisonReadsAsKept() throws {
    let report = try ComparisonReport(Sample.comparison(), pathPrefix: "../").markdown
    try Golden.expect(Data(report.utf8), is: "comparison.md")
  }

  @Test func comparisonReadsAsKeptInEnglish() throws {
    let report = try ComparisonReport(Sample.comparison(), pathPrefix: "../", language: .english).markdown
    try Golden.expect(Data(report.utf8), is: "comparison.en.md")
    // Nothing but quotations, names and titles is Korean.
    for line in report.split(separator: "\n") where line.hasPrefix("#") || line.hasPrefix("- **Bold**") {
      #expect(!line.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) && !line.hasPrefix("### ") })
    }
  }

  @Test func everyCommitmentLeadsToAFootnoteOfItsOwn() throws {
    let comparison = try Sample.comparison()
    let footnotes = Footnotes(comparison)
    #expect(Set(footnotes.sentences.map(\.label)).count == footnotes.sentences.count)
    let report = ComparisonReport(comparison).markdown
    for commitment in comparison.commitments {
      let mark = footnotes.mark(commitment)
      #expect(report.contains("\n\(mark): ") && report.contains("#L\(commitment.span.line))\(mark)"))
    }
  }

  @Test func wordsThatDifferAreMarkedSideBySide() throws {
    let comparison = try Sample.comparison()
    let span = TextSpan(start: 0, end: 30, line: 4)
    func side(_ text: String, _ marked: Range<Int>) -> SideBySide.Side {
      SideBySide.Side(
        commitment: comparison.commitments[0].id, sentence: Quotation(text: text, span: span), differences: [marked])
    }
    let clause = comparison.clauses[0]
    let endless = String(repeating: "가", count: 100_000)
    let both = SideBySide(
      first: "harbour", second: "park",
      clauses: [
        SideBySide.ClausePairs(
          clause: clause.id,
          pairs: [
            SideBySide.Pair(first: side("3번 | <b>안에", 0..<4), second: side("10초 안에", 0..<5)),
            SideBySide.Pair(first: side(endless, 0..<300_000), second: nil),
          ], omitted: 2)
      ])
    let markdown = ComparisonReport(comparison, sideBySide: both).markdown
    #expect(markdown.contains("| **3번** \\| &lt;b&gt;안에 [4행]"))
    #expect(markdown.contains("| **10초** 안에 [4행]"))
    #expect(markdown.contains("짝이 되는 문장 없음") && markdown.contains("외 2문장"))
    let html = ComparisonPage(comparison, sideBySide: both).html
    #expect(html.contains("<mark>3번</mark> | &lt;b&gt;안에"))
    #expect(html.contains("id=\"side-by-side\""))
    #expect(!ComparisonPage(comparison).html.contains("id=\"side-by-side\""))
    #expect(markdown.utf8.count < 100_000)
  }

  @Test func charterReadsAsKept() throws {
    let report = CharterReport(Sample.park.charter, pathPrefix: "../").markdown
    try Golden.expect(Data(report.utf8), is: "charter.md")
  }

  @Test func everyTableLineIsEquallyWide() throws {
    let lines = try ComparisonReport(Sample.comparison()).markdown.split(
      separator: "\n", omittingEmptySubsequences: false)
    let tables = lines.split { !$0.hasPrefix("|") }
    #expect(!tables.isEmpty)
    for table in tables { #expect(Set(table.map(DisplayWidth.of)).count == 1, "\(table.first ?? "")") }
  }

  @Test func absenceIsSaidInWords() throws {
    let report = try ComparisonReport(Sample.comparison()).markdown
    #expect(report.contains("이 문서에 없음"))
  }

  @Test func addressesThatAreNoWebAddressesAreNotLinked() throws {
    #expect(try !ComparisonReport(Sample.comparison()).markdown.contains("javascript:"))
  }
}
