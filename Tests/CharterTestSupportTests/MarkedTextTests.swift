import CharterTestSupport
import Testing

/// How marks in a text are read.
struct MarkedTextTests {
  @Test(arguments: [
    ("가 | 나", "가  나", ["가", "나"]), ("⟦가|나⟧", "가나", ["가", "나"]), ("앞 ⟦가⟧ 뒤 ⟦나⟧", "앞 가 뒤 나", ["가", "나"]),
    ("가", "가", ["가"]),
    ("⟦가\n나⟧", "가\n나", ["가\n나"]), ("⟦ 가 ⟧", " 가 ", ["가"]),
  ])
  func marksAreTakenOut(_ marked: String, _ text: String, _ pieces: [String]) {
    let read = MarkedText(marked)
    #expect(read.text == text && read.pieces == pieces && read.description == marked)
  }
}
