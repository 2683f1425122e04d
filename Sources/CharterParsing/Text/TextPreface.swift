import CharterModel
import CharterText

/// Marks what stands before the charter's title: names of menus and sections of the site.
enum TextPreface {
  /// The blocks with the lines above the title marked, where a title is found before anything is stated.
  static func marked(_ blocks: [Block], in rendition: Rendition) -> [Block] {
    guard let title = blocks.firstIndex(where: { isTitle($0, rendition.bytes) }) else { return blocks }
    let above = blocks[..<title]
    guard above.allSatisfy({ $0.furniture != nil || isShort($0, rendition.bytes) }) else { return blocks }
    var blocks = blocks
    for index in 0..<title where blocks[index].furniture == nil { blocks[index].furniture = .preface }
    // What stood under a line that is no heading any more stands by itself.
    for index in blocks.indices {
      if let parent = blocks[index].parent, blocks[parent].furniture != nil { blocks[index].parent = nil }
    }
    return blocks
  }

  private static func isTitle(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.furniture == nil, block.range.count <= 120 else { return false }
    let text = FoldedText(bytes: Array(bytes[block.range]))
    return text.contains(["헌장", "이행표준", "이행기준", "서비스기준", "서비스표준", "응대기준"], in: 0..<text.count)
      && !TextOutlineBuilder.isSentence(block.range, bytes)
  }

  private static func isShort(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.range.count <= 90 && !SentenceEnding.isPromise(in: bytes, block.range)
  }
}
