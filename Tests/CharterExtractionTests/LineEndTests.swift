import CharterModel
import Testing

/// What a printed text leaves between two lines of one sentence is no part of it.
struct LineEndTests {
  @Test func aPageBetweenTwoLinesOfASentenceIsNotRead() {
    let found = commitments(
      """
      한빛공단 고객헌장

      1. 방문 고객
        1) 청구서는 접수한 날부터 14일 이내에 검토하여

                      - 2 -
      한빛공단 고객헌장

           결과를 알려 드리겠습니다.
        2) 먼저 인사하겠습니다.
      """)
    #expect(found.count == 2)
    #expect(found.first?.measures.map(short) == ["target 14 day <="])
    #expect(found.first?.text.hasSuffix("알려 드리겠습니다.") == true)
  }

  @Test func aLineEndInsideAWordIsNoSpace() {
    let found = commitments(
      """
      고객 응대
      - 고객의 말씀을 끝까지 경청하며, 통화가 끝나면 고객이 전화를 끊은 뒤에 전화기를 놓도록 하고 고
        객이 요청하시는 자료를 찾아 드리겠습니다.
      - 고객에게 필요한 자료를 빠짐없이 준비하여 안내하며 방문하신 고객이 돌아가실 때까지 살피겠습
        니다.
      - 고객과 약속한 시간을 지키며 늦어질 때에는 미리 연락하고 그 까닭을 자세히 설명하여 드리겠습
        니다.
      """)
    #expect(found.contains { $0.text.filter { !$0.isWhitespace } == "고객이요청하시는자료를찾아드리겠습니다." })
  }

  @Test(arguments: [
    ("- 기한을 넘긴 경우 : 지연 1일당 5,000원 (최대 5만원)", 1), ("- 안내 잘못으로 헛걸음하신 경우 교통비 1만원", 1), ("- 보상은 관련 규정에 따름", 0),
  ])
  func faultsAndWhatIsPaidForThem(_ text: String, _ count: Int) {
    #expect(commitments("잘못된 서비스의 보상\n\(text)").count == count)
  }

  @Test(arguments: ["- 외국인 고객께 통역을 지원합니다.", "- 고객의 의견을 적극 받아들입니다."])
  func actsThatEndAsStatementsDo(_ text: String) {
    #expect(commitments("고객 응대\n\(text)").count == 1)
  }

  @Test func aConditionThatBeginsWithTheStaffIsAHeading() {
    let found = extracted("시정과 보상\n담당자의 고의로 다섯 번 이상 방문하실 경우\n- 10,000원을 드리겠습니다.")
    #expect(found.commitments.first?.condition?.text == "담당자의 고의로 다섯 번 이상 방문하실 경우")
  }
}
