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

  @Test func charterReadsAsKept() throws {
    let report = CharterReport(Sample.park.charter, pathPrefix: "../").markdown
    try Golden.expect(Data(report.utf8), is: "charter.md")
  }

  @Test func everyTableLineIsEquallyWide() throws {
    let lines = try ComparisonReport(Sample.comparison()).markdown.split(
      separator: "\n", omittingEmptySubsequences: false)
    var widths: Set<Int> = []
    for line in lines {
      if line.hasPrefix("|") {
        widths.insert(DisplayWidth.of(line))
      } else {
        #expect(widths.count <= 1)
        widths = []
      }
    }
  }

  @Test func absenceIsSaidInWords() throws {
    let report = try ComparisonReport(Sample.comparison()).markdown
    #expect(report.contains("이 문서에 없음"))
  }

  @Test func addressesThatAreNoWebAddressesAreNotLinked() throws {
    #expect(try !ComparisonReport(Sample.comparison()).markdown.contains("javascript:"))
  }
}
