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

  /// A misspelt key would silently lose a frame.
  @Test(arguments: [
    ("famlies: {}\n", "", 1, "the catalogue has the key famlies"),
    ("", ", fr: A", 4, "title of clause a/b has the key fr"),
    ("", "}\n    measure: {units: [day], better: less, role: [target]", 5, "measure of clause a/b has the key role"),
    ("", "}\n    frames:\n      - {act: reply, objets: [opinion]", 6, "a frame of clause a/b has the key objets"),
  ])
  func aKeyThatMeansNothingIsRefusedAtItsLine(_ head: String, _ tail: String, _ line: Int, _ fault: String) {
    let yaml = """
      \(head)clauses:
        - id: a/b
          channel: [phone]
          title: {ko: 가, en: A\(tail)}
          exemplars: [가나다]
      """
    let error = #expect(throws: CatalogueError.self) { try Catalogue(yaml: yaml) }
    #expect(error?.description.hasPrefix("line \(line): \(fault)") == true, "\(error?.description ?? "")")
  }

  @Test func patternsOfTheFormerFormAreRefusedWithTheWayOut() {
    let yaml = "clauses:\n  - {id: a/b, channel: [phone], title: {ko: 가, en: A}, patterns: [], exemplars: [가나다]}"
    let error = #expect(throws: CatalogueError.self) { try Catalogue(yaml: yaml) }
    #expect(error?.description.contains("write frames") == true)
  }
}
