/// Recognizes lines with the contact and the date of a page.
enum ContactLabel {
  enum Found {
    /// Only a label; its value follows on the next line.
    case label
    /// A label and its value.
    case whole
  }

  /// Labels that occur only in contact blocks.
  private static let sure = WordList(
    "담당부서 정보제공부처 정보제공부서 정보제공자 콘텐츠관리 컨텐츠관리 콘텐츠담당 콘텐츠담당자 콘텐츠관리자 컨텐츠관리자 콘텐츠관리부서 컨텐츠관리부서 자료관리 자료관리담당자 페이지담당자 최종수정일 "
      + "최종수정일자 최종수정 최근수정일 최근업데이트 최종업데이트 업데이트일 수정일 갱신일 작성일 등록일 관리부서 작성부서 담당과 담당팀 담당부서명 담당자연락처 담당자전화번호 문의처 조회수 글쓴이 페이지정보"
  )
  /// Labels that are also words of charters; they need a colon, a number or a contact block around them.
  private static let likely = WordList("담당자 담당 연락처 전화번호 문의전화 문의 작성자 등록자 책임자 관리자 성명")
  /// Labels that show nothing alone, because a charter gives telephone numbers too.
  private static let following = WordList("전화 팩스 이메일 e-mail email fax tel 주소 이름 성명 직위 직급 소속 부서")

  /// Whether a line begins with a label and a particle, which make a word of a sentence: "담당자의 잘못으로 …", "담당 부서에서 …".
  static func isWord(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var word: [UInt8] = []
    var words = 0
    for at in range {
      if !ByteText.isSpace(bytes[at]) {
        word.append(bytes[at])
        continue
      }
      let width = max(sure.match(word, at: 0), likely.match(word, at: 0))
      if width > 0, Particle.follows(width, in: word, before: word.count) { return true }
      words += 1
      if words == 3 || word.count > 60 { return false }
    }
    return false
  }

  /// - Parameters:
  ///   - line: a line without white space and in small letters.
  ///   - isInContact: the line before belonged to a contact block.
  static func read(_ line: [UInt8], isInContact: Bool) -> Found? {
    if line.count > 120 { return nil }
    var start = 0
    while start < line.count, [0x2D, 0x2A, 0x28, 0x5B].contains(line[start]) { start += 1 }
    let sureWidth = sure.match(line, at: start)
    var width = sureWidth > 0 ? sureWidth : likely.match(line, at: start)
    if width == 0, isInContact { width = following.match(line, at: start) }
    if width == 0 { return nil }
    var rest = line[(start + width)...]
    let hasColon = rest.first == 0x3A || rest.starts(with: [0xEF, 0xBC, 0x9A])
    if hasColon { rest = rest.dropFirst(rest.first == 0x3A ? 1 : 3) }
    if rest.isEmpty {
      let isLone = sureWidth > 0 || isInContact || hasColon || line.elementsEqual("담당자".utf8)
      return isLone ? .label : nil
    }
    let digits = rest.count { $0 >= 0x30 && $0 <= 0x39 }
    let isMasked = ByteText.find(Array("○○".utf8), in: line, line.indices) != nil
    if sureWidth > 0, hasColon || digits >= 6 || rest.count <= 36 { return .whole }
    let isShort = rest.count <= 60
    return isShort && (hasColon || isInContact || digits >= 7 || isMasked) ? .whole : nil
  }
}
