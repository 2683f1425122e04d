import CharterLanguage
import CharterParsing
import CharterTestSupport
import Testing

@testable import CharterExtraction

/// Headings with another one pasted on their end.
struct GluedHeadingsTests {
  /// What is left of the headings that are glued.
  private func own(_ headings: [String]) -> [String] {
    let text = headings.map { "\($0)\n- 먼저 인사하겠습니다." }.joined(separator: "\n")
    let document = TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))
    let folded = NormalizedText(document)
    return GluedHeadings(document: document, text: folded).own().sorted { $0.key < $1.key }.map {
      document.rendition.text(folded.bytes($0.value))
    }
  }

  @Test func theOtherHeadingIsCutOff() {
    let headings = ["창구에서 불친절한 경우", "기한을 지키지 못한 경우창구에서 불친절한 경우"]
    #expect(own(headings) == ["기한을 지키지 못한 경우"])
    #expect(own(headings.reversed()) == ["기한을 지키지 못한 경우"])
  }

  @Test(arguments: [
    ["서비스 이행표준", "고객응대서비스 이행표준"], ["민원", "전화 민원"], ["전화 민원 처리", "방문 민원과 전화 민원 처리"], ["창구에서 불친절한 경우", "방문 고객"],
  ])
  func whatOnlyEndsAlikeStays(_ headings: [String]) { #expect(own(headings).isEmpty) }
}
