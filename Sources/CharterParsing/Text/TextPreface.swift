import CharterLanguage
import CharterModel

/// Marks the names of menus and sections of the site before the title of the charter.
enum TextPreface {
  /// Marks the lines above the title, if a title precedes all statements.
  static func marked(_ blocks: [Block], in rendition: Rendition) -> [Block] {
    guard let title = title(of: blocks, rendition.bytes) else { return blocks }
    let above = blocks[..<title]
    guard above.allSatisfy({ $0.boilerplate != nil || isShort($0, rendition.bytes) }) else { return blocks }
    var blocks = blocks
    for index in 0..<title where blocks[index].boilerplate == nil { blocks[index].boilerplate = .preface }
    // The children of a line that is no longer a heading have no parent.
    for index in blocks.indices {
      if let parent = blocks[index].parent, blocks[parent].boilerplate != nil { blocks[index].parent = nil }
    }
    return blocks
  }

  /// True for the words of a charter's title: "고객서비스헌장", "고객응대서비스 이행표준(2025)", "[별표] 서비스 기준".
  static func isTitle(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= 120 else { return false }
    let text = NormalizedText(bytes: Array(bytes[range]))
    return text.contains(.charterName, in: 0..<text.count)
      && !SentenceEnding.holdsSentence(in: bytes, range)
  }

  /// The first block with a title's words; a menu often names the page before its title does.
  private static func title(of blocks: [Block], _ bytes: [UInt8]) -> Int? {
    let isCandidate = { (block: Block) in block.boilerplate == nil && isTitle(block.range, bytes) }
    guard var title = blocks.firstIndex(where: isCandidate) else { return nil }
    var next = title + 1
    while next < blocks.count, blocks[next].boilerplate != nil || blocks[next].isHeading && blocks[next].marker == nil {
      if isCandidate(blocks[next]), ends(blocks[next].range, with: blocks[title].range, bytes) { title = next }
      next += 1
    }
    return title
  }

  private static func ends(_ long: Range<Int>, with short: Range<Int>, _ bytes: [UInt8]) -> Bool {
    WordList.compact(bytes, long).reversed().starts(with: WordList.compact(bytes, short).reversed())
  }

  /// True when the words end as the title of a charter does: "한빛시 상수도 서비스헌장", "[서비스 이행표준]".
  static func endsAsTitle(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= 120 else { return false }
    let text = NormalizedText(bytes: Array(bytes[range]))
    var end = text.count
    while end > 0, !text.units[end - 1].isHangul { end -= 1 }
    return text.has(.charterName, before: end)
  }

  private static func isShort(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.range.count <= 90 && !SentenceEnding.isPromise(in: bytes, block.range)
  }
}
