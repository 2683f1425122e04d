/// Finds personal names among the words of a contact line.
enum NameScan {
  /// The one-syllable family names of nearly all Koreans.
  private static let families = SyllableSet(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구라진민류나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경"
      + "봉사부황복태목형피두감음빈동온호범좌팽승간상시갈")
  private static let doubleFamilies = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문"].map { Array($0.utf8) }

  static let ranks = WordList(
    "대리 과장 차장 부장 팀장 주임 사원 주무관 처장 실장 본부장 이사 계장 국장 사무관 서기관 연구원 선임 선임연구원 책임 책임연구원 수석 담당 매니저 주사 주무 대표 소장 원장 센터장 단장 그룹장 파트장 "
      + "위원 전문위원 팀원 직원 정 부 님 담당자 서기 주사보 서기보 기사 기술사 부팀장 지점장 지사장 지부장")

  private static let departments = WordList("팀 처 부 과 실 국 단 센터 본부 지사 지점 공단 공사 재단 위원회 그룹 파트 사업소 지부 원 소")

  /// Ends of departments of three syllables; 김영실 and 이재국 are names.
  private static let units = WordList("팀 처 부 과 센터 본부 지사 지점")

  /// Ends of offices that are also ends of names.
  private static let offices = WordList("실 국 단 원 소")

  /// Words of two to four syllables that follow a label and are no names.
  private static let words = WordList(
    "부재 부재중 부재시 지정 지정시 안내 문의 전화 연락처 이메일 주소 성명 소속 직급 직위 부서 부서명 비고 변경 없음 미정 확인 고객 직원 담당 담당자 연락 팩스 전화번호 정보 공개 이름 "
      + "홍보실 공석 해당 해당없음 전체 각부서 전부서 부서장 공통 소관 업무 내용 구분 유선 방문 서면 인터넷 우편 온라인 민원 민원실 상담 상담원 상담사 고객센터 콜센터 대표전화 최종수정일 수정일 작성일 "
      + "정보화 전산 시설 경영 기획 홍보 조사 심사 정책 지원 환경 안내 인사 감사 교육 이용 임대 전기 기계 "
      + "이용자 이용인 민원인 장애인 공무원 문화원 이용시 이용일 주민 지원 지원자 신고인 신고자 안전 이상 이하 정기 정원 임원 위원 조정 전용 공용 유무 유의 한정 "
      + "고지서 장소 시간 여권 인감 인사 전산 정산 공사 공단 기간 기한 기준 사유 사전 사후 진정 진행 조사 차량 주차 주차장 하자 현장 표준 전자 "
      + "경우 조회수 조회 등록일 댓글 첨부 파일 추천 목록 게시일 관리자 운영자 최고관리자")

  private static let particles = WordList("을 를 은 는 이 가 의 와 과 에 로 도")

  private struct Token {
    var range: Range<Int>
    var syllables: Int
  }

  /// The names in a range.
  ///
  /// - Parameters:
  ///   - isCertain: the range is known to hold a name; otherwise a rank must be beside it.
  ///   - isContact: the range belongs to a contact block, where a department before it or spaces within show it too:
  ///     "총무팀 홍길동", "총무팀 홍 길 동".
  static func names(
    in bytes: [UInt8], _ range: Range<Int>, isCertain: Bool, isContact: Bool = false
  ) -> [Range<Int>] {
    let tokens = tokens(in: bytes, range)
    var names: [Range<Int>] = []
    for (index, token) in tokens.enumerated() {
      // After connected words a sentence has begun: "담당 직원이 용건을 적어 전하고".
      if runsOn(token, bytes), !(token.syllables == 3 && isName(token, bytes) && isGiven(token, bytes)) { break }
      let isBesideRank = isRank(tokens, index - 1, bytes) || isRank(tokens, index + 1, bytes)
      if let glued = beforeGluedRank(token, bytes) {
        names.append(glued)
      } else if isName(token, bytes), !isOfficeAlone(token, bytes),
        isCertain || isBesideRank || (isContact && token.syllables == 3 && isDepartment(tokens, index - 1, bytes))
      {
        // After the name of a department a word of two syllables may as well be a task.
        if token.syllables == 2, !isBesideRank, index > 0 { continue }
        // "홍보실 최지우": the office precedes the name.
        let isOffice = token.syllables == 3 && offices.ends(bytes, token.range)
        if isOffice, tokens.indices.contains(index + 1), isName(tokens[index + 1], bytes) { continue }
        names.append(token.range)
      } else if isCertain || (isContact && isDepartment(tokens, index - 1, bytes)),
        let spaced = spacedName(tokens, index, bytes)
      {
        names.append(spaced)
      }
    }
    return names
  }

  /// Finds names by their form: a family name and two syllables of given names.
  ///
  /// Beside a rank they are masked in any line that is no sentence ("기획팀 과장 홍길동"), and in contact lines everywhere.
  static func likely(in bytes: [UInt8], _ range: Range<Int>, isContact: Bool) -> [Range<Int>] {
    let tokens = tokens(in: bytes, range)
    let names = tokens.indices.compactMap { index -> Range<Int>? in
      let token = tokens[index]
      guard token.syllables == 3, isGiven(token, bytes), isName(token, bytes), !isPlace(tokens, index, bytes) else {
        return nil
      }
      let isOffice = offices.ends(bytes, token.range)
      if isOffice, tokens.indices.contains(index + 1), isName(tokens[index + 1], bytes) { return nil }
      return isContact || isBesideLeader(tokens, index, bytes) ? token.range : nil
    }
    return names.isEmpty || tokens.contains { isProse($0, bytes) } ? [] : names
  }

  /// Whether `likely` may find a name. It is false for most lines, which hold no word of three syllables of which the
  /// last two are those of given names.
  static func mayBeLikely(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var syllables = 0
    var areGiven = true
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, width) = ByteText.scalar(in: bytes, at: offset, before: range.upperBound)
      if width == 0 { break }
      if ByteText.isSyllable(value) || (value == 0x25CB && syllables > 0) {
        syllables += 1
        areGiven = syllables == 1 || (areGiven && syllables <= 3 && given.contains(value))
      } else {
        if syllables == 3, areGiven { return true }
        syllables = 0
      }
      offset += width
    }
    return syllables == 3 && areGiven
  }

  /// 강원도 before 한울시: a step of an address.
  private static func isPlace(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    func isStep(_ index: Int) -> Bool {
      tokens.indices.contains(index) && places.ends(bytes, tokens[index].range)
    }
    return isStep(index) && (isStep(index - 1) || isStep(index + 1))
  }

  private static let places = WordList("시 도 군 구 읍 면 동 리 로 길 가")

  /// Whether a rank is beside a word: 과장 before or after it, or 고객만족팀장 before it. 직원 and 담당자 are no ranks of a person.
  private static func isBesideLeader(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    let isBefore = tokens.indices.contains(index - 1) && leaders.ends(bytes, tokens[index - 1].range)
    return isBefore || tokens.indices.contains(index + 1) && leaders.contains(bytes, tokens[index + 1].range)
  }

  /// Whether a word continues in others, which an entry of a contact list does not: "용건을 적어 1시간 이내에".
  private static func isProse(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.syllables >= 2 && joining.ends(bytes, token.range) || cases.contains(bytes, token.range)
  }

  /// Whether a word is certainly prose, so that names after it are not missed: 서면 and 노여움 have no particle.
  private static func runsOn(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.syllables >= 2 && running.ends(bytes, token.range) || cases.contains(bytes, token.range)
  }

  private static let running = WordList("을 를 는 에게 으로 에서 께서 하고 하는 하며 하여 하면 니다")

  /// Words that close a case: "두 번 이상 방문하실 경우".
  private static let cases = WordList("경우 경우에 때 때에 시에 이상 이하 이내")

  private static let joining = WordList("을 를 는 에 여 면 며 게 할 된 으로 에서 하고 하는 니다")

  private static let leaders = WordList("팀장 과장 부장 실장 소장 센터장 본부장 국장 처장 단장 관장 원장 계장 주무관 사무관 서기관 대리 주임 차장")

  /// The syllables of given names. Few words of offices consist of them alone, and those are listed above.
  private static let given = SyllableSet(
    "가강건겸경광교구국권규균근금기길나남녀다단달대덕도동두라란람래려련령로루리린림마만명모무문미민반배백범별병보복봄봉빈빛산상새샘서석선설섭성세소솔송수숙순숭슬승시식신실심아안애양언여연열"
      + "영예오옥온완요용우욱운웅원월유윤율으은을의이익인일임자작장재전정제조종주준중지진찬창채천철초춘충치칠태택하학한해향헌혁현형혜호홍화환효후훈휘흠희흥")

  private static func isGiven(_ token: Token, _ bytes: [UInt8]) -> Bool {
    var at = token.range.lowerBound + 3
    while at < token.range.upperBound {
      let (value, width) = ByteText.scalar(in: bytes, at: at, before: token.range.upperBound)
      guard given.contains(value) else { return false }
      at += max(1, width)
    }
    return true
  }

  /// Runs of syllables.
  private static func tokens(in bytes: [UInt8], _ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    var start: Int?
    var syllables = 0
    var offset = range.lowerBound
    func end(_ offset: Int) {
      if let begin = start { tokens.append(Token(range: begin..<offset, syllables: syllables)) }
      (start, syllables) = (nil, 0)
    }
    while offset < range.upperBound {
      let (value, width) = ByteText.scalar(in: bytes, at: offset, before: range.upperBound)
      if width == 0 { break }
      if ByteText.isSyllable(value) || (value == 0x25CB && start != nil) {
        if start == nil { start = offset }
        syllables += 1
      } else {
        end(offset)
      }
      offset += width
    }
    end(range.upperBound)
    return tokens
  }

  private static func isRank(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    tokens.indices.contains(index) && ranks.contains(bytes, tokens[index].range)
  }

  private static func isDepartment(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    tokens.indices.contains(index) && tokens[index].syllables >= 3
      && departments.ends(bytes, tokens[index].range)
  }

  private static func isName(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.syllables >= 2, token.syllables <= 4 else { return false }
    if words.contains(bytes, token.range) || ranks.contains(bytes, token.range) { return false }
    let word = Array(bytes[token.range])
    // "성명을", "연락처는": a word with its particle.
    if word.count == 9, words.contains(Array(word[..<6])), particles.contains(Array(word[6...])) { return false }
    let isDouble = doubleFamilies.contains { word.starts(with: $0) }
    if token.syllables == 4 { return isDouble }
    guard isDouble || families.contains(ByteText.scalar(in: word, at: 0, before: word.count).value) else {
      return false
    }
    // 경영부 and 총무과 begin like names; only rare names end as departments do.
    return token.syllables == 3 ? !units.ends(word) : !departments.ends(word)
  }

  /// 고객실 and 민원실: offices that begin like names.
  private static func isOfficeAlone(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.syllables == 3 && offices.ends(bytes, token.range) && !isGiven(token, bytes)
  }

  /// The name in 홍길동대리.
  private static func beforeGluedRank(_ token: Token, _ bytes: [UInt8]) -> Range<Int>? {
    guard token.syllables >= 5 || token.syllables == 4 else { return nil }
    for count in [3, 2] {
      let end = token.range.lowerBound + count * 3
      guard end < token.range.upperBound else { continue }
      let rank = Array(bytes[end..<token.range.upperBound])
      let name = Token(range: token.range.lowerBound..<end, syllables: count)
      if rank.count >= 6, ranks.contains(rank), isName(name, bytes) { return name.range }
    }
    return nil
  }

  /// The name in 홍 길 동 or 홍 길동, from the family name on.
  private static func spacedName(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Range<Int>? {
    let token = tokens[index]
    let family = ByteText.scalar(in: bytes, at: token.range.lowerBound, before: token.range.upperBound).value
    guard token.syllables == 1, families.contains(family), tokens.indices.contains(index + 1) else { return nil }
    var syllables = 0
    var last = index
    while syllables < 2, tokens.indices.contains(last + 1), tokens[last + 1].syllables <= 2 - syllables {
      last += 1
      syllables += tokens[last].syllables
    }
    let between = tokens[last].range.lowerBound - token.range.upperBound
    return syllables == 2 && between <= 12 ? token.range.lowerBound..<tokens[last].range.upperBound : nil
  }
}
