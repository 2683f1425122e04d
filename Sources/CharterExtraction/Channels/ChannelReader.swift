package import CharterLanguage
package import CharterModel

/// What a heading says of the channel of the promises under it.
package enum HeadingChannel: Hashable, Sendable {
  /// It names none: the heading above decides, then the sentence.
  case none
  /// It names one.
  case one(Channel)
  /// It names several; the sentence decides among them.
  case several([Channel])
  /// 방문, without saying who visits whom: the sentences under it decide.
  case someVisit
  /// It is about every channel (고객참여, 시정 및 보상); headings under it name cases and no channels.
  case common
}

/// Reads the way in which customer and institution meet.
///
/// Phenomenon: charters are ordered by channel, and the heading names it; 방문 alone may be the customer's or the staff's; 전화 hides in
/// 휴대전화, and stands in sentences of all channels as a means to tell something.
package struct ChannelReader: Sendable {
  let text: NormalizedText

  package init(text: NormalizedText) {
    self.text = text
  }

  /// What a heading says.
  ///
  /// - One: "전화 응대" · "직원이 고객을 방문하는 경우" (outreach) · "고객이 방문하시는 경우" (visit)
  /// - Several: "우편, 인터넷으로 신청하시는 경우" · some visit: "고객방문" · common: "시정 및 보상", "고객 참여"
  package func heading(_ range: Range<Int>) -> HeadingChannel {
    let hits = cueLexicon.hits(in: text.units, range)
    if text.contains(Self.commonHeadings, in: range) { return .common }
    if hits.contains(where: { $0.tag == .redress }) || text.contains(HeadingIndex.redress, in: range) { return .common }
    var named: [Channel] = []
    func add(_ channel: Channel) {
      if !named.contains(channel) { named.append(channel) }
    }
    for hit in hits {
      switch hit.tag {
      case .phone where !isInsideWord(hit.range): add(.phone)
      case .online: add(.online)
      case .written: add(.written)
      default: continue
      }
    }
    if let visit = visit(range) {
      guard visit != .someVisit || named.isEmpty else { return named.count == 1 ? .one(named[0]) : .several(named) }
      if visit == .someVisit { return .someVisit }
      if case .one(let channel) = visit { named.insert(channel, at: 0) }
    }
    switch named.count {
    case 0: return .none
    case 1: return .one(named[0])
    default: return .several(named)
    }
  }

  /// Who visits whom, as far as the words say it.
  private func visit(_ range: Range<Int>) -> HeadingChannel? {
    if text.contains(Self.outreachHeadings, in: range) { return .one(.outreach) }
    if text.contains(Self.visitHeadings, in: range) { return .one(.visit) }
    guard let at = text.find(Self.visiting, in: range) ?? text.find(Self.callingOn, in: range) else { return nil }
    let before = range.lowerBound..<at
    // The subject decides: "직원이 고객을 방문", "고객이 …을 방문", "민원인 방문 시".
    if text.contains(Self.staff, in: before),
      !text.contains(Self.customers, in: before)
    {
      return .one(.outreach)
    }
    if text.contains(Self.visited, in: before) { return .one(.outreach) }
    if !text.contains(Self.visitors, in: before), isPlainVisit(at, range) { return .one(.outreach) }
    if text.contains(Self.visitors, in: before) { return .one(.visit) }
    return .someVisit
  }

  /// Staff visit in plain words, customers with honorifics: "검침원이 방문할 때", "소방공무원이 방문하는 경우" against "방문하시는 경우".
  private func isPlainVisit(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound, text.first(of: Self.plainVisits, at: at) != nil else { return false }
    let subject = max(range.lowerBound, at - 6)..<at
    return subject.contains { Self.subjectParticles.contains(text.unquoted[$0]) && text.isSpaced(before: $0 + 1) }
  }

  private static let subjectParticles = Set(NormalizedText.units(of: "이가"))
  private static let plainVisits: [Word] = ["방문하는", "방문할", "방문하여", "방문한", "방문해", "찾아갈", "찾아가"]

  /// The channel of a sentence under a heading that leaves it open.
  ///
  /// - Parameters:
  ///   - sentence: the sentence.
  ///   - among: the channels the heading names; empty when it names none.
  package func sentence(_ sentence: Sentence, among: [Channel]) -> Channel {
    var named: [Channel] = []
    for (cue, channel) in Self.cues {
      guard among.isEmpty || among.contains(channel) else { continue }
      if sentence.cues.contains(where: { $0.tag == cue && !isInsideWord($0.range) }) { named.append(channel) }
    }
    if !among.isEmpty {
      // "회신문에는 담당자의 이름을 적겠습니다" under 인터넷·서면: what is on paper is written.
      if named.isEmpty, among.contains(.written), text.contains(Self.papers, in: sentence.range) { return .written }
      return named.first ?? among[0]
    }
    if text.contains(Self.goingOut, in: sentence.range) { return .outreach }
    if let at = text.find(Self.visiting, in: sentence.range), isPlainVisit(at, sentence.range),
      !text.contains(Self.visitors, in: sentence.range.lowerBound..<at)
    {
      return .outreach
    }
    guard named.count == 1 else { return .common }
    return isAbout(named[0], sentence) ? named[0] : .common
  }

  private static let cues: [(Cue, Channel)] = [
    (.phone, .phone), (.online, .online), (.written, .written), (.visit, .visit), (.outreach, .outreach),
  ]

  /// Under a heading without a channel, a medium decides only where the customer comes through it, not where it merely carries an answer
  /// ("전화로 알려드리겠습니다", "홈페이지에 공개").
  private func isAbout(_ channel: Channel, _ sentence: Sentence) -> Bool {
    switch channel {
    case .phone: text.contains(Self.callWords, in: sentence.range)
    case .online: text.contains(Self.onlineWords, in: sentence.range)
    case .written: text.contains(Self.writtenWords, in: sentence.range)
    default: true
    }
  }

  /// How clearly sentences under "고객방문" speak of staff who go out: positive for outreach, negative for visitors.
  package func outreachBalance(_ sentence: Sentence) -> Int {
    let away = text.contains(Self.awayWords, in: sentence.range)
    let here = text.contains(Self.hereWords, in: sentence.range)
    return (away ? 1 : 0) - (here ? 1 : 0)
  }

  /// 전화 in 휴대전화 and 전화번호 decides nothing.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    text.has(Self.mobile, before: range.lowerBound) || text.first(of: Self.telephoneParts, at: range.upperBound) != nil
  }

  private static let visiting: Word = "방문"
  private static let callingOn: Word = "찾아"
  private static let mobile: Word = "휴대"
  private static let telephoneParts: [Word] = ["번호", "기옆"]
  private static let staff: [Word] = ["직원이", "직원의", "담당자가", "담당자의", "직원", "저희가"]
  private static let customers: [Word] = ["고객이", "고객께서"]
  private static let visited: [Word] = ["고객을", "고객님을", "민원인을", "이용자를", "가정을", "사업장을"]
  private static let commonHeadings: [Word] = [
    "고객참여", "고객의견", "의견제시", "의견수렴", "공통", "기본자세", "만족도", "비밀보장", "알권리", "정보공개", "서비스개선", "불편사항", "불만", "민원처리", "평가",
    "교육", "청렴",
  ]
  private static let outreachHeadings: [Word] = [
    "직원방문", "출장", "현장방문", "방문서비스를제공", "찾아가는", "고객을방문", "고객을찾아", "가정방문", "사업장방문", "외부방문", "직원의고객방문", "방문예약준비",
    "방문점검", "방문검침", "찾아뵙", "찾아뵐", "찾아갈때", "찾아갈경우", "찾아가서", "찾아갔을때",
  ]
  /// Places to which staff go.
  private static let goingOut: [Word] = [
    "댁을방문", "댁으로방문", "댁이나사업장", "가정을방문", "사업장을방문", "현장을방문", "업체를방문", "고객을방문", "댁으로찾아", "댁을찾아", "찾아뵙",
  ]
  private static let visitHeadings: [Word] = [
    "내방", "내원", "내관", "방문고객", "방문민원", "방문하시", "방문하신", "창구", "민원실", "찾아오시", "찾아오는", "찾아오신", "오시는", "방문객",
    "방문이용", "객장", "현장응대", "오셨을때", "오셨을경우", "직접뵙", "뵙는경우", "만나뵙는",
  ]
  private static let visitors: [Word] = [
    "고객이", "고객께서", "고객님이", "고객님께서", "민원인이", "민원인", "이용자가", "이용자", "이용객", "환자", "시민", "주민", "학부모", "신청인", "국민",
  ]
  private static let callWords: [Word] = [
    "전화벨", "벨이", "통화중", "통화를", "수화기", "전화를받", "전화응대", "전화로문의", "전화상담", "전화민원", "전화문의", "전화를연결", "전화연결", "전화하",
    "전화주", "전화를주", "전화를걸", "콜센터", "전화는",
  ]
  private static let onlineWords: [Word] = [
    "민원", "상담", "접수", "문의", "신청", "질문", "질의", "게시판", "답변", "예약", "참여", "faq", "접속", "개인정보", "누리집운영", "홈페이지를",
    "홈페이지의",
  ]
  private static let writtenWords: [Word] = [
    "민원", "서류", "접수", "회신", "서면으로", "우편으로", "팩스로", "이메일로", "이메일과", "이메일은", "이메일을", "팩스와", "팩스는", "우편과", "우편은", "전자우편은",
  ]
  private static let papers: [Word] = ["서류", "회신문", "공문", "편지", "답장", "문서에", "문서로", "우편물"]
  private static let awayWords: [Word] = [
    "방문목적", "방문하기전", "방문약속", "방문전", "방문일정", "명함을지참", "신분증을제시", "방문하겠", "약속시간을", "약속시간은", "하루전", "1일전", "방문예정",
    "고객과만난", "고객과만남", "허락", "양해를구한",
  ]
  private static let hereWords: [Word] = [
    "방문하시면", "맞이", "어서오", "기다리", "대기", "창구", "안내데스크", "안내도", "배치도", "내방", "좌석", "명패", "부재", "방문하신", "찾아오",
  ]
}
