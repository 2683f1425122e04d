import Testing

@testable import CharterDiff

struct WordMarksTests {
  private func marked(_ old: String, _ new: String) -> (old: [String], new: [String]) {
    let marks = WordMarks.differences(old, new)
    func words(_ ranges: [Range<Int>], _ text: String) -> [String] {
      ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }
    return (words(marks.old, old), words(marks.new, new))
  }

  @Test(arguments: [
    ("접수 후 3일 이내에", "접수 후 7일 이내에", ["3일"], ["7일"]), ("처리 하겠습니다", "처리하겠습니다", [], []),
    ("처리하겠습니다", "처리하도록 노력하겠습니다", ["처리하겠습니다"], ["처리하도록 노력하겠습니다"]),
    ("“어서 오십시오”", "\"어서 오십시오\"", [], []), ("", "새 약속", [], ["새 약속"]), ("가", "", ["가"], []), ("", "", [], []),
  ])
  func wholeWordsAreMarked(_ old: String, _ new: String, _ removed: [String], _ added: [String]) {
    let marks = marked(old, new)
    #expect(marks.old == removed)
    #expect(marks.new == added)
  }

  @Test func whatIsLongerThanSentencesIsMarkedWhole() {
    let long = String(repeating: "가나다라 ", count: 2000)
    #expect(WordMarks.differences(long, "가") == ([0..<long.utf8.count], [0..<3]))
  }
}

private func == (one: (old: [Range<Int>], new: [Range<Int>]), other: ([Range<Int>], [Range<Int>])) -> Bool {
  one.old == other.0 && one.new == other.1
}

struct OrderTests {
  @Test(arguments: [
    ([], []), ([0], [0]), ([0, 1, 2], [0, 1, 2]), ([3, 0, 1, 2], [1, 2, 3]), ([0, 2, 3, 1], [0, 1, 2]),
    ([2, 1, 0], [2]),
  ])
  func theLongestRunThatRisesKeptItsOrder(_ places: [Int], _ kept: [Int]) {
    #expect(Order.kept(places) == Set(kept))
  }
}

struct WordingTests {
  @Test(arguments: [
    ("3일 이내에 처리하겠습니다.", "3일이내에\n처리하겠 습니다"), ("“가”", "\"가\""), ("ＦＡＸ 번호", "fax번호"),
  ])
  func layoutAndTypographyAreNoWords(_ one: String, _ other: String) {
    #expect(Wording(one) == Wording(other))
  }

  @Test func likenessIsOneForTheSameAndNoneForOthers() {
    let (one, other) = (Likeness(Wording("전화를 받겠습니다")), Likeness(Wording("명찰을 달아")))
    #expect(one.dice(one) == 1)
    #expect(one.dice(other) == 0)
  }
}
