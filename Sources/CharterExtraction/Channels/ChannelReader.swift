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
    let hits = text.cues(in: range, quoted: true)
    if text.contains(.channelCommonHeading, in: range) { return .common }
    if hits.contains(where: { $0.tag == .remedyTopic }) || text.contains(.headingRedress, in: range) { return .common }
    var named: [Channel] = []
    func add(_ channel: Channel) {
      if !named.contains(channel) { named.append(channel) }
    }
    for hit in hits {
      switch hit.tag {
      case .channelPhone where !isInsideWord(hit.range): add(.phone)
      case .channelOnline: add(.online)
      case .channelWritten: add(.written)
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
    if text.contains(.channelOutreachHeading, in: range) { return .one(.outreach) }
    if text.contains(.channelVisitHeading, in: range) { return .one(.visit) }
    guard let at = text.find(.channelVisiting, in: range) ?? text.find(.channelCallingOn, in: range) else { return nil }
    let before = range.lowerBound..<at
    // The subject decides: "직원이 고객을 방문", "고객이 …을 방문", "민원인 방문 시".
    if text.contains(.personStaffVisiting, in: before),
      !text.contains(.personCustomerNominative, in: before)
    {
      return .one(.outreach)
    }
    if text.contains(.channelVisitedObject, in: before) { return .one(.outreach) }
    if !text.contains(.personVisitor, in: before), isPlainVisit(at, range) { return .one(.outreach) }
    if text.contains(.personVisitor, in: before) { return .one(.visit) }
    return .someVisit
  }

  /// Staff visit in plain words, customers with honorifics: "검침원이 방문할 때", "소방공무원이 방문하는 경우" against "방문하시는 경우".
  private func isPlainVisit(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound, text.first(of: .channelPlainVisit, at: at) != nil else { return false }
    let subject = max(range.lowerBound, at - 6)..<at
    return subject.contains {
      LexicalClass.particleNominative.contains(text.unquoted[$0]) && text.isSpaced(before: $0 + 1)
    }
  }

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
      if named.isEmpty, among.contains(.written), text.contains(.channelPaper, in: sentence.range) { return .written }
      return named.first ?? among[0]
    }
    if text.contains(.channelOutreachDestination, in: sentence.range) { return .outreach }
    if let at = text.find(.channelVisiting, in: sentence.range), isPlainVisit(at, sentence.range),
      !text.contains(.personVisitor, in: sentence.range.lowerBound..<at)
    {
      return .outreach
    }
    guard named.count == 1 else { return .common }
    return isAbout(named[0], sentence) ? named[0] : .common
  }

  private static let cues: [(LexicalClass, Channel)] = [
    (.channelPhone, .phone), (.channelOnline, .online), (.channelWritten, .written), (.channelVisit, .visit),
    (.channelOutreach, .outreach),
  ]

  /// Under a heading without a channel, a medium decides only where the customer comes through it, not where it merely carries an answer
  /// ("전화로 알려드리겠습니다", "홈페이지에 공개").
  private func isAbout(_ channel: Channel, _ sentence: Sentence) -> Bool {
    switch channel {
    case .phone: text.contains(.channelPhoneContact, in: sentence.range)
    case .online: text.contains(.channelOnlineContact, in: sentence.range)
    case .written: text.contains(.channelWrittenContact, in: sentence.range)
    default: true
    }
  }

  /// How clearly sentences under "고객방문" speak of staff who go out: positive for outreach, negative for visitors.
  package func outreachBalance(_ sentence: Sentence) -> Int {
    let away = text.contains(.channelOutreachEvidence, in: sentence.range)
    let here = text.contains(.channelVisitEvidence, in: sentence.range)
    return (away ? 1 : 0) - (here ? 1 : 0)
  }

  /// 전화 in 휴대전화 and 전화번호 decides nothing.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    text.has(.channelMobilePrefix, before: range.lowerBound)
      || text.first(of: .channelPhoneCompound, at: range.upperBound) != nil
  }

}
