import CharterModel
import Testing

/// Ranges, intervals, compound times, shares and the law's periods, as real charters write them.
struct RealMeasureTests {
  @Test(arguments: [
    ("- 대기실을 주 2~3회 청소하겠습니다.", "target 2 time >= per week upper 3"),
    ("- 대기실을 주 2~3회 이내로 청소하겠습니다.", "target 3 time <= per week"),
    ("- 대기실을 2회∼4회 청소하겠습니다.", "target 2 time >= upper 4"),
    ("- 회신은 2~3일 이내에 하겠습니다.", "target 3 day <="),
    ("- 신고하시면 30분~1시간 이내에 도착하겠습니다.", "target 1 hour <="),
    ("- 고장은 두세 시간 안에 고치겠습니다.", "target 3 hour <="),
    ("- 방문 2~3일 전에 알려 드리겠습니다.", "target 2 day >= lead"),
  ])
  func rangesKeepWhatIsPromised(_ text: String, _ level: String) { expect(text, [level]) }

  @Test(arguments: [
    ("- 저수조 수질을 4일마다 확인하겠습니다.", "target 1 time = every P4D"),
    ("- 저수조를 격월로 청소하겠습니다.", "target 1 time = every P2M"),
    ("- 승강기를 3개월에 1회 점검하겠습니다.", "target 1 time = every P3M"),
    ("- 화분에 이틀에 한 번 물을 주겠습니다.", "target 1 time = every P2D"),
    ("- 셔틀버스를 10분 간격으로 운행하겠습니다.", "target 1 time = every PT10M"),
    ("- 진행 상황을 일주일마다 알려 드리겠습니다.", "target 1 time = per week"),
    ("- 고객의 소리함을 일 1회 확인하겠습니다.", "target 1 time = per day"),
    ("- 승강장을 하루 세 번 청소하겠습니다.", "target 3 time = per day"),
    ("- 소식지를 반기마다 보내 드리겠습니다.", "target 2 time = per year"),
    ("- 대기실은 매일 수시로 청소하겠습니다.", "target 1 time >= per day"),
  ])
  func intervalsAreFrequencies(_ text: String, _ level: String) { expect(text, [level]) }

  @Test(arguments: [
    ("- 신고하시면 두 시간 반 이내에 도착하겠습니다.", "target 2.5 hour <=", "PT2.5H"),
    ("- 하자는 한 달 이틀 이내에 고치겠습니다.", "target 32 day <=", "P1M2D"),
    ("- 결과는 2주 3일 이내에 통보하겠습니다.", "target 17 day <=", "P17D"),
    ("- 배관은 1년 6개월 이내에 바꾸겠습니다.", "target 18 month <=", "P18M"),
    ("- 부품은 반년 이내에 바꾸겠습니다.", "target 6 month <=", "P6M"),
    ("- 문의에는 마흔여덟 시간 이내에 답변하겠습니다.", "target 48 hour <=", "PT48H"),
    ("- 질의에는 이레 안에 답변하겠습니다.", "target 7 day <=", "P7D"),
    ("- 접수 후 ½일 이내에 연락드리겠습니다.", "target 0.5 day <=", "P0.5D"),
    ("- 질의에는 三日 以內에 답변하겠습니다.", "target 3 day <=", "P3D"),
    ("- 접수한 뒤 10여 일 이내에 답변하겠습니다.", "target 10 day <=", "P10D"),
  ])
  func aTimeIsReadWhole(_ text: String, _ level: String, _ duration: String) throws {
    let measures = commitments("서비스헌장\n\(text)\n").flatMap(\.measures)
    #expect(measures.map(short) == [level])
    #expect(try #require(measures.first).duration == duration)
  }

  @Test(arguments: [
    ("- 전산망 가동률을 99.9% 이상으로 유지하겠습니다.", "target 99.9 percent >= of uptime"),
    ("- 인허가는 법정기간보다 20% 단축하여 처리하겠습니다.", "target 20 percent = of statutory-period"),
    ("- 계량기 오차가 ±2% 초과 시 계량기를 바꾸겠습니다.", "trigger 2 percent > of tolerance"),
    ("- 여성 위원의 비율을 28% → 34%로 높이겠습니다.", "target 34 percent = of share"),
    ("- 예약 전화의 95% 이상을 연결하겠습니다.", "target 95 percent >= of cases"),
    ("- 늦으면 요금의 3분의 1을 돌려드리겠습니다.", "amount 33.3333 percent = of share"),
    ("- 이용자 만족도를 90% 이상으로 유지하겠습니다.", "target 90 percent >="),
  ])
  func aPercentageSaysWhatItMeasures(_ text: String, _ level: String) {
    let found = commitments("서비스헌장\n\(text)\n").flatMap(\.measures)
    #expect(found.map { short($0) + ($0.of.map { " of \($0.rawValue)" } ?? "") } == [level])
  }

  @Test(arguments: [
    ("- 민원은 법정 처리기간(14일) 안에 처리하겠습니다.", "reference 14 day <= statute"),
    ("- 질의는 「민원처리법」에 따라 14일 이내에 처리하겠습니다.", "reference 14 day <= statute"),
    ("- 법령 해석은 14일 이내에 답변하겠습니다.", "target 14 day <="),
  ])
  func theLawsPeriodsAreTheLaws(_ text: String, _ level: String) { expect(text, [level]) }

  @Test(arguments: [
    ("- 요금은 인상 전 1개월 동안 예고하겠습니다.", "target 1 month >= lead"),
    ("- 단수하기 3일 전부터 예고하겠습니다.", "target 3 day >= lead"),
    ("- 설명회는 5근무일 전까지 알려 드리겠습니다.", "target 5 working-day >= lead"),
  ])
  func theInstitutionsOwnEventsHaveLeads(_ text: String, _ level: String) { expect(text, [level]) }

  @Test func threeLimitsShareAPredicate() {
    expect("- 전화는 3회, 방문은 5분, 서면은 5일 이상 기다리시지 않도록 하겠습니다.", ["target 3 ring <", "target 5 minute <", "target 5 day <"])
  }

  @Test(arguments: [
    "서비스헌장\n□ 처리 기한(업무일 기준)\n- 여권은 5일 이내에 발급하겠습니다.\n",
    "서비스헌장\n□ 처리 기한\n- 여권은 5일 이내에 발급하겠습니다.\n※ 업무일 기준\n",
  ])
  func aNoteCountsWorkingDays(_ text: String) {
    #expect(commitments(text).flatMap(\.measures).map(short) == ["target 5 working-day <="])
  }

  /// "며칠 안에" and "10km 이내" are bound, and no level can hold them.
  @Test(arguments: ["- 며칠 안에 답변하겠습니다.", "- 몇 시간 이내에 찾아뵙겠습니다.", "- 역에서 10km 이내는 무료로 배달하겠습니다."])
  func whatIsNotReadIsReported(_ text: String) {
    #expect(extracted("서비스헌장\n\(text)\n").diagnostics.map(\.rule) == ["extraction/unread-value"])
  }

  @Test(arguments: ["- 제3항 이상에 따라 처리하겠습니다.", "- 3일 이내에 답변하겠습니다.", "- 14일 이내에 신청하신 분께 알려드리겠습니다."])
  func whatIsDecidedIsNotReported(_ text: String) {
    #expect(extracted("서비스헌장\n\(text)\n").diagnostics.isEmpty)
  }

  private func expect(_ text: String, _ levels: [String], _ place: SourceLocation = #_sourceLocation) {
    #expect(commitments("서비스헌장\n\(text)\n").flatMap(\.measures).map(short) == levels, sourceLocation: place)
  }
}
