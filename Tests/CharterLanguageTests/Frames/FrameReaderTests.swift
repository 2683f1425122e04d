import Testing

@testable import CharterLanguage

/// The roles of a commitment.
struct FrameReaderTests {
  private func roles(_ text: String, condition: String? = nil) -> FrameReader.Roles {
    let start = condition.flatMap { text.range(of: $0) }.map { text[..<$0.lowerBound].utf8.count } ?? 1000
    return FrameReader.standard.roles(of: text, from: 0, condition: condition.map { ($0, start) })
  }

  @Test func theActIsTheOneThatEndsLast() {
    let roles = roles("접수된 의견은 검토하여 누리집에 회신하겠습니다.")
    #expect(roles.act?.name == "reply")
    #expect(roles.objects.map(\.name).contains("opinion"))
  }

  /// 드리다 and 주다 after a verb only do it for somebody.
  @Test(arguments: [
    "담당 창구를 안내해 드리겠습니다.": "guide", "민원은 당일 처리하여 드리겠습니다.": "process", "결과를 알려 드리겠습니다.": "tell",
    "쓰시던 물건을 찾아 드리겠습니다.": "find", "바로 연결해 준다.": "connect",
  ])
  func anAuxiliaryIsNoAct(_ text: String, _ act: String) { #expect(roles(text).act?.name == act) }

  @Test(arguments: [
    "사과의 말씀을 드리겠습니다.": "apologise", "이틀 안에 회신을 드리겠습니다.": "reply", "전문가의 평가를 받겠습니다.": "evaluate",
    "해마다 친절교육을 실시하겠습니다.": "train", "기다리시는 시간을 줄이도록 노력하겠습니다.": "reduce", "친절한 안내를 제공하겠습니다.": "guide",
  ])
  func aVerbThatCarriesANounGivesWayToIt(_ text: String, _ act: String) { #expect(roles(text).act?.name == act) }

  @Test(arguments: ["기념품을 드리겠습니다.": "give", "차를 내어 드리겠습니다.": "give", "친절하게 모시도록 최선을 다하겠습니다.": "escort"])
  func aVerbThatIsTheActStays(_ text: String, _ act: String) { #expect(roles(text).act?.name == act) }

  @Test func aWordOfACaseHidesNoAct() { #expect(roles("전화는 벨이 세 번 울리기 전에 받으며").act?.name == "receive") }

  @Test func theCaseIsTakenFromTheCondition() {
    let roles = roles("담당자가 없을 때에는 동료가 메모를 남겨 드리겠습니다.", condition: "담당자가 없을 때에는")
    #expect(roles.occasion?.name == "staff-absent")
    // The officer of the condition is part of the absence.
    #expect(!roles.objects.map(\.name).contains("officer"))
  }

  @Test func aConditionMayStandElsewhere() {
    #expect(roles("바로 연락드리겠습니다.", condition: "담당자가 부재중이면").occasion?.name == "staff-absent")
  }

  @Test func theBeneficiaryIsTheFirstThatIsNamed() {
    #expect(roles("거동이 불편하신 어르신을 창구까지 모시겠습니다.").beneficiary?.name == "vulnerable")
  }

  @Test func wordsToSayNameNoRole() { #expect(roles("“무엇을 도와드릴까요?”라고 하겠습니다.").act?.name != "help") }

  @Test func nothingIsMadeUp() { #expect(roles("코끼리에게 바나나.") == FrameReader.Roles()) }

  @Test func aRoleKnowsItsBytes() throws {
    let text = "의견에는 회신하겠습니다."
    let act = try #require(FrameReader.standard.roles(of: text, from: 40).act)
    let bytes = Array(text.utf8)[act.bytes.lowerBound - 40..<act.bytes.upperBound - 40]
    #expect(String(decoding: bytes, as: UTF8.self) == "회신")
  }
}
