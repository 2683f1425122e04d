import Testing

@testable import CharterParsing

/// Tables that were copied out of a spreadsheet or a converter to Markdown.
@Suite struct QuotedCellTests {
  @Test func aQuotedCellHoldsALineEnd() {
    #expect(
      textOutline("구분\t약속\t기준\n전화\t수신\t벨이 3번 울리기 전\n\t회신\t\"1시간\n이내\"\n우편\t답변\t7일 이내").count == 4)
  }

  @Test(arguments: ["가\t나\n다\t\"라\n마\t바", "가\t\"나\n다 \"라\" 마\n바"])
  func aMarkWithoutItsPairQuotesNothing(text: String) {
    #expect(QuotedCell.lineEnd(in: Array(text.utf8), from: 0) == Array(text.utf8).firstIndex(of: 0x0A))
  }

  @Test func anEscapedBarPartsNoCells() {
    #expect(
      textOutline("| 창구 | 기준 |\n| --- | --- |\n| 전화\\|휴대전화 | 2시간 이내 |")
        == ["! 창구 | 기준", "| 전화\\|휴대전화<창구> | 2시간 이내<기준>"])
  }

  @Test(arguments: [("가<br>나", 1), ("가<BR/>나<br />", 2), ("가<bring>", 0), ("<br", 0)])
  func lineBreaksOfConvertersAreFound(text: String, count: Int) {
    let bytes = Array(text.utf8)
    #expect(LineBreakTag.all(in: bytes, 0..<bytes.count).count == count)
  }
}
