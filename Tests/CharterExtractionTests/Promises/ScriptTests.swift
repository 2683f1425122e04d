import Testing

@testable import CharterExtraction

/// Words to say against names in quotation marks.
struct ScriptTests {
  private func isSpeech(_ words: String) -> Bool {
    let folded = Boundaries.folded(words)
    return ScriptRules.use(of: 0..<folded.count, in: folded).outcome == .script
  }

  @Test(arguments: [
    "감사합니다. 좋은 하루 되십시오.", "무엇을 도와드릴까요", "안녕하십니까 고객님", "잠시만 기다려 주세요!", "안녕하십니까, 민원실입니다", "반갑습니다~", "그렇지요…",
    "어서 오십시오, 무엇을 찾으시는지",
  ])
  func isSpeech(of words: String) { #expect(isSpeech(words)) }

  @Test(arguments: ["약도, 연락처", "서비스 이행 기준", "개인정보보호법", "소속-직급-성명", "고객의 소리", "바다", "예", "", "…", "누리집"])
  func isAName(of words: String) { #expect(!isSpeech(words)) }

  @Test func onlyWordsToSayAreScripts() {
    let found = commitments("전화 응대\n- 「서비스 이행기준」에 따라 “고맙습니다. 또 뵙겠습니다.”라고 인사하겠습니다.")
    #expect(found.map { $0.scripts.map(\.text) } == [["고맙습니다. 또 뵙겠습니다."]])
  }
}
