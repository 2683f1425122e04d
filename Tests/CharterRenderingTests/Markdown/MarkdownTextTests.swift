import Testing

@testable import CharterRendering

@Suite struct MarkdownTextTests {
  @Test(
    "signs of Markdown are shown as themselves",
    arguments: [
      ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("`코드`", "\\`코드\\`"), ("*강조* _밑줄_", "\\*강조\\* \\_밑줄\\_"),
      ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"), ("&amp;", "&amp;amp;"),
      ("[글](javascript:x)", "\\[글\\](javascript:x)"), ("~지움~", "\\~지움\\~"), ("# 제목", "\\# 제목"), ("$x$", "\\$x\\$"),
      ("https://a.b", "https\\://a.b"), ("www.a.b", "www\\.a.b"), ("12:00~13:00", "12:00\\~13:00"),
      ("그대로", "그대로"), ("", ""),
    ])
  func escapes(text: String, expected: String) {
    #expect(MarkdownText.escape(text) == expected)
  }

  @Test(
    "white space of any kind is one space",
    arguments: [
      ("가\n나", "가 나"), ("가\r\n\t나", "가 나"), ("\u{3000}가\u{A0}나 ", "가 나"), ("가\u{0}나", "가 나"), ("가\u{2028}나", "가 나"),
    ])
  func joinsLines(text: String, expected: String) {
    #expect(MarkdownText.escape(text) == expected)
  }

  @Test func directionMarksAreShownAsTheirCode() {
    #expect(MarkdownText.escape("가\u{202E}나\u{200F}") == "가‹U+202E›나‹U+200F›")
  }

  @Test(
    "a line does not begin a list",
    arguments: [("1. 가", "1\\. 가"), ("2) 나", "2\\) 나"), ("- 다", "\\- 다"), ("+ 라", "\\+ 라"), ("3일", "3일"), ("=", "\\=")])
  func lineStarts(text: String, expected: String) {
    #expect(MarkdownText.escapeLine(text) == expected)
  }

  @Test func linksKeepTheirAddressWhole() {
    #expect(MarkdownText.link("글", to: "https://a.b/가 (1)>") == "[글](https://a.b/%EA%B0%80%20%281%29%3E)")
    #expect(!MarkdownText.isWebAddress("javascript:alert(1)"))
    #expect(MarkdownText.isWebAddress("HTTPS://a.b"))
  }

  @Test(
    "lines of a source",
    arguments: [
      ("corpus/a/charter.txt", "[3행](../corpus/a/charter.txt#L3)"), ("-", "3행"),
      ("/tmp/헌장.txt", "[3행](/tmp/%ED%97%8C%EC%9E%A5.txt#L3)"),
      ("javascript:x)", "[3행](../javascript%3Ax%29#L3)"), ("a b#c", "[3행](../a%20b%23c#L3)"),
    ])
  func sourceLinks(path: String, expected: String) {
    #expect(SourceLinks(prefix: "../").line(3, of: path) == expected)
  }

  @Test(
    "particles follow the sound of the word",
    arguments: [("공단", "공단은"), ("공사", "공사는"), ("서울", "서울은"), ("120", "120은"), ("119", "119는"), ("KTO", "KTO은(는)")])
  func particles(word: String, expected: String) {
    #expect(Particle.topic.after(word) == expected)
  }
}
