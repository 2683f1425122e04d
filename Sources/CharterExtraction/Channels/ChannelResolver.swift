import CharterLanguage
import CharterModel

/// Gives every sentence its channel from the headings above it and its own words, by the rules of `ChannelRules`.
struct ChannelResolver: Sendable {
  private let text: NormalizedText
  private let outline: HeadingIndex
  /// What each heading settles for what stands under it, by its place among the headings.
  private let settlements: [Settlement]

  init(text: NormalizedText, outline: HeadingIndex, sentences: [Sentence]) {
    self.text = text
    self.outline = outline
    let visits = ChannelResolver.visits(outline, text, sentences)
    var settled: [Settlement] = []
    settled.reserveCapacity(outline.headings.count)
    for (index, heading) in outline.headings.enumerated() {
      let above = heading.parent.map { settled[$0] } ?? Settlement(.among([]))
      settled.append(ChannelResolver.settle(heading, under: above, visit: visits[index]))
    }
    settlements = settled
  }

  /// The channel that a heading settles for what stands under it, as far as it does.
  func channel(of heading: HeadingIndex.Heading) -> Channel? {
    outline.headingOfBlock[heading.block].flatMap { settlements[$0].channel }
  }

  /// The channel of a sentence, with the rule that decides it.
  func ruling(of sentence: Sentence) -> Ruling<Channel> {
    let labels = SentenceLabels(text: text, sentence: sentence.range, labels: sentence.labels)
    if let label = ChannelRules.labels.firstRuling(on: labels) { return label }
    var among: [Channel] = []
    if let index = outline.headingOfBlock[sentence.block] {
      switch settlements[index].word {
      case .settled(let ruling): return ruling
      case .among(let channels): among = channels
      }
    }
    return ChannelRules.channel(of: SentenceChannel(text: text, sentence: sentence, among: among))
  }

  private struct Settlement: Sendable {
    enum Word: Sendable {
      case settled(Ruling<Channel>)
      case among([Channel])
    }

    var word: Word
    /// It or a heading above is about faults in every channel, which no case under it narrows.
    var isRedress = false

    init(_ word: Word, isRedress: Bool = false) {
      self.word = word
      self.isRedress = isRedress
    }

    var channel: Channel? {
      guard case .settled(let ruling) = word else { return nil }
      return ruling.outcome
    }
  }

  /// The nearest heading that names a channel decides; one about all channels makes the cases under it name none.
  private static func settle(_ heading: HeadingIndex.Heading, under above: Settlement, visit: Channel?) -> Settlement {
    let place = HeadingPlace(
      channel: heading.channel, isRedress: heading.isRedress, isUnderRedress: above.isRedress, above: above.channel,
      visit: visit)
    if let ruling = ChannelRules.settling.firstRuling(on: place) {
      return Settlement(.settled(ruling), isRedress: place.isUnderRedress || heading.channel == .common)
    }
    return switch heading.channel {
    case .several(let channels): Settlement(.among(channels))
    case .common: Settlement(.among([]))
    case .none, .one, .someVisit: above
    }
  }

  /// For headings that say 방문 without more: what the sentences under them do, by the heading's place among the headings.
  private static func visits(
    _ outline: HeadingIndex, _ text: NormalizedText, _ sentences: [Sentence]
  ) -> [Int: Channel] {
    var nearest: [Int?] = []
    nearest.reserveCapacity(outline.headings.count)
    for (index, heading) in outline.headings.enumerated() {
      nearest.append(heading.channel == .someVisit ? index : heading.parent.flatMap { nearest[$0] })
    }
    var balance: [Int: Int] = [:]
    for sentence in sentences {
      guard let heading = outline.headingOfBlock[sentence.block], let visit = nearest[heading] else { continue }
      balance[visit, default: 0] += outreachBalance(sentence, text)
    }
    return balance.mapValues { $0 > 0 ? .outreach : .visit }
  }

  /// How clearly a sentence under "고객방문" speaks of staff who go out: positive for outreach, negative for visitors.
  private static func outreachBalance(_ sentence: Sentence, _ text: NormalizedText) -> Int {
    let away = text.contains(.channelOutreachEvidence, in: sentence.range)
    let here = text.contains(.channelVisitEvidence, in: sentence.range)
    return (away ? 1 : 0) - (here ? 1 : 0)
  }
}
