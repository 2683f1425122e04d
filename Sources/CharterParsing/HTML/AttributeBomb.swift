import Glibc

/// Shortens tags with very many attributes. libxml2 compares each attribute of a tag with all others, so such a tag
/// could take hours.
enum AttributeBomb {
  /// The most attributes a tag may have.
  static let limit = 512
  /// The size in bytes below which no tag can take longer than a second.
  private static let harmless = 64 << 10

  /// Ends overlong tags after their last allowed attribute, in place; every byte and line keeps its position.
  ///
  /// - Returns: The number of shortened tags.
  static func defuse(_ bytes: inout [UInt8]) -> Int {
    if bytes.count < harmless { return 0 }
    let ends = bytes.withUnsafeBufferPointer { places(in: $0) }
    for end in ends { blank(&bytes, from: end) }
    return ends.count
  }

  /// The offsets at which tags have to end.
  private static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let base = bytes.baseAddress else { return [] }
    var found: [Int] = []
    var index = 0
    while index < bytes.count, let next = memchr(base + index, 0x3C, bytes.count - index) {
      index = UnsafePointer(next.assumingMemoryBound(to: UInt8.self)) - base + 1
      guard index < bytes.count, isLetter(bytes[index]) else { continue }
      let name = NameKey.beginning(bytes, at: index)
      let (end, isTooLong) = readTag(bytes, from: index)
      if isTooLong { found.append(end) }
      index = end
      if name == script || name == style { index = rawEnd(bytes, from: end) }
    }
    return found
  }

  private static let script = NameKey("script")
  private static let style = NameKey("style")

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// Reads a tag until its `>`, or until it has too many attributes.
  private static func readTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, isTooLong: Bool) {
    var index = start
    var attributes = 0
    // An attribute ends before white space or a slash, and after a closing quote.
    var isInAttribute = false
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x3E: return (index, false)
      case 0x3D:
        index += 1
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        if index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 {
          let quote = bytes[index]
          index += 1
          while index < bytes.count, bytes[index] != quote { index += 1 }
          attributes += 1
          isInAttribute = false
        } else {
          isInAttribute = true
          continue
        }
      case 0...0x20, 0x2F:
        if isInAttribute { attributes += 1 }
        isInAttribute = false
      default: isInAttribute = true
      }
      if attributes > limit { return (min(index + 1, bytes.count), true) }
      index += 1
    }
    return (index, false)
  }

  /// The offset of the end tag of a script or style.
  private static func rawEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    var index = start
    while index < bytes.count, let next = memchr(base + index, 0x3C, bytes.count - index) {
      index = UnsafePointer(next.assumingMemoryBound(to: UInt8.self)) - base + 1
      if index + 1 < bytes.count, bytes[index] == 0x2F, bytes[index + 1] | 0x20 == 0x73 { return index }
    }
    return bytes.count
  }

  /// Closes a tag and blanks the rest of it; an unclosed tag ends before the next `<`.
  private static func blank(_ bytes: inout [UInt8], from start: Int) {
    var index = start
    var isClosed = false
    while index < bytes.count, bytes[index] != 0x3C {
      let byte = bytes[index]
      if byte != 0x0A {
        bytes[index] = isClosed ? 0x20 : 0x3E
        isClosed = true
      }
      if byte == 0x3E { return }
      index += 1
    }
  }
}
