import CharterModel
import CharterText

/// Gives every sentence its channel from the headings above it and its own words.
struct ChannelResolver: Sendable {
  private let reader: ChannelReader
  private let outline: Outline
  /// For headings that say 방문 without more: what the sentences under them do, by the heading's block.
  private var visits: [Int: Channel] = [:]

  init(text: FoldedText, outline: Outline, sentences: [Sentence]) {
    reader = ChannelReader(text: text)
    self.outline = outline
    var balance: [Int: Int] = [:]
    for sentence in sentences {
      guard let heading = outline.chain(of: sentence.block).first(where: { $0.channel == .someVisit }) else { continue }
      balance[heading.block, default: 0] += reader.outreachBalance(sentence)
    }
    visits = balance.mapValues { $0 > 0 ? .outreach : .visit }
  }

  /// The channel that a heading settles for what stands under it, as far as it does.
  func channel(of heading: Outline.Heading) -> Channel? {
    let above = chain(from: heading)
    if case .settled(let channel) = settle(above) { return channel }
    return nil
  }

  /// The channel of a sentence.
  func channel(of sentence: Sentence) -> Channel {
    for label in sentence.labels {
      if case .one(let channel) = reader.heading(label) { return channel }
    }
    return switch settle(outline.chain(of: sentence.block)) {
    case .settled(let channel): channel
    case .among(let channels): reader.sentence(sentence, among: channels)
    }
  }

  private enum Settlement {
    case settled(Channel)
    case among([Channel])
  }

  /// The nearest heading that names a channel decides; one about all channels makes the cases under it name none; a bare 방문 under a
  /// heading with a channel does not overrule it.
  private func settle(_ chain: [Outline.Heading]) -> Settlement {
    if chain.contains(where: { $0.channel == .common && $0.isRedress }) { return .settled(.common) }
    for (index, heading) in chain.enumerated() {
      switch heading.channel {
      case .none: continue
      case .common: return .among([])
      case .one(let channel): return .settled(channel)
      case .several(let channels): return .among(channels)
      case .someVisit:
        let outer = settle(Array(chain[(index + 1)...]))
        if case .settled(let channel) = outer, channel != .common { return outer }
        return .settled(visits[heading.block] ?? .visit)
      }
    }
    return .among([])
  }

  private func chain(from heading: Outline.Heading) -> [Outline.Heading] {
    outline.chain(of: heading.block)
  }
}
