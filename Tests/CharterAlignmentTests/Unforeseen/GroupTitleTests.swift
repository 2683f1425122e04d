import Testing

@testable import CharterAlignment

/// Titles of groups: what their members speak of.
struct GroupTitleTests {
  private func words(_ text: String) -> [String] {
    GroupTitle.words(text).map { String(decoding: $0, as: UTF16.self) }
  }

  private func title(_ members: [String], among all: [String]) -> String {
    GroupTitle.title(of: members.map(GroupTitle.words), GroupTitle.Usage(all.map(GroupTitle.words)))
  }

  /// A noun of one syllable keeps its particle, without which it would be none.
  @Test(arguments: [
    ("서가에서 책자를 찾아서", ["서가", "책자"]), ("도서관으로부터 안내문이나 약도까지", ["도서관", "안내문", "약도"]),
    ("나무에게는 꽃을", ["나무", "꽃을"]), ("이메일과 문자로", ["이메일", "문자"]), ("어린이께서", ["어린이"]),
  ])
  func particlesAreTakenOff(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: ["알려드리겠습니다", "방문하시면", "경우에는", "고객님", "처리하도록 하고", "3일 ABC", "책 물"])
  func verbsCommonWordsAndSingleSyllablesAreLeftOut(_ text: String) { #expect(words(text).isEmpty) }

  @Test func wordsToSayAreNoMatter() {
    #expect(words("창구에서 “반갑습니다 여러분.” 말씀드리겠습니다") == ["창구"])
    withKnownIssue("the particle of a quotation is taken for a noun") {
      #expect(words("창구에서 “반갑습니다 여러분.”이라고 말씀드리겠습니다") == ["창구"])
    }
  }

  @Test func whatMostMembersShareComesFirstAndStandsAsItIsSaid() {
    let members = ["서가의 책자는 자리에", "책자를 서가의 자리에", "서가와 책자"]
    #expect(title(members, among: members + Array(repeating: "창구 안내문", count: 12)) == "서가 · 책자 · 자리")
  }

  @Test func wordsThatEverybodySaysStandBehindThoseOfAFew() {
    let members = ["창구의 약도", "창구의 약도"]
    let all = members + Array(repeating: "창구의 안내문", count: 8)
    // 창구 is in all texts and weighs a tenth, 약도 in a fifth.
    #expect(title(members + ["창구"], among: all) == "창구 · 약도")
    let three = ["창구 벽보 약도 연필", "창구 연필 약도 벽보"]
    #expect(title(three, among: all + three) == "벽보 · 약도 · 연필")
  }

  @Test func aGroupWithoutNounsHasNoTitle() {
    #expect(title(["알려드리겠습니다"], among: []).isEmpty)
    #expect(title([], among: []).isEmpty)
  }
}
