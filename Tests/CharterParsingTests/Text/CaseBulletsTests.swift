import Testing

@testable import CharterParsing

/// Bullets that name a case over plain lines, and bullets that were wrapped after one.
@Suite struct CaseBulletsTests {
  @Test func aCaseOverSeveralSentencesIsTheirHeading() {
    #expect(
      textOutline("• 방문하시는 경우\n  안내판을 두겠습니다.\n  먼저 인사하겠습니다.\n• 전화하실 때\n  이름을 밝히겠습니다.") == [
        "# {•} 방문하시는 경우", ". 안내판을 두겠습니다.", ". 먼저 인사하겠습니다.", "# {•} 전화하실 때", ". 이름을 밝히겠습니다.",
      ])
  }

  @Test func aCaseOverTheRestOfItsSentenceGoesOn() {
    #expect(
      textOutline("• 담당자가 자리에 없을 경우\n  1시간 이내에 전화드리겠습니다.\n• 먼저 인사하겠습니다.") == [
        "* {•} 담당자가 자리에 없을 경우⏎  1시간 이내에 전화드리겠습니다.", "* {•} 먼저 인사하겠습니다.",
      ])
  }
}
