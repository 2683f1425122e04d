import Testing

@testable import CharterLanguage

/// Text as the alignment compares it.
struct ComparableTextTests {
  private func text(_ pieces: [ComparableText.Piece]) -> [String] { text(pieces.map(\.units)) }
  private func text(_ units: [[UInt16]]) -> [String] { units.map { String(decoding: $0, as: UTF16.self) } }

  @Test(arguments: [
    ("3일 이내에, 회신하겠습니다!", "3일이내에회신하겠습니다"), ("E-Mail·ＦＡＸ", "emailfax"), ("만족도 90% 이상", "만족도90%이상"),
    ("２４시간", "24시간"), ("「고객 헌장」", "고객헌장"), ("(주)한빛 ①", "주한빛①"),
  ])
  func lettersDigitsAndPercentAreLeft(_ words: String, _ folded: String) {
    #expect(text([ComparableText.fold(words)]) == [folded])
  }

  @Test(arguments: [
    ("방문하신 분", "방문한분"), ("문의하실 때", "문의할때"), ("방문하셨다면", "방문했다면"), ("방문하시면", "방문하면"), ("처리되신", "처리된"),
    ("처리되시면", "처리되면"), ("시설", "시설"),
  ])
  func honorificsAreMadePlain(_ words: String, _ folded: String) {
    #expect(text([ComparableText.fold(words)]) == [folded])
  }

  @Test(arguments: [
    "“어서 오십시오.”라고 인사하겠습니다.", "\"안녕하십니까\"라고 인사하겠습니다.", "‘무엇을 도와드릴까요?’라고 여쭙겠습니다.",
    "「고맙습니다」라고 말씀드리겠습니다.", "『잠시만 기다려 주세요』라고 하겠습니다.",
  ])
  func wordsToSayStandApart(_ words: String) {
    let text = ComparableText(words)
    #expect(text.inside.count == 1 && text.unquoted.count == 2)
    #expect(text.inside.first.map { !$0.isEmpty } == true && text.unquoted.last.map { !$0.isEmpty } == true)
  }

  @Test(arguments: ["「서비스 이행기준」에 따라 처리하겠습니다.", "‘약도’를 보내 드리겠습니다.", "“고객의 소리”에 답하겠습니다."])
  func namesInQuotationMarksDoNot(_ words: String) {
    let text = ComparableText(words)
    #expect(text.inside.isEmpty && text.unquoted.count == 1)
  }

  @Test func aMarkThatIsNotClosedOpensNothing() {
    #expect(text(ComparableText("“어서 오십시오 라고 인사하겠습니다.").unquoted) == ["어서오십시오라고인사하겠습니다"])
  }

  @Test func wordsToSayWeighMoreWhereHardlyAnythingElseIsSaid() {
    #expect(ComparableText("먼저 인사하겠습니다.").scriptFactor == 0.5)
    // 11 letters beside the words, and 12.
    #expect(ComparableText("“고맙습니다.”라고 말씀드리겠습니다").scriptFactor == 0.8)
    #expect(ComparableText("“고맙습니다.”라고 꼭 말씀드리겠습니다요").scriptFactor == 0.5)
  }

  @Test func splittingKeepsTheWordsAsTheyAre() {
    let (plain, scripts) = ComparableText.split("먼저 “어서 오십시오.”라고 인사하고 「안내문」을 드리겠습니다.")
    #expect(text([plain]) == ["먼저  라고 인사하고 「안내문」을 드리겠습니다."])
    #expect(text(scripts) == ["어서 오십시오."])
  }

  @Test func lettersKnowTheirBytes() {
    let words = "먼저 “어서 오십시오.”라고 인사하신 뒤 안내를"
    let bytes = Array(words.utf8)
    let pieces = ComparableText(words)
    func quoted(_ piece: ComparableText.Piece, _ range: Range<Int>) -> String {
      String(decoding: bytes[piece.bytes(range)], as: UTF8.self)
    }
    #expect(quoted(pieces.inside[0], 0..<2) == "어서")
    // 하신 is one letter, 한, which covers the bytes of both.
    #expect(quoted(pieces.unquoted[1], 2..<5) == "인사하신")
    #expect(quoted(pieces.unquoted[1], 6..<8) == "안내")
  }

  @Test(arguments: [
    ("조사 과정", [false, false, true, false]), ("조사과정", [false, false, false, false]),
    ("조사\n과정", [false, false, false, false]),
  ])
  func spacesInALinePartLetters(_ words: String, _ parted: [Bool]) {
    let piece = ComparableText.fold(words)
    #expect(piece.units.indices.map(piece.isParted) == parted)
  }
}
