import CharterCatalogue
import Testing

struct CatalogueTests {
  @Test func theStandardCatalogueLoadsWithAnExemplarAndTitlesForEveryClause() throws {
    let catalogue = try Catalogue.standard()
    #expect(catalogue.clauses.count >= 180)
    for clause in catalogue.clauses {
      #expect(!clause.exemplars.isEmpty && !clause.title.ko.isEmpty && !clause.title.en.isEmpty)
    }
  }

  @Test(arguments: [
    "not: a catalogue", "version: 1\nconcepts: {}\nclauses: [{id: a}]",
    """
    concepts: {}
    clauses:
      - {id: a/b, channel: [phone], title: {ko: 가, en: A}, patterns: [{all: ['@unknown']}], exemplars: [가나다]}
    """,
    """
    concepts: {}
    clauses:
      - {id: a/b, channel: [phone], title: {ko: 가, en: A}, patterns: [], exemplars: [가나다]}
      - {id: a/b, channel: [phone], title: {ko: 가, en: A}, patterns: [], exemplars: [가나다]}
    """,
  ])
  func aBrokenCatalogueIsRefused(_ yaml: String) {
    #expect(throws: CatalogueError.self) { try Catalogue(yaml: yaml) }
  }
}
