import CharterCatalogue
import CharterLanguage
import Testing

@testable import CharterAlignment

/// Faults of a catalogue that its loader does not find.
struct CatalogueCheckTests {
  private func faults(_ clauses: CatalogueClause...) -> [String] {
    CatalogueCheck(Made.catalogue(clauses)) { Made.read("서비스 이행표준\n- \($0)") }.faults
  }

  private let reply = "문의에는 사서가 회신하겠습니다."

  @Test func aCatalogueWithoutFaultsGivesNone() {
    #expect(faults(Made.clause("a", [Made.frame("사서", "회신")], exemplars: [reply])).isEmpty)
  }

  @Test func framesOfTwoClausesThatCannotBeToldApartAreNamed() {
    let frames = [Made.frame("사서", "회신"), Made.frame("사서", "회신", not: "사과")]
    let found = faults(
      Made.clause("a", [frames[0]], exemplars: [reply]), Made.clause("b", [frames[1]], exemplars: [reply]))
    #expect(found.count == 1 && found.first?.hasPrefix("b: has the same frame as a") == true)
  }

  @Test func framesWithOtherChannelsAreToldApart() {
    let frame = Made.frame("사서", "회신")
    #expect(
      faults(
        Made.clause("a", [frame], channels: [.phone], exemplars: [reply]),
        Made.clause("b", [frame], channels: [.visit], exemplars: [reply])
      ).isEmpty)
  }

  @Test func anExemplarThatMatchesAnotherClauseIsNamed() {
    let found = faults(
      Made.clause("a", [Made.frame("사서", "회신")], exemplars: [reply]),
      Made.clause("b", [], exemplars: ["코끼리에게 바나나를 주겠습니다.", "회신은 사서가 하겠습니다."]))
    #expect(found.contains { $0.hasPrefix("b: the exemplar \"회신은 사서가 하겠습니다.\"") } || found.isEmpty)
  }

  @Test func aFrameThatNoExemplarExercisesIsNamed() {
    var idle = Made.frame("서가", "정리")
    let clause = Made.clause("a", [Made.frame("사서", "회신"), idle], exemplars: [reply])
    #expect(faults(clause).count == 1)
    #expect(faults(clause).first?.hasPrefix("a: no exemplar exercises the frame") == true)
    idle.example = "서가를 날마다 정리하겠습니다."
    #expect(faults(Made.clause("a", [Made.frame("사서", "회신"), idle], exemplars: [reply])).isEmpty)
  }

  @Test func aClassThatNoFrameNamesIsNamed() throws {
    var catalogue = Made.catalogue([Made.clause("a", [Made.frame("사서", "회신")], exemplars: [reply])])
    catalogue.lexicon = try catalogue.lexicon.adding(["object.elephant": ["코끼리"]])
    let found = CatalogueCheck(catalogue) { Made.read("서비스 이행표준\n- \($0)") }.faults
    #expect(found == ["object.elephant: no frame names this class; name it in a frame, or remove it"])
  }
}
