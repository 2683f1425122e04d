import CharterLanguage
import CharterTestSupport
import Testing

/// Quoted words, marked with ⟦ ⟧.
struct QuotationsTests {
  private func found(_ text: String) -> [String] {
    let folded = NormalizedText(bytes: Array(text.utf8))
    return Quotations.find(in: folded, 0..<folded.count).map {
      String(decoding: Array(text.utf8)[folded.bytes($0)], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      "⟦“안녕하십니까?”⟧라고 인사하겠습니다.", "⟦\"고맙습니다\"⟧라고 하고 ⟦'안내문'⟧을 드립니다.", "⟦‘약도’⟧와 ⟦「이행기준」⟧과 ⟦『헌장』⟧과 ⟦《안내》⟧를 드립니다.",
      // Pages mix curly and straight marks, and open with the closing form.
      "⟦“고맙습니다\"⟧라고", "⟦\"고맙습니다”⟧라고", "⟦”고맙습니다”⟧라고", "⟦“고맙습니다“⟧라고", "⟦‘약도'⟧를",
      // Only the outermost.
      "⟦“「헌장」을 드립니다.”⟧라고",
    ] as [MarkedText])
  func areFound(_ marked: MarkedText) { #expect(found(marked.text) == marked.pieces) }

  @Test(arguments: ["먼저 인사하겠습니다.", "“안녕하십니까 라고", "안녕하십니까” 라고", "「헌장』", "5\" 화면", "(가) [나] 【다】"])
  func areNotFound(_ text: String) { #expect(found(text).isEmpty) }

  @Test func aMarkThatIsNotClosedQuotesNothing() {
    let text = NormalizedText(bytes: Array("\"안녕하십니까\" 라고 “인사".utf8))
    #expect(Quotations.find(in: text, 0..<text.count) == [0..<8])
  }

  @Test func theyDoNotReachBeyondTheirBlock() {
    let text = NormalizedText(bytes: Array("“가나\n다라”".utf8))
    #expect(Quotations.find(in: text, 0..<3).isEmpty && Quotations.find(in: text, 3..<6).isEmpty)
  }
}
