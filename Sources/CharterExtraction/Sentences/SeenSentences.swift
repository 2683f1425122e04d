import CharterLanguage
import CharterModel

/// The promises that were read, so that one printed again under the same channel and an equal heading counts once.
///
/// Words are summed up in 64 bits to find those that may be equal; only equal words make a repetition.
struct SeenSentences {
  /// The rule by which a sentence counts once.
  static let repetition = RuleGuide(
    "repetition/same-section", ko: "같은 제목 아래 같은 문장은 한 번만 센다",
    en: "A sentence printed again under an equal heading counts once.",
    finds: ["서비스헌장\n□ 방문 고객\n- 명찰을 달겠습니다.\n□ 방문 고객\n- ⟦명찰을 달겠습니다.⟧": repeated],
    leaves: ["서비스헌장\n□ 방문 고객\n- 먼저 인사하겠습니다.\n□ 전화 고객\n- 먼저 인사하겠습니다."])
  /// What the rule decides.
  static let repeated = "repeated"

  private struct Entry {
    var words: Range<Int>
    var channel: Channel
    var title: Range<Int>?
  }

  private var entries: [Entry] = []
  private var places: [UInt64: Int32] = [:]

  /// Adds a sentence.
  ///
  /// - Parameters:
  ///   - words: its units.
  ///   - title: bytes of the heading it stands under.
  /// - Returns: the units of the equal sentence that was there before; nil when it is new.
  mutating func add(
    _ words: Range<Int>, _ channel: Channel, under title: Range<Int>?, of text: NormalizedText, _ rendition: Rendition
  ) -> Range<Int>? {
    var key = SeenSentences.sum(text.units[words], SeenSentences.sum(channel.rawValue.utf8, 0))
    if let title { key = SeenSentences.sum(rendition.bytes[title], key) }
    while let place = places[key] {
      let entry = entries[Int(place)]
      if entry.channel == channel, text.units[entry.words] == text.units[words],
        entry.title == title || entry.title.map({ rendition.bytes[$0] }) == title.map({ rendition.bytes[$0] })
      {
        return entry.words
      }
      key &+= 1
    }
    places[key] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(words: words, channel: channel, title: title))
    return nil
  }

  private static func sum<Letters: Sequence>(_ letters: Letters, _ start: UInt64) -> UInt64
  where Letters.Element: BinaryInteger {
    letters.reduce(start) { ($0 ^ UInt64(truncatingIfNeeded: $1)) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
