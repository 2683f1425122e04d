import CharterLanguage
import CharterModel

/// What a heading says of the channel of the promises under it.
///
/// Charters are ordered by channel, and the heading names it. 방문 alone may be the customer's or the staff's.
enum ChannelHeadingRules {
  /// The guides of all rules, in the order in which the rules are asked.
  static var guides: [RuleGuide] { (naming + visits + [medium]).map(\.guide) }

  /// What a heading says, and the rule that decides it; nil where it names no channel.
  static func channel(of heading: HeadingWords) -> Ruling<HeadingChannel>? {
    if let named = naming.firstRuling(on: heading) { return named }
    // 방문 beside a medium says nothing more: "전화 방문 예약".
    if let visit = heading.visit, visit.outcome != .someVisit || heading.media.isEmpty { return visit }
    return [medium].firstRuling(on: heading)
  }

  private static let naming: [Rule<HeadingWords, HeadingChannel>] = [
    Rule(
      "channel-heading/advance-call", ko: "오기 전에 미리 연락하는 고객이다", en: "Customers who come call beforehand.",
      finds: ["서비스헌장\n□ ⟦거동이 불편한 고객이 미리 전화를 주시면⟧\n- 현관에서 기다렸다가 모시겠습니다.": "visit"],
      leaves: ["서비스헌장\n□ 고객이 전화를 주시면\n- 담당자를 연결해 드리겠습니다."]
    ) { $0.text.contains(.channelAdvanceCall, in: $0.range) ? .one(.visit) : nil },
    Rule(
      "channel-heading/common", ko: "고객 참여·만족도처럼 모든 창구에 걸리는 주제다", en: "The topic holds for every channel.",
      finds: ["서비스헌장\n□ ⟦고객 참여 안내⟧\n- 제안의 처리 결과를 7일 이내에 알려드리겠습니다.": "common"],
      leaves: ["서비스헌장\n□ 전화 응대\n- 벨이 네 번 울리기 전에 받겠습니다."]
    ) { $0.text.contains(.channelCommonHeading, in: $0.range) ? .common : nil },
    Rule(
      "channel-heading/redress", ko: "시정·보상은 모든 창구에 걸린다", en: "Redress holds for every channel.",
      finds: ["서비스헌장\n□ ⟦시정 및 보상⟧\n- 잘못된 안내는 즉시 바로잡겠습니다.": "common"],
      leaves: ["서비스헌장\n□ 방문 고객 맞이\n- 먼저 인사를 드리겠습니다."]
    ) { heading in
      heading.hits.contains { $0.tag == .remedyTopic } || heading.text.contains(.headingRedress, in: heading.range)
        ? .common : nil
    },
    Rule(
      "channel-heading/several", ko: "여러 창구를 함께 적었다", en: "The heading names several channels.",
      finds: ["서비스헌장\n□ ⟦우편, 인터넷으로 신청하시는 경우⟧\n- 접수한 날 확인 문자를 보내 드리겠습니다.": "written online"],
      leaves: ["서비스헌장\n□ 인터넷으로 신청하시는 경우\n- 접수한 날 확인 문자를 보내 드리겠습니다."]
    ) { $0.channels.count > 1 ? .several($0.channels) : nil },
  ]

  private static let medium = Rule<HeadingWords, HeadingChannel>(
    "channel-heading/medium", ko: "전화·인터넷·우편을 적었다", en: "The heading names a medium.",
    finds: [
      "서비스헌장\n□ ⟦전화 응대⟧\n- 벨이 네 번 울리기 전에 받겠습니다.": "phone",
      "서비스헌장\n□ ⟦누리집 상담⟧\n- 질문에는 3일 이내에 답변해 드리겠습니다.": "online",
    ],
    leaves: ["서비스헌장\n□ 휴대전화 번호의 보호\n- 고객의 번호를 다른 기관에 넘기지 않겠습니다."]
  ) { heading in heading.channels.count == 1 ? heading.channels.first.map { .one($0) } : nil }

  /// Who visits whom, as far as the words say it.
  static let visits: [Rule<HeadingWords, HeadingChannel>] = [
    Rule(
      "channel-heading/staff-visit", ko: "출장·현장 방문처럼 직원이 나간다", en: "The words are for visits by staff.",
      finds: ["서비스헌장\n□ ⟦출장 상담⟧\n- 약속한 시간에 도착하겠습니다.": "outreach"],
      leaves: ["서비스헌장\n□ 내방 고객 응대\n- 먼저 인사를 드리겠습니다."]
    ) { $0.text.contains(.channelOutreachHeading, in: $0.range) ? .one(.outreach) : nil },
    Rule(
      "channel-heading/customer-visit", ko: "내방·창구처럼 고객이 찾아온다", en: "The words are for customers who come.",
      finds: [
        "서비스헌장\n□ ⟦고객이 방문하시는 경우⟧\n- 먼저 인사를 드리겠습니다.": "visit",
        "서비스헌장\n□ ⟦민원실에서⟧\n- 먼저 인사를 드리겠습니다.": "visit",
      ],
      leaves: ["서비스헌장\n□ 직원이 댁에 방문할 때\n- 신분증을 보여 드리겠습니다."]
    ) { $0.text.contains(.channelVisitHeading, in: $0.range) ? .one(.visit) : nil },
    Rule(
      "channel-heading/staff-subject", ko: "직원이 방문의 주어다", en: "Staff are the subject of visiting.",
      finds: ["서비스헌장\n□ ⟦담당자가 현장에 방문 시⟧\n- 신분증을 보여 드리겠습니다.": "outreach"],
      leaves: ["서비스헌장\n□ 민원인 방문 시\n- 먼저 인사를 드리겠습니다."]
    ) { heading in
      guard let before = heading.beforeVisit, heading.text.contains(.personStaffVisiting, in: before),
        !heading.text.contains(.personCustomerNominative, in: before)
      else { return nil }
      return .one(.outreach)
    },
    Rule(
      "channel-heading/visited-object", ko: "고객이나 가정을 방문한다", en: "The customer or a home is what is visited.",
      finds: ["서비스헌장\n□ ⟦가정을 방문 시⟧\n- 신분증을 보여 드리겠습니다.": "outreach"],
      leaves: ["서비스헌장\n□ 민원인 방문 시\n- 먼저 인사를 드리겠습니다."]
    ) { heading in
      guard let before = heading.beforeVisit else { return nil }
      return heading.text.contains(.channelVisitedObject, in: before) ? .one(.outreach) : nil
    },
    Rule(
      "channel-heading/plain-visit", ko: "방문하다에 높임이 없으면 직원이 간다",
      en: "A plain verb of visiting after a subject has staff as its subject.",
      finds: ["서비스헌장\n□ ⟦검침원이 방문할 때⟧\n- 신분증을 보여 드리겠습니다.": "outreach"],
      leaves: ["서비스헌장\n□ 어르신이 방문하시는 경우\n- 자리를 먼저 안내해 드리겠습니다."]
    ) { heading in
      guard let visit = heading.visitWord, let before = heading.beforeVisit,
        !heading.text.contains(.personVisitor, in: before), heading.text.isPlainVisit(visit, in: heading.range)
      else { return nil }
      return .one(.outreach)
    },
    Rule(
      "channel-heading/visitor", ko: "고객이나 민원인이 방문한다", en: "The customer is named before visiting.",
      finds: ["서비스헌장\n□ ⟦민원인 방문 시⟧\n- 먼저 인사를 드리겠습니다.": "visit"],
      leaves: ["서비스헌장\n□ 가정을 방문 시\n- 신분증을 보여 드리겠습니다."]
    ) { heading in
      guard let before = heading.beforeVisit else { return nil }
      return heading.text.contains(.personVisitor, in: before) ? .one(.visit) : nil
    },
    Rule(
      "channel-heading/some-visit", ko: "방문만 적혀 있어 누가 가는지 알 수 없다", en: "The words do not say who visits whom.",
      finds: ["서비스헌장\n□ ⟦고객방문⟧\n- 방문 전에 약속 시간을 정하겠습니다.": "some-visit"],
      leaves: ["서비스헌장\n□ 출장 상담\n- 약속한 시간에 도착하겠습니다."]
    ) { $0.visitWord == nil ? nil : .someVisit },
  ]
}

/// The words of a heading or label, with what its channel depends on.
struct HeadingWords: Sendable {
  let text: NormalizedText
  let range: Range<Int>
  /// The words the rules know, quoted ones too.
  let hits: [CueHit]
  /// The media it names, by place.
  let media: [Channel]
  /// Where it speaks of visiting.
  let visitWord: Int?
  /// Who visits whom; nil where it speaks of no visit.
  private(set) var visit: Ruling<HeadingChannel>?

  init(text: NormalizedText, range: Range<Int>) {
    self.text = text
    self.range = range
    hits = text.cues(in: range, quoted: true)
    var media: [Channel] = []
    for hit in hits {
      let medium: Channel? =
        switch hit.tag {
        case .channelPhone where !text.isInsidePhoneWord(hit.range): .phone
        case .channelOnline: .online
        case .channelWritten: .written
        default: nil
        }
      if let medium, !media.contains(medium) { media.append(medium) }
    }
    self.media = media
    visitWord = text.find(.channelVisiting, in: range) ?? text.find(.channelCallingOn, in: range)
    visit = ChannelHeadingRules.visits.firstRuling(on: self)
  }

  /// The words before the visit.
  var beforeVisit: Range<Int>? { visitWord.map { range.lowerBound..<$0 } }

  /// The channels it names; a visit comes first where it is clear who visits.
  var channels: [Channel] {
    if case .one(let channel) = visit?.outcome { return [channel] + media }
    return media
  }
}

extension NormalizedText {
  /// A subject of staff, such as 검침원이, ends at most six units before the verb: "검침원이 댁을 방문할 때".
  private static let subjectDistance = 6

  /// Staff visit in plain words, customers with honorifics: "검침원이 방문할 때", "소방공무원이 방문하는 경우" against "방문하시는 경우".
  func isPlainVisit(_ at: Int, in range: Range<Int>) -> Bool {
    guard at > range.lowerBound, has(.channelPlainVisit, at: at) else { return false }
    let subject = max(range.lowerBound, at - Self.subjectDistance)..<at
    return subject.contains { LexicalClass.particleNominative.contains(unquoted[$0]) && isSpaced(before: $0 + 1) }
  }

  /// 전화 in 휴대전화 and 전화번호 decides nothing.
  func isInsidePhoneWord(_ range: Range<Int>) -> Bool {
    has(.channelMobilePrefix, before: range.lowerBound) || has(.channelPhoneCompound, at: range.upperBound)
  }
}
