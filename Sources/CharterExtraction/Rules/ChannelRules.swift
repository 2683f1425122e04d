import CharterLanguage
import CharterModel

/// The channel of a sentence: the way in which customer and institution meet.
///
/// The heading above decides where it can. Under a heading that leaves it open, the words of the sentence do. A medium decides only where the
/// customer comes through it, not where it merely carries an answer ("전화로 알려드리겠습니다", "홈페이지에 공개").
enum ChannelRules {
  /// The guides of all rules, in the order in which the rules are asked.
  static var guides: [RuleGuide] { [entry.guide] + labels.map(\.guide) + settling.map(\.guide) + open.map(\.guide) }

  /// The channel of a sentence under a heading that leaves it open.
  static func channel(of sentence: SentenceChannel) -> Ruling<Channel> {
    open.firstRuling(on: sentence) ?? Ruling(outcome: .common, rule: noneNamed.guide.name)
  }

  /// The label of an entry, before its colon or as its topic.
  static let entry = Rule<EntryLabel, Channel>(
    "channel/entry", ko: "한 줄에 늘어놓은 항목마다 창구가 적혀 있다",
    en: "Every entry of a list in one line names a channel of its own.",
    finds: [
      "전화: 3회 이내 수신, ⟦방문: 10분 이내 안내⟧, 인터넷: 24시간 이내 답변": "visit",
      "누리집은 3근무일 이내, ⟦서면은 7일 이내에 답변하겠습니다.⟧": "written",
    ],
    leaves: ["문의: 3일 이내 답변, 신고: 5일 이내 조사", "문자로 1일 이내, 전화로는 3일 이내에 담당자가 결과를 알려드리고 확인하겠습니다."]
  ) { label in
    switch ChannelHeadingRules.channel(of: HeadingWords(text: label.text, range: label.words))?.outcome {
    case .one(let channel): channel
    case .someVisit: .visit
    default: nil
    }
  }

  /// The words before a sentence.
  static let labels: [Rule<SentenceLabels, Channel>] = [
    Rule(
      "channel/label", ko: "괄호나 표의 칸에 창구가 적혀 있다", en: "Words in brackets or a cell of the row name the channel.",
      finds: [
        "⟦[전화] 벨이 네 번 울리기 전에 받겠습니다.⟧": "phone",
        "서비스헌장\n| 구분 | 내용 | 기준 |\n| --- | --- | --- |\n| 전화 | ⟦담당자 부재 시 회신 | 2시간 이내⟧ |": "phone",
      ],
      leaves: ["[공통] 고객의 비밀을 지키겠습니다."]
    ) { subject in
      for label in subject.labels {
        if case .one(let channel) = subject.channel(of: label) { return channel }
      }
      return nil
    },
    Rule(
      "channel/visit-label", ko: "머리표에 방문이라고만 적혀 있으면 고객이 찾아온다",
      en: "A label that only says visit is about customers who come.",
      finds: ["⟦(방문응대) 5분 이내에 응대하겠습니다.⟧": "visit"],
      leaves: ["(전화응대) 5분 이내에 응대하겠습니다."]
    ) { subject in
      let isVisit = subject.labels.contains { subject.channel(of: $0) == .someVisit }
      return isVisit && !subject.text.contains(.channelOutreachEvidence, in: subject.sentence) ? .visit : nil
    },
  ]

  // MARK: Headings that settle it

  /// What a heading settles for the sentences under it.
  static let settling: [Rule<HeadingPlace, Channel>] = [
    Rule(
      "channel/redress", ko: "시정·보상 아래에서는 어느 제목도 창구를 나누지 않는다",
      en: "Under a heading on redress no heading narrows the channel.",
      finds: ["서비스헌장\n□ 시정 및 보상\n○ 전화 응대가 불친절한 경우\n- ⟦담당자가 당일 사과드리겠습니다.⟧": "common"],
      leaves: ["서비스헌장\n□ 전화 응대\n- 담당자가 당일 사과드리겠습니다."]
    ) { $0.isUnderRedress || $0.channel == .common && $0.isRedress ? .common : nil },
    Rule(
      "channel/heading", ko: "가장 가까운 제목에 창구가 적혀 있다", en: "The nearest heading names the channel.",
      finds: ["서비스헌장\n□ 전화 응대\n- ⟦소속과 성명을 밝히겠습니다.⟧": "phone"],
      leaves: ["서비스헌장\n□ 우리의 약속\n- 소속과 성명을 밝히겠습니다."]
    ) { heading in
      guard case .one(let channel) = heading.channel else { return nil }
      return channel
    },
    Rule(
      "channel/visit-under-channel", ko: "윗제목의 창구를 방문이라는 말이 바꾸지 않는다",
      en: "The word 방문 by itself does not overrule the channel of the heading above.",
      finds: ["서비스헌장\n□ 출장 상담\n○ 방문 순서\n- ⟦약속한 시간에 도착하겠습니다.⟧": "outreach"],
      leaves: ["서비스헌장\n□ 우리의 약속\n○ 방문 순서\n- 약속한 시간에 도착하겠습니다."]
    ) { heading in
      guard heading.channel == .someVisit, let above = heading.above, above != .common else { return nil }
      return above
    },
    Rule(
      "channel/visit-by-sentences", ko: "방문이라고만 적혀 있어 아래 글로 누가 가는지 가린다",
      en: "Under the word 방문 by itself the sentences show who visits whom.",
      finds: [
        "서비스헌장\n□ 고객방문\n- ⟦방문하기 전에 약속 시간을 정하겠습니다.⟧": "outreach",
        "서비스헌장\n□ 고객방문\n- ⟦창구에서 기다리시는 시간을 줄여 10분 이내에 모시겠습니다.⟧": "visit",
      ],
      leaves: ["서비스헌장\n□ 민원인 방문 시\n- 먼저 인사를 드리겠습니다."]
    ) { $0.channel == .someVisit ? $0.visit ?? .visit : nil },
  ]

  // MARK: Headings that leave it open

  /// The words of a sentence under a heading that names several channels or none.
  static let open: [Rule<SentenceChannel, Channel>] = [
    Rule(
      "channel/named-of-heading", ko: "제목에 적힌 창구 가운데 하나가 문장에 있다",
      en: "The sentence names one of the channels of the heading.",
      finds: ["서비스헌장\n□ 우편, 인터넷으로 신청하시는 경우\n- ⟦인터넷으로 신청하시면 당일 접수하겠습니다.⟧": "online"],
      leaves: ["서비스헌장\n□ 우편, 인터넷으로 신청하시는 경우\n- 신청하신 날 접수하겠습니다."]
    ) { $0.among.isEmpty ? nil : $0.named.first },
    Rule(
      "channel/premises-of-heading", ko: "여러 창구 가운데 건물 안에서만 하는 일이다",
      en: "Of the channels of the heading, only visitors meet it.",
      finds: ["서비스헌장\n□ 전화하시거나 방문하시는 경우\n- ⟦휠체어를 빌려 드리겠습니다.⟧": "visit"],
      leaves: ["서비스헌장\n□ 전화하시거나 방문하시는 경우\n- 소속과 이름을 밝히겠습니다."]
    ) { $0.among.contains(.visit) && $0.isAtPremises ? .visit : nil },
    Rule(
      "channel/paper", ko: "회신문·서류는 서면이다", en: "What is on paper is written.",
      finds: ["서비스헌장\n□ 인터넷, 우편으로 신청하시는 경우\n- ⟦회신문에는 담당자의 이름을 적겠습니다.⟧": "written"],
      leaves: ["서비스헌장\n□ 인터넷, 우편으로 신청하시는 경우\n- 담당자의 이름을 적겠습니다."]
    ) { subject in
      subject.among.contains(.written) && subject.says(.channelPaper) ? .written : nil
    },
    Rule(
      "channel/first-of-heading", ko: "제목에 먼저 적힌 창구로 본다", en: "The first channel of the heading is taken.",
      finds: ["서비스헌장\n□ 우편, 인터넷으로 신청하시는 경우\n- ⟦신청하신 날 접수하겠습니다.⟧": "written"],
      leaves: ["서비스헌장\n□ 우리의 약속\n- 신청하신 날 접수하겠습니다."]
    ) { $0.among.first },
    Rule(
      "channel/staff-destination", ko: "직원이 댁이나 현장에 간다", en: "Staff go to a home or a site.",
      finds: ["⟦댁을 방문하여 이용 방법을 알려드리겠습니다.⟧": "outreach"],
      leaves: ["창구를 방문하신 분께 이용 방법을 알려드리겠습니다."]
    ) { $0.says(.channelOutreachDestination) ? .outreach : nil },
    Rule(
      "channel/plain-visit", ko: "방문하다에 높임이 없으면 직원이 간다",
      en: "A plain verb of visiting after a subject has staff as its subject.",
      finds: ["⟦담당자가 방문하여 누수를 확인하겠습니다.⟧": "outreach"],
      leaves: ["고객이 방문하여 신청하시면 그 자리에서 접수하겠습니다."]
    ) { subject in
      let range = subject.sentence.range
      guard let at = subject.text.find(.channelVisiting, in: range), subject.text.isPlainVisit(at, in: range),
        !subject.text.contains(.personVisitor, in: range.lowerBound..<at)
      else { return nil }
      return .outreach
    },
    Rule(
      "channel/promised-hour", ko: "직원이 약속한 시간에 맞추어 간다",
      en: "Staff keep the hour at which they promised to come.",
      finds: ["⟦약속한 시간보다 늦어질 때에는 10분 전에 전화로 양해를 구하겠습니다.⟧": "outreach"],
      leaves: ["상담은 예약하신 시간에 시작하겠습니다."]
    ) { $0.says(.channelPromisedHour) && $0.says(.channelLateness) ? .outreach : nil },
    Rule(
      "channel/advance-call", ko: "오기 전에 미리 연락하는 고객이다",
      en: "Customers say beforehand that they will come.",
      finds: ["⟦장애인께서 미리 전화를 주시면 주차장에서 맞이하겠습니다.⟧": "visit"],
      leaves: ["전화를 주시면 담당자를 연결해 드리겠습니다."]
    ) { $0.says(.channelAdvanceCall) && ($0.isAtPremises || $0.named.contains(.visit)) ? .visit : nil },
    Rule(
      "channel/field-staff", ko: "밖에서 일하는 직원이 신분을 밝힌다", en: "Staff who work at the customer's place show who they are.",
      finds: ["⟦점검원은 사원증을 달고 점검 결과를 설명해 드리겠습니다.⟧": "outreach"],
      leaves: ["모든 점검원은 해마다 서비스 교육을 받겠습니다."]
    ) { $0.says(.channelFieldStaff) && $0.says(.channelIdentification) ? .outreach : nil },
    Rule(
      "channel/premises", ko: "건물 안에서만 하는 일이다", en: "Only customers who come meet it.",
      finds: [
        "⟦하던 일을 멈추고 먼저 응대하겠습니다.⟧": "visit", "⟦모든 직원은 명찰을 달겠습니다.⟧": "visit",
      ],
      leaves: ["공사 안내판에 책임자의 이름을 적겠습니다.", "직원은 고객의 질문에 정확히 답변하겠습니다."]
    ) { $0.isAtPremises ? .visit : nil },
    Rule(
      "channel/several-named", ko: "여러 창구가 적혀 있어 하나로 정할 수 없다", en: "The sentence names several channels.",
      finds: ["⟦전화와 누리집으로 주신 문의에 당일 답변하겠습니다.⟧": "common"],
      leaves: ["전화로 문의하신 내용에 당일 답변하겠습니다."]
    ) { $0.named.count > 1 ? .common : nil },
    Rule(
      "channel/publication", ko: "알리거나 싣는 수단일 뿐이다", en: "Staff tell or publish something through the medium.",
      finds: [
        "⟦민원 만족도를 조사하고 누리집에 결과를 싣겠습니다.⟧": "common", "⟦접수된 고충은 그 결과를 서면으로 알려드리겠습니다.⟧": "common",
      ],
      leaves: ["누리집에 올리신 글에는 3일 이내에 답변하겠습니다.", "팩스로 보내신 서류는 접수 사실을 알려드리겠습니다."]
    ) { subject in
      guard let medium = subject.named.first, [.online, .written].contains(medium), subject.isOnlyMeans(medium) else {
        return nil
      }
      return .common
    },
    Rule(
      "channel/contact", ko: "고객이 그 창구로 찾거나 연락한다", en: "The customer comes or makes contact through the channel.",
      finds: ["⟦전화벨이 네 번 울리기 전에 응답하겠습니다.⟧": "phone", "⟦팩스로 신청하신 서류는 당일 접수하겠습니다.⟧": "written"],
      leaves: ["처리 결과를 전화로 알려드리겠습니다."]
    ) { subject in
      guard let channel = subject.named.first, subject.isContact(through: channel) else { return nil }
      return channel
    },
    Rule(
      "channel/means", ko: "결과를 알리는 수단일 뿐이다", en: "The medium only carries an answer.",
      finds: ["⟦처리 결과를 전화로 알려드리겠습니다.⟧": "common"],
      leaves: ["전화벨이 네 번 울리기 전에 응답하겠습니다."]
    ) { $0.named.isEmpty ? nil : .common },
    noneNamed,
  ]

  private static let noneNamed = Rule<SentenceChannel, Channel>(
    "channel/none-named", ko: "창구가 적혀 있지 않다", en: "No channel is named.",
    finds: ["⟦접수한 민원은 3일 이내에 처리하겠습니다.⟧": "common"],
    leaves: ["처리 결과를 전화로 알려드리겠습니다."]
  ) { _ in .common }
}

/// The words in brackets before a sentence, and the cells that head its row.
struct SentenceLabels: Sendable {
  let text: NormalizedText
  let sentence: Range<Int>
  let labels: [Range<Int>]

  /// What a label says of the channel.
  func channel(of label: Range<Int>) -> HeadingChannel? {
    ChannelHeadingRules.channel(of: HeadingWords(text: text, range: label))?.outcome
  }
}

/// The words that head an entry of a list in one line: "방문" in "방문: 10분 이내 안내", "서면" in "서면은 7일 이내".
struct EntryLabel: Sendable {
  let text: NormalizedText
  let words: Range<Int>

  /// In units: 인터넷상담게시판 has eight.
  private static let longest = 10

  /// - Parameter act: the units of the entry. nil where it has no label.
  init?(_ act: Range<Int>, in text: NormalizedText) {
    let near = act.lowerBound..<min(act.upperBound, act.lowerBound + Self.longest)
    let colon = near.first { text.unquoted[$0] == 0x3A }
    let topic = near.first {
      $0 > near.lowerBound && LexicalClass.particleEntryTopic.contains(text.unquoted[$0])
        && text.isSpaced(before: $0 + 1)
    }
    guard let end = colon ?? topic, end > act.lowerBound else { return nil }
    self.text = text
    words = act.lowerBound..<end
  }
}

/// A sentence with what its channel depends on.
struct SentenceChannel: Sendable {
  let text: NormalizedText
  let sentence: Sentence
  /// The channels that the heading names; empty where it names none.
  let among: [Channel]
  /// The channels that the sentence names, of those of the heading.
  let named: [Channel]

  init(text: NormalizedText, sentence: Sentence, among: [Channel]) {
    self.text = text
    self.sentence = sentence
    self.among = among
    named = Self.cues.compactMap { cue, channel in
      let isNamed =
        (among.isEmpty || among.contains(channel))
        && sentence.cues.contains { $0.tag == cue && !text.isInsidePhoneWord($0.range) }
      return isNamed ? channel : nil
    }
  }

  /// Whether the sentence holds a word of a class.
  func says(_ words: LexicalClass) -> Bool { text.contains(words, in: sentence.range) }

  /// Something that only customers in the building meet, where staff do not go out themselves.
  var isAtPremises: Bool {
    says(.channelPremises) && !named.contains(.outreach) && !says(.channelOutreachEvidence)
  }

  /// Whether the sentence names a medium only where staff tell or publish something through it.
  func isOnlyMeans(_ medium: Channel) -> Bool {
    sentence.cues.allSatisfy { cue in
      guard Self.cues.contains(where: { $0.0 == cue.tag && $0.1 == medium }), !text.isInsidePhoneWord(cue.range) else {
        return true
      }
      return isMeans(cue.range)
    }
  }

  /// The longest way from a medium to the act of telling, in units: "누리집과 현장 게시판에 자세히 알려".
  private static let telling = 16

  /// "누리집에 결과를 싣겠습니다", but not "누리집에 올리신 글".
  private func isMeans(_ medium: Range<Int>) -> Bool {
    let rest = medium.upperBound..<min(sentence.range.upperBound, medium.upperBound + Self.telling)
    guard text.has(.channelTellingParticle, at: rest.lowerBound),
      let act = text.find(.channelTelling, in: rest)
    else { return false }
    return !text.contains(.endingHonorific, in: rest.lowerBound..<act)
  }

  private static let cues: [(LexicalClass, Channel)] = [
    (.channelPhone, .phone), (.channelOnline, .online), (.channelWritten, .written), (.channelVisit, .visit),
    (.channelOutreach, .outreach),
  ]

  /// The customer comes through a channel, and it does not merely carry an answer.
  func isContact(through channel: Channel) -> Bool {
    switch channel {
    case .phone: text.contains(.channelPhoneContact, in: sentence.range)
    case .online: text.contains(.channelOnlineContact, in: sentence.range)
    case .written: text.contains(.channelWrittenContact, in: sentence.range)
    default: true
    }
  }
}

/// A heading with what is above and below it.
struct HeadingPlace: Sendable {
  let channel: HeadingChannel
  let isRedress: Bool
  /// A heading above is about faults in every channel.
  let isUnderRedress: Bool
  /// The channel that the heading above settles.
  let above: Channel?
  /// For one that says 방문 without more: what the sentences under it do.
  let visit: Channel?
}
