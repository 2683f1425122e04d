import CharterModel
import Testing

@testable import CharterAlignment

/// What keeps a commitment out of a clause that its words come close to.
struct NearClauseTests {
  private func near(
    _ commitment: Commitment, _ aligner: CharterAligner
  ) -> [Alignment.NearClause] {
    aligner.candidates(of: commitment, section: "").near
  }

  @Test func theChannelMayBeAnotherOne() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("사서", "답변")], channels: [.visit]))
    let found = near(Made.commitment("사서가 답변하겠습니다.", .phone), aligner)
    #expect(found == [Alignment.NearClause(clause: "a", score: 0.75, reason: .channel)])
  }

  @Test func theFigureMayPlayAContraryRole() {
    let aligner = Made.aligner(
      Made.clause("a", [Made.frame("벨", "받")], measure: ClauseMeasure(units: [.ring], better: .less)))
    let late = Made.commitment("벨이 네 번 울린 뒤에 받으면 사과하겠습니다.", measures: [Made.measure(4, .ring, .trigger)])
    #expect(near(late, aligner) == [Alignment.NearClause(clause: "a", score: 0.75, reason: .role)])
  }

  @Test func theWordsMayFitInPart() throws {
    let exemplar = "코끼리에게 바나나를 날마다 주고 강에서 씻기겠습니다."
    let aligner = Made.aligner(
      Made.clause("a", [], exemplars: [exemplar]), Made.clause("b", [], exemplars: ["사자에게 고기를 주겠습니다."]))
    let found = near(Made.commitment("코끼리를 산책하게 하겠습니다."), aligner)
    #expect(found.allSatisfy { $0.reason == .score && $0.score < 0.30 && $0.score >= 0.25 })
  }

  @Test func anotherClauseMayFitFarBetter() throws {
    let aligner = Made.aligner(
      Made.clause("a", [Made.frame("답변")]), Made.clause("b", [], exemplars: ["사서가 답변하겠습니다.", "사서가 묻겠습니다."]))
    let found = aligner.candidates(of: Made.commitment("사서가 물어보겠습니다. 답변하겠습니다."), section: "")
    #expect(found.matches.map(\.clause) == ["a"])
    #expect(found.near.map(\.clause) == ["b"])
  }

  @Test func whatIsLikeNothingComesCloseToNothing() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("답변")]))
    #expect(near(Made.commitment("코끼리에게 바나나를 주겠습니다."), aligner).isEmpty)
  }

  @Test func clausesOfOneFamilyAndChannelStandTogether() {
    var clauses = ["a", "b", "c", "d"].map { Made.clause($0, []) }
    clauses[0].family = "kin"
    clauses[2].family = "kin"
    clauses[3].family = "kin"
    clauses[3].channels = [.visit]
    let aligner = Made.aligner(clauses[0], clauses[1], clauses[2], clauses[3])
    #expect(aligner.foreseen.map(\.id) == ["a", "c", "b", "d"])
    #expect(aligner.foreseen.map(\.family) == ["kin", "kin", nil, "kin"])
  }
}
