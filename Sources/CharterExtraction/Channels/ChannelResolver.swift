import CharterLanguage
import CharterModel

/// Gives every sentence its channel from the headings above it and its own words.
struct ChannelResolver: Sendable {
  private let reader: ChannelReader
  private let outline: HeadingIndex
  /// What each heading settles for what stands under it, by its place among the headings.
  private let settlements: [Settlement]

  init(text: NormalizedText, outline: HeadingIndex, sentences: [Sentence]) {
    reader = ChannelReader(text: text)
    self.outline = outline
    let visits = ChannelResolver.visits(outline, reader, sentences)
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
    guard let index = outline.headingOfBlock[heading.block], case .settled(let channel) = settlements[index].word else {
      return nil
    }
    return channel
  }

  /// The channel of a sentence.
  func channel(of sentence: Sentence) -> Channel {
    for label in sentence.labels {
      if case .one(let channel) = reader.heading(label) { return channel }
    }
    guard let index = outline.headingOfBlock[sentence.block] else { return reader.sentence(sentence, among: []) }
    return switch settlements[index].word {
    case .settled(let channel): channel
    case .among(let channels): reader.sentence(sentence, among: channels)
    }
  }

  private struct Settlement: Sendable {
    enum Word: Sendable {
      case settled(Channel)
      case among([Channel])
    }

    var word: Word
    /// It or a heading above is about faults in every channel, which no case under it narrows.
    var isCommonRedress = false

    init(_ word: Word, isCommonRedress: Bool = false) {
      self.word = word
      self.isCommonRedress = isCommonRedress
    }
  }

  /// The nearest heading that names a channel decides; one about all channels makes the cases under it name none; a bare 방문 under a
  /// heading with a channel does not overrule it.
  private static func settle(_ heading: HeadingIndex.Heading, under above: Settlement, visit: Channel?) -> Settlement {
    if above.isCommonRedress || heading.channel == .common && heading.isRedress {
      return Settlement(.settled(.common), isCommonRedress: true)
    }
    switch heading.channel {
    case .none: return above
    case .common: return Settlement(.among([]))
    case .one(let channel): return Settlement(.settled(channel))
    case .several(let channels): return Settlement(.among(channels))
    case .someVisit:
      if case .settled(let channel) = above.word, channel != .common { return above }
      return Settlement(.settled(visit ?? .visit))
    }
  }

  /// For headings that say 방문 without more: what the sentences under them do, by the heading's place among the headings.
  private static func visits(_ outline: HeadingIndex, _ reader: ChannelReader, _ sentences: [Sentence]) -> [Int:
    Channel]
  {
    var nearest: [Int?] = []
    nearest.reserveCapacity(outline.headings.count)
    for (index, heading) in outline.headings.enumerated() {
      nearest.append(heading.channel == .someVisit ? index : heading.parent.flatMap { nearest[$0] })
    }
    var balance: [Int: Int] = [:]
    for sentence in sentences {
      guard let heading = outline.headingOfBlock[sentence.block], let visit = nearest[heading] else { continue }
      balance[visit, default: 0] += reader.outreachBalance(sentence)
    }
    return balance.mapValues { $0 > 0 ? .outreach : .visit }
  }
}
