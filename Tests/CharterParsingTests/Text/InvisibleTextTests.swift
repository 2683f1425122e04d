import CharterModel
import Foundation
import Testing

@testable import CharterParsing

struct InvisibleTextTests {
  @Test(arguments: [
    ("접수한\u{A0}날", "접수한 날"), ("접수한\u{2009}날", "접수한 날"), ("고\u{AD}객", "고객"), ("민\u{200B}원", "민원"),
    ("\u{3000}○ 전화\u{3000}응대", "  ○ 전화 응대"), ("전화\t응대\u{3164}표", "전화\t응대 표"),
  ])
  func whiteSpaceBecomesUniform(text: String, expected: String) {
    var bytes = Array(text.utf8)
    #expect(InvisibleText.simplify(&bytes) != nil)
    #expect(bytes == Array(expected.utf8))
  }

  @Test func aTextWithoutAnyStaysAsItIs() {
    var bytes = Array("○ 전화 응대\n  - “세 번” 안에".utf8)
    #expect(InvisibleText.simplify(&bytes) == nil)
  }

  @Test func spansAreThoseOfThePublishedText() {
    let text = "고\u{AD}객\u{A0}헌장\n\n1. 전\u{200B}화\n\u{3000}- 벨이\u{A0}세 번 울리기 전에 받\u{AD}겠습니다.\n담당자\u{A0}: 홍길동\n"
    let document = TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))
    #expect(document.rendition.bytes == Array(text.replacingOccurrences(of: "홍길동", with: "○○○").utf8))
    #expect(
      document.blocks.map { document.rendition.text($0.range) } == [
        "고\u{AD}객\u{A0}헌장", "전\u{200B}화", "벨이\u{A0}세 번 울리기 전에 받\u{AD}겠습니다.", "담당자\u{A0}: ○○○",
      ])
  }
}
