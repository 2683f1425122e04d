import CharterCatalogue
import Testing

@testable import CharterAlignment

/// The terms of a catalogue, found in a text.
struct ClueIndexTests {
  private func terms(_ text: String, of terms: String...) -> Set<String> {
    let clause = Made.clause("a", terms.map { Made.pattern($0) })
    let index = ClueIndex(Catalogue(concepts: [:], clauses: [clause]))
    return Set(index.mark(ClueText.fold(text)).map { index.terms[$0] })
  }

  /// The endings -ㄴ, -ㄹ, -ㅁ and -ㅂ니다 fuse with an open stem.
  @Test(arguments: ["알리고", "알린다", "알릴 때", "알림", "알립니다"])
  func aStemIsFoundWithTheConsonantOfAnEnding(_ text: String) { #expect(terms(text, of: "알리") == ["알리"]) }

  @Test(arguments: [("알려 드립니다", "알리"), ("전환하겠습니다", "전화"), ("하겠습니다", "한"), ("리본", "린")])
  func otherSyllablesStayAsTheyAre(_ text: String, _ term: String) { #expect(terms(text, of: term).isEmpty) }

  @Test func aTermIsFoundWhateverItsSpaces() {
    #expect(terms("처리 결과를 알려 드리겠습니다", of: "처리결과", "알려드리", "결과", "답변") == ["처리결과", "알려드리", "결과"])
  }

  @Test func conceptsHaveTheirTermsAmongTheOthers() {
    let index = ClueIndex(
      Catalogue(concepts: ["staff": ["사서", "직원"]], clauses: [Made.clause("a", [Made.pattern("@staff|관장", "답변")])]))
    #expect(Set(index.terms) == ["사서", "직원", "관장", "답변"])
    #expect(index.patterns.count == 1)
    // By term, the patterns whose act it may be.
    let acts = index.terms.indices.filter { !index.patternsOfAct[$0].isEmpty }
    #expect(acts.map { index.terms[$0] } == ["답변"])
  }

  @Test func aTextIsMostAlikeToItself() {
    let exemplars = ["코끼리에게 바나나를 주겠습니다.", "책을 제자리에 꽂겠습니다."]
    let index = ClueIndex(Catalogue(concepts: [:], clauses: [Made.clause("a", [], exemplars: exemplars)]))
    let vectors = exemplars.map { index.vector(index.counts(of: ClueText($0))) }
    #expect(abs(vectors[0].cosine(vectors[0]) - 1) < 1e-12)
    #expect(vectors[0].cosine(vectors[1]) == vectors[1].cosine(vectors[0]))
    #expect(vectors[0].cosine(vectors[1]) < 0.3)
  }

  @Test func aTextWithoutLettersIsLikeNothing() {
    let index = ClueIndex(Catalogue(concepts: [:], clauses: [Made.clause("a", [], exemplars: ["가나다"])]))
    let empty = index.vector(index.counts(of: ClueText("…")))
    #expect(empty.keys.isEmpty && empty.cosine(empty) == 0)
  }
}
