import Glibc

/// Removes unused markup before libxml2 parses a page: attributes without effect, scripts, styles, comments and
/// indentation. On most pages that is more than half of the bytes.
///
/// Tags are split as in libxml2's `htmlParseStartTag`, so libxml2 reports the same elements and text. Line ends stay,
/// so line numbers do not change. From a position on where the markup is too broken to predict libxml2, everything
/// stays.
///
/// - Removed: `href="/main.do?id=3"`, `onclick='go()'`, `class="fl_l"`, the text between `<script>` and `</script>`
/// - Not: `class="tit"`, `colspan="2"`, `alt="…"` of an image
struct MarkupDiet {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var lean: [UInt8] = []
  /// Everything before this offset is copied or removed.
  private var done = 0

  /// The length at which libxml2 truncates names.
  private static let longestName = 100

  /// The markup without its unused parts.
  ///
  /// - Parameter bytes: UTF-8 without NUL.
  static func lean(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var diet = MarkupDiet(bytes: bytes)
      diet.run()
      return diet.lean
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func run() {
    lean.reserveCapacity(bytes.count)
    var index = 0
    while let start = offset(of: 0x3C, from: index), let next = end(ofMarkupAt: start + 1) {
      index = next
      if index < bytes.count, bytes[index] == 0x0A { index = readIndentation(from: index) }
    }
    copy(to: bytes.count)
  }

  /// The offset after a tag, comment or declaration; nil where the rest of the page stays as it is.
  ///
  /// - Parameter index: The offset after its `<`.
  private mutating func end(ofMarkupAt index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x41...0x5A, 0x61...0x7A: return readStartTag(from: index)
    case 0x2F: return endTagEnd(from: index + 1)
    case 0x21: return readDeclaration(from: index + 1)
    case 0x3F: return instructionEnd(from: index + 1)
    default: return index
    }
  }

  // MARK: Start tags

  private mutating func readStartTag(from start: Int) -> Int? {
    let (name, nameEnd) = self.name(at: start)
    if nameEnd - start >= Self.longestName { return nil }
    var filter = AttributeFilter(tag: Tag.named.value(of: name) ?? .other)
    var index = skippingBlanks(from: nameEnd)
    while index < bytes.count {
      if bytes[index] == 0x3E {
        let isRaw = name == Self.script || name == Self.style
        return isRaw ? readRawText(of: name, from: index + 1) : index + 1
      }
      if isTagEnd(index) { return index + 2 }
      guard let next = readAttribute(from: index, &filter) else { return nil }
      index = next
    }
    return nil
  }

  private static let script = NameKey("script")
  private static let style = NameKey("style")

  /// Reads an attribute, or invalid text in its place, and the white space after it.
  private mutating func readAttribute(from start: Int, _ filter: inout AttributeFilter) -> Int? {
    guard MarkupByte.isNameStart(bytes[start]) else {
      let end = skippingBlanks(from: bogusEnd(from: start))
      // A stray = must not give a value to the attribute before it.
      if bytes[start] == 0x3D { leaveOut(start..<end) }
      return end
    }
    let (name, nameEnd) = self.name(at: start)
    if nameEnd - start >= Self.longestName { return nil }
    var index = skippingBlanks(from: nameEnd)
    var value: UnsafeBufferPointer<UInt8>?
    if index < bytes.count, bytes[index] == 0x3D {
      index = skippingBlanks(from: index + 1)
      guard index < bytes.count else { return nil }
      let quote = bytes[index]
      if quote == 0x22 || quote == 0x27 {
        guard let end = offset(of: quote, from: index + 1) else { return nil }
        value = UnsafeBufferPointer(rebasing: bytes[(index + 1)..<end])
        index = end + 1
      } else {
        let begin = index
        while index < bytes.count, !MarkupByte.isBlank(bytes[index]), bytes[index] != 0x3E { index += 1 }
        value = UnsafeBufferPointer(rebasing: bytes[begin..<index])
      }
      index = skippingBlanks(from: index)
    }
    if !filter.keeps(name, value) { leaveOut(start..<index) }
    return index
  }

  /// The end of invalid text: the next white space or the end of the tag.
  private func bogusEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, !MarkupByte.isBlank(bytes[index]), bytes[index] != 0x3E, !isTagEnd(index) { index += 1 }
    return index
  }

  /// Removes an attribute except its line ends, and keeps its neighbours separate.
  private mutating func leaveOut(_ range: Range<Int>) {
    copy(to: range.lowerBound)
    keepLineEnds(range)
    if let last = lean.last, !MarkupByte.isBlank(last) { lean.append(0x20) }
    done = range.upperBound
  }

  // MARK: What is not shown

  /// Removes the white space after the first line end of a text. White space around line ends is not kept anywhere.
  private mutating func readIndentation(from start: Int) -> Int {
    let end = skippingBlanks(from: start)
    if end > start + 1 { empty(start..<end) }
    return end
  }

  /// Removes a script or style; libxml2 ends it at the first end tag of its name.
  private mutating func readRawText(of name: NameKey, from start: Int) -> Int? {
    // A tag right at the beginning may end the script for libxml2, as `<noscript>` does.
    if start + 1 < bytes.count, bytes[start] == 0x3C, MarkupByte.isLetter(bytes[start + 1]) { return nil }
    var index = start
    while let end = offset(of: 0x3C, from: index) {
      index = end + 1
      guard index < bytes.count, bytes[index] == 0x2F else { continue }
      if letters(at: index + 1, Int(name.count)) == name {
        let (_, nameEnd) = self.name(at: index + 1)
        guard nameEnd == index + 1 + Int(name.count) else { return nil }
        empty(start..<end)
        return endTagEnd(from: index + 1)
      }
      if end == start { return nil }
    }
    return nil
  }

  private mutating func readDeclaration(from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start] == 0x2D, bytes[start + 1] == 0x2D {
      let content = start + 2
      guard let end = commentEnd(from: content) else { return nil }
      empty(content..<end.content)
      return end.comment
    }
    return letters(at: start, 7) == Self.doctype ? doctypeEnd(from: start) : start
  }

  private static let doctype = NameKey("doctype")

  /// The end of the content of a comment and of the comment itself; nil also for `<!-->`, which some parsers end there.
  private func commentEnd(from start: Int) -> (content: Int, comment: Int)? {
    var index = start
    while let end = offset(of: 0x3E, from: index) {
      index = end + 1
      let hyphens = bytes[start..<end].suffix(2).count(where: { $0 == 0x2D })
      if hyphens == 2 { return (end - 2, index) }
      if hyphens == end - start { return nil }
      if bytes[start..<end].suffix(3).elementsEqual(Self.wrongEnd) { return (end - 3, index) }
    }
    return nil
  }

  private static let wrongEnd = Array("--!".utf8)

  /// The end of a document type without a `>` in its quotes.
  private func doctypeEnd(from start: Int) -> Int? {
    guard let end = offset(of: 0x3E, from: start) else { return nil }
    let double = bytes[start..<end].count { $0 == 0x22 }
    let single = bytes[start..<end].count { $0 == 0x27 }
    return min(double, single) == 0 && (double + single).isMultiple(of: 2) ? end + 1 : nil
  }

  private func instructionEnd(from start: Int) -> Int? {
    guard start < bytes.count, MarkupByte.isLetter(bytes[start]) else { return nil }
    return offset(of: 0x3E, from: start).map { $0 + 1 }
  }

  /// The end of an end tag; libxml2 reads one without a name as text.
  private func endTagEnd(from start: Int) -> Int? {
    guard start < bytes.count, MarkupByte.isNameStart(bytes[start]) else { return start }
    return offset(of: 0x3E, from: start).map { $0 + 1 }
  }

  // MARK: Bytes

  private mutating func copy(to end: Int) {
    lean.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done..<end]))
    done = end
  }

  /// Removes everything except line ends.
  private mutating func empty(_ range: Range<Int>) {
    copy(to: range.lowerBound)
    keepLineEnds(range)
    done = range.upperBound
  }

  private mutating func keepLineEnds(_ range: Range<Int>) {
    var index = range.lowerBound
    while let end = offset(of: 0x0A, from: index, before: range.upperBound) {
      lean.append(0x0A)
      index = end + 1
    }
  }

  /// The offset of the next occurrence of a byte.
  private func offset(of byte: UInt8, from start: Int) -> Int? { offset(of: byte, from: start, before: bytes.count) }

  private func offset(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    guard start < end, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// The name at an offset, in small letters, and its end.
  private func name(at start: Int) -> (name: NameKey, end: Int) {
    var name = NameKey()
    var index = start
    while index < bytes.count, MarkupByte.isName(bytes[index]) {
      name.append(bytes[index])
      index += 1
    }
    return (name, index)
  }

  /// A number of bytes as a name.
  private func letters(at start: Int, _ count: Int) -> NameKey? {
    if start + count > bytes.count { return nil }
    var name = NameKey()
    for index in start..<start + count { name.append(bytes[index]) }
    return name
  }

  private func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < bytes.count, MarkupByte.isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// True at the `/>` of a tag.
  private func isTagEnd(_ index: Int) -> Bool {
    bytes[index] == 0x2F && index + 1 < bytes.count && bytes[index + 1] == 0x3E
  }
}
