import Testing

@testable import CharterParsing

@Suite struct CircledSignTests {
  @Test(
    arguments: [
      ("①", 1), ("⑳", 20), ("㉑", 21), ("㉟", 35), ("㊱", 36), ("㊿", 50), ("⑴", 1), ("ⓐ", 1), ("❶", 1), ("❿", 10),
      ("⓫", 11), ("➊", 1), ("⓵", 1),
      ("㉠", 1), ("㉮", 1), ("㈀", 1), ("㈎", 1),
    ] as [(Unicode.Scalar, Int)])
  func signsInCirclesCount(sign: Unicode.Scalar, number: Int) {
    #expect(CircledSign.find(sign.value)?.number == number)
  }

  @Test func aRunThatGoesOnInAnotherBlockIsOneFamily() {
    #expect(CircledSign.find(0x2473)?.family == CircledSign.find(0x3251)?.family)
    #expect(CircledSign.find(0x2460)?.family != CircledSign.find(0x3260)?.family)
  }

  @Test(arguments: ["가", "1", "■", "㈜", "㎡", "Ⅰ"] as [Unicode.Scalar])
  func otherSignsAreNone(sign: Unicode.Scalar) {
    #expect(CircledSign.find(sign.value) == nil)
  }
}
