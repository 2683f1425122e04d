import CharterExtraction
import CharterTestSupport
import Testing

/// Where a block is cut into sentences; a bar marks each cut, and what stands outside of ⟦ ⟧ is part of none.
struct SentenceSplitterTests {
  @Test(
    arguments: [
      // A full stop, with a space behind it and without one.
      "안내문을 갖추겠습니다. | 부서별로 점검하겠습니다.", "말씀을 경청하겠습니다.|또한 적어 두겠습니다.", "먼저 인사하겠습니다! | 무엇을 도와드릴까요? | 말씀을 듣겠습니다.",
      // The polite ending without one.
      "결과를 알려드리겠습니다 | 민원은 3일 이내에 처리합니다", "결과를 알립니다 | 3일이 지나면 까닭을 설명합니다.",
      // Sentences that end in a noun of a verb.
      "정중히 응대함. | 결과는 문자로 알림.", "친절히 안내한다.|신속히 처리한다.",
      // What follows the mark of a note.
      "먼저 인사하겠습니다.[1] | 명찰을 달겠습니다.", "먼저 인사하겠습니다.2) | 명찰을 달겠습니다.", "먼저 인사하겠습니다¹ | 명찰을 달겠습니다.",
      // A bracket that closes behind the full stop belongs to the sentence.
      "3일 이내에 답변하겠습니다(휴일은 뺍니다.) | 결과도 알리겠습니다.", "민원은 바로 처리합니다.” | 결과를 알립니다.",
      "가나다라 답변하겠습니다... | 그리고 알리겠습니다.",
    ] as [MarkedText])
  func cuts(_ marked: MarkedText) {
    #expect(marked.pieces.count > 1)
    let expected = marked.pieces.map(Self.withoutNote)
    #expect(Boundaries.sentences(in: marked.text) == expected)
  }

  @Test(
    arguments: [
      "“안녕하십니까? 무엇을 도와드릴까요?”라고 인사하겠습니다.", "자세한 것은 www.example.go.kr에 있습니다.", "만족도를 3.5점 이상으로 높이겠습니다.",
      "감사합니다 라고 인사하겠습니다.", "반갑습니다 하고 말씀드리겠습니다.", "고맙습니다 라는 말로 마치겠습니다.", "민원은 1. 2. 3. 순서로 처리하겠습니다.",
      "No. 7 창구에서 안내하겠습니다.", "전화는 033.000.0000으로 받겠습니다.", "10,000원을 드리겠습니다", "문의(help@example.go.kr)에 답하겠습니다.",
      "끝인사는 \"더 필요하신 것은 없으십니까? 감사합니다.\"로 하겠습니다.",
    ] as [MarkedText])
  func leaves(_ marked: MarkedText) { #expect(Boundaries.sentences(in: marked.text) == marked.pieces) }

  @Test(
    arguments: [
      "※ ⟦휴일에는 다음 날 답변하겠습니다.⟧", "⟦먼저 인사하겠습니다.⟧ ※ ⟦명찰을 달겠습니다.⟧", "① ⟦먼저 인사하겠습니다.⟧ ② ⟦명찰을 달겠습니다.⟧",
      "⟦먼저 인사하겠습니다.⟧ - ⟦명찰을 달겠습니다.⟧", "(전화) ⟦세 번 울리기 전에 받겠습니다.⟧", "【방문】 ⟦먼저 인사하겠습니다.⟧", "[우편] ⟦3일 이내에 회신하겠습니다.⟧",
      "(예약) ① ⟦예약이 접수되면 번호를 알려드립니다.⟧", "○ ⟦먼저 인사하겠습니다.⟧", "⟦먼저 인사하겠습니다.⟧[1]", "⟦먼저 인사하겠습니다⟧*",
    ] as [MarkedText])
  func leavesOutWhatIsNoWordOfASentence(_ marked: MarkedText) {
    #expect(Boundaries.sentences(in: marked.text) == marked.pieces)
  }

  /// Figures in the brackets at the head say something of the promise.
  @Test(
    arguments: [
      "(3일 이내) 결과를 회신하겠습니다.", "(방문 고객을 맞이하는 직원의 자세와 마음가짐에 관한 약속) 먼저 인사하겠습니다.", "(전화)",
    ] as [MarkedText])
  func aBracketIsNoLabel(_ marked: MarkedText) { #expect(Boundaries.sentences(in: marked.text) == marked.pieces) }

  @Test(
    arguments: [
      ("(전화) 세 번 울리기 전에 받겠습니다.", "전화"), ("[담당자가 없을 때] 용건을 적어 두겠습니다.", "담당자가 없을 때"),
      ("먼저 인사하겠습니다. (우편) 바로 회신하겠습니다.", "우편"), ("먼저 인사하겠습니다.", nil),
    ] as [(String, String?)])
  func theWordsInABracketBeforeASentenceAreItsLabel(_ text: String, _ label: String?) throws {
    let folded = Boundaries.folded(text)
    let whole = 0..<folded.count
    let last = try #require(SentenceSplitter.sentences(in: folded, whole).last)
    let found = SentenceSplitter.label(before: last.lowerBound, in: folded, whole)
    #expect(found.map { Boundaries.words($0, of: folded, text) } == label)
  }

  @Test func aSentenceWithoutAnEndIsCutBetweenWords() {
    let text = String(repeating: "문의는 바로 받고 ", count: 500)
    let folded = Boundaries.folded(text)
    let pieces = SentenceSplitter.pieces(of: [0..<folded.count], in: folded)
    #expect(pieces.count == 2 && pieces.allSatisfy { $0.isCut && $0.range.count <= SentenceSplitter.longest })
    #expect(pieces.map(\.range).reduce(0) { $1.lowerBound == $0 ? $1.upperBound : -1 } == folded.count)
    #expect(pieces.allSatisfy { folded.isSpaced(before: $0.range.lowerBound) })
    #expect(SentenceSplitter.pieces(of: [0..<7], in: folded).map(\.isCut) == [false])
  }

  /// The mark of a note is no part of the sentence it follows.
  private static func withoutNote(_ sentence: String) -> String {
    for note in ["[1]", "2)", "¹"] where sentence.hasSuffix(note) { return String(sentence.dropLast(note.count)) }
    return sentence
  }
}
