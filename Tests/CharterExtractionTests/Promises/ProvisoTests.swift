import CharterLanguage
import CharterModel
import CharterParsing
import CharterTestSupport
import Testing

@testable import CharterExtraction

/// Where a sentence takes back or widens what it promised; a bar marks the place.
struct ProvisoTests {
  private func parts(of text: String) -> [String] {
    let folded = Boundaries.folded(text)
    let whole = 0..<folded.count
    let sentence = Sentence(range: whole, block: 0, cues: folded.cues(in: whole))
    let document = TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))
    let context = SentenceInContext(
      sentence, text: folded, document: document, outline: HeadingIndex(of: document, text: folded),
      isDeadlineRow: false)
    // The comma belongs to the clause before it.
    guard let start = ProvisoRules.promise(in: context)?.clause.upperBound.advanced(by: 1) else { return [text] }
    return [0..<start, start..<whole.upperBound].map { Boundaries.words($0, of: folded, text) }
  }

  @Test(
    arguments: [
      "7일 이내에 처리하며, | 부득이한 경우 연장할 수 있습니다.", "30분 이내에 도착하겠으나, | 교통 상황에 따라 늦어질 수 있습니다.",
      "결과를 문자로 알려드리고, | 원하시면 우편으로 받으실 수 있습니다.", "접수 후 3일 이내에 답변하되, | 복합 민원은 제외합니다.",
      "바로 안내해 드리겠지만, | 사정에 따라 달라집니다.",
    ] as [MarkedText])
  func isFound(_ marked: MarkedText) { #expect(parts(of: marked.text) == marked.pieces) }

  @Test(
    arguments: [
      // Both acts are the customer's.
      "홈페이지에서 예약하고, 창구에서 찾으실 수 있습니다.", "이용하실 수 있습니다.",
      // Nothing is granted at the end.
      "7일 이내에 처리하며, 늦어지면 알려드리겠습니다.",
      // No level is promised before it.
      "홈페이지를 운영하며, 누구나 이용할 수 있습니다.",
      // No comma parts them.
      "7일 이내에 처리하며 부득이한 경우 연장할 수 있습니다.",
    ] as [MarkedText])
  func isNotFound(_ marked: MarkedText) { #expect(parts(of: marked.text) == [marked.text]) }
}
