import CharterModel
import Testing

@testable import CharterAlignment

/// The features by which promises are grouped without a catalogue.
struct WordFeaturesTests {
  private func words(_ text: String) -> [String] {
    WordFeatures.words(Array(text.utf16)).map { String(decoding: $0, as: UTF16.self) }
  }

  @Test func wordsAreRunsOfOneScript() {
    #expect(words("E-mail로 3일 이내, FAX도") == ["e", "mail", "로", "3", "일", "이내", "fax", "도"])
    #expect(words("…").isEmpty)
  }

  @Test func theBeginningOfAWordCountsBesideItsPairs() {
    let counts = WordFeatures.counts(of: Made.commitment("회신하"))
    // 회신 and 신하 as pairs, and 회신 as the beginning.
    #expect(counts.count == 3 && counts.values.allSatisfy { $0 == 1 })
  }

  @Test func allFormsOfAWordBeginAlike() {
    func keys(_ text: String) -> Set<UInt64> { Set(WordFeatures.counts(of: Made.commitment(text)).keys) }
    // The pair and the beginning.
    #expect(keys("회신을").intersection(keys("회신해")).count == 2)
    #expect(keys("회신을").isDisjoint(with: keys("답변을")))
  }

  @Test func wordsToSayAndConditionsCountLess() {
    let script = WordFeatures.counts(of: Made.commitment("“고맙습니다.”"))
    #expect(!script.isEmpty && script.values.allSatisfy { $0 == 0.4 })
    let condition = WordFeatures.counts(of: Made.commitment("회신", condition: "부재"))
    #expect(condition.values.sorted() == [0.3, 0.3, 1, 1])
  }

  @Test func aMeasureIsAFeatureByUnitPeriodLeadAndWhetherItTriggers() {
    func keys(_ measures: Measure...) -> Set<UInt64> {
      Set(WordFeatures.counts(of: Made.commitment("가", measures: measures)).keys)
    }
    var yearly = Made.measure(1, .time)
    yearly.per = .year
    var lead = Made.measure(1, .day)
    lead.lead = true
    #expect(keys(Made.measure(3, .day)) == keys(Made.measure(7, .day)))
    let others = [
      keys(Made.measure(3, .day)), keys(Made.measure(3, .ring)), keys(Made.measure(3, .day, .trigger)),
      keys(Made.measure(1, .time)), keys(yearly), keys(lead),
    ]
    #expect(Set(others).count == others.count)
    // Roles that promise are one, and without a unit there is nothing to tell.
    #expect(keys(Made.measure(3, .day, .availability)) == keys(Made.measure(3, .day)))
    var bare = Made.measure(3, .day)
    bare.unit = nil
    #expect(keys(bare).isEmpty)
  }
}
