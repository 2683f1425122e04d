import CharterModel
import Testing

@testable import CharterParsing

@Suite struct BoilerplateWordsTests {
  private func boilerplate(_ lines: [String]) -> [Boilerplate?] {
    var words = BoilerplateWords()
    return lines.map { line in
      let bytes = Array(line.utf8)
      return words.boilerplate(of: 0..<bytes.count, in: bytes)
    }
  }

  @Test(arguments: [
    ("본문 바로가기", Boilerplate.skipLink), ("컨텐츠바로가기", .skipLink), ("메인메뉴바로가기", .skipLink), ("본문시작", .skipLink),
    ("현재위치", .breadcrumb), ("> 재단소개 > 고객서비스헌장", .breadcrumb), ("HOME > 고객센터 > 고객헌장", .breadcrumb),
    ("홈 > 고객헌장", .breadcrumb),
    ("열람하신 정보에 대해 만족하십니까?", .satisfactionWidget), ("매우만족 만족 보통 불만족 매우불만족", .satisfactionWidget),
    ("만족도 조사", .satisfactionWidget),
    ("현재 페이지 정보에 대해 만족하십니까? 로그인 후 이용하실 수 있습니다.", .satisfactionWidget), ("페이스북 공유", .share), ("twitter로 보내기", .share),
    ("인쇄", .share),
    ("트위터 페이스북 인쇄하기", .share), ("QR코드", .attachment), ("고객헌장 QR코드 이미지, URL : http://a.kr", .attachment),
    ("PDF 다운로드", .attachment), ("고객헌장.hwp", .attachment),
    ("담당부서: 상생복지처", .contact), ("담당자 : ○○○", .contact),
    ("담당부서 의료지원팀", .contact), ("담당자 ○○○ 과장", .contact), ("연락처: 033-000-0000", .contact), ("최종수정일 2024-05-01", .contact),
    ("Copyright © All rights reserved.", .footer), ("개인정보처리방침 | 이메일무단수집거부", .footer), ("Quick Menu", .menu),
    ("TOP", .menu), ("로그인", .menu),
  ])
  func linesOfThePageAreKnownByTheirWords(line: String, expected: Boilerplate) {
    #expect(boilerplate([line]) == [expected])
  }

  @Test(arguments: [
    "고객만족도 조사를 연 1회 실시하겠습니다.", "담당자에게 전달하겠습니다.", "담당자가 부재중일 경우", "전화 응대", "고객을 맞이하는 자세", "홈페이지를 통한 공개", "문의사항 처리",
    "처리기한 > 3일", "고객 불만 처리", "정보 공유 및 안내", "민원 만족 서비스", "메뉴를 운영하여 창구를 마련하겠습니다.", "", "매우 신속한 처리",
    "전화를 받으며 “만족하십니까?”라고 여쭙겠습니다.", "담당자의 자세", "담당자의 고의로 다섯 번 이상 방문하실 경우",
    "담당부서에서 처리하기 어려운 경우", "담당 부서의 잘못으로 늦어진 경우", "QR코드 안내판", "전화 033-000-0000", "팩스 : 033-000-0000",
  ])
  func linesOfTheCharterAreNot(line: String) {
    #expect(boilerplate([line]) == [nil])
  }

  @Test func aLabelTakesTheNextLineWithIt() {
    let lines = ["정보제공부처", "경영지원부", "담당자", "대리 ○○○", "문의", "1577-0000", "팩스 033-000-0000", "고객을 맞이하는 자세"]
    #expect(boilerplate(lines) == [.contact, .contact, .contact, .contact, .contact, .contact, .contact, nil])
  }
}
