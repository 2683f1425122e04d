import CharterComparison
import CharterModel

/// Three invented organizations with a page of charter each, and what a reader would make of them.
///
/// The spans are those of the texts below, so the hard rule holds for everything rendered from here.
enum Sample {
  static let charters = [harbour, park, library]

  static let harbour = Draft(
    id: "harbour", name: "가람항만공사", english: "Garam Harbour Corporation", title: "고객서비스 이행표준",
    url: "https://harbour.example/charter?menu=1&page=2",
    text: """
      고객서비스 이행표준
      전화로 문의하시는 경우
      - 전화벨이 3번 이상 울리기 전에 받고, 소속과 성명을 밝히겠습니다.
      - 담당자가 없을 때에는 용건을 메모하여 1시간 이내에 연락드리겠습니다.
      인터넷으로 문의하시는 경우
      - 게시판에 올리신 질의는 3일 이내에 답변하고, 검토가 필요한 질의는 7일 이내에 답변하겠습니다.
      - 홈페이지를 24시간 개방하겠습니다.
      고객을 찾아뵙는 경우
      - 방문 1일 전에 방문 목적을 알려드리겠습니다.
      잘못된 서비스에 대한 보상
      - 두 번 이상 방문하시게 한 경우 10,000원 상당의 상품권을 드리겠습니다.
      """
  ) { page in
    page.section("1", "전화로 문의하시는 경우", channel: .phone)
    page.promise("전화벨이 3번 이상 울리기 전에 받고", "phone/ring-count", [.figure(3, .ring, .below, "3번 이상 울리기 전")])
    page.promise("소속과 성명을 밝히겠습니다", "phone/identification")
    page.promise(
      "용건을 메모하여 1시간 이내에 연락드리겠습니다", "phone/absent", [.figure(1, .hour, .atMost, "1시간 이내", "PT1H")],
      condition: "담당자가 없을 때에는")
    page.section("2", "인터넷으로 문의하시는 경우", channel: .online)
    page.promise("게시판에 올리신 질의는 3일 이내에 답변하고", "online/reply", [.figure(3, .day, .atMost, "3일 이내", "P3D")])
    page.promise(
      "검토가 필요한 질의는 7일 이내에 답변하겠습니다", "online/reply", [.figure(7, .day, .atMost, "7일 이내", "P7D")],
      condition: "검토가 필요한 질의는")
    page.promise("홈페이지를 24시간 개방하겠습니다", nil, [.availability("24시간 개방")])
    page.section("3", "고객을 찾아뵙는 경우", channel: .outreach)
    page.promise("방문 1일 전에 방문 목적을 알려드리겠습니다", "outreach/notice", [.lead(1, .day, "1일 전")])
    page.section("4", "잘못된 서비스에 대한 보상", channel: .common)
    page.promise(
      "두 번 이상 방문하시게 한 경우 10,000원 상당의 상품권을 드리겠습니다", "common/compensation",
      [.trigger(2, .time, "두 번 이상 방문"), .won(10000, "10,000원")], remedy: .compensation)
  }

  static let park = Draft(
    id: "park", name: "나래공원재단", english: nil, title: "고객응대 | 이행표준", url: "javascript:alert(1)",
    text: """
      고객응대 | 이행표준
      전화
      - 전화는 10초 이내에 받겠습니다.
      - 담당자가 부재중이면 당일 중에 연락이 되도록 최선을 다하겠습니다.
      인터넷
      - 홈페이지 질의는 접수일 기준 7근무일 이내 회신을 원칙으로 하며, *처리예정일*을 <b>문자</b>로 알려드리고 [자세한 안내](http://evil.example)는 ‘누리집 | 공지’에 올려 처음부터 끝까지 언제든지 보실 수 있게 하겠습니다.
      """
  ) { page in
    page.section("1", "전화", channel: .phone)
    page.promise("전화는 10초 이내에 받겠습니다", "phone/ring-count", [.figure(10, .second, .atMost, "10초 이내", "PT10S")])
    page.promise(
      "당일 중에 연락이 되도록 최선을 다하겠습니다", "phone/absent", [.figure(0, .day, .atMost, "당일", "P0D")],
      condition: "담당자가 부재중이면", firmness: .hedged)
    page.section("2", "인터넷", channel: .online)
    page.promise(
      "홈페이지 질의는 접수일 기준 7근무일 이내 회신을 원칙으로 하며", "online/reply",
      [.figure(7, .workingDay, .atMost, "7근무일 이내")], firmness: .hedged)
    page.promise(
      "*처리예정일*을 <b>문자</b>로 알려드리고 [자세한 안내](http://evil.example)는 ‘누리집 | 공지’에 올려 처음부터 끝까지 언제든지 보실 수 있게 하겠습니다",
      nil)
  }

  static let library = Draft(
    id: "library", name: "다솜도서관", english: "Dasom Library", title: nil, url: nil,
    text: """
      전화 응대
      • 벨이 세 번 울리기 전에 신속히 받겠습니다.
      • 인사말과 소속, 성명을 밝히도록 노력하겠습니다.
      • 방문하기 하루 전에 전화로 알려드리겠습니다.
      • 온라인 문의는 친절하고 신속하게 처리하겠습니다.
      """
  ) { page in
    page.section("1", "전화 응대", channel: .phone)
    page.promise("벨이 세 번 울리기 전에 신속히 받겠습니다", "phone/ring-count", [.figure(3, .ring, .below, "세 번 울리기 전")])
    page.promise("인사말과 소속, 성명을 밝히도록 노력하겠습니다", "phone/identification", firmness: .hedged)
    page.promise("방문하기 하루 전에 전화로 알려드리겠습니다", "outreach/notice", [.lead(1, .day, "하루 전")], uncertain: true)
    page.promise("온라인 문의는 친절하고 신속하게 처리하겠습니다", "online/reply", firmness: .vague)
  }

  /// The comparison of the three.
  static func comparison() throws -> Comparison {
    var matches: [String: [Alignment.Match]] = [:]
    for draft in charters { matches.merge(draft.matches) { first, _ in first } }
    return try CharterComparer.compare(
      charters: charters.map(\.charter), alignment: Alignment(headings: headings, matches: matches, near: near))
  }

  /// The library announces a visit by telephone, which is close to calling back, and no more.
  private static let near = [
    "library-3": [Alignment.NearClause(clause: "phone/absent", score: 0.41, reason: .channel)]
  ]

  private static let headings = [
    heading("phone/ring-count", .phone, "전화벨 수신 횟수", "Rings before answering", [.ring], .less),
    heading("phone/identification", .phone, "소속·성명 밝히기", "Saying who answers", nil, .less),
    heading("phone/absent", .phone, "담당자 부재 시 회신", "Calling back when staff are absent", [.hour, .day], .less),
    heading("online/reply", .online, "온라인 답변 기한", "Reply to online questions", [.day, .workingDay], .less),
    heading("outreach/notice", .outreach, "방문 사전 통지", "Notice before a visit", [.day], .more),
    heading("common/compensation", .common, "보상", "Compensation", [.won], .more),
  ]

  private static func heading(
    _ id: String, _ channel: Channel, _ ko: String, _ en: String, _ units: [Measure.Unit]?,
    _ better: ClauseMeasure.Better
  ) -> Alignment.Heading {
    Alignment.Heading(
      id: id, catalogued: true, channel: channel, title: BilingualText(ko: ko, en: en),
      measure: units.map { ClauseMeasure(units: $0, better: better) })
  }
}
