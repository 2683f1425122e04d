import CharterLanguage
import Testing

struct NumeralTests {
  @Test(arguments: [
    ("3일", 3), ("10,000원", 10000), ("1만원", 10000), ("5천원", 5000), ("1만5천원", 15000), ("3천만원", 30_000_000),
    ("5백만원", 5_000_000), ("1억2천만원", 120_000_000), ("세 번", 3), ("열두 시간", 12),
    ("이십분", 20),
    ("오천원", 5000), ("3.5점", 3.5), ("삼일", 3), ("２４시간", 24),
  ])
  func readsANumberAsItIsWritten(_ text: String, _ value: Double) throws {
    let folded = NormalizedText(bytes: Array(text.utf8))
    let numeral = try #require(Numeral.read(folded, at: 0, before: folded.count))
    #expect(numeral.value == value)
  }

  @Test(arguments: ["방문", "고객", "즉시"])
  func readsNoNumberInAWord(_ text: String) {
    let folded = NormalizedText(bytes: Array(text.utf8))
    #expect(Numeral.read(folded, at: 0, before: folded.count) == nil)
  }

  /// Found by fuzzing: such a value is no whole number a program can hold, and its duration trapped.
  @Test(arguments: ["99999999999999999999일", "9,999,999,999,999,999원", String(repeating: "9", count: 400)])
  func aRowOfDigitsIsNoNumber(_ text: String) {
    let folded = NormalizedText(bytes: Array(text.utf8))
    #expect(Numeral.read(folded, at: 0, before: folded.count) == nil)
  }
}

struct NormalizedTextTests {
  @Test func foldsSpacesWidthsAndMarksAndKeepsTheBytes() {
    let text = "하겠 습니다·ＡＢ 1\u{200B}2"
    let folded = NormalizedText(bytes: Array(text.utf8))
    #expect(String(decoding: folded.units, as: UTF16.self) == "하겠습니다·ab12")
    let bytes = folded.bytes(0..<5)
    #expect(String(decoding: Array(text.utf8)[bytes], as: UTF8.self) == "하겠 습니다")
    #expect(folded.range(ofBytes: bytes) == 0..<5)
    #expect(folded.isSpaced(before: 2))
    #expect(!folded.isSpaced(before: 1))
  }

  @Test func aMarkThatIsNotClosedQuotesNothing() {
    let text = NormalizedText(bytes: Array("\"안녕하십니까\" 라고 “인사".utf8))
    #expect(Quotations.find(in: text, 0..<text.count) == [0..<8])
  }
}
