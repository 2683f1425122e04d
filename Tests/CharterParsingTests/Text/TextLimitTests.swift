import CharterModel
import Testing

@testable import CharterParsing

/// What no charter has, and files do.
struct TextLimitTests {
  private func rules(_ text: String) -> [String] { read(text).diagnostics.map(\.rule) }

  private func read(_ text: String) -> Document {
    TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))
  }

  @Test func aLineOfMoreThanAMebibyteIsReportedAndRead() {
    let sentence = "문의에는 하루 안에 답하겠습니다. "
    let text = "헌장\n" + String(repeating: sentence, count: (1 << 20) / sentence.utf8.count + 2)
    #expect(rules(text) == ["limits/line"])
    #expect(read(text).blocks.count == 2)
  }

  @Test func moreBlocksThanACharterHasAreReportedAndRead() {
    let document = read("헌장\n" + String(repeating: "- 먼저 인사하겠습니다.\n", count: BlockLimit.most))
    #expect(document.diagnostics.map(\.rule) == ["limits/blocks"])
    #expect(document.blocks.count == BlockLimit.most + 1)
  }

  @Test(arguments: [
    "“", "\"", "(", "- 1 -\n", "가\t나\n", "| 가 | 나 |\n", "제1조(", "**", "#", "1.\n", "가  나\n", " / ", "-----\n", "\u{0}",
    "다. ",
  ])
  func whateverIsRepeatedIsSurvived(_ piece: String) {
    let document = read("헌장\n" + String(repeating: piece, count: 20_000))
    for block in document.blocks { #expect(block.range.upperBound <= document.rendition.bytes.count) }
  }
}
