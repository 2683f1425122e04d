import CharterModel
import Testing

@testable import CharterRendering

@Suite struct MarkedSentenceTests {
  /// A sentence at byte 100, with promises and levels by their words.
  private func marked(_ text: String, promises: [String], levels: [String] = []) -> MarkedSentence {
    let bytes = Array(text.utf8)
    func span(_ words: String) -> TextSpan {
      let wanted = Array(words.utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 5000
      return TextSpan(start: 100 + start, end: 100 + start + wanted.count, line: 1)
    }
    let measures = levels.map { Measure(role: .target, value: 1, unit: .day, text: $0, span: span($0)) }
    let sentence = Quotation(text: text, span: TextSpan(start: 100, end: 100 + bytes.count, line: 1))
    return MarkedSentence(
      sentence,
      promises.map { words in
        Commitment(
          id: words, section: nil, sentence: sentence, text: words, span: span(words), channel: .visit, condition: nil,
          firmness: .firm, measures: measures, remedy: nil, scripts: [])
      })
  }

  @Test(
    "promises are marked within their whole sentence, levels in them strong",
    arguments: [
      ("먼저 인사하고 답합니다.", ["인사하고"], [], "먼저 <mark>인사하고</mark> 답합니다."),
      ("3일 이내에 답합니다.", ["3일 이내에 답합니다"], ["3일 이내"], "<mark><strong>3일 이내</strong>에 답합니다</mark>."),
      ("인사하고 답합니다.", ["인사하고", "답합니다"], [], "<mark>인사하고</mark> <mark>답합니다</mark>."),
      ("3일 안에 <b>답</b>", ["<b>답</b>"], ["3일"], "<strong>3일</strong> 안에 <mark>&lt;b&gt;답&lt;/b&gt;</mark>"),
    ])
  func marks(text: String, promises: [String], levels: [String], expected: String) {
    #expect(marked(text, promises: promises, levels: levels).markup.source == expected)
  }

  @Test func aPromiseThatStandsElsewhereIsKept() {
    let sentence = marked("인사합니다.", promises: ["다른 글"])
    #expect(sentence.outside == ["다른 글"])
    #expect(sentence.markup.source == "인사합니다.")
  }

  @Test func anEndlessSentenceIsShownAroundItsPromise() {
    let text = String(repeating: "가나다 ", count: 5000) + "인사합니다"
    let source = marked(text, promises: ["인사합니다"]).markup.source
    #expect(source.hasPrefix("… "))
    #expect(source.hasSuffix("<mark>인사합니다</mark>"))
    #expect(source.utf8.count < 2 * MarkedSentence.limit)
    #expect(!source.contains("\u{FFFD}"))
  }

  @Test func aPromiseFarBehindInAnEndlessSentenceIsKept() {
    let text = "인사합니다 " + String(repeating: "가나다 ", count: 5000) + "답합니다"
    #expect(marked(text, promises: ["인사합니다", "답합니다"]).outside == ["답합니다"])
  }
}
