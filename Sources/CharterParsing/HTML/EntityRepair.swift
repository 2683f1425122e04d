import Glibc

/// Repairs entities for libxml2.
///
/// Phenomenon: content systems escape text that an editor has already escaped, and old pages leave out the semicolon,
/// which browsers accept.
///
/// - Repaired: "&amp;nbsp;" to "&nbsp;", "&amp;#39;" to "&#39;", "10&nbsp분" to "10&nbsp;분"
/// - Not: "R&amp;D", "A &amp; B", "&nbspx", "&middle;"
enum EntityRepair {
  /// Repairs the markup of a page; lines keep their position, bytes do not.
  ///
  /// - Returns: nil where nothing needs repair, as on most pages.
  static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
    var repaired: [UInt8] = []
    var copied = 0
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var index = 0
      while index < bytes.count, let next = memchr(base + index, 0x26, bytes.count - index) {
        let start = UnsafePointer(next.assumingMemoryBound(to: UInt8.self)) - base
        index = start + 1
        if starts(bytes, at: index, with: amp), isReference(bytes, at: index + amp.count) {
          repaired.append(contentsOf: bytes[copied..<index])
          index += amp.count
          copied = index
        }
        if let end = unclosedEnd(bytes, at: index) {
          repaired.append(contentsOf: bytes[copied..<end])
          repaired.append(0x3B)
          (index, copied) = (end, end)
        }
      }
      if copied > 0 { repaired.append(contentsOf: bytes[copied...]) }
    }
    return copied > 0 ? repaired : nil
  }

  private static let amp = Array("amp;".utf8)

  /// Names that editors write between Korean words.
  private static let escaped = [
    "nbsp;", "lt;", "gt;", "quot;", "middot;", "ldquo;", "rdquo;", "lsquo;", "rsquo;", "bull;", "hellip;", "rarr;",
  ].map { Array($0.utf8) }
  /// Names that HTML knows without their semicolon.
  private static let open = ["nbsp", "amp", "lt", "gt", "quot", "middot", "copy", "laquo", "raquo"].map {
    Array($0.utf8)
  }

  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, with word: [UInt8]) -> Bool {
    if start + word.count > bytes.count { return false }
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  private static func isReference(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    if start < bytes.count, bytes[start] == 0x23 {
      var index = start + 1
      while index < bytes.count, index < start + 8, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      return index > start + 1 && index < bytes.count && bytes[index] == 0x3B
    }
    return escaped.contains { starts(bytes, at: start, with: $0) }
  }

  /// The end of a name without its semicolon, if Hangul or punctuation follows and no other letter.
  private static func unclosedEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard start < bytes.count, let name = open.first(where: { starts(bytes, at: start, with: $0) }) else { return nil }
    let end = start + name.count
    if end == bytes.count { return end }
    let byte = bytes[end]
    // "&copy=1" is part of an address, "&ltimes;" is another name, and "&ampB" is valid HTML.
    let isCapital = byte >= 0x41 && byte <= 0x5A
    let isOther = byte == 0x3B || byte == 0x3D || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    return isOther || (isCapital && name != ampName) ? nil : end
  }

  private static let ampName = Array("amp".utf8)
}
