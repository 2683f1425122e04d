package import CharterModel

/// Recognizes lines of boilerplate by their words.
///
/// The words are common on Korean public sites. A statement ("…습니다.", "…한다") is never boilerplate by its words alone:
/// "고객만족도 조사를 실시하겠습니다" is a commitment.
package struct BoilerplateWords: Sendable {
  /// The most bytes of a line of boilerplate.
  private static let longest = 180

  /// Whether the previous line was a label of a contact block whose value is on the next line.
  private var awaitsValue = false
  /// Whether the previous line belonged to a contact block.
  private var isInContact = false

  /// Creates a recognizer without previous lines.
  package init() {}

  /// The kind of boilerplate of a line, given the lines before it; nil for other text.
  ///
  /// - Parameters:
  ///   - range: The bytes of the line in the rendition, without its marker.
  ///   - bytes: The rendition.
  package mutating func boilerplate(of range: Range<Int>, in bytes: [UInt8]) -> Boilerplate? {
    if range.isEmpty { return nil }
    let isText = range.count > Self.longest || SentenceEnding.isStatement(in: bytes, range)
    let found = isText ? lookInStatement(range, bytes) : look(range, bytes)
    if found != .contact { (awaitsValue, isInContact) = (false, false) }
    return found
  }

  /// True for the question of a satisfaction form.
  static func asks(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if ByteText.find(question, in: bytes, range) == nil, ByteText.find(help, in: bytes, range) == nil { return false }
    return satisfied.occurs(in: WordList.compact(bytes, range))
  }

  private static let help = Array("도움".utf8)

  /// Forgets the previous lines.
  package mutating func reset() { (awaitsValue, isInContact) = (false, false) }

  /// The boilerplate in whole sentences: the question of a satisfaction form, and the description of a QR code.
  private func lookInStatement(_ range: Range<Int>, _ bytes: [UInt8]) -> Boilerplate? {
    if range.count > 3 * Self.longest { return nil }
    // "이 페이지에 대한 의견을 남겨 주시면 더 나은 서비스로 보답하겠습니다." is no commitment.
    if ByteText.find(Self.leave, in: bytes, range) != nil,
      Self.comments.occurs(in: WordList.compact(bytes, range))
    {
      return .satisfactionWidget
    }
    if SentenceEnding.isPromise(in: bytes, range) { return nil }
    if ByteText.find(Self.absent, in: bytes, range) != nil {
      return Self.absences.occurs(in: WordList.compact(bytes, range)) && range.count <= 90 ? .menu : nil
    }
    if ByteText.find(Self.question, in: bytes, range) == nil, ByteText.find(Self.code, in: bytes, range) == nil {
      return nil
    }
    let line = WordList.compact(bytes, range)
    if Self.satisfied.occurs(in: line), !line.contains(0x22), Self.quote.match(line, at: 0) == 0 {
      return .satisfactionWidget
    }
    return Self.codes.occurs(in: line) ? .attachment : nil
  }

  private static let leave = Array("남겨".utf8)
  private static let comments = WordList("페이지에대한의견 페이지의의견 만족도의견 의견을남겨주시면")
  private static let question = Array("만족하".utf8)
  private static let code = Array("QR".utf8)
  /// "등록된 댓글이 없습니다.", "다음글이 없습니다."
  private static let absent = Array("없습니다".utf8)
  private static let absences = WordList("댓글이없습니다 이전글이없습니다 다음글이없습니다 게시물이없습니다 첨부파일이없습니다 팝업레이어알림이없습니다")
  private static let codes = WordList("qr코드 qrcode")
  private static let codeMarks = WordList("이미지 url http 스캔 스마트폰 헌장qr 페이지qr")
  private static let quote = WordList("“ ‘ 「")

  private mutating func look(_ range: Range<Int>, _ bytes: [UInt8]) -> Boilerplate? {
    let line = WordList.compact(bytes, range)
    if let contact = ContactLabel.read(line, isInContact: isInContact), !ContactLabel.isWord(in: bytes, range) {
      isInContact = true
      awaitsValue = contact == .label
      return .contact
    }
    if awaitsValue, line.count <= 60 {
      awaitsValue = false
      return .contact
    }
    if Self.isSkipLink(line) { return .skipLink }
    if Self.isBreadcrumb(line) { return .breadcrumb }
    if Self.isSatisfaction(line) { return .satisfactionWidget }
    if Self.share.covers(line, with: Self.shareFillers) { return .share }
    if Self.attachment.covers(line, with: Self.attachmentFillers) || Self.fileNames.ends(line) { return .attachment }
    if Self.codes.occurs(in: line), Self.codeMarks.occurs(in: line) { return .attachment }
    if Self.footer.covers(line, with: Self.menu) || Self.footerMarks.occurs(in: line) { return .footer }
    if Self.menu.covers(line, with: Self.none) || Self.neighbours.match(line, at: 0) > 0 && line.count <= 150 {
      return .menu
    }
    return nil
  }

  // MARK: Words

  private static let none = WordList("")
  private static let link = Array("바로가기".utf8)
  private static let here = Array("현재위치".utf8)
  private static let skipped = WordList("본문 컨텐츠 콘텐츠 컨텐트 메뉴 하단 상단 푸터 주요내용 검색 내용 영역 본문으로")
  private static let skipMarks = WordList(
    "본문으로바로가기 본문내용바로가기 콘텐츠로건너뛰기 본문으로건너뛰기 본문내용으로건너뛰기 메뉴건너뛰기 skiptomaincontent 본문시작 본문끝 본문내용시작 본문영역 skipnavigation skiptocontent skipmenu 바로가기메뉴 본문영역시작"
  )
  private static let satisfied = WordList("만족하십니까 만족하셨습니까 만족하시나요 만족하셨나요 만족하시는지요 도움이되셨습니까 도움이되었습니까 도움이되셨나요 도움이되었나요")
  private static let surveys = WordList(
    "만족도조사 만족도평가 페이지만족도 콘텐츠만족도 컨텐츠만족도 페이지만족도조사 콘텐츠만족도조사 페이지만족도평가 콘텐츠만족도평가 사용자만족도조사 "
      + "이용자만족도조사 만족도조사결과 평가하기 의견남기기 의견제출 의견쓰기 의견보내기 한줄의견 한줄의견(100자이내)")
  private static let grades = WordList("매우만족 매우불만족 매우불만 불만족 불만 만족 보통")
  /// "5점 4점 3점", "[참여인원 : 12명] 평균 4.5점"; "90점 이상" is a target.
  private static let scores = WordList("점 참여인원 평균 평점 별점")
  private static let scoreFillers = WordList("명 총 현재 만점")
  private static let gradeFillers = WordList("매우 점 평가 확인 의견 선택 제출 하기 등록")
  private static let share = WordList(
    "트위터 페이스북 카카오톡 카카오스토리 네이버밴드 밴드 블로그 인스타그램 유튜브 twitter facebook kakaotalk kakaostory sns 공유 공유하기 인쇄 인쇄하기 프린트 "
      + "print url복사 주소복사 링크복사 스크랩 글자크기 글자크게 글자작게 글자크기조절 화면크기 화면크기조절 화면확대 화면축소")
  private static let shareFillers = WordList(
    "로 으로 에 보내기 하기 새창 새창열림 열림 열기 닫기 페이지 현재 x 네이버 크게 작게 확대 축소 기본 목록 바로가기 naver band blog youtube instagram")
  private static let attachment = WordList(
    "qr코드 qrcode qr 다운로드 내려받기 첨부파일 첨부 뷰어 바로보기 미리보기 다운받기 파일다운로드 download")
  private static let attachmentFillers = WordList("파일 코드 pdf hwp hwpx doc 문서 한글 아크로뱃 보기 프로그램 이미지 현재 페이지 의 원문 전체")
  private static let fileNames = WordList(".hwp .hwpx .pdf .doc .docx .xlsx .zip")
  private static let footer = WordList(
    "개인정보처리방침 개인정보취급방침 이용약관 이메일무단수집거부 이메일주소무단수집거부 영상정보처리기기운영관리방침 영상정보처리기기운영방침 저작권정책 저작권보호정책 웹접근성정책 웹접근성품질인증마크 "
      + "관련사이트 관련사이트바로가기 패밀리사이트 유관기관 유관기관바로가기 관련기관바로가기 클린신고센터 고정형영상정보처리기기운영관리방침")
  private static let footerMarks = WordList("copyright allrightsreserved ⓒ © 사업자등록번호 통신판매업신고")
  private static let menu = WordList(
    "quickmenu 퀵메뉴 top 맨위로 위로 전체메뉴 전체메뉴열기 메뉴열기 메뉴닫기 메뉴 사이트맵 로그인 로그아웃 회원가입 마이페이지 검색 통합검색 검색열기 목록 목록보기 이전글 다음글 "
      + "english home sitemap login 홈 더보기 펼치기 접기 주메뉴 서브메뉴 이전 다음 eng kor 닫기 "
      + "수정 삭제 글쓰기 편집 댓글목록 댓글쓰기 답글남기기 답글쓰기 한국어 korean chinese japanese vietnamese 中文 日本語 简体中文 繁體中文 tiếngviệt русский "
      + "오늘하루이창을열지않음 오늘하루열지않음 오늘하루그만보기 오늘하루열지않기 하루동안열지않음 팝업닫기 팝업존 인기검색어 검색어입력 통합검색")

  /// Links to the entries before and after one of a board.
  private static let neighbours = WordList("이전글 다음글 이전게시물 다음게시물 이전: 다음:")

  private static let paths = WordList("> home> 홈> home» 홈» home› 홈› home▶ 홈▶ home/ 홈/")

  // MARK: Rules

  private static func isSkipLink(_ line: [UInt8]) -> Bool {
    if skipMarks.contains(line) { return true }
    guard line.count <= 60, let place = ByteText.find(link, in: line, line.indices), place > 0 else { return false }
    return skipped.ends(Array(line[..<place])) && place + link.count == line.count
  }

  private static func isBreadcrumb(_ line: [UInt8]) -> Bool {
    if ByteText.starts(line, at: 0, before: line.count, with: here) { return true }
    let arrows = line.count { $0 == 0x3E }
    return arrows >= 2 || paths.match(line, at: 0) > 0
  }

  private static func isSatisfaction(_ line: [UInt8]) -> Bool {
    satisfied.occurs(in: line) || surveys.contains(line) || grades.covers(line, with: gradeFillers)
      || scores.covers(line, with: scoreFillers)
  }
}
