import Testing

@testable import CharterParsing

@Suite struct PrivateUseTests {
  private func read(_ text: String) throws -> (text: String, notes: [String]) {
    let source = try SourceReader().read(Array(text.utf8), fileName: "a.txt")
    return (
      String(decoding: source.bytes, as: UTF8.self),
      source.diagnostics.filter { $0.rule == PrivateUse.rule }.map(\.message)
    )
  }

  @Test(
    arguments: [
      ("\u{F02B1} 전화를 받겠습니다.", "① 전화를 받겠습니다."), ("3일(토\u{F02EF}공휴일 제외)", "3일(토·공휴일 제외)"),
      ("\u{F03DA} 만족도를 조사하겠습니다.", "▪ 만족도를 조사하겠습니다."), ("\u{F0B7} 인사하겠습니다.", "• 인사하겠습니다."),
      // Unknown signs are bullets where bullets stand, and are seen elsewhere.
      ("  \u{E123} 인사하겠습니다.", "  ▪ 인사하겠습니다."), ("고객\u{10FFFD}헌장", "고객□헌장"), ("<li>\u{E001}가", "<li>▪가"),
    ])
  func privateSignsBecomeStandardOnes(text: String, expected: String) throws {
    let found = try read(text)
    #expect(found.text == expected)
    #expect(found.notes.count == 1)
  }

  @Test func theNoteGivesTheNumberAndTheFirstLine() throws {
    #expect(
      try read("가\n\u{F02B1} 나\n\u{F02B2} 다").notes == ["글꼴에만 있는 부호 2개를 표준 부호로 바꾸어 읽었습니다(첫 부호는 2행)."])
  }

  @Test(arguments: ["전화를 받겠습니다.", "😀 이모지", "ﬀ 합자", "\u{FFFD}"])
  func otherTextStays(text: String) throws {
    #expect(try read(text).text == text)
    #expect(try read(text).notes.isEmpty)
  }
}
