import Testing

@testable import CharterLanguage

/// The words of frames, found in a text.
struct FrameAutomatonTests {
  private func words(_ text: String, of words: String...) throws -> Set<String> {
    let lexicon = try FrameLexicon(files: []).adding(["act.test": words])
    let automaton = FrameAutomaton(lexicon)
    var found: Set<String> = []
    automaton.hits(in: ComparableText.fold(text)) { found.insert(automaton.word($0.entry)) }
    return found
  }

  /// The endings -ㄴ, -ㄹ, -ㅁ and -ㅂ니다 fuse with an open stem.
  @Test(arguments: ["알리고", "알린다", "알릴 때", "알림", "알립니다"])
  func aStemIsFoundWithTheConsonantOfAnEnding(_ text: String) throws {
    #expect(try words(text, of: "알리") == ["알리"])
  }

  @Test(arguments: [("알려 드립니다", "알리"), ("전환하겠습니다", "전화"), ("하겠습니다", "한"), ("리본", "린")])
  func otherSyllablesStayAsTheyAre(_ text: String, _ word: String) throws {
    #expect(try words(text, of: word).isEmpty)
  }

  @Test func wordsOfSeveralSyllablesAreFoundWhateverTheirSpaces() throws {
    let found = try words("처리 결과를 알려 드리겠습니다", of: "처리결과", "알려드리", "결과", "답변")
    #expect(found == ["처리결과", "알려드리", "결과"])
  }

  @Test(arguments: ["조사 과정", "심사 과목", "식사, 과일"])
  func aWordOfTwoSyllablesIsNotFoundAcrossASpace(_ text: String) throws { #expect(try words(text, of: "사과").isEmpty) }

  @Test func aWordOfTwoSyllablesIsFoundAcrossALineEnd() throws {
    #expect(try words("정중히 사\n과드립니다", of: "사과") == ["사과"])
  }

  @Test func wordsThatAreWrittenApartAreMarkedSo() throws {
    #expect(try words("3일 전까지", of: "일전 parted=yes") == ["일전"])
  }

  @Test(arguments: [("안내하겠습니다", true), ("안내판을", false), ("방송안내", false)])
  func wordsAroundRuleAWordOut(_ text: String, _ isFound: Bool) throws {
    #expect(try words(text, of: "안내 not-before=판 not-after=방송").isEmpty == !isFound)
  }
}
