import Testing

@testable import CharterParsing

@Suite struct SentenceEndingTests {
  private func bytes(_ text: String) -> ([UInt8], Range<Int>) { (Array(text.utf8), 0..<text.utf8.count) }

  @Test(arguments: [
    "처리하겠습니다.", "처리하겠습니다", "“다시 전화드리겠습니다.”", "답변한다", "답변합니다 .", "처리하겠습니다.(단, 공휴일은 제외합니다.)",
  ])
  func statementsEndInDa(text: String) {
    let (bytes, range) = bytes(text)
    #expect(SentenceEnding.isStatement(in: bytes, range))
  }

  @Test(arguments: ["고객을 맞이하는 자세", "처리기한 3일", "무엇을 도와드릴까요?", "다", "만족하십니까?", "", "QR코드"])
  func titlesAndQuestionsAreNoStatements(text: String) {
    let (bytes, range) = bytes(text)
    #expect(!SentenceEnding.isStatement(in: bytes, range))
  }

  @Test(arguments: [
    ("처리하겠습니다.", true), ("알려 드립니다.", true), ("약속합니다.", true), ("개선해 드릴 것입니다.", true), ("이용하실 수 있습니다.", false),
    ("소개합니다.", false),
  ])
  func promisesAreWordedAsSuch(text: String, expected: Bool) {
    let (bytes, range) = bytes(text)
    #expect(SentenceEnding.isPromise(in: bytes, range) == expected)
  }
}
