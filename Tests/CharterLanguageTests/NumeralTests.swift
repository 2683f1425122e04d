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

  /// One grammar reads every notation.
  @Test(
    arguments: [
      ("마흔여덟 시간", 48.0), ("아흔아홉 명", 99.0), ("1만 5천 원", 15000.0), ("2억 4천 7백만 원", 247_000_000.0),
      ("천 4백만 원", 14_000_000.0),
      ("3백이십 회", 320.0), ("이십일조 삼백 원", 21_000_000_000_300.0), ("삼백삼십일 회", 331.0), ("이십일 이내", 20.0),
      ("십이억 원", 1_200_000_000.0),
      ("三日", 3.0), ("二十分", 20.0), ("5千원", 5000.0), ("½일", 0.5), ("1½일", 1.5), ("3분의 1", 1.0 / 3), ("오분의 이십일", 4.2),
      ("1과 2분의 1", 1.5), ("3/4 이상", 0.75), ("절반", 0.5), ("1 234 567원", 1_234_567.0), ("1 0 일", 10.0), ("02 3일", 2.0),
      ("두세 번", 2.0), ("③일", 3.0), ("123.45초", 123.45), ("322백", 32200.0),
    ] as [(String, Double)])
  func oneGrammarReadsAll(_ text: String, _ value: Double) throws {
    let folded = NormalizedText(bytes: Array(text.utf8)).withLexemes()
    let numeral = try #require(Numeral.read(folded, at: 0, before: folded.count))
    #expect(abs(numeral.value - value) < 1e-6 * max(1, value))
  }

  /// 조 numbers articles, 만 says "full", and a date is no fraction.
  @Test(arguments: [("13조의2", 13.0), ("3/15일", 3.0)] as [(String, Double)])
  func endsBeforeWhatIsNoNumber(_ text: String, _ value: Double) throws {
    let folded = NormalizedText(bytes: Array(text.utf8))
    #expect(try #require(Numeral.read(folded, at: 0, before: folded.count)).value == value)
  }

  @Test func twoNeighboursAreARange() throws {
    let folded = NormalizedText(bytes: Array("서너 번".utf8)).withLexemes()
    let numeral = try #require(Numeral.read(folded, at: 0, before: folded.count))
    #expect(numeral.value == 3 && numeral.upper == 4)
  }

  /// How it was written decides what may follow it: "세 번" but "삼 회".
  @Test(arguments: [
    ("3일", Numeral.Form.digits, 1), ("1만5천원", .digits, 4), ("10,000원", .digits, 6), ("세 번", .native, 1),
    ("열두 시간", .native, 2), ("스물네 시간", .native, 3), ("서른 명", .native, 2), ("넉 달", .native, 1), ("이십 분", .sino, 2),
    ("일만오천원", .sino, 4), ("백이십 명", .sino, 3),
  ])
  func keepsItsFormAndItsPlace(_ text: String, _ form: Numeral.Form, _ units: Int) throws {
    let folded = NormalizedText(bytes: Array(text.utf8))
    let numeral = try #require(Numeral.read(folded, at: 0, before: folded.count))
    #expect(numeral.form == form && numeral.range == 0..<units)
  }

  @Test(arguments: [
    ("3.5.1", 3.5), ("1,00", 1), ("3,5천원", 3), ("5.원", 5), ("12:30", 12), ("3만 5천원", 35000), ("2억원", 200_000_000),
    ("삼백육십오일", 365), ("만원", 10000), ("십만원", 100_000), ("스물아홉", 29), ("0.125", 0.125),
  ])
  func endsWhereItEnds(_ text: String, _ value: Double) throws {
    let folded = NormalizedText(bytes: Array(text.utf8))
    #expect(try #require(Numeral.read(folded, at: 0, before: folded.count)).value == value)
  }

  @Test func readsNoFurtherThanItMay() throws {
    let folded = NormalizedText(bytes: Array("12345일".utf8))
    #expect(try #require(Numeral.read(folded, at: 1, before: 3)).value == 23)
    #expect(Numeral.read(folded, at: 3, before: 3) == nil)
  }

  @Test func readsNothingInQuotations() {
    let folded = NormalizedText(bytes: Array("“3일”".utf8))
    let masked = folded.masking(Quotations.find(in: folded, 0..<folded.count))
    #expect(Numeral.read(folded, at: 1, before: folded.count)?.value == 3)
    #expect(Numeral.read(masked, at: 1, before: masked.count) == nil)
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
