import CharterModel
import Testing

/// What the rows of tables state, in tables of institutions of our own.
struct RowTests {
  /// Sentence and measures of each commitment: "이용료 환불 3일 이내: target 3 day <=".
  private func rows(_ table: String, under heading: String = "민원 처리 기한") -> [String] {
    commitments("서비스 이행표준\n\(heading)\n" + table).map { found in
      let words = found.sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words + ": " + found.measures.map(short).joined(separator: ", ")
    }
  }

  @Test func aRowStatesAMatterAndItsLevel() {
    #expect(
      rows("구분\t처리기한\n이용료 환불\t3일 이내\n분실물 문의\t즉시") == ["이용료 환불 3일 이내: target 3 day <=", "분실물 문의 즉시: immediacy"])
  }

  @Test func theTermOfTheLawBesideThePromisedOneIsAReference() {
    #expect(
      rows("민원명\t법정기한\t이행목표\n환급 신청\t30일\t20일 이내\n열람 신청\t10일\t7일 이내") == [
        "환급 신청 30일 20일 이내: reference 30 day <= statute, target 20 day <=",
        "열람 신청 10일 7일 이내: reference 10 day <= statute, target 7 day <=",
      ])
  }

  @Test func aPublishedResultIsKeptBesideThePromise() {
    let found = commitments("서비스 이행표준\n민원 처리 기한\n민원명\t처리기한\t이행률\n열람 신청\t7일 이내\t98.1%\n환급 신청\t20일 이내\t97.0%")
    #expect(
      found.map { $0.sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") } == [
        "열람 신청 7일 이내", "환급 신청 20일 이내",
      ])
    #expect(found.map(\.result?.text) == ["98.1%", "97.0%"])
    #expect(found.allSatisfy { $0.measures.count == 1 })
  }

  @Test func feesAndRemarksAreNoLevels() {
    #expect(
      rows("민원명\t처리기한\t수수료\t비고\n열람 신청\t7일 이내\t1,000원\t24시간 발급기 이용") == [
        "열람 신청 7일 이내 1,000원 24시간 발급기 이용: target 7 day <="
      ])
  }

  @Test func aRowFlattenedToALineHasItsColumnsByItsHeader() {
    #expect(
      rows("민원명 처리기준 비고\n회원증 재발급 10분 이내 수수료 1,000원\n상호대차 3~5일 이내 한 번에 2권까지\n회원 가입 즉시 신분증 지참") == [
        "회원증 재발급 10분 이내 수수료 1,000원: target 10 minute <=", "상호대차 3~5일 이내 한 번에 2권까지: target 5 day <=",
        "회원 가입 즉시 신분증 지참: immediacy",
      ])
    #expect(
      rows("민원사무 법정기한 이행기준\n고충 민원 7일 5일\n증명 발급 3시간 즉시") == [
        "고충 민원 7일 5일: reference 7 day <= statute, target 5 day <=",
        "증명 발급 3시간 즉시: reference 3 hour <= statute, immediacy",
      ])
  }

  @Test func aGroupOverSeveralRowsIsNoPartOfThem() {
    #expect(
      rows("분야\t민원명\t처리기한\n대관\t대관 신청\t5일 이내\n\t대관 취소\t즉시") == [
        "대관 신청 5일 이내: target 5 day <=", "대관 취소 즉시: immediacy",
      ])
  }

  @Test func sentencesInCellsAreSentences() {
    #expect(
      rows("구분\t서비스 내용\n방문 고객\t먼저 인사하겠습니다. 자리를 권하겠습니다.", under: "고객 응대") == [
        "먼저 인사하겠습니다.: ", "자리를 권하겠습니다.: ",
      ])
  }

  @Test func theHeadOfARowNamesTheChannelOfItsSentences() {
    let found = commitments("서비스 이행표준\n고객 응대\n접점\t서비스 내용\n방문 고객\t먼저 인사하겠습니다.\n전화\t이름을 밝히겠습니다.")
    #expect(found.map(\.channel) == [.visit, .phone])
  }

  @Test func aRemedyBelongsToItsCase() {
    let found = commitments("서비스 이행표준\n시정과 보상\n사유\t보상 내용\n두 번 오신 경우\t교통비 1만원 지급\n강습을 쉰 경우\t수강료 환불")
    #expect(found.map(\.sentence.text) == ["두 번 오신 경우\t교통비 1만원 지급", "강습을 쉰 경우\t수강료 환불"])
    #expect(found.map(\.condition?.text) == ["두 번 오신 경우", "강습을 쉰 경우"])
  }

  @Test func whatIsGivenInACaseIsTheLevelAndTheCaseIsNone() {
    let table = "<table><tr><th>지연시간</th><th>배상금액</th></tr><tr><td>20분 이상 40분 미만</td><td>운임의 12.5%</td></tr></table>"
    let found = page("<h1>서비스 이행표준</h1><h2>늦게 도착한 때</h2>" + table).commitments
    #expect(
      found.map { $0.measures.map(short) } == [
        ["trigger 20 minute >=", "trigger 40 minute <", "amount 12.5 percent ="]
      ])
  }

  @Test func aRemarkThatSetsAnotherTermForACaseIsALevel() {
    #expect(
      rows("민원명\t처리기한\t비고\n보증 심사\t5일 이내\t현장조사가 필요하면 10일 이내\n이의 신청\t15일 이내\t30일 이내 신청\n열람\t2일 이내\t휴일이면 다음 날") == [
        "보증 심사 5일 이내 현장조사가 필요하면 10일 이내: target 5 day <=, target 10 day <=",
        "이의 신청 15일 이내 30일 이내 신청: target 15 day <=", "열람 2일 이내 휴일이면 다음 날: target 2 day <=",
      ])
  }

  @Test func aSumUnderAHeaderOfCompensationIsOne() {
    let table = "<table><tr><th>사유</th><th>보상금액</th></tr><tr><td>방문 약속 불이행</td><td>5,000원</td></tr></table>"
    #expect(page("<h1>서비스 이행표준</h1><h2>시정과 보상</h2>" + table).commitments.map(\.remedy) == [.compensation])
  }

  @Test func aLevelMergedOverTwoRowsIsNotLostInSilence() {
    let table =
      "<table><tr><th>서비스</th><th>이행기준</th><th>보상금액</th></tr><tr><td>중단 예고</td><td>7일 전 예고</td><td rowspan=2>10,000원</td></tr>"
      + "<tr><td>복구</td><td>12시간 이내 복구</td></tr></table>"
    let charter = page("<h1>서비스 이행표준</h1><h2>보상</h2>" + table)
    #expect(charter.diagnostics.filter { $0.rule == "extraction/merged-level" }.count == 1)
  }
}
