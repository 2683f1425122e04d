import CharterLanguage
import Testing

/// A rendition as the rules read it.
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

  @Test(arguments: [
    ("２４시간（ＡＢＣ）", "24시간(abc)"), ("3\u{3000}일\u{A0}이내\t에\n", "3일이내에"), ("가\u{30FB}나\u{2022}다\u{318D}라", "가·나·다·라"),
    ("가–나—다−라", "가-나-다-라"), ("9∼18〜", "9~18~"), ("가、나。", "가,나."), ("고\u{AD}객\u{FEFF}", "고객"), ("\u{1F600}", "\u{FFFD}"),
  ])
  func manyFormsAreOne(_ text: String, _ folded: String) {
    #expect(String(decoding: NormalizedText(bytes: Array(text.utf8)).units, as: UTF16.self) == folded)
    #expect(String(decoding: NormalizedText.units(of: text), as: UTF16.self) == folded)
  }

  @Test func whatCannotBeSeenWithinAWordIsNoSpace() {
    for mark in ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"] {
      #expect(!NormalizedText(bytes: Array("고\(mark)객".utf8)).isSpaced(before: 1))
      #expect(NormalizedText(bytes: Array("고 \(mark)객".utf8)).isSpaced(before: 1))
    }
  }

  @Test func holesAreReadAsWhiteSpace() {
    let text = "민원은 - 2 - 처리"
    let start = "민원은 ".utf8.count
    let folded = NormalizedText(bytes: Array(text.utf8), but: [start..<start + 5])
    #expect(String(decoding: folded.units, as: UTF16.self) == "민원은처리")
    #expect(folded.isSpaced(before: 3))
  }

  @Test func whiteSpaceWithinAWordIsGlued() {
    let folded = NormalizedText(bytes: Array("고\n객".utf8))
    #expect(folded.isSpaced(before: 1) && !folded.gluing([1]).isSpaced(before: 1))
  }

  @Test func wordsAreFoundOutsideOfQuotations() {
    let text = NormalizedText(bytes: Array("“인사” 먼저 인사".utf8))
    let masked = text.masking(Quotations.find(in: text, 0..<text.count))
    let whole = 0..<masked.count
    #expect(masked.find("인사", in: whole) == 6 && text.find("인사", in: whole) == 1)
    #expect(masked.has("인사", inUnitsAt: 1) && !masked.has("인사", at: 1) && masked.has("먼저", before: 6))
    #expect(masked.contains(["먼저", "배웅"], in: whole) && !masked.contains(["먼저인사"], in: 4..<7))
    #expect(masked.ends(in: ["인사"]) && !masked.ends(in: ["먼저"]))
  }

  @Test func emptyTextHasNoUnits() {
    let folded = NormalizedText(bytes: [])
    #expect(folded.count == 0 && folded.bytes(0..<0) == 0..<0 && folded.range(ofBytes: 0..<0) == 0..<0)
    #expect(folded.isSpaced(before: 0) && folded.find("가", in: 0..<0) == nil)
  }

  @Test(arguments: [("간", 4), ("갈", 8), ("감", 16), ("갑", 17), ("가", 0)])
  func aSyllableHasItsFinalConsonant(_ syllable: String, _ number: Int) throws {
    let unit = try #require(NormalizedText.units(of: syllable).first)
    #expect(unit.finalConsonant == number && unit.isHangul)
  }

  @Test func whatIsNoSyllableHasNone() throws {
    let unit = try #require(NormalizedText.units(of: "A").first)
    #expect(unit.finalConsonant == nil && unit.isLatin && !unit.isDigit && !unit.isHangul)
  }
}
