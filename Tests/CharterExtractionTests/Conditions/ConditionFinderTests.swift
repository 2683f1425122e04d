import CharterExtraction
import CharterTestSupport
import Testing

/// The words that say when a promise applies, marked with ⟦ ⟧.
struct ConditionFinderTests {
  @Test(
    arguments: [
      "⟦담당자가 부재중일 경우⟧에는 용건을 적어 두겠습니다.", "⟦방문 시⟧ 신분증을 보여 드리겠습니다.", "⟦방문시⟧에 신분증을 보여 드리겠습니다.",
      "⟦용무를 마치면⟧ 현관까지 배웅하겠습니다.", "⟦서류가 미흡하더라도⟧ 먼저 접수하겠습니다.", "⟦고객과 통화 중⟧에는 다른 일을 하지 않겠습니다.",
      "⟦고객과 상담 중⟧ 자리를 비우지 않겠습니다.", "⟦하던 일이 바쁜 중이라도⟧ 먼저 응대하겠습니다.", "⟦전화를 받을 때⟧에는 이름을 밝히겠습니다.",
      "⟦늦게 받은 때⟧에는 사과드리겠습니다.", "⟦방문하기 전⟧에 전화드리겠습니다.", "⟦끊으신 후⟧에는 수화기를 놓겠습니다.", "⟦늦어지면⟧ 까닭을 알려드리겠습니다.",
      "⟦검침 시⟧마다 결과를 알려드리겠습니다.", "⟦고장 나거나 파손된 경우⟧ 바로 고치겠습니다.",
      // The last of several closes it.
      "⟦방문 시 담당자가 없으면⟧ 다른 직원이 도와드리겠습니다.", "⟦상담을 원하시면 미리 말씀하신 경우⟧에 자리를 마련하겠습니다.",
    ] as [MarkedText])
  func isFound(_ marked: MarkedText) {
    // Particles behind the closing word are no part of it; those that make it one are.
    let found = Boundaries.condition(in: marked.text)
    let expected = marked.pieces.first.map { Self.withParticle($0, in: marked.text) }
    #expect(found == expected)
  }

  @Test(
    arguments: [
      "즉시 처리하겠습니다.", "서면 상담을 하겠습니다.", "다시 한번 확인하겠습니다.", "표시를 비치하고 안내하겠습니다.", "반드시 지키겠습니다.", "이때 신분증을 보여 드리겠습니다.",
      "한때의 불편도 없게 하겠습니다.", "대기 번호를 화면에 띄우겠습니다.", "기다리시는 분께 자리를 권하겠습니다.", "수시로 점검하겠습니다.", "택시 승강장을 넓히겠습니다.",
      "서울특별시 안내문을 드리겠습니다.", "정시 운행을 지키겠습니다.",
      // Nothing is left to depend on it.
      "담당자가 없을 경우",
    ])
  func isNotFound(_ text: String) { #expect(Boundaries.condition(in: text) == nil) }

  @Test(arguments: [
    "두 번 이상 방문하실 경우", "담당자가 없을 때에는", "서류가 미흡하더라도", "고객이 방문하시면", "방문하실 경우:", "전화를 받을 때,", "창구를 이용하실 경우 (공통)",
  ])
  func wordsThatEndInOneAreAConditionOfWhatStandsUnderThem(_ text: String) {
    let folded = Boundaries.folded(text)
    #expect(ConditionFinder.isCondition(folded, 0..<folded.count) == !text.contains("공통"))
  }

  @Test(arguments: ["방문 고객", "즉시", "서면", "전화를 받을 때의 자세", "경우에 따라 다릅니다", "서비스 제공의 다짐"])
  func otherWordsAreNone(_ text: String) {
    let folded = Boundaries.folded(text)
    #expect(!ConditionFinder.isCondition(folded, 0..<folded.count))
  }

  /// What is known not to be read as it should be.
  @Test func knownMisses() {
    withKnownIssue("a condition that is the first word of a part is not seen") {
      #expect(Boundaries.condition(in: "통화 중에는 다른 일을 하지 않겠습니다.") == "통화 중")
    }
    withKnownIssue("a colon behind -면 hides that the word ends") {
      let folded = Boundaries.folded("고객이 방문하시면:")
      #expect(ConditionFinder.isCondition(folded, 0..<folded.count))
    }
  }

  /// "기 전에" and "후에는" are conditions as wholes.
  private static func withParticle(_ condition: String, in text: String) -> String {
    for (end, whole) in ["기 전": "에", " 후": "에는"] where condition.hasSuffix(end) { return condition + whole }
    return condition
  }
}
