import CharterLanguage
import CharterModel

/// The headings above a block, resolved once for a document.
struct HeadingIndex: Sendable {
  /// A heading with its place and its channel.
  struct Heading: Sendable {
    var block: Int
    /// Its units, without another heading that is pasted on its end.
    var words: Range<Int>
    var id: String
    var level: Int
    /// What it says of the channel, with the rule that decides it; nil where it names none.
    var channelRuling: Ruling<HeadingChannel>?
    /// What else it says itself.
    var traits: [Ruling<HeadingTrait>]
    /// It, or one above, is about faults and what is done about them.
    var isRedress: Bool
    /// It, or one above, explains or asks; what stands under it promises only with 겠습니다.
    var explains: Bool
    /// Index of the heading above.
    var parent: Int?

    /// What it says of the channel.
    var channel: HeadingChannel { channelRuling?.outcome ?? .none }

    /// It closes as a condition ("두 번 이상 방문하실 경우").
    var isCondition: Bool { has(.condition) }

    func has(_ trait: HeadingTrait) -> Bool { traits.contains { $0.outcome == trait } }
  }

  private(set) var headings: [Heading] = []
  /// For each block the innermost heading at or above it.
  private(set) var headingOfBlock: [Int?] = []

  init(of document: Document, text: NormalizedText) {
    headingOfBlock = Array(repeating: nil, count: document.blocks.count)
    let parents = Set(document.blocks.compactMap(\.parent))
    var children: [Int?: Int] = [:]
    let glued = GluedHeadings(document: document, text: text).own()
    for index in document.blocks.indices {
      let above = document.blocks[index].parent.flatMap { $0 < index ? headingOfBlock[$0] : nil }
      headingOfBlock[index] = above
      // Most blocks of a page are boilerplate; they are passed over before they are copied.
      guard document.blocks[index].boilerplate == nil else { continue }
      let block = document.blocks[index]
      guard HeadingIndex.heads(block, text, hasChildren: parents.contains(index)) else { continue }
      let range = glued[index] ?? text.range(ofBytes: block.range)
      children[above, default: 0] += 1
      let number = children[above, default: 1]
      let id = above.map { "\(headings[$0].id).\(number)" } ?? "\(number)"
      let traits = HeadingRules.traits(
        of: HeadingSubject(text: text, words: range, isGlued: glued[index] != nil))
      var heading = Heading(
        block: index, words: range, id: id, level: above.map { headings[$0].level + 1 } ?? 1,
        channelRuling: ChannelHeadingRules.channel(of: HeadingWords(text: text, range: range)), traits: traits,
        isRedress: above.map { headings[$0].isRedress } ?? false,
        explains: above.map { headings[$0].explains } ?? false, parent: above)
      heading.isRedress = heading.isRedress || heading.has(.redress)
      heading.explains = heading.explains || heading.has(.explaining)
      headings.append(heading)
      headingOfBlock[index] = headings.count - 1
    }
  }

  /// A bullet over others that is longer is a sentence and no heading.
  private static let longestBullet = 60

  /// Headings, and bullets that have others under them and promise nothing themselves.
  private static func heads(_ block: Block, _ text: NormalizedText, hasChildren: Bool) -> Bool {
    if block.isHeading { return true }
    guard hasChildren, case .item = block.role else { return false }
    let range = text.range(ofBytes: block.range)
    guard range.count <= longestBullet, let last = range.last else { return false }
    return !text.has(.headingNotAtSentenceEnd, before: last + 1)
  }

  /// The heading of a block; nil above the first.
  func heading(of block: Int) -> Heading? {
    headingOfBlock[block].map { headings[$0] }
  }

  /// Headings from the innermost outwards.
  func chain(of block: Int) -> [Heading] {
    var chain: [Heading] = []
    var next = headingOfBlock[block]
    while let index = next {
      chain.append(headings[index])
      next = headings[index].parent
    }
    return chain
  }
}
