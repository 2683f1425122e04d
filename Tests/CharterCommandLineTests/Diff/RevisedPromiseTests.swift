import CharterCommandLine
import CharterModel
import Testing

/// What a changed promise is called, in sentences of institutions that do not exist, both ways.
struct RevisedPromiseTests {
  private static let frame = """
    서비스헌장
    - 먼저 인사하겠습니다.
    - 명찰을 달겠습니다.
    - 말씀을 경청하겠습니다.
    - %
    - 금품을 받지 않겠습니다.
    """

  private func change(_ old: String, _ new: String) throws -> Change? {
    func file(_ promise: String) throws -> CharterFile { try Made.file(Self.frame.replacing("%", with: promise)) }
    let changes = try Pipeline().revision(from: file(old), to: file(new)).changes
    #expect(changes.count == 1, "\(old) → \(new)")
    return changes.first
  }

  @Test(arguments: [
    // Periods that hold no whole time.
    ("만족도를 매년 1회 이상 조사하겠습니다.", "만족도를 2년에 1회 조사하겠습니다."),
    ("만족도를 매년 1회 이상 조사하겠습니다.", "만족도를 3년에 한 번 조사하겠습니다."),
    ("만족도를 매년 1회 이상 조사하겠습니다.", "만족도를 격년으로 조사하겠습니다."),
    ("이 헌장은 2년마다 고쳐 공개하겠습니다.", "이 헌장은 5년마다 고쳐 공개하겠습니다."),
    // Exceptions in brackets.
    ("불편은 접수한 날부터 7일 이내에 처리하겠습니다.", "불편은 접수한 날부터 7일(복합 민원은 한 달) 이내에 처리하겠습니다."),
    ("불편은 접수한 날부터 7일 이내에 처리하겠습니다.", "불편은 접수한 날부터 7일 이내(조사가 필요하면 20일 이내)에 처리하겠습니다."),
    // A share of cases.
    ("민원의 95%를 3일 이내에 처리하겠습니다.", "민원의 50%를 3일 이내에 처리하겠습니다."),
    ("환불금은 5일 이내에 돌려드리겠습니다.", "환불금의 90%를 5일 이내에 돌려드리겠습니다."),
    // All of it, for nothing, around the clock.
    ("취소하시면 이용요금을 전액 환불하겠습니다.", "취소하시면 이용요금의 50%를 환불하겠습니다."),
    ("휠체어를 무료로 빌려드리겠습니다.", "휠체어를 1천원에 빌려드리겠습니다."),
    ("전화 상담은 24시간 운영하겠습니다.", "전화 상담은 12시간 운영하겠습니다."),
    ("상담실은 09:00~18:00에 열겠습니다.", "상담실은 10:00~16:00에 열겠습니다."),
    ("결과는 3일 이내에 알려드리겠습니다.", "결과는 평균 3일 이내에 알려드리겠습니다."),
    // Times in two units, and what stands before a proviso.
    ("사고가 나면 3분 이내에 출동하겠습니다.", "사고가 나면 3분 30초 이내에 출동하겠습니다."),
    ("민원은 7일 이내에 처리하며, 부득이한 경우 연장할 수 있습니다.", "민원은 30일 이내에 처리하며, 부득이한 경우 연장할 수 있습니다."),
    // Cases that begin later.
    ("저희 잘못으로 두 번 이상 오신 고객께 1만원을 드리겠습니다.", "저희 잘못으로 세 번 이상 오신 고객께 1만원을 드리겠습니다."),
    ("처리에 7영업일 이상 걸리면 중간 상황을 알려드리겠습니다.", "처리에 14영업일 이상 걸리면 중간 상황을 알려드리겠습니다."),
    // Done after and not within; a clock that starts later; a smaller share.
    ("불편은 접수한 날부터 5근무일 이내에 처리하겠습니다.", "불편은 접수한 날부터 5근무일 이후에 처리하겠습니다."),
    ("불편은 접수한 날부터 5근무일 이내에 처리하겠습니다.", "불편은 담당자가 배정된 날부터 5근무일 이내에 처리하겠습니다."),
    ("불편의 처리기한을 100건 가운데 지킨 비율(95 %)로 공개하겠습니다.", "불편의 처리기한을 100건 가운데 지킨 비율(90 %)로 공개하겠습니다."),
  ])
  func thisIsLooserAndTheWayBackTighter(_ old: String, _ new: String) throws {
    #expect(try change(old, new)?.kinds == [.loosened])
    #expect(try change(new, old)?.kinds == [.tightened])
  }

  @Test(arguments: [
    ("불편은 5근무일 이내에 처리하겠습니다.", "불편은 5근무일 이내 처리를 목표로 하겠습니다."),
    ("거동이 불편하신 분과 함께 가 드리겠습니다.", "거동이 불편하신 분과 함께 가 드릴 수 있습니다."),
    ("해마다 개선 계획을 세워 공개하겠습니다.", "예산의 범위에서 해마다 개선 계획을 세워 공개하겠습니다."),
    ("법령 때문에 들어드리지 못한 요구는 나중에라도 개선해 드릴 것을 약속드립니다.", "법령 때문에 들어드리지 못한 요구는 나중에라도 개선해 드릴 것을 검토하겠습니다."),
  ])
  func thisIsHedged(_ old: String, _ new: String) throws {
    #expect(try change(old, new)?.kinds == [.hedged])
    #expect(try change(new, old)?.kinds == [.tightened])
  }

  @Test(arguments: [
    ("전화는 벨이 3번 울리기 전에 받겠습니다.", "전화는 즉시 받겠습니다."),
    ("불편은 접수한 날부터 7일 이내에 처리하겠습니다.", "불편은 접수한 날부터 7일 이내에 해결하겠습니다."),
    ("민원은 3일 이내에 답변하겠습니다.", "민원은 확인하여 3일 이내에 답변하겠습니다."),
  ])
  func ofThisNobodyCanTell(_ old: String, _ new: String) throws {
    #expect(try change(old, new)?.kinds == [.reworded])
    #expect(try change(new, old)?.kinds == [.reworded])
  }

  @Test func aPromiseTurnedRoundIsNoted() throws {
    let change = try change("창구에서 줄을 세우지 않겠습니다.", "창구에서 줄을 세우겠습니다.")
    #expect(change?.note?.ko.contains("않겠다") == true)
  }

  @Test func notesSpeakOfNoOtherInstitution() throws {
    let change = try change("전화는 벨이 3번 울리기 전에 받겠습니다.", "전화는 10초 이내에 받겠습니다.")
    #expect(change?.note.map { !$0.ko.contains("기관") } == true)
  }

  private static let cases = """
    서비스헌장
    - 먼저 인사하겠습니다.
    - 명찰을 달겠습니다.
    시정 및 보상
    저희 잘못으로 두 번 이상 방문하신 경우
    - 우선하여 처리하고 5,000원 상당의 상품권을 드리겠습니다.
    """

  @Test(arguments: [
    ("저희 잘못으로 두 번 이상 방문하신 경우\n", "", Change.Kind.reworded, Change.Kind.reworded),
    ("두 번 이상", "세 번 이상", .loosened, .tightened),
    ("저희 잘못으로 두 번", "저희 과실로 두 번", .reworded, .reworded),
  ])
  func aCaseThatChangedIsToldOnceForItsSentence(
    _ from: String, _ to: String, _ kind: Change.Kind, _ back: Change.Kind
  ) throws {
    let (old, new) = (try Made.file(Self.cases), try Made.file(Self.cases.replacing(from, with: to)))
    let changes = try Pipeline().revision(from: old, to: new).changes
    #expect(changes.map(\.kinds) == [[kind]] && changes.first?.note?.ko.contains("경우") == true)
    #expect(try Pipeline().revision(from: new, to: old).changes.map(\.kinds) == [[back]])
  }

  @Test func oneFigureOfThreePromisesIsOneChange() throws {
    let change = try change(
      "전화벨이 3번 울리기 전에 받고 소속과 성명을 밝히며 용무를 확인하겠습니다.", "전화벨이 2번 울리기 전에 받고 소속과 성명을 밝히며 용무를 확인하겠습니다.")
    #expect(change?.kinds == [.tightened])
  }

  @Test func aRowIsFollowedByItsTitle() throws {
    func table(_ level: String) throws -> CharterFile {
      try Made.file("서비스헌장\n- 먼저 인사하겠습니다.\n처리기한\n민원사무명 이행기준일수\n진정 7근무일\n확인 \(level)\n기타 10근무일\n")
    }
    let changes = try Pipeline().revision(from: table("3근무시간"), to: table("1근무일")).changes
    #expect(changes.map(\.kinds) == [[.loosened]])
  }
}
