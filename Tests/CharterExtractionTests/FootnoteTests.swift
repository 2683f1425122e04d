import CharterModel
import Testing

/// The mark of a footnote is no word of the sentence, no figure, and no reason to miss the promise.
struct FootnoteTests {
  @Test(arguments: [
    ".[^1]", "[^1].", ".¹", "¹.", ".²⁾", ".1)", "1).", ".*", "*", ".*1", ".†", ".(주1)", "(주1).", ".[1]", "[12].",
    ".[주1]", ".주1)", ".①",
    ". [^1]", ".<1>",
  ])
  func marksAreLeftOut(_ mark: String) {
    let found = commitments("전화 응대\n- 전화는 벨이 3번 울리기 전에 받겠습니다\(mark)\n- 먼저 인사하겠습니다.")
    #expect(found.count == 2)
    #expect(found.first?.text.filter { $0 != "." } == "전화는 벨이 3번 울리기 전에 받겠습니다")
    #expect(found.first?.measures.map(short) == ["target 3 ring <"])
  }

  @Test func aMarkBetweenTwoSentencesEndsTheFirst() {
    let found = commitments("전화 응대\n- 전화는 벨이 3번 울리기 전에 받겠습니다.[1] 먼저 인사하겠습니다.[2]")
    #expect(found.map(\.text) == ["전화는 벨이 3번 울리기 전에 받겠습니다.", "먼저 인사하겠습니다."])
  }

  @Test(arguments: ["접수한 민원은 7일 이내(토요일 제외) 처리하겠습니다.", "민원은 7일 이내 회신(2주)"])
  func bracketsThatSaySomethingStay(_ text: String) {
    #expect(commitments("서비스 이행표준\n- \(text)").map(\.text) == [text])
  }
}
