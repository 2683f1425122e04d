import Testing

@testable import CharterRendering

struct PercentEncodingTests {
  @Test(arguments: [
    ("aZ09", "aZ09"), ("a b", "a%20b"), ("a-b.c/d", "a%2Db%2Ec%2Fd"), ("가", "%EA%B0%80"), ("\u{7F}%", "%7F%25"),
    ("", ""),
  ])
  func onlyLettersAndDigitsStay(text: String, encoded: String) {
    #expect(PercentEncoding.encoded(text) == encoded)
  }

  @Test func namedSignsStayToo() { #expect(PercentEncoding.encoded("a-b/c?d", keeping: "-/") == "a-b/c%3Fd") }
}
