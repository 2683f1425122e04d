import CharterTestSupport
import Testing

/// Where a sentence is cut into its acts; a bar marks each cut.
struct ClauseSegmenterTests {
  @Test(
    arguments: [
      // -고 between acts with a matter of their own.
      "먼저 인사하고 | 고객의 말씀을 경청하겠습니다.", "먼저 인사하고, | 찾으시는 창구까지 안내하겠습니다.",
      "배치도를 입구에 게시하고 | 좌석에는 명패를, | 가슴에는 명찰을 패용하겠습니다.", "7일 이내에 처리하고 | 지연될 경우 미리 알려드리겠습니다.",
      "하던 일을 멈추고 | 10초 안에 먼저 인사하겠습니다.", "휴대전화를 쓰지 않고 | 담배를 피우지 않겠습니다.",
      "의견함은 주 2회 이상 열어 보고, | 이름을 적으신 분께는 답을 드리겠습니다.", "3번 울리기 전에 받고 | “반갑습니다”라고 말씀드리겠습니다.",
      "용무를 도와드리고 | 배웅하겠습니다.", "용건을 적고 | 담당자를 부르고 | 결과를 알려드리겠습니다.",
      // -며 and -겠으며.
      "청구서는 3일 이내에 보내며 | 늦어지면 까닭을 알리겠습니다.", "서가를 정리하겠으며 | 새 책을 알리겠습니다.", "자료를 갖추며, | 찾는 방법을 안내하겠습니다.",
      // -되.
      "전화는 세 번 안에 받되, | 늦게 받은 때에는 사과드리겠습니다.",
      // -여 where both steps have a level.
      "24시간 이내에 확인하여 | 3일 이내에 조치하겠습니다.", "접수 후 2일 이내에 검토해 | 5일 이내에 알려드리겠습니다.",
      // What is told before something else is done.
      "찾아뵐 날짜를 알려드린 후 | 방문하겠습니다.", "검사할 내용을 설명드린 뒤에 | 검사를 시작하겠습니다.",
      // A farewell and hanging up.
      "“고맙습니다”라는 인사말과 함께 | 이용자가 끊으신 후 수화기를 내려놓겠습니다.",
      // Lists: each entry has its place or its level.
      "우편 창구는 5분, | 금융 창구는 10분 이상 기다리지 않도록 하겠습니다.", "상담은 24시간 이내, | 휴일에는 다음 날에 답변하겠습니다.",
      "2일 이내 확인 전화, | 6일 이내 결과 회신", "3회 이내 수신, | 소속과 이름 안내",
      "다시 오신 경우 1만원 상당의 상품권을, | 불친절을 겪으신 경우 5천원 상당의 우표를 드립니다.",
    ] as [MarkedText])
  func cuts(_ marked: MarkedText) {
    #expect(marked.pieces.count > 1)
    #expect(Boundaries.acts(in: marked.text).map(MarkedText.trimmed) == marked.pieces)
  }

  @Test(
    arguments: [
      // Steps of one act and auxiliaries.
      "검토 결과를 답변하고 조치하겠습니다.", "홈페이지를 운영하고 있습니다.", "서류를 확인하고 나서 접수하겠습니다.", "고객의 뜻을 알고 싶습니다.",
      // Manners and qualities.
      "친절하고 정중하게 맞이하겠습니다.", "쉽고 빠르게 안내하겠습니다.", "성명을 밝히며 정중하게 인사하겠습니다.", "웃으며 고객을 맞이하겠습니다.", "책임감을 가지고 민원을 처리하겠습니다.",
      "고객을 먼저 생각하고 창구를 운영하겠습니다.", "눈을 마주하며 말씀을 듣겠습니다.",
      // Nouns that end in 고.
      "신고, 제안 등을 받겠습니다.", "사고 신고 전화를 바로 받겠습니다.", "창고 열쇠를 안전하게 보관하겠습니다.", "결과를 문자로 알리려고 번호를 여쭙겠습니다.",
      // Both verbs describe the noun behind them.
      "믿고 이용할 수 있는 시설을 만들겠습니다.", "휠체어를 타고 오시는 분께 자리를 안내하겠습니다.",
      // One is how the other is done.
      "하던 일을 멈추고 용무부터 처리하겠습니다.", "돌려보내지 않고 빠진 서류를 설명하겠습니다.", "“안녕하십니까” 하고 고객께 인사하겠습니다.",
      // What the customer does first is part of the condition.
      "고객이 용무를 마치고 돌아가실 때에는 현관까지 배웅하겠습니다.",
      // What may be done promises nothing.
      "24시간 신청하실 수 있으며 3일 이내에 답변하겠습니다.",
      // -여 without a level in both steps, and what the customer is asked for.
      "내용을 확인하여 3일 이내에 조치하겠습니다.", "15일 전까지 신청하여 주시면 2일 이내에 통보해 드리겠습니다.", "직원은 한 해 12시간 이상 교육을 받겠습니다.",
      // What is told and adds nothing to what follows.
      "내용을 설명드린 후 처리하겠습니다.",
      // Commas that end no act, and what stands in brackets.
      "수수료 10,000원을 돌려드리겠습니다.", "책, 잡지, 신문을 갖추겠습니다.", "접수증은 (수수료를 받고 영수증을 드리며) 바로 드리겠습니다.",
      // An end has nothing behind it.
      "먼저 인사하고",
    ] as [MarkedText])
  func leaves(_ marked: MarkedText) { #expect(Boundaries.acts(in: marked.text) == [marked.text]) }

  /// Whatever a sentence is, its acts cover it and none is empty.
  @Test(arguments: ["", "고", "며,", ",,,", "고 며 고 며", "하고 하고 하고 하고", "(고 (고 고)", "3일, 3일, 3일 이내", "되, 되, 되,"])
  func actsCoverTheirSentence(_ text: String) {
    let acts = Boundaries.acts(in: text)
    #expect(acts.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(text.isEmpty || acts.allSatisfy { !$0.isEmpty })
  }
}
