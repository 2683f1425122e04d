import CharterTestSupport
import Testing

/// Lines in which two texts differ, as a person reads them.
struct LineDifferenceTests {
  private func lines(_ old: String, _ new: String) -> [String] {
    LineDifference(from: old, to: new).changes.map(\.description)
  }

  @Test func equalTextsDifferInNothing() { #expect(lines("가\n나\n", "가\n나\n").isEmpty && lines("", "").isEmpty) }

  @Test func aChangedLineIsRemovedAndAddedAtItsPlace() {
    #expect(lines("가\n나\n다", "가\n라\n다") == ["- 2: 나", "+ 3: 라"])
  }

  @Test func linesAreNumberedAsInTheFirstText() {
    #expect(lines("가\n나\n다\n라", "가\n다\n마\n라\n바") == ["- 2: 나", "+ 4: 마", "+ 5: 바"])
    #expect(lines("나", "가\n나") == ["+ 1: 가"] && lines("가\n나", "나") == ["- 1: 가"])
  }

  @Test func anExcerptSaysHowMuchItLeavesOut() {
    let difference = LineDifference(from: "", to: (1...50).map { "줄 \($0)" }.joined(separator: "\n"))
    let excerpt = difference.excerpt(3, width: 6).split(separator: "\n")
    #expect(excerpt == ["- 1: ", "+ 2: 줄", "+ 2: 줄", "… and 48 more"])
    #expect(LineDifference(from: "가", to: "나").excerpt() == "- 1: 가\n+ 2: 나")
  }
}
