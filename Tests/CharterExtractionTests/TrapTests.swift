import CharterModel
import Testing

/// The traps of the field, each as charters write it and moved to a sentence of an institution of our own.
struct TrapTests {
  /// The measures of all promises of a text.
  private func measures(_ text: String) -> [String] {
    commitments("서비스 이행표준\n" + text).flatMap(\.measures).map(short)
  }

  @Test(arguments: [
    // "3회 이상 울리기 전" is below three.
    ("- 전화벨이 3회 이상 울리기 전에 받겠습니다.", "- 사서실 전화는 신호가 네 번 이상 울리기 전에 받겠습니다.", ["target 3 ring <"], ["target 4 ring <"]),
    // "5분 이상 기다리지 않도록" is below five.
    ("- 5분 이상 기다리지 않도록 하겠습니다.", "- 채혈실에서 20분 이상 대기하지 않으시도록 하겠습니다.", ["target 5 minute <"], ["target 20 minute <"]),
    // "1초 이상 경과한 후" is at least one.
    (
      "- 고객이 끊으신 뒤 1초 이상 경과한 후 수화기를 내려놓겠습니다.", "- 환자분께서 끊으시고 3초 이상 지난 뒤에 수화기를 놓겠습니다.", ["target 1 second >="],
      ["target 3 second >="]
    ),
    // Triggers that look like targets.
    (
      "- 벨이 4회 이상 울린 후 받은 경우 사과드리겠습니다.", "- 신호음이 여섯 번 이상 울린 뒤 받았을 때에는 늦었음을 사과드리겠습니다.", ["trigger 4 ring >="],
      ["trigger 6 ring >="]
    ),
    (
      "- 7영업일 이상 소요 시 중간 상황을 알려드리겠습니다.", "- 통관 심사가 4근무일 이상 걸리면 진행 상황을 알려드리겠습니다.", ["trigger 7 working-day >="],
      ["trigger 4 working-day >="]
    ),
    (
      "- 두 번 이상 방문하신 경우 5,000원 상당의 상품권을 드리겠습니다.", "- 잘못된 안내로 세 번 이상 오신 분께는 2만원을 드리겠습니다.",
      ["trigger 2 time >=", "amount 5000 won ="], ["trigger 3 time >=", "amount 20000 won ="]
    ),
    // Availability.
    ("- 민원실을 24시간 개방하겠습니다.", "- 누수 신고 전화는 24시간 운영하겠습니다.", ["availability 24 hour ="], ["availability 24 hour ="]),
    // Alternatives.
    (
      "- 1시간 이내 또는 원하시는 시간에 연락드리겠습니다.", "- 검침 문의에는 4시간 이내 또는 고객이 정하신 시간에 전화드리겠습니다.", ["target 1 hour <="],
      ["target 4 hour <="]
    ),
    // Exceptions in brackets.
    (
      "- 30분 이내(현장 확인이 필요하면 1시간 이내)에 답변드리겠습니다.", "- 화물 검사는 3시간 이내(개장 검사는 8시간 이내)에 마치겠습니다.",
      ["target 30 minute <=", "target 1 hour <="], ["target 3 hour <=", "target 8 hour <="]
    ),
    // One predicate for several limits.
    (
      "- 전화벨 3회, 방문 시 5분, 서면 시 5일 이상 기다리지 않도록 하겠습니다.", "- 대출 창구는 4분, 반납 창구는 2분 이상 기다리시지 않게 하겠습니다.",
      ["target 3 ring <", "target 5 minute <", "target 5 day <"], ["target 4 minute <", "target 2 minute <"]
    ),
    // Shares of cases.
    (
      "- 전화의 90% 이상을 1분 이내에 받겠습니다.", "- 예약 환자의 95% 이상을 15분 이내에 진료하겠습니다.",
      ["target 90 percent >=", "target 1 minute <="], ["target 95 percent >=", "target 15 minute <="]
    ),
    // Native numerals.
    (
      "- 전화는 벨이 세 번 울리기 전에 받고 하루 이내에 답변드리겠습니다.", "- 학적 서류는 이틀 이내에 보내고, 시설 민원은 일주일 이내에 고치겠습니다.",
      ["target 3 ring <", "target 1 day <="], ["target 2 day <=", "target 1 week <="]
    ),
    // Full width.
    ("- ３일 이내에 회신하겠습니다.", "- 급수 중단은 ２４시간 전에 알려드리겠습니다.", ["target 3 day <="], ["target 24 hour >= lead"]),
    // Mixed and grouped numerals.
    ("- 교통비로 1만원을 드리겠습니다.", "- 헛걸음하신 분께 5천원을 드리겠습니다.", ["amount 10000 won ="], ["amount 5000 won ="]),
    ("- 10,000원 상당의 보상을 하겠습니다.", "- 20,000원 상당의 이용권으로 보상하겠습니다.", ["amount 10000 won ="], ["amount 20000 won ="]),
    // Periods.
    (
      "- 만족도 조사를 매년 1회 실시하겠습니다.", "- 수질검사 결과를 분기별 1회 공개하겠습니다.", ["target 1 time = per year"],
      ["target 1 time = per quarter"]
    ),
    // Number and unit the wrong way round.
    (
      "- 근무시간24 이내에 답변드리겠습니다.", "- 자료 복사는 근무시간3 이내에 해 드리겠습니다.", ["target 24 working-hour <="],
      ["target 3 working-hour <="]
    ),
    // Working against elapsed time.
    (
      "- 7근무일 이내에 회신하겠습니다.", "- 접수 후 근무시간 기준 6시간 이내에 배정하겠습니다.", ["target 7 working-day <="],
      ["target 6 working-hour <="]
    ),
    // Leads.
    ("- 방문 1일 전에 알려드리겠습니다.", "- 단수 사흘 전까지 문자로 알려드리겠습니다.", ["target 1 day >= lead"], ["target 3 day >= lead"]),
    (
      "- 약속시간 5분 전에 도착하겠습니다.", "- 수업 시작 10분 전까지 강의실을 열어 두겠습니다.", ["target 5 minute >= lead"],
      ["target 10 minute >= lead"]
    ),
    // The day itself and the next.
    ("- 당일 답변드리겠습니다.", "- 휴일에 신청하신 책은 익일 발송하겠습니다.", ["target 0 day <="], ["target 1 day <="]),
    // No measures.
    ("- 1:1 문의에 답변드리겠습니다.", "- 1:1 상담실을 마련하겠습니다.", [], []),
    ("- 12:00~13:00에도 응대하겠습니다.", "- 18:00~21:00에도 열람실을 열겠습니다.", [], []),
    ("- 120 콜센터로 연결하겠습니다.", "- 125 상담전화로 연결하겠습니다.", [], []),
    ("- \"좋은 하루 되십시오\"라고 인사하겠습니다.", "- 이용자의 하루가 즐겁도록 돕겠습니다.", [], []),
    ("- 요지를 다시 한번 확인하겠습니다.", "- 처방 내용을 다시 한 번 설명하겠습니다.", [], []),
    ("- 약속한 시간을 지키겠습니다.", "- 정해진 시간에 문을 열겠습니다.", [], []),
    ("- 서비스를 향상시키겠습니다.", "- 수돗물의 맛을 향상시키겠습니다.", [], []),
  ])
  func areReadAsThemselvesAndMoved(itself: String, moved: String, first: [String], second: [String]) {
    #expect(measures(itself) == first)
    #expect(measures(moved) == second)
  }

  @Test(arguments: ["- 즉시 답변이 어려운 문의는 메모해 두겠습니다.", "- 즉시 발급하기 어려운 증명서는 우편으로 보내드리겠습니다."])
  func whatCannotBeDoneAtOnceIsNotPromisedAtOnce(_ text: String) { #expect(measures(text).isEmpty) }

  @Test(arguments: ["방문 고객\n- 상담 중에는 휴대전화를 받지 않겠습니다.", "내방하시는 경우\n- 진료 중에는 휴대폰을 꺼 두겠습니다."])
  func aWordInsideACompoundDoesNotDecideTheChannel(_ text: String) {
    #expect(commitments("서비스 이행표준\n" + text).map(\.channel) == [.visit])
  }

  @Test(arguments: [
    // Several sentences to a bullet; an ending broken by a space; no full stop.
    ("- 먼저 인사하겠습니다. 명찰을 달겠습니다.", 2), ("- 대출증은 당일 발급하겠 습니다.", 1), ("- 명찰을 달겠습니다", 1),
    // Endings.
    ("- 접수증을 드립니다.", 1), ("- 결과를 문자로 통보합니다.", 1), ("- 금품을 받지 않겠습니다.", 1), ("- 비밀을 지킬 것을 약속드립니다.", 1),
    ("- 결과를 알려 드릴 것입니다.", 1), ("- 신청 후 3일 이내 회신", 1), ("- 신고를 받으면 1시간 안에 출동한다.", 1),
    // Look so and are none.
    ("- 여러분의 협조를 부탁드립니다.", 0), ("- 인터넷으로 예약이 가능합니다.", 0), ("- 열람실에서는 조용히 하시기 바랍니다.", 0),
    // Words of a greeting promise nothing by themselves and end no sentence.
    ("- \"도와드리겠습니다. 무엇을 찾으십니까?\"라고 여쭙겠습니다.", 1),
    ("- 끝인사는 \"더 필요하신 것은 없으십니까? 감사합니다.\"로 하겠습니다.", 1),
  ])
  func sentencesAreCountedAsPromises(_ text: String, _ count: Int) {
    #expect(commitments("서비스 이행표준\n" + text).count == count)
  }

  /// "시정" is a remedy, and the administration of a city too.
  @Test func theAdministrationOfACityIsNoCorrection() {
    #expect(commitments("서비스 이행표준\n- 시민의 의견을 시정에 반영하겠습니다.").map(\.remedy) == [nil])
    #expect(commitments("서비스 이행표준\n- 잘못된 서비스는 즉시 시정하겠습니다.").map(\.remedy) == [.correction])
  }

  /// "(고객방문)" is what the sentences under it do.
  @Test func anAmbiguousHeadIsResolvedByItsSentences() {
    #expect(commitments("고객방문\n- 방문하신 분을 먼저 맞이하겠습니다.").map(\.channel) == [.visit])
    #expect(commitments("고객방문\n- 방문하기 하루 전에 방문 목적을 전화로 알려드리겠습니다.").map(\.channel) == [.outreach])
  }
}
