import Testing

@testable import CharterParsing

@Suite struct NameMaskingTests {
  private func masked(_ text: String, _ context: NameMasking.Context = .text) -> String {
    var bytes = Array(text.utf8)
    _ = NameMasking.mask(0..<bytes.count, in: &bytes, context: context)
    #expect(bytes.count == text.utf8.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("담당자 : 홍길동", "담당자 : ○○○"), ("담당자: 홍길동 (033-000-0000)", "담당자: ○○○ (033-000-0000)"), ("담당자 대리 김철수", "담당자 대리 ○○○"),
    ("담당자 : 김철수 과장", "담당자 : ○○○ 과장"), ("담당자 : 고객지원팀 이영희", "담당자 : 고객지원팀 ○○○"), ("작성자 : 허준", "작성자 : ○○"),
    ("담당자 : 남궁민수", "담당자 : ○○○○"),
    ("담당자:홍길동대리", "담당자:○○○대리"), ("담당자 : 홍 길 동", "담당자 : ○ ○ ○"),
    ("담당자 : 홍\u{A0}길동", "담당자 : ○\u{A0}○○"), ("담당자 : 홍~길동", "담당자 : ○~○○"), ("담당자 : 홍·길동", "담당자 : ○·○○"),
    ("담당자 : 김영실", "담당자 : ○○○"),
    ("담당자 : 홍길동 문의하시면 안내합니다.", "담당자 : ○○○ 문의하시면 안내합니다."), ("담당자 : 홍길동 / 책임자 : 김철수", "담당자 : ○○○ / 책임자 : ○○○"),
    ("담당자 : 정 홍길동, 부 김철수", "담당자 : 정 ○○○, 부 ○○○"),
  ])
  func namesBehindALabelAreMasked(text: String, expected: String) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    "담당자에게 전달하겠습니다.", "담당자가 부재중일 경우", "담당부서 : 상생복지처", "담당자 부재 시", "담당자 : ○○○", "담당자 안내문 게시", "담당자 : 고객지원팀", "담당자 : 총무과",
    "전화번호 : 033-000-0000",
    "고객의 성명, 용건, 연락처를 메모하여 담당자에게 전달",
  ])
  func whatIsNoNameStays(text: String) {
    #expect(masked(text) == text)
  }

  @Test(arguments: [("홍길동", "○○○"), ("대리 홍길동", "대리 ○○○"), ("홍길동 주무관", "○○○ 주무관")])
  func theValueOfALabelIsMasked(text: String, expected: String) {
    #expect(masked(text, .value) == expected)
  }

  @Test(arguments: [("상생복지처 홍길동 대리 033-000-0000", "상생복지처 ○○○ 대리 033-000-0000"), ("상생복지처", "상생복지처")])
  func aContactLineIsMaskedBesideARank(text: String, expected: String) {
    #expect(masked(text, .contact) == expected)
  }

  @Test(arguments: [
    "<p>담당자 : 홍길동</p>", "<dl><dt>담당자</dt><dd>대리 홍길동</dd></dl>", "<table><tr><th>담당자</th><td>홍길동</td></tr></table>",
    "<table><tr><th>담당부서</th><th>담당자</th><th>연락처</th></tr><tr><td>상생복지처</td><td>홍길동</td><td>033-000-0000</td></tr></table>",
    "<ul><li><span>담당자:</span> <b>홍길동</b></li></ul>", "<p>담당자<br>홍길동</p>",
  ])
  func noNameOfAPageIsShown(html: String) {
    let document = parse(html)
    #expect(!String(decoding: document.rendition.bytes, as: UTF8.self).contains("홍길동"))
    #expect(document.diagnostics.contains { $0.rule == "privacy/name-masked" && !$0.message.contains("홍길동") })
  }
}
