import CharterLanguage
import CharterModel

/// Builds the nesting of lines.
struct TextOutlineBuilder {
  /// The properties that make two lines siblings.
  private struct Key: Hashable {
    var indent: Int
    /// nil for a line without a marker.
    var kind: Marker.Kind?
    var sign: UInt32 = 0
    /// "• 01" heads what "•" marks.
    var isDoubled = false
    var isCondition = false
    /// 0 for the charter's title, 1 to 6 for a heading of Markdown, nil for all others.
    var level: Int?

    /// Whether two lines are siblings; they may be a column apart, because charters are typed by hand.
    func isSibling(of other: Key) -> Bool {
      if level != nil || other.level != nil { return level == other.level }
      return kind == other.kind && sign == other.sign && isDoubled == other.isDoubled
        && isCondition == other.isCondition
        && abs(indent - other.indent) <= 1
    }
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

  /// Adds a line of boilerplate.
  mutating func addFurniture(_ line: TextLine, reason: Boilerplate) {
    blocks.append(Block(role: .paragraph, range: line.content, marker: line.marker?.range, boilerplate: reason))
  }

  /// Adds a line that is no row of a table.
  ///
  /// - Parameter next: The line after it. A short line with a bound is the heading of bullets under it, and otherwise a
  ///   commitment.
  mutating func add(_ line: TextLine, next: TextLine?) {
    if line.look == .plain, line.marker == nil, !isTitle(line, next) {
      addParagraph(line)
      return
    }
    let key = key(of: line)
    close(for: key)
    let depth = open.count + 1
    let isItem = line.look == .plain && line.marker != nil
    blocks.append(
      Block(
        role: isItem ? .item(depth: depth) : .heading(level: depth), range: line.content, marker: line.marker?.range,
        parent: open.last?.block))
    open.append(Open(key: key, block: blocks.count - 1, depth: depth))
  }

  /// Adds a row of a table.
  mutating func addRow(_ row: TableRow) {
    while let last = open.last, last.key.kind != nil, !isHeadingLike(last.block) { open.removeLast() }
    guard let low = row.cells.map(\.range.lowerBound).max(), let high = row.cells.map(\.range.upperBound).max() else {
      return
    }
    // A cell that spans rows is above; the row is the text on its own line.
    let start = row.cells.map(\.range.lowerBound).filter { !bytes[$0..<low].contains(0x0A) }.min() ?? low
    blocks.append(Block(role: .row(row), range: start..<high, parent: open.last?.block))
  }

  private func key(of line: TextLine) -> Key {
    let isCondition = line.marker == nil && isCondition(line.content)
    var key = Key(
      indent: line.indent, kind: line.marker?.kind, sign: line.marker?.sign ?? 0,
      isDoubled: line.marker?.isDoubled ?? false,
      isCondition: isCondition)
    if case .heading(let level) = line.look { key.level = level }
    if line.marker == nil, TextPreface.endsAsTitle(line.content, bytes) { key.level = 0 }
    // The unit of an article is its depth, whatever its indentation.
    if key.kind == .article { key.indent = 0 }
    return key
  }

  // MARK: Depth

  /// Closes the lines that a line with a key is not under.
  private mutating func close(for key: Key) {
    if let sibling = open.lastIndex(where: { $0.key.isSibling(of: key) }) {
      open.removeSubrange(sibling...)
      return
    }
    if let level = key.level {
      while let last = open.last, last.key.level.map({ $0 >= level }) ?? true { open.removeLast() }
      return
    }
    while let last = open.last, last.key.level == nil,
      last.key.indent > key.indent && last.key.kind != .article
        || last.key.isCondition && key.kind == nil && !key.isCondition
    {
      open.removeLast()
    }
    if let kind = key.kind {
      // Roman numbers count chapters: "Ⅰ." after "□ 전문" and its bullets ends them.
      while kind == .roman, let last = open.last, last.key.level == nil, let other = last.key.kind, other != .article {
        open.removeLast()
      }
      // A number or square after a bullet that is a whole sentence is not part of it, unless the sentence announces a
      // list.
      while let last = open.last, last.key.kind == .bullet || last.key.kind == .dash, !Self.stands(kind),
        abs(last.key.indent - key.indent) <= 1, !isHeadingLike(last.block), !announces(last.block)
      {
        open.removeLast()
      }
      return
    }
    // A heading without a marker is under one with a marker only directly after it; otherwise it ends the marked lines.
    while let last = open.last, last.key.kind != nil, last.key.level == nil,
      last.block != blocks.count - 1 || !isHeadingLike(last.block), !key.isCondition || !isHeadingLike(last.block)
    {
      open.removeLast()
    }
    // The case under whose bullets it stands does not hold for it.
    while let last = open.last, last.key.level == nil, last.key.isCondition, last.key.kind == nil, !key.isCondition {
      open.removeLast()
    }
  }

  private mutating func addParagraph(_ line: TextLine) {
    while let last = open.last, last.key.kind != nil, last.key.indent >= line.indent, !isHeadingLike(last.block) {
      open.removeLast()
    }
    if line.indent == 0 {
      // "3. 서면 민원" and the text directly after it belong together, whatever their indentation.
      while let last = open.last, last.key.kind != nil, last.key.indent > 0,
        last.block != blocks.count - 1 || !isHeadingLike(last.block)
      {
        open.removeLast()
      }
    }
    blocks.append(Block(role: .paragraph, range: line.content, parent: open.last?.block))
  }

  // MARK: Looks

  /// Whether a line without a marker is a heading of the text after it.
  private func isTitle(_ line: TextLine, _ next: TextLine?) -> Bool {
    if line.content.count > 200 || SentenceEnding.holdsSentence(in: bytes, line.content) { return false }
    if line.content.isEmpty || bytes[line.content.lowerBound] == 0x3A || isLabelled(line.content) { return false }
    guard FlatTable.holdsBound(line.content, bytes), !isCondition(line.content) else { return true }
    // "7일 이내 처리 민원" over bullets is a heading, "모르는 내용은 1시간 이내 회신" is not.
    return line.isAfterGap && next?.marker != nil
  }

  /// "처리 기준표: 업무명, 처리 기준, 비고", "문의 : 자료팀 02-000-0000": a label with what it names heads nothing.
  private func isLabelled(_ content: Range<Int>) -> Bool {
    guard let colon = bytes[content].firstIndex(of: 0x3A) else { return false }
    let rest = bytes[(colon + 1)..<content.upperBound]
    return rest.contains(0x2C) || rest.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether a block is no sentence and no commitment in nouns ("3시간 이내 회신"), so that others may be under it.
  private func isHeadingLike(_ block: Int) -> Bool {
    let range = blocks[block].range
    return !SentenceEnding.holdsSentence(in: bytes, range)
  }

  /// Whether a kind of marker may be under a bullet.
  private static func stands(_ kind: Marker.Kind) -> Bool {
    kind == .bullet || kind == .dash || kind == .note
  }

  /// True for "… 다음과 같이 처리하겠습니다." and "…:", which a list follows.
  private func announces(_ block: Int) -> Bool {
    let range = blocks[block].range
    return range.last.map { bytes[$0] == 0x3A } ?? false || ByteText.find(Self.following, in: bytes, range) != nil
  }

  private static let following = Array("다음".utf8)

  private func isCondition(_ range: Range<Int>) -> Bool {
    let tail = max(range.lowerBound, range.upperBound - 60)
    var low = tail
    while low < range.upperBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    let text = NormalizedText(bytes: Array(bytes[low..<range.upperBound]))
    return CaseEnding.stands(in: text, before: text.count) || text.has("하시면", before: text.count)
  }

  // MARK: Result

  /// The blocks; numbered or marked lines that have others under them and are no sentences are headings.
  func finished() -> [Block] {
    var blocks = blocks
    // A note (※) under a line does not make it a heading.
    let parents = Set(blocks.filter { !isNote($0) }.compactMap(\.parent))
    for index in blocks.indices where parents.contains(index) {
      guard case .item(let depth) = blocks[index].role, blocks[index].range.count <= 150, isHeadingLike(index) else {
        continue
      }
      blocks[index].role = .heading(level: depth)
    }
    return blocks
  }

  private func isNote(_ block: Block) -> Bool {
    guard let marker = block.marker else { return false }
    return ByteText.scalar(in: bytes, at: marker.lowerBound, before: marker.upperBound).value == 0x203B
  }
}
