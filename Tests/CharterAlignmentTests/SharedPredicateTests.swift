import CharterModel
import Testing

@testable import CharterAlignment

/// A bare level shares the predicate of the promise after it.
struct SharedPredicateTests {
  private let sentence = "상담은 24시간 이내, 휴일에는 다음 날에 답변하겠습니다."

  /// The promise that is a part of the sentence, with the level that stands in it.
  private func promise(_ text: String, level: String, in sentence: String? = nil) throws -> Commitment {
    let sentence = sentence ?? self.sentence
    let place = try #require(sentence.range(of: level))
    let measure = Made.measure(1, .day, text: level, at: sentence[..<place.lowerBound].utf8.count)
    return Made.commitment(text, in: sentence, measures: [measure])
  }

  @Test func itIsWhatFollowsTheLevelOfTheNext() throws {
    let first = try promise("상담은 24시간 이내", level: "24시간 이내")
    let next = try promise("휴일에는 다음 날에 답변하겠습니다.", level: "다음 날")
    #expect(SharedPredicate.of(first, before: next) == "에 답변하겠습니다.")
  }

  @Test(arguments: ["에", "까지", "안에", "으로"])
  func aParticleBehindTheLevelIsNoPredicate(_ particle: String) throws {
    let sentence = "상담은 24시간\(particle), 휴일에는 다음 날에 답변하겠습니다."
    let first = try promise("상담은 24시간\(particle)", level: "24시간", in: sentence)
    let next = try promise("휴일에는 다음 날에 답변하겠습니다.", level: "다음 날", in: sentence)
    #expect(SharedPredicate.of(first, before: next) == "에 답변하겠습니다.")
  }

  @Test func aPromiseWithAPredicateOfItsOwnSharesNone() throws {
    let sentence = "3일 이내에 조사하고, 7일 이내에 답변하겠습니다."
    let first = try promise("3일 이내에 조사하고", level: "3일 이내", in: sentence)
    let next = try promise("7일 이내에 답변하겠습니다.", level: "7일 이내", in: sentence)
    #expect(SharedPredicate.of(first, before: next) == nil)
  }

  @Test func sentencesShareNone() throws {
    let first = try promise("상담은 24시간 이내", level: "24시간 이내", in: "상담은 24시간 이내")
    let next = try promise("휴일에는 다음 날에 답변하겠습니다.", level: "다음 날")
    #expect(SharedPredicate.of(first, before: next) == nil)
  }

  @Test func withoutALevelNothingIsShared() throws {
    let bare = Made.commitment("상담은 24시간 이내", in: sentence)
    let next = try promise("휴일에는 다음 날에 답변하겠습니다.", level: "다음 날")
    #expect(SharedPredicate.of(bare, before: next) == nil)
    let first = try promise("상담은 24시간 이내", level: "24시간 이내")
    #expect(SharedPredicate.of(first, before: Made.commitment("휴일에는 다음 날에 답변하겠습니다.", in: sentence)) == nil)
  }

  @Test func aNextThatEndsInItsLevelHasNothingToShare() throws {
    let first = try promise("상담은 24시간 이내", level: "24시간 이내")
    #expect(SharedPredicate.of(first, before: try promise("휴일에는 다음 날", level: "다음 날")) == nil)
  }

  @Test func anAlignerLendsItToTheFirst() throws {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("답변")]))
    let first = try promise("상담은 24시간 이내", level: "24시간 이내")
    let next = try promise("휴일에는 다음 날에 답변하겠습니다.", level: "다음 날")
    #expect(
      aligner.candidates(of: Made.charter("library", [first, next])).map { $0.matches.map(\.clause) } == [["a"], ["a"]])
  }
}
