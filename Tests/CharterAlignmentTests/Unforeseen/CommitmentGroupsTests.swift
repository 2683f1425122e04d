import CharterModel
import Testing

@testable import CharterAlignment

/// Groups of promises by their words alone.
struct CommitmentGroupsTests {
  private func groups(_ texts: [String], threshold: Double = 0.3, among others: [String] = []) -> [[String]] {
    let commitments = texts.enumerated().map { Made.commitment($1, id: "library-\($0)") }
    let all = commitments + others.map { Made.commitment($0) }
    return CommitmentGroups(commitments, among: all, threshold: threshold).groups().map { $0.map(\.commitment.text) }
  }

  private let others = ["먼저 인사하겠습니다.", "명찰을 달겠습니다.", "창구를 치우겠습니다.", "전화를 받겠습니다.", "문을 열겠습니다."]

  @Test func everyCommitmentStandsInOneGroup() {
    let texts = ["서가를 채우겠습니다.", "서가를 채웁니다.", "나무를 심겠습니다.", "물을 갈겠습니다."]
    #expect(groups(texts, among: others).joined().sorted() == texts.sorted())
  }

  @Test func equalPromisesStandTogetherAndOthersByThemselves() {
    let found = groups(["나무를 심겠습니다.", "서가를 채웁니다.", "나무를 심겠습니다."], among: others)
    #expect(found == [["나무를 심겠습니다.", "나무를 심겠습니다."], ["서가를 채웁니다."]])
  }

  @Test func likenessIsTheMeanOverTheOtherMembers() throws {
    let commitments = ["a", "b"].map { Made.commitment("나무를 심겠습니다.", id: $0) }
    let all = commitments + others.map { Made.commitment($0) }
    let group = try #require(CommitmentGroups(commitments, among: all, threshold: 0.3).groups().first)
    #expect(group.count == 2 && group.allSatisfy { abs($0.likeness - 1) < 1e-5 })
    let alone = try #require(CommitmentGroups([commitments[0]], among: all, threshold: 0.3).groups().first)
    #expect(alone.map(\.likeness) == [1])
  }

  @Test func wordsOfAllPromisesMakeNothingAlike() {
    // Both share 창구, which everybody says.
    let common = Array(repeating: "창구", count: 20)
    #expect(groups(["창구 나무", "창구 음악"], among: common).count == 2)
    #expect(groups(["창구 나무", "창구 음악"], among: Array(repeating: "도서관", count: 20)).count == 1)
  }

  @Test func aPromiseWithoutWordsStandsByItself() {
    #expect(groups(["…", "…"], among: others).count == 2)
  }

  @Test func nothingMakesNoGroups() { #expect(groups([]).isEmpty) }
}
