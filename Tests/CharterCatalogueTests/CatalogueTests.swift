import CharterCatalogue
import CharterLanguage
import Testing

struct CatalogueTests {
  @Test func theStandardCatalogueLoadsWithAnExemplarAndTitlesForEveryClause() throws {
    let catalogue = try Catalogue.standard()
    #expect(catalogue.clauses.count >= 180)
    for clause in catalogue.clauses {
      #expect(!clause.exemplars.isEmpty && !clause.title.ko.isEmpty && !clause.title.en.isEmpty)
    }
  }

  private func clause(_ frame: String) -> String {
    """
    clauses:
      - {id: a/b, channel: [phone], title: {ko: 가, en: A}, exemplars: [가나다], frames: [\(frame)]}
    """
  }

  @Test(arguments: [
    "not: a catalogue", "version: 1\nclauses: [{id: a}]",
    """
    clauses:
      - {id: a/b, channel: [phone], title: {ko: 가, en: A}, frames: [], exemplars: [가나다]}
      - {id: a/b, channel: [phone], title: {ko: 가, en: A}, frames: [], exemplars: [가나다]}
    """,
    "classes: {opinion: [의견]}\nclauses: []", "classes: {object.empty: ['\u{200B}']}\nclauses: []",
  ])
  func aBrokenCatalogueIsRefused(_ yaml: String) {
    #expect(throws: CatalogueError.self) { try Catalogue(yaml: yaml) }
  }

  @Test func aFrameIsReadWithTheKindsOfItsKeys() throws {
    let yaml = clause(
      """
      {act: reply | notify, objects: [opinion | act.ask, 'name'], case: staff-absent, beneficiary: customer,
       with: [medium.web | time.within], not: [object.bell, case.delay], unit: day, channel: online}
      """)
    let frame = try #require(try Catalogue(yaml: yaml).clauses.first?.frames.first)
    #expect(frame.act == ["act.reply", "act.notify"])
    #expect(frame.objects == [["object.opinion", "act.ask"], ["object.name"]])
    #expect(frame.cases == [["case.staff-absent"]] && frame.beneficiaries == [["beneficiary.customer"]])
    #expect(frame.settings == [["medium.web", "time.within"]] && frame.excluded == ["object.bell", "case.delay"])
    #expect(frame.units == [.day] && frame.channels == [.online] && frame.role == nil)
    #expect(frame.required.last == frame.act && frame.required.count == 6)
  }

  @Test(arguments: ["{act: replay}", "{act: reply, objects: [elephant]}", "{act: reply, not: [opinion]}"])
  func aClassThatTheLexiconDoesNotHaveIsRefusedByName(_ frame: String) {
    let error = #expect(throws: CatalogueError.self) { try Catalogue(yaml: clause(frame)) }
    #expect(error?.description.contains("a/b names the class ") == true)
  }

  @Test func aCatalogueAddsWordsAndClasses() throws {
    let yaml =
      "classes: {act.reply: [답신드], object.elephant: [코끼리, '상아 not-before=탑']}\n"
      + clause("{act: reply, objects: [elephant]}")
    let lexicon = try Catalogue(yaml: yaml).lexicon
    let reply = try #require(lexicon.number(of: "act.reply"))
    let elephant = try #require(lexicon.number(of: "object.elephant"))
    #expect(lexicon.classes[reply].entries.map(\.word).contains("답신드"))
    #expect(lexicon.classes[elephant].entries.map(\.word) == ["코끼리", "상아"])
  }

  @Test func aKeyThatMeansNothingIsFoundAtItsLine() throws {
    let yaml = """
      famlies: {}
      clauses:
        - id: a/b
          channel: [phone]
          title: {ko: 가, en: A, fr: A}
          measure: {units: [day], better: less, role: [target]}
          frames:
            - {act: reply, objets: [opinion]}
          exemplars: [가나다]
      """
    let strays = StrayKey.all(in: yaml)
    #expect(strays.map(\.key) == ["famlies", "fr", "role", "objets"])
    #expect(strays.map(\.line) == [1, 5, 6, 8])
    #expect(strays.last?.owner == "frame of a/b" && strays.last?.known.contains("objects") == true)
    #expect(StrayKey.all(in: nil).isEmpty && StrayKey.all(in: "- [").isEmpty)
  }

  @Test func patternsOfTheFormerFormAreRefusedWithTheWayOut() {
    let yaml = "clauses:\n  - {id: a/b, channel: [phone], title: {ko: 가, en: A}, patterns: [], exemplars: [가나다]}"
    let error = #expect(throws: CatalogueError.self) { try Catalogue(yaml: yaml) }
    #expect(error?.description.contains("write frames") == true)
  }
}
