import Testing

@testable import CharterRendering

@Suite struct HTMLTextTests {
  @Test(
    "signs of HTML are shown as themselves",
    arguments: [
      ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("&lt;", "&amp;lt;"),
      ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
      ("</style>", "&lt;/style&gt;"), ("<!--", "&lt;!--"), ("그대로", "그대로"), ("", ""), ("👨‍👩‍👧", "👨‍👩‍👧"),
    ])
  func escapes(text: String, expected: String) {
    #expect(HTMLText.escape(text) == expected)
  }

  @Test(
    "signs that HTML does not allow become spaces",
    arguments: [("가\u{0}나", "가 나"), ("가\u{1B}나", "가 나"), ("\u{FFFE}", " "), ("\u{85}", " "), ("가\n나\t다", "가\n나\t다")])
  func replaces(text: String, expected: String) {
    #expect(HTMLText.escape(text) == expected)
  }

  @Test func attributesAndContentAreEscaped() {
    let markup = Markup.element("a", [.href("\"><script>"), Attribute("hidden")], [.text("<b>")])
    #expect(markup.source == "<a href=\"&quot;&gt;&lt;script&gt;\" hidden>&lt;b&gt;</a>")
  }

  @Test(
    "slugs need no escaping",
    arguments: [
      ("phone/ring-count", "phone-ring-count"), ("A B", "a-b"), ("\"><x", "x"), ("한빛 공단", "한빛-공단"), ("//", "x"),
      ("--a--b--", "a-b"), ("\u{202E}a", "a"), ("", "x"),
    ])
  func slugs(id: String, expected: String) {
    #expect(Slugs([id])[id] == expected)
  }

  @Test func slugsThatAreTheSameGetANumber() {
    let slugs = Slugs(["a b", "a/b", "a-b", "a-b-2", "a b"])
    #expect(["a b", "a/b", "a-b", "a-b-2"].map { slugs[$0] } == ["a-b", "a-b-2", "a-b-3", "a-b-2-2"])
  }

  @Test(
    "a browser is asked to mark whole words",
    arguments: [
      ("", ""), ("먼저 인사", ":~:text=%EB%A8%BC%EC%A0%80%20%EC%9D%B8%EC%82%AC"), ("a-b, c", ":~:text=a%2Db%2C%20c"),
    ])
  func textDirective(words: String, expected: String) {
    #expect(ComparisonPage.directive(words) == expected)
  }
}
