import CharterAlignment
import CharterCatalogue
import CharterModel
import Testing

/// The catalogue as it would be had nobody seen one of the organizations.
struct LeftOutCatalogueTests {
  private let catalogue = Made.catalogue([
    Made.clause("a", [Made.frame("사서|직원|안내원", "답변|회신", not: "사과|양해")]), Made.clause("b", [Made.frame("서가")]),
  ])
  private let charters = [
    Made.charter("library", [Made.commitment("사서가 회신하고 양해를 구하겠습니다."), Made.commitment("서가를 정리하겠습니다.")]),
    Made.charter("pool", [Made.commitment("직원이 답변하겠습니다.")]),
  ]

  private func words(_ catalogue: Catalogue) -> Set<String> {
    Set(catalogue.lexicon.classes.flatMap(\.entries).map(\.word))
  }

  @Test func whatOnlyOneSaysIsTakenOut() {
    let left = LeftOutCatalogue.without("library", among: charters, of: catalogue)
    // 사서, 회신, 양해 and 서가; nobody says 안내원 or 사과, which were known from elsewhere.
    #expect(left.dropped == 4)
    #expect(words(left.catalogue) == ["직원", "안내원", "답변", "사과"])
    #expect(left.catalogue.clauses == catalogue.clauses)
  }

  @Test func whatOthersSayTooIsKept() {
    let others = charters + [Made.charter("school", [Made.commitment("사서가 서가에서 회신하고 양해를 구하겠습니다.")])]
    let left = LeftOutCatalogue.without("library", among: others, of: catalogue)
    #expect(left.dropped == 0 && left.catalogue == catalogue)
  }

  @Test func titlesOfSectionsAndConditionsAreWordsToo() {
    let titled = [
      Made.charter("library", [Made.commitment("인사하겠습니다.", condition: "사서가 없을 때")], sections: ["1": "서가 안내"]),
      charters[1],
    ]
    #expect(LeftOutCatalogue.without("library", among: titled, of: catalogue).dropped == 2)
  }

  @Test func anOrganizationThatIsNotThereLeavesNothingOut() {
    let left = LeftOutCatalogue.without("museum", among: charters, of: catalogue)
    #expect(left.dropped == 0 && left.catalogue == catalogue)
  }
}
