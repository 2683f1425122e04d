import CharterTestSupport
import Foundation
import Testing

/// Knowledge of Korean is data: the rules ask for classes of the lexicon and hold no words of their own.
@Suite("No lists of words in the rules") struct WordListTests {
  /// Korean words that are no knowledge of Korean, by file, with the reason.
  private static let legitimate: [String: [String]] = [
    // What was given in all cases, as the notes on a loosened promise name it.
    "Sources/CharterDiff/WholeWords.swift": ["전액", "무료", "24시간"]
  ]

  @Test(
    "A module holds no Korean word", arguments: ["CharterExtraction", "CharterLint", "CharterDiff", "CharterLevels"])
  func holdsNoWords(_ module: String) throws {
    let folder = Repository.root.appending(path: "Sources/\(module)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
    for name in files.sorted() where name.hasSuffix(".swift") {
      let path = "Sources/\(module)/\(name)"
      let source = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
      let words = Self.words(in: source)
      let allowed = Self.legitimate[path] ?? []
      for word in words where !allowed.contains(word.text) {
        Issue.record("\(path):\(word.line): move “\(word.text)” to a class under \(Self.lexicon)")
      }
      for text in allowed where !words.contains(where: { $0.text == text }) {
        Issue.record("\(path) no longer holds “\(text)”; strike it from the exceptions")
      }
    }
  }

  @Test(
    "Words are told from messages, examples and comments",
    arguments: [
      (#"if text.has("이내") || text.has("까지의") { return "a" }"#, ["이내", "까지의"]),
      (#"let words = ["24시간", "e-mail", "ㄱ"]"#, ["24시간", "ㄱ"]),
      (#"  // "3일 이내", "당일""#, []),
      (#"BilingualText(ko: "고충민원", en: "grievances"), adviceKo: "고치십시오.""#, []),
      (#"subject.absent("보상", "compensation")"#, []),
      (#"report("제목 아래에 글이 없습니다.")"#, []),
      (#"leaves: ["진료기록 사본은 신청일 당일 발급"]"#, []),
      (#""\(bound.text)(\(bound.line)행)""#, []),
    ])
  func tellsWords(_ line: String, _ words: [String]) {
    #expect(Self.words(in: line).map(\.text) == words)
  }

  private static let lexicon = "Sources/CharterLanguage/Resources/lexicon"

  /// Literals with Hangul that look like a word: without white space, shorter than 12 letters and with nothing put into them.
  ///
  /// Messages stand behind `ko:` or right before their English; examples are sentences, and have spaces.
  private static func words(in source: String) -> [(line: Int, text: String)] {
    var words: [(line: Int, text: String)] = []
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.drop(while: \.isWhitespace).hasPrefix("//") {
      for match in line.matches(of: /"((?:[^"\\]|\\.)*)"/) {
        let text = match.1
        let isWord = text.contains(where: isHangul) && text.count < 12 && !text.contains(where: \.isWhitespace)
        let before = line[..<match.range.lowerBound]
        let after = line[match.range.upperBound...]
        let isMessage =
          before.hasSuffix("ko: ") || before.hasSuffix("Ko: ") || after.prefixMatch(of: /, "[A-Za-z][^"]*"\)/) != nil
        if isWord, !isMessage, !text.contains("\\(") { words.append((number + 1, String(text))) }
      }
    }
    return words
  }

  private static func isHangul(_ character: Character) -> Bool {
    character.unicodeScalars.contains {
      0xAC00...0xD7A3 ~= $0.value || 0x1100...0x11FF ~= $0.value || 0x3131...0x318E ~= $0.value
    }
  }
}
