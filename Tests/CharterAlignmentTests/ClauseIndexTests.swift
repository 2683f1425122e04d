import CharterCatalogue
import CharterLanguage
import Testing

@testable import CharterAlignment

/// A catalogue made ready for matching.
struct ClauseIndexTests {
  private func index(_ clauses: CatalogueClause...) -> ClauseIndex { ClauseIndex(Made.catalogue(clauses)) }

  private func vector(_ text: String, _ index: ClauseIndex) -> FeatureVector {
    index.exemplars.vector(index.features.counts(of: ComparableText(text)))
  }

  @Test func aFrameIsReachedByTheClassesOfItsActAlone() {
    let index = index(Made.clause("a", [Made.frame("사서|직원", "답변|회신")]))
    #expect(index.frames.count == 1)
    let acts = index.lexicon.classes.indices.filter { !index.framesOfAct[$0].isEmpty }
    #expect(Set(acts.map { index.lexicon.classes[$0].name }) == Set(["답변", "회신"].map(Made.name)))
  }

  @Test func aTextIsMostAlikeToItself() {
    let exemplars = ["코끼리에게 바나나를 주겠습니다.", "책을 제자리에 꽂겠습니다."]
    let index = index(Made.clause("a", [], exemplars: exemplars))
    let vectors = exemplars.map { vector($0, index) }
    #expect(abs(vectors[0].cosine(vectors[0]) - 1) < 1e-12)
    #expect(vectors[0].cosine(vectors[1]) == vectors[1].cosine(vectors[0]))
    #expect(vectors[0].cosine(vectors[1]) < 0.3)
  }

  @Test func aTextWithoutLettersIsLikeNothing() {
    let index = index(Made.clause("a", [], exemplars: ["가나다"]))
    let empty = vector("…", index)
    #expect(empty.keys.isEmpty && empty.cosine(empty) == 0)
  }

  /// 회신 and 답장 share no pair of letters, but both are replies.
  @Test func wordsOfOneClassMakeTextsAlike() {
    let index = ClauseIndex(Catalogue(clauses: [Made.clause("a", [], exemplars: ["회신"])]))
    let vectors = ["회신", "답장"].map { vector($0, index) }
    #expect(vectors[0].cosine(vectors[1]) > 0)
  }

  /// 3일 안에 and 이내에 are both periods, which says nothing about the matter.
  @Test func timesMakeNoTextsAlike() {
    let index = ClauseIndex(Catalogue(clauses: [Made.clause("a", [], exemplars: ["이내"])]))
    let vectors = ["이내", "안에"].map { vector($0, index) }
    #expect(vectors[0].cosine(vectors[1]) == 0)
  }
}
