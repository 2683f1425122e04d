import CharterModel
import CharterTestSupport
import Testing

@testable import CharterParsing

/// Where a text is cut into blocks: ⟦ ⟧ holds the words of a block, and markers and white space stand outside.
@Suite struct BlockBoundaryTests {
  @Test(
    arguments: [
      // A line with a marker is a block of its own, however it is marked.
      "⟦서비스 이행표준⟧\n- ⟦먼저 인사하겠습니다.⟧\n- ⟦명찰을 달겠습니다.⟧", "⟦전화 응대⟧\n○ ⟦먼저 인사하겠습니다.⟧\n  - ⟦이름을 밝히겠습니다.⟧",
      "1. ⟦방문 고객⟧\n 가. ⟦먼저 인사하겠습니다.⟧\n 나. ⟦자리를 권하겠습니다.⟧", "1) ⟦먼저 인사하겠습니다.⟧\n2) ⟦자리를 권하겠습니다.⟧",
      "① ⟦먼저 인사하겠습니다.⟧\n② ⟦자리를 권하겠습니다.⟧", "⟦고객의 의무⟧\n⟦먼저 인사하겠습니다.⟧\n⟦자리를 권하겠습니다.⟧",
      // What was wrapped is joined, under the first word, under the sign and at the edge.
      "- ⟦접수한 민원은 담당 부서에서 사실을 자세히 확인하고 담당자가 직접\n  3일 이내에 처리하겠습니다.⟧\n- ⟦먼저 인사하겠습니다.⟧",
      "- ⟦접수한 민원은 담당 부서에서 사실을 자세히 확인하고 담당자가 직접\n3일 이내에 처리하겠습니다.⟧\n- ⟦먼저 인사하겠습니다.⟧",
      // A sentence that has ended does not go on.
      "- ⟦먼저 인사하겠습니다.⟧\n  ⟦자리를 권하겠습니다.⟧\n- ⟦명찰을 달겠습니다.⟧",
      // Blank lines part blocks and are none.
      "⟦전화 응대⟧\n\n\n- ⟦먼저 인사하겠습니다.⟧\n\n- ⟦이름을 밝히겠습니다.⟧", "⟦먼저 인사하겠습니다.⟧\n\n⟦자리를 권하겠습니다.⟧",
    ] as [MarkedText])
  func blocksAreCut(_ marked: MarkedText) {
    let document = TextDocumentParser.parse(SourceText(bytes: Array(marked.text.utf8), mediaType: .text))
    #expect(document.blocks.map { document.rendition.text($0.range) } == marked.pieces)
  }
}
