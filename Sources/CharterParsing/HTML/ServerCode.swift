import Glibc

/// Removes code of server-side templates from a page: JSP, PHP and ASP code, expressions and tags.
///
/// Spaces replace the code except its line ends, so every byte and line keeps its position.
enum ServerCode {
  /// The longest `${…}`, `#{…}` or `{{…}}`, in bytes, that is taken for an expression.
  private static let longestExpression = 500

  /// Blanks the code, in place.
  ///
  /// - Returns: The number of blanked pieces.
  static func blank(_ bytes: inout [UInt8]) -> Int {
    bytes.withUnsafeMutableBufferPointer { buffer in
      var blanker = Blanker(bytes: buffer)
      blanker.run()
      return blanker.pieces
    }
  }

  /// True when the text holds a byte pair with which code begins; most pages hold none and are parsed as they are.
  static func isSuspected(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      let end = base + buffer.count - 1
      var next = base
      while next < end, let found = memchr(next, 0x3C, end - next) {
        next = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
        if next.pointee == 0x25 || nameHasColon(buffer, from: next - base) { return true }
        if next.pointee == 0x21, isCondition(buffer, at: next - base + 1) { return true }
        if next.pointee == 0x3F, !isDeclaration(buffer, at: next - base + 1) { return true }
      }
      next = base
      while next < end, let found = memchr(next, 0x7B, end - next) {
        next = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
        if next.pointee == 0x7B { return true }
        if next - base > 1, (next - 2).pointee == 0x24 || (next - 2).pointee == 0x23 { return true }
      }
      return false
    }
  }

  @inline(__always)
  fileprivate static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x5F
  }

  /// The XML declaration of an XHTML page, which is no code.
  fileprivate static func isDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] | 0x20 == 0x78 && bytes[index + 1] | 0x20 == 0x6D
      && bytes[index + 2] | 0x20 == 0x6C
  }

  /// `<![if …]>` and `<![endif]>` of word processors, after their `<!`, but not `<![CDATA[`.
  @inline(__always)
  fileprivate static func isCondition(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0x5B
      && (bytes[index + 1] | 0x20 == 0x69 || bytes[index + 1] | 0x20 == 0x65)
  }

  /// True when the tag name at an offset has a prefix, as those of tag libraries have.
  @inline(__always)
  fileprivate static func nameHasColon(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = bytes[start] == 0x2F ? start + 1 : start
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    return index < bytes.count && bytes[index] == 0x3A
  }

  private struct Blanker {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var pieces = 0
    /// Terminators that do not occur any more, so that unclosed code is searched for only once.
    var missing: Set<UInt16> = []

    mutating func run() {
      let end = bytes.count - 1
      var index = 0
      while index < end {
        let byte = bytes[index]
        if byte != 0x3C, byte != 0x24, byte != 0x23, byte != 0x7B {
          index += 1
          continue
        }
        let next = bytes[index + 1]
        if byte == 0x3C, next == 0x21, let end = commentEnd(from: index) {
          // The content of a comment is dropped anyway, and its end must stay: <!--[if lt IE 9]> … <![endif]-->.
          index = end
        } else if byte == 0x3C, next == 0x25 {
          let isComment = index + 3 < bytes.count && bytes[index + 2] == 0x2D && bytes[index + 3] == 0x2D
          // <%-- may hold other code and ends only with --%>.
          let from = isComment ? afterComment(index) : nil
          index = blank(from: index, to: from ?? find(0x25, 0x3E, from: index + 2) ?? index + 2)
        } else if byte == 0x3C, next == 0x3F {
          let isDeclaration = ServerCode.isDeclaration(UnsafeBufferPointer(bytes), at: index + 2)
          // Word's <?xml:namespace … /> ends as a tag does.
          let close = isDeclaration ? nil : find(0x3F, 0x3E, from: index + 2)
          index = blank(from: index, to: close ?? tagEnd(from: index + 2))
          if isDeclaration { pieces -= 1 }
        } else if byte == 0x3C, next == 0x21, ServerCode.isCondition(UnsafeBufferPointer(bytes), at: index + 2) {
          index = blank(from: index, to: tagEnd(from: index + 2))
        } else if byte == 0x3C, ServerCode.nameHasColon(UnsafeBufferPointer(bytes), from: index + 1) {
          index = blank(from: index, to: tagEnd(from: index + 1))
        } else if byte == 0x24 || byte == 0x23, next == 0x7B, let close = expressionEnd(from: index + 2) {
          index = blank(from: index, to: close)
        } else if byte == 0x7B, next == 0x7B, let close = expressionEnd(from: index + 2), close < bytes.count,
          bytes[close] == 0x7D
        {
          // {{ … }} of templates that run in the browser.
          index = blank(from: index, to: close + 1)
        } else {
          index += 1
        }
      }
    }

    private mutating func blank(from start: Int, to end: Int) -> Int {
      for index in start..<end where bytes[index] != 0x0A { bytes[index] = 0x20 }
      pieces += 1
      return max(end, start + 1)
    }

    /// The offset after a comment of the page that begins at an offset; nil where none does or it is not closed.
    private mutating func commentEnd(from start: Int) -> Int? {
      guard start + 3 < bytes.count, bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D else { return nil }
      var from = start + 4
      while let end = find(0x2D, 0x3E, from: from) {
        if end >= start + 6, bytes[end - 3] == 0x2D { return end }
        from = end - 1
      }
      return nil
    }

    private mutating func afterComment(_ start: Int) -> Int? {
      var from = start + 4
      while let end = find(0x25, 0x3E, from: from) {
        if end >= start + 8, bytes[end - 3] == 0x2D, bytes[end - 4] == 0x2D { return end }
        from = end
      }
      return nil
    }

    /// The offset after a pair of bytes.
    private mutating func find(_ first: UInt8, _ second: UInt8, from start: Int) -> Int? {
      let key = UInt16(first) << 8 | UInt16(second)
      if missing.contains(key) { return nil }
      var index = start
      while index + 1 < bytes.count {
        if bytes[index] == first, bytes[index + 1] == second { return index + 2 }
        index += 1
      }
      missing.insert(key)
      return nil
    }

    /// The offset after the `>` of a tag, not counting one within quotes; an unclosed tag ends with its line.
    private func tagEnd(from start: Int) -> Int {
      var quote: UInt8 = 0
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == 0x3E {
          return index + 1
        }
        if byte == 0x0A, index - start > 2000 { break }
        index += 1
      }
      index = start
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x3E { index += 1 }
      return min(index + 1, bytes.count)
    }

    private func expressionEnd(from start: Int) -> Int? {
      var index = start
      let end = min(bytes.count, start + ServerCode.longestExpression)
      while index < end {
        if bytes[index] == 0x7D { return index + 1 }
        if bytes[index] == 0x0A || bytes[index] == 0x3C { return nil }
        index += 1
      }
      return nil
    }
  }
}
