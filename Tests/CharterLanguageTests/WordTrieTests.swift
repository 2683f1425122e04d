import CharterLanguage
import Testing

/// Words found in one pass.
struct LexiconTests {
  private let lexicon = WordTrie([(1, ["전화", "전화기"]), (2, ["화기", "전화"]), (3, ["E-Mail"])])

  private func hits(_ text: String, _ range: Range<Int>? = nil) -> [String] {
    let units = NormalizedText.units(of: text)
    var found: [String] = []
    lexicon.hits(in: units, range ?? 0..<units.count) { found.append("\($0) \($1.lowerBound)-\($1.upperBound)") }
    return found
  }

  @Test func wordsAreFoundByPlaceShorterOnesFirstOverlappingOnesToo() {
    #expect(hits("전화기 전화") == ["1 0-2", "2 0-2", "1 0-3", "2 1-3", "1 3-5", "2 3-5"])
  }

  @Test func wordsAreFoldedAsATextIs() { #expect(hits("ｅ-ＭＡＩＬ로") == ["3 0-6"]) }

  @Test func aWordLiesWhollyInItsRange() {
    #expect(hits("전화기", 0..<2) == ["1 0-2", "2 0-2"] && hits("전화기", 1..<3) == ["2 1-3"])
    #expect(hits("전화기", 2..<2).isEmpty && hits("").isEmpty && hits("면회").isEmpty)
  }

  @Test func anEmptyLexiconFindsNothing() {
    var count = 0
    WordTrie([(1, [""])]).hits(in: NormalizedText.units(of: "전화"), 0..<2) { _, _ in count += 1 }
    #expect(count == 0)
  }
}
