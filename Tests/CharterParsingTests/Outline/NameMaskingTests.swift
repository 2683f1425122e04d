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
    ("담당자이순신 대리", "담당자○○○ 대리"), ("담당자 김가을 대리", "담당자 ○○○ 대리"), ("담당 서면 민원 홍길동 과장", "담당 서면 민원 ○○○ 과장"),
    ("담당자 : 정 홍길동, 부 김철수", "담당자 : 정 ○○○, 부 ○○○"),
  ])
  func namesBehindALabelAreMasked(text: String, expected: String) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    "담당자에게 전달하겠습니다.", "담당자가 부재중일 경우", "담당부서 : 상생복지처", "담당자 부재 시", "담당자 : ○○○", "담당자 안내문 게시", "담당자 : 고객지원팀", "담당자 : 총무과",
    "전화번호 : 033-000-0000",
    "고객의 성명, 용건, 연락처를 메모하여 담당자에게 전달", "전화를 다른 담당자에게 연결할 경우 “담당자를 연결해",
    "담당자가 자리에 없으면 용건과 연락처를 적어 전하고, 담당자는 복귀한", "담당자의 고의로 다섯 번 이상 방문하실 경우", "담당자는 시간을 기준으로",
    "이 표준의 시간은 근무시간(09:00~18:00)을 기준으",
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

/// Names that no label stands before.
struct NamesOfContactsTests {
  private func text(_ line: String) -> String {
    let document = TextDocumentParser.parse(SourceText(bytes: Array("헌장\n\(line)\n".utf8), mediaType: .text))
    return String(document.rendition.text(0..<document.rendition.bytes.count).dropFirst(3).dropLast())
  }

  @Test(arguments: [
    ("체육사업팀 최수진 031-000-3334", "체육사업팀 ○○○ 031-000-3334"),
    ("문의 : 고객만족팀 서현진 (042-000-1111)", "문의 : 고객만족팀 ○○○ (042-000-1111)"),
    ("고객만족팀장 김영희 (042-000-1111)", "고객만족팀장 ○○○ (042-000-1111)"),
    ("자료제공 : 총무과(주무관 이순신)", "자료제공 : 총무과(주무관 ○○○)"),
    ("체육사업팀 최수진 02)123-4567", "체육사업팀 ○○○ 02)123-4567"), ("콘텐츠 담당\n홍길동", "콘텐츠 담당\n○○○"),
  ])
  func areMasked(_ line: String, _ masked: String) { #expect(text(line) == masked) }

  @Test(arguments: [
    "담당자가 없으면 전화를 받은 직원이 용건을 적어 1시간 이내에", "민원실 전화번호는 031-000-1234입니다.",
    "강원도 한울시 중앙로 12 (031-000-1234)", "이용자 전용 전화 031-000-1234", "불편사항은 민원처리 담당관(02-000-1240)에게 알려 주시면",
  ])
  func otherWordsStay(_ line: String) { #expect(text(line) == line) }
}
