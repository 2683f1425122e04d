import CharterParsing
import Testing

@testable import CharterExtraction
@testable import CharterLanguage

/// Line ends that stand within words.
struct BrokenWordsTests {
  /// The words around each line end that is no space, with ⏎ in them.
  private func broken(_ text: String) -> [String] {
    let document = TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))
    let folded = NormalizedText(document)
    return BrokenWords(in: document, folded).units().sorted().map {
      Boundaries.words($0 - 2..<$0 + 2, of: folded, text).replacing("\n", with: "⏎").filter { $0 != " " }
    }
  }

  @Test func whatIsAWordElsewhereIsOne() {
    let text = """
      고객 응대
      - 고객의 말씀을 끝까지 경청하며, 통화가 끝나면 고객이 전화를 끊은 뒤에 전화기를 놓도록 하고 고
        객이 요청하시는 자료를 찾아 드리겠습니다.
      - 고객에게 필요한 자료를 빠짐없이 준비하여 안내하며 방문하신 고객이 돌아가실 때까지 살피겠습
        니다.
      - 고객과 약속한 시간을 지키며 늦어질 때에는 미리 연락하고 그 까닭을 자세히 설명하여 드리겠습
        니다.
      """
    #expect(broken(text) == ["고고⏎객이", "겠습⏎니다", "겠습⏎니다"])
  }

  @Test func aTextThatIsBrokenBetweenWordsHasNone() {
    let text = """
      고객 응대
      - 접수한 민원은 담당자가 바로 확인하여 늦어도 7일 이내에
        처리하여 그 결과를 문자로 알려 드리고 언제든지 찾아보실 수 있게
        누리집에 올리겠습니다.
      - 고객과 약속한 시간을 지키며 늦어질 때에는 미리
        연락하고 그 까닭을 자세히 설명하여 드리겠습니다.
      """
    #expect(broken(text).isEmpty)
  }

  @Test func aParticleBeginsNoWord() {
    let text = "고객 응대\n- 서류를 내시면 그 자리에서 확인하고 담당자가 직접 쓴 접수증\n  을 바로 드리겠습니다."
    #expect(broken(text) == ["수증⏎을바"])
  }
}
