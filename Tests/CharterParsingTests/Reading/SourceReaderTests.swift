import CharterModel
import Testing

@testable import CharterParsing

@Suite struct SourceReaderTests {
  private func read(_ text: String, fileName: String? = nil) throws -> SourceText {
    try SourceReader().read(Array(text.utf8), fileName: fileName)
  }

  @Test(arguments: [("가\r\n나\r\n", "가\n나\n"), ("가\r나", "가\n나"), ("가\n\r\n나", "가\n\n나"), ("가\r\r\n", "가\n\n")])
  func lineEndsAreUniform(text: String, expected: String) throws {
    #expect(try read(text).bytes == Array(expected.utf8))
  }

  @Test(arguments: [
    ("\u{1112}\u{1161}\u{11AB} 글", "한 글"), ("e\u{301}", "é"), ("\u{F900} 車", "豈 車"), ("가\u{301}나", "가\u{301}나"),
    ("처리 \u{1100}\u{1161}", "처리 가"), ("\u{AC00}\u{11A8}", "각"),
  ])
  func textIsComposed(text: String, expected: String) throws {
    #expect(try read(text).bytes == Array(expected.utf8))
  }

  @Test func longDecomposedTextIsComposedWhole() throws {
    let text = String(repeating: "\u{1100}\u{1161}\u{11A8}", count: 5000)
    #expect(try read(text).bytes == Array(String(repeating: "각", count: 5000).utf8))
  }

  @Test func bytesThatAreNoTextAreRefused() {
    var bytes: [UInt8] = []
    var state: UInt32 = 7
    for _ in 0..<3000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      bytes.append(UInt8(truncatingIfNeeded: state >> 24) | 1)
    }
    #expect { try SourceReader().read(bytes) } throws: { error in
      if case .binary = error as? ReadingError { true } else { false }
    }
  }

  @Test func aDamagedTextIsRead() throws {
    var bytes = Array(String(repeating: "고객서비스헌장. 전화는 3번 울리기 전에 받겠습니다.\n", count: 20).utf8)
    for index in stride(from: 30, to: bytes.count, by: 200) { bytes[index] = 0xFF }
    #expect(try SourceReader().read(bytes).undecodableBytes > 0)
  }

  @Test func linesAreThoseOfTheFile() throws {
    let source = try read("가\r\n나\n다")
    #expect(source.lineMap().line(at: 0) == 1)
    #expect(source.lineMap().line(at: 4) == 2)
    #expect(source.lineMap().line(at: 8) == 3)
  }

  @Test(arguments: [[], Array("  \n\t".utf8), [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func aFileWithoutTextIsRefused(bytes: [UInt8]) {
    #expect(throws: ReadingError.empty) { try SourceReader().read(bytes) }
  }

  @Test func aFileAboveTheLimitIsRefused() {
    #expect(throws: ReadingError.tooLarge(size: 5, limit: 4)) { try SourceReader(limit: 4).read(Array("12345".utf8)) }
  }

  @Test(
    arguments: [
      Array("%PDF-1.4 ...".utf8), [0x50, 0x4B, 0x03, 0x04, 1, 2], [0xD0, 0xCF, 0x11, 0xE0, 1],
      [0x89, 0x50, 0x4E, 0x47],
      Array("글자\0글자".utf8),
    ] as [[UInt8]])
  func aFileThatIsNoTextIsRefused(bytes: [UInt8]) {
    #expect { try SourceReader().read(bytes) } throws: { error in
      if case .binary = error as? ReadingError { true } else { false }
    }
  }

  @Test(
    arguments: [
      ("<!DOCTYPE html><html>", nil, MediaType.html), ("\n\n<DIV class=a>글</DIV>", nil, .html),
      ("<ul><li>글", nil, .html),
      ("글 <b>굵게</b>", nil, .text), ("3 < 5", nil, .text), ("| 구분 | 처리<br>기한 |", "a.md", .text),
      ("<p>예시", "a.txt", .text),
      ("<html><p>글", "a.txt", .html), ("<b>글</b>", "a.html", .html), ("글", "a.html", .text), ("<고객헌장> 안내", nil, .text),
    ] as [(String, String?, MediaType)])
  func htmlIsToldFromText(text: String, fileName: String?, expected: MediaType) throws {
    #expect(try read(text, fileName: fileName).mediaType == expected)
  }
}
