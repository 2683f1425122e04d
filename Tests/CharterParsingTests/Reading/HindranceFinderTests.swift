import CharterModel
import Testing

@testable import CharterParsing

/// What is said of pages and texts that are no charter or hold no text.
@Suite struct HindranceFinderTests {
  private func page(_ html: String) -> Hindrances { parse(html).hindrances }

  private func text(_ text: String) -> Document {
    TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))
  }

  @Test(
    arguments: [
      ("<title>확인</title><p>자동 접속인지 확인하고 있습니다. 3초 이내에 이동합니다.", ReadingReason.Code.botWall),
      ("<h1>안내</h1><p>요청하신 페이지를 찾을 수 없습니다.", .errorPage), ("<h2>로그인</h2><p>아이디와 비밀번호를 입력해 주십시오.", .loginPage),
      ("<title>개인정보 처리방침</title><h1>개인정보 처리방침</h1><p>개인정보는 5년 이내에 파기하겠습니다.", .privacyPolicy),
      ("<h1>클린 신고</h1><p>신고는 7일 이내에 처리하겠습니다.", .hotline), ("<h1>사서 윤리 선언</h1><p>이용자의 비밀을 지키겠습니다.", .otherDeclaration),
    ] as [(String, ReadingReason.Code)])
  func otherPagesAreNoCharters(html: String, code: ReadingReason.Code) {
    #expect(page(html).otherKind?.code == code)
  }

  @Test(
    arguments: [
      "<h1>고객서비스헌장</h1><h2>개인정보 처리방침</h2><p>개인정보를 지키겠습니다.", "<h1>고객헌장</h1><p>아이디와 비밀번호를 입력하지 않아도 되게 하겠습니다.",
    ])
  func aCharterThatSpeaksOfThemIsOne(html: String) {
    #expect(page(html).otherKind == nil)
  }

  @Test func framesPicturesAttachmentsAndScriptsAreNamed() {
    let frames = page("<frameset cols='1,*'><frame src='menu.html'><FRAME SRC=body.html></frameset>")
    #expect(frames.reasons.first?.code == .frameset)
    #expect(frames.reasons.first?.attachments == ["menu.html", "body.html"])
    let pictures = page("<h1>고객헌장</h1><img src='logo.png'><img src='/img/charter.jpg'>")
    #expect(pictures.reasons.map(\.code) == [.imageOnly])
    #expect(pictures.reasons.first?.attachments == ["/img/charter.jpg"])
    let files = page("<h1>고객헌장</h1><p>붙임을 보십시오.<a href='/down/헌장.hwp?id=1'>내려받기</a><a href='/list.do'>목록</a>")
    #expect(files.reasons.first?.attachments == ["/down/헌장.hwp?id=1"])
    #expect(
      page("<title>고객헌장</title><div id=app></div><script src=a.js></script>").reasons.map(\.code) == [.scriptedPage])
  }

  @Test func aPageThatPromisesHasNoReasons() {
    #expect(page("<h1>고객헌장</h1><img src=a.jpg><p>3일 이내에 답변하겠습니다.<a href=a.pdf>붙임</a>").reasons.isEmpty)
  }

  @Test func garbledTextIsSaid() {
    #expect(
      text("°í°´¼\u{AD}ºñ½ºÇåÀå\nÀüÈ\u{AD}´Â º§ÀÌ 3È¸ ¿ï¸®±â Àü¿¡ ¹Þ°Ú½À´Ï´Ù.").hindrances.otherKind?.code == .mojibake)
    #expect(text("고객서비스헌장\n카페 ‘Café’에서 3일 이내에 답변하겠습니다.").hindrances.otherKind == nil)
  }

  @Test func leftOutTablesAndColumnsAreReported() {
    #expect(text("이행표준\n\n<표>\n\n연 1회 조사하겠습니다.").diagnostics.map(\.rule) == ["text/missing-table"])
    let columns = """
      전화하실 때                      방문하실 때
      벨이 3번 울리기 전에 받겠습      10분 이내에 상담을 시작하
      니다. 이름을 밝히겠습니다.       겠습니다. 먼저 인사하고
      1시간 이내에 전화드립니다.       배웅하겠습니다.
      """
    #expect(text(columns).diagnostics.map(\.rule) == ["text/columns"])
    #expect(text("구분      기한\n회원증    10분 이내\n증명서    3일 이내\n환불      7일 이내").diagnostics.isEmpty)
  }
}
