import CharterModel
import Testing

struct PromiseTests {
  @Test(arguments: [
    "- 접수된 신청은 3일 이내에 처리하겠습니다.", "- 처리 결과를 문자로 알려드립니다.", "- 결과를 통보해 드릴 것입니다.", "- 금품을 받지 않겠습니다",
    "- 민원은 접수 후 3일 이내 회신", "- 고객의 의견을 경영에 반영할 것을 약속드립니다.", "- 신고가 접수되면 30분 이내에 출동한다.",
    "- 단순 문의 : 즉시", "- 처리기한: 7일 이내", "- 직원은 근무 중 이름표를 단다.", "- 먼저 인사말을 건넨다.",
    "- 정원의 일부를 어르신께 먼저 배정합니다.", "- 자리를 모르는 민원인은 안내 직원이 모시고 간다.",
    "- 소속과 이름을 먼저 말합니다.", "- 전시가 끝날 때마다 관람객의 평가를 받습니다.",
    "- 통화가 끝나면 이용자가 끊은 것을 확인하고 끊을 것", "- 이용자의 말을 중간에 끊지 아니할 것", "- 상담이 끝나면 현관까지 배웅",
    "- 민원은 7일 이내에 처리하며, 부득이한 경우 7일 연장할 수 있습니다.", "- 30분 이내에 도착하겠으나, 교통 상황에 따라 늦어질 수 있습니다.",
    "- 인터넷 문의 24시간 이내 답변(공휴일 제외)", "- 민원 접수 후 7일 이내 회신(복합민원 14일)",
    "- 같은 잘못을 거듭한 직원은 민원 업무에서 제외합니다.",
    "- 길을 물으시는 고객은 승강장까지 안내합니다.", "- 고객께서 끊으신 뒤 수화기를 내려놓습니다.",
    "- 오래 기다리신 이용자께는 “기다려 주셔서 고맙습니다.”",
  ])
  func takesAPromise(_ text: String) {
    #expect(commitments("서비스 이행표준\n" + text).count == 1)
  }

  @Test(arguments: [
    "- 양해하여 주시기 바랍니다.", "- 고객님의 협조를 부탁드립니다.", "- 홈페이지에서 신청하실 수 있습니다.", "- 공공기관은 정보를 공개하여야 합니다.",
    "- 고객헌장이란 서비스의 수준을 약속하는 제도입니다.", "- 다음과 같이 실천하겠습니다.", "- 문의전화 02-000-0000", "- 고객만족 경영 실현",
    "- 수수료 : 1,000원", "- 운영시간: 09:00~18:00", "- 이용자는 이용증을 지니고 있어야 합니다.", "- 처리기간이 3일 이하인 신청은 시간 단위로 계산합니다.",
    "- 협조해 주시면 감사하겠습니다.", "- 민원 신청이 가능합니다.",
    "- 홈페이지에서 예약하고, 창구에서 찾으실 수 있습니다.", "- 위반 시 10만원 이하의 과태료가 부과됩니다.", "- 매주 월요일은 쉽니다.",
    "- 다만, 현장 조사가 필요한 경우에는 제외합니다.",
    "- 고객은 예약 시간을 지킵니다.", "- 이용자께서 궁금한 점을 말씀하십니다.", "- 여러분의 협조를 구합니다.",
    "- 배웅", "- 이용에 불편함이 없을 것", "- 자료가 풍부할 것",
    "- 물품은 스스로 신고하여 주기 바란다.", "- 세부 기준은 따로 정합니다.",
  ])
  func leavesWhatPromisesNothing(_ text: String) {
    #expect(commitments("서비스 이행표준\n" + text).isEmpty)
  }

  @Test(arguments: [
    ("- 먼저 인사하고 이용자의 말씀을 경청하겠습니다.", 2), ("- 친절하고 정중하게 맞이하겠습니다.", 1),
    ("- \"고맙습니다\"라는 인사말과 함께 이용자가 끊으신 뒤에 수화기를 놓겠습니다.", 2),
    ("- \"반갑습니다\"라는 인사말과 함께 정중히 맞이하겠습니다.", 1),
    ("- 홈페이지를 운영하고 있으며 연 1회 점검하겠습니다.", 1),
    ("- 24시간 이내에 확인하여 3일 이내에 조치하겠습니다.", 2), ("- 검토 결과를 답변하고 조치하겠습니다.", 1),
    ("- 방문 목적을 알려드린 후 허락을 받은 경우에 방문하겠습니다.", 2), ("- 성명을 밝히며 정중하게 인사하겠습니다.", 1),
    ("- 이용자가 끊으신 것을 확인한 뒤에 수화기를 놓겠습니다.", 1), ("- 담당 팀장이 찾아뵙고 사과드리겠습니다.", 1),
    ("- 전화는 3번 안에 받되, 늦게 받은 때에는 사과드리겠습니다.", 2), ("- 2일 이내 확인 전화, 6일 이내 결과 회신", 2),
    ("- 매월 1,000원을 할인해 드리겠습니다.", 1), ("- 자료를 월 2회 이상 점검하여 새 내용으로 고치겠습니다.", 1),
    ("- 먼저 인사하고, 찾으시는 창구까지 안내하겠습니다.", 2), ("- 자전거를 타고 오시는 분께 보관대를 안내하겠습니다.", 1),
    ("- 3번 울리기 전에 받고 “반갑습니다”라고 말씀드리겠습니다.", 2),
    ("- 서류가 모자라도 돌려보내지 않고 한 번에 설명하겠습니다.", 1), ("- 담배를 피우지 않고 휴대전화를 쓰지 않겠습니다.", 2),
    ("- 하던 일을 멈추고 용무부터 처리하겠습니다.", 1), ("- 하던 일을 멈추고 10초 안에 먼저 인사하겠습니다.", 2),
    ("- 7일 이내에 처리하고 지연될 경우 미리 알려드립니다.", 2), ("- 제안은 30일 이내에 심사하여 채택 시 최고 50만원을 지급합니다.", 2),
    ("- 다시 오신 경우 1만원 상당의 상품권을, 불친절을 겪으신 경우 5천원 상당의 우표를 드립니다.", 2),
    ("- 희망일 15일 전까지 신청하여 주시면, 2일 이내에 통보해 드리겠습니다.", 1),
    ("- 용무를 마치고 가실 때에는 현관까지 배웅하겠습니다.", 1),
  ])
  func splitsToTheAct(_ text: String, _ count: Int) {
    #expect(commitments("서비스 이행표준\n" + text).count == count)
  }

  @Test(arguments: [
    ("- 대기시간을 줄이기 위해 노력하겠습니다.", Firmness.hedged), ("- 7일 이내 회신을 원칙으로 하겠습니다.", .hedged),
    ("- 민원을 신속하고 정확하게 처리하겠습니다.", .vague), ("- 안내데스크에 층별 안내도를 비치하겠습니다.", .firm),
    ("- 결과를 신속히 3일 이내에 알려드리겠습니다.", .firm), ("- 명패를 설치하도록 하겠습니다.", .firm),
    ("- 전담 사서를 지정하여 깊이 있는 상담이 되도록 하겠습니다.", .firm), ("- 이용자의 의견을 수렴하여 운영에 반영하겠습니다.", .vague),
    ("- 우리는 환자를 정성을 다해 진료하겠습니다.", .vague), ("- 우리는 어떠한 대가도 받지 않겠습니다.", .firm),
    ("- 우리는 잘못된 점은 즉시 고치겠습니다.", .firm), ("- 수돗물을 안정적으로 관리하겠습니다.", .vague),
    ("- 시민의 안전을 먼저 생각하겠습니다.", .vague), ("- 요금이 바뀌면 누리집에 신속하게 알려 드립니다.", .vague),
    ("- 요금이 바뀌면 누리집에 알려 드립니다.", .firm),
    // What goes on has no day on which it is done; going out to somebody has.
    ("- 대기실 의자를 꾸준히 늘려 나가겠습니다.", .vague), ("- 누리집을 쓰기 쉽게 계속 다듬어 가겠습니다.", .vague),
    ("- 손님이 오시면 현관까지 마중 나가겠습니다.", .firm), ("- 볼일이 끝나면 자리로 돌아가겠습니다.", .firm),
    ("- 어르신을 모시러 나가겠습니다.", .firm), ("- 언제나 먼저 찾아가겠습니다.", .firm),
    // A noun that another verb acts on is not what is promised.
    ("- 점수가 낮은 부서는 개선계획을 수립하겠습니다.", .firm), ("- 미흡한 부서에는 개선을 요구하겠습니다.", .firm),
    ("- 서비스 개선을 추진하겠습니다.", .vague), ("- 진료에 앞장서겠습니다.", .vague),
    ("- 출발 전에 전화로 양해를 구합니다.", .firm),
    ("- 부드럽고 공손한 말씨로 통화합니다.", .vague), ("- 궁금하신 점에 알기 쉽게 답하겠습니다.", .vague),
    ("- 그 이유를 충분히 설명하겠습니다.", .firm), ("- 이용 방법을 충분히 설명하겠습니다.", .vague),
    ("- 규정에 근거하여 정확한 답변을 드리겠습니다.", .firm), ("- 원칙에 따라 공정하게 처리하겠습니다.", .vague),
    ("- 맑은 물을 위해 온 힘을 다하겠습니다.", .hedged),
  ])
  func judgesFirmness(_ text: String, _ firmness: Firmness) {
    #expect(commitments("서비스 이행표준\n" + text).map(\.firmness) == [firmness])
  }

  @Test(arguments: [
    ("전화 응대\n- 밝은 목소리로 인사하겠습니다.", Channel.phone), ("이용자께서 방문하시는 경우\n- 먼저 인사하겠습니다.", .visit),
    ("직원이 이용자를 방문하는 경우\n- 먼저 인사하겠습니다.", .outreach), ("홈페이지 이용\n- 먼저 인사하겠습니다.", .online),
    ("우편 및 팩스 민원\n- 먼저 확인하겠습니다.", .written), ("잘못된 서비스의 시정 및 보상\n- 방문하신 분께 사과드리겠습니다.", .common),
    ("고객방문\n- 방문 약속 하루 전에 방문목적을 알려드리겠습니다.", .outreach),
  ])
  func readsTheChannel(_ text: String, _ channel: Channel) {
    #expect(commitments("서비스 이행표준\n" + text).map(\.channel) == [channel])
  }

  @Test func aLabelInBracketsNamesTheChannelOrTheCase() {
    let found = commitments("서비스 이행표준\nㅇ(전화) 먼저 인사하겠습니다.\nㅇ(담당자가 없을 때) 용건을 적어 두겠습니다.")
    #expect(found.map(\.channel) == [.phone, .common])
    #expect(found.map(\.condition?.text) == [nil, "담당자가 없을 때"])
    #expect(found.map(\.sentence.text) == ["먼저 인사하겠습니다.", "용건을 적어 두겠습니다."])
  }

  @Test func aCharterOfNounsPromisesInNounsWithoutALevelToo() {
    let terse = "이행표준\n- 전화는 3회 이내 수신\n- 문의는 1일 이내 회신\n- 신고는 2시간 이내 조치\n- 다른 부서에 연결할 때 이름을 먼저 고지\n- 통화 종료 시 늦게 끊기"
    #expect(commitments(terse).count == 5)
    // The same words among sentences are a heading or a remark.
    #expect(commitments("이행표준\n- 먼저 인사하겠습니다.\n- 다른 부서에 연결할 때 이름을 먼저 고지").count == 1)
  }

  @Test func aParentBulletIsTheConditionOfWhatStandsUnderIt() {
    let found = commitments("서비스 이행표준\n○ 이용자가 방문하시면\n  - 먼저 인사하겠습니다.\n  - 명찰을 달겠습니다.")
    #expect(found.map(\.condition?.text) == ["이용자가 방문하시면", "이용자가 방문하시면"])
  }

  @Test func whatIsGivenBackIsPromisedItemByItem() {
    let charter = "서비스 이행표준\n제5조 (환불) 다음 각 호의 기준에 따라 사용료를 환불한다.\n 1. 이용일 7일 전까지 취소: 전액\n 2. 이용일 3일 전까지 취소: 80%\n"
    #expect(commitments(charter).map(\.remedy).count == 2)
    #expect(commitments(charter).last?.measures.map(short) == ["trigger 3 day >= lead", "amount 80 percent ="])
    #expect(commitments("서비스 이행표준\n제6조 (요금) 요금은 다음과 같다.\n 1. 어른: 1,000원\n").isEmpty)
  }

  @Test func theNumberOfAParagraphIsNoPartOfItsSentence() {
    let found = commitments("서비스 이행표준\n제2조 (예약) ① 예약이 접수되면 10분 이내에 번호를 알려드립니다.")
    #expect(found.map(\.sentence.text) == ["예약이 접수되면 10분 이내에 번호를 알려드립니다."])
  }

  @Test func whatClosesAPageAfterRequestsSpeaksOfTheCharter() {
    let found = commitments("서비스헌장\n부탁 말씀\n- 예약 시간을 지켜 주시기 바랍니다.\n\n이 헌장은 해마다 한 번 설문조사를 거쳐 고치고, 그 결과를 게시판에 붙입니다.")
    #expect(found.count == 2)
  }

  @Test func aMovedSentenceKeepsItsId() {
    let first = commitments("서비스 이행표준\n- 명찰을 달겠습니다.\n- 3일 이내에 회신하겠습니다.")
    let second = commitments("서비스 이행표준\n\n- 3일 이내에 회신하겠습니다.\n- 명찰을 달겠습니다.")
    #expect(Set(first.map(\.id)) == Set(second.map(\.id)))
  }

  /// "행정의 시정" holds the letters of 정의, which heads definitions.
  @Test func aHeadingThatOnlyHoldsTheLettersOfAnotherExplainsNothing() {
    #expect(commitments("잘못된 행정의 시정\n- 담당 과장이 사과드리고 1만원을 드립니다.").count == 2)
    #expect(commitments("용어의 정의\n- 고객은 서비스를 받는 분을 말합니다.").isEmpty)
  }

  @Test func aSectionPrintedTwiceCountsOnce() {
    #expect(commitments("서비스 이행표준\n- 명찰을 달겠습니다.\n서비스 이행표준\n- 명찰을 달겠습니다.").count == 1)
  }
}

/// Sentences that are none.
struct OverlongSentenceTests {
  @Test func oneWithoutAnEndIsReadInPiecesAndReported() {
    let charter = extracted("이행표준\n" + String(repeating: "문의는 3일 이내에 회신하고, ", count: 2000))
    #expect(charter.commitments.count > 100)
    #expect(charter.commitments.allSatisfy { $0.sentence.text.count < 4000 })
    #expect(charter.diagnostics.contains { $0.rule == "extraction/overlong-sentence" })
  }

  @Test(arguments: ["먼저 인사하겠습니다[5].", "먼저 인사하겠습니다.1)", "먼저 인사하겠습니다*", "먼저 인사하겠습니다.(2)"])
  func theMarkOfAFootnoteTakesNoPromiseAway(_ sentence: String) {
    #expect(commitments("이행표준\n- \(sentence)").count == 1)
  }
}
