import CharterModel
import CharterText

/// Puts lines under each other.
struct TextOutlineBuilder {
  /// What makes two lines siblings.
  private struct Key: Hashable {
    var indent: Int
    /// nil for a line without a marker.
    var kind: Marker.Kind?
    var sign: UInt32
    var isCondition: Bool
  }

  private struct Open {
    var key: Key
    var block: Int
    var depth: Int
  }

  private let bytes: [UInt8]
  private var blocks: [Block] = []
  private var open: [Open] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Adds a line that belongs to the page and not to the charter.
  mutating func addFurniture(_ line: TextLine, reason: Furniture) {
    blocks.append(Block(role: .paragraph, range: line.content, marker: line.marker?.range, furniture: reason))
  }

  /// Adds a line that is no row of a table.
  mutating func add(_ line: TextLine) {
    let isSentence = Self.isSentence(line.content, bytes)
    if line.marker == nil, isSentence || line.content.count > 200 {
      addParagraph(line)
      return
    }
    let key = Key(
      indent: line.indent, kind: line.marker?.kind, sign: line.marker?.sign ?? 0,
      isCondition: line.marker == nil && Self.isCondition(line.content, bytes))
    close(for: key)
    let depth = open.count + 1
    let role: Block.Role = line.marker == nil ? .heading(level: depth) : .item(depth: depth)
    blocks.append(
      Block(role: role, range: line.content, marker: line.marker?.range, parent: open.last?.block))
    open.append(Open(key: key, block: blocks.count - 1, depth: depth))
  }

  /// Adds a row of a flattened table: one cell, headed by the whole line that names the columns.
  mutating func addRow(_ line: TextLine, header: Range<Int>?) {
    while open.last?.key.kind != nil, !open.isEmpty { open.removeLast() }
    let cell = TableCell(range: line.content, isHeader: header == nil, headers: header.map { [$0] } ?? [])
    blocks.append(
      Block(
        role: .row(TableRow(cells: [cell], isHeader: header == nil)), range: line.content, parent: open.last?.block))
  }

  private mutating func addParagraph(_ line: TextLine) {
    while let last = open.last, last.key.kind != nil, last.key.indent >= line.indent, !isHeadingLike(last.block) {
      open.removeLast()
    }
    if line.indent == 0 {
      while let last = open.last, last.key.kind != nil, last.key.indent > 0 { open.removeLast() }
    }
    blocks.append(Block(role: .paragraph, range: line.content, parent: open.last?.block))
  }

  private func isHeadingLike(_ block: Int) -> Bool { !Self.isSentence(blocks[block].range, bytes) }

  /// Closes what a line with a key does not stand under.
  private mutating func close(for key: Key) {
    if let sibling = open.lastIndex(where: { $0.key == key }) {
      open.removeSubrange(sibling...)
      return
    }
    while let last = open.last,
      last.key.indent > key.indent || last.key.isCondition && key.kind == nil && !key.isCondition
    {
      open.removeLast()
    }
    // A heading without a marker ends the bullets before it.
    if key.kind == nil {
      while let last = open.last, last.key.kind != nil, !isHeadingLike(last.block) { open.removeLast() }
    }
  }

  /// The blocks; numbered or marked lines that have others under them and are no sentences are headings.
  func finished() -> [Block] {
    var blocks = blocks
    let parents = Set(blocks.compactMap(\.parent))
    for index in blocks.indices where parents.contains(index) {
      guard case .item(let depth) = blocks[index].role, blocks[index].range.count <= 150, isHeadingLike(index) else {
        continue
      }
      blocks[index].role = .heading(level: depth)
    }
    return blocks
  }

  /// True when text ends as a sentence, or holds the end of one.
  static func isSentence(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let text = FoldedText(bytes: Array(bytes[range]))
    var end = text.count
    while end > 0, [0x2E, 0x29, 0x22, 0x201D, 0x21].contains(text.units[end - 1]) { end -= 1 }
    return text.first(of: finals, before: end) != nil || text.contains(["니다.", "니다!"], in: 0..<text.count)
  }

  private static let finals: [Word] = [
    "니다", "한다", "십시오", "세요", "된다", "않는다", "린다", "드림", "는다", "있다", "없다", "이다", "니까", "둔다", "준다",
  ]

  private static func isCondition(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let text = FoldedText(bytes: Array(bytes[range]))
    // "방문 시" closes a condition; "의견제시" is a noun.
    if text.has("시", before: text.count), text.isSpaced(before: text.count - 1) { return true }
    return text.first(of: ["경우", "때", "경우에는", "때에는", "경우에", "하시면", "때는"], before: text.count) != nil
  }
}
