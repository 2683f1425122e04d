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
