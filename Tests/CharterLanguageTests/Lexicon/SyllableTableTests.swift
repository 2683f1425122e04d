import Testing

@testable import CharterLanguage

struct SyllableTableTests {
  private func entries(_ words: String) -> [LexiconEntry] {
    words.map { word in
      LexiconEntry(
        word: String(word), units: NormalizedText.units(of: String(word)), notBefore: [], notAfter: [], attributes: [:])
    }
  }

  @Test func aSyllableMayBelongToSeveralClasses() throws {
    var table = SyllableTable()
    let added = (table.add(entries("가나")), table.add(entries("나다")))
    let (first, second) = (try #require(added.0), try #require(added.1))
    let units = NormalizedText.units(of: "가나다라")
    #expect(units.map { table.has($0, in: first) } == [true, true, false, false])
    #expect(units.map { table.has($0, in: second) } == [false, true, true, false])
  }

  @Test func whatFindsNoRoomIsNotAdded() {
    var table = SyllableTable()
    let columns = (0..<300).map { _ in table.add(entries("가")) }
    #expect(columns.prefix(256).allSatisfy { $0 != nil } && columns.dropFirst(256).allSatisfy { $0 == nil })
  }
}
