/// Normalizes the white space of a text file before its lines are read, and maps the offsets back.
///
/// Phenomenon: word processors and copied pages leave no-break and typographic spaces between words, and soft hyphens
/// and zero-width spaces within them. All of these are invisible. HTML pages do not need this, because their parser
/// normalizes white space itself.
///
/// - A space: U+00A0, U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F, U+3000, and the Hangul fillers U+3164 and
///   U+FFA0
/// - Removed: U+00AD, U+200B–U+200F, U+202A–U+202E, U+2060–U+2064, U+FEFF
/// - Kept: the tab, which separates columns, and line ends
enum InvisibleText {
  /// Normalizes a text in place; lines stay the same.
  ///
  /// - Returns: The map of offsets; nil where nothing changed.
  static func simplify(_ bytes: inout [UInt8]) -> OffsetMap? {
    guard let first = bytes.indices.first(where: { mayChange(bytes, $0) && look(bytes, $0) != nil }) else { return nil }
    var map = OffsetMap()
    var written = first
    var index = first
    var isIndented = bytes[..<first].last.map { $0 == 0x0A || $0 == 0x20 } ?? true
    while index < bytes.count {
      guard mayChange(bytes, index), let found = look(bytes, index) else {
        isIndented = bytes[index] == 0x0A || isIndented && bytes[index] == 0x20
        bytes[written] = bytes[index]
        written += 1
        index += 1
        continue
      }
      // In an indentation the wide space is as wide as a syllable.
      let spaces = found.isSpace ? found.isWide && isIndented ? 2 : 1 : 0
      for _ in 0..<spaces {
        bytes[written] = 0x20
        written += 1
      }
      index += found.width
      map.mark(written, stoodAt: index)
    }
    bytes.removeLast(bytes.count - written)
    return map
  }

  private struct Found {
    var width: Int
    var isSpace: Bool
    var isWide = false
  }

  @inline(__always)
  private static func mayChange(_ bytes: [UInt8], _ index: Int) -> Bool {
    let lead = bytes[index]
    return lead == 0xC2 || lead == 0xE2 || lead == 0xE3 || lead == 0xEF || lead == 0xE1
  }

  private static func look(_ bytes: [UInt8], _ index: Int) -> Found? {
    let (value, width) = ByteText.scalar(in: bytes, at: index, before: bytes.count)
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3164, 0xFFA0:
      return Found(width: width, isSpace: true)
    case 0x3000: return Found(width: width, isSpace: true, isWide: true)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: return Found(width: width, isSpace: false)
    default: return nil
    }
  }
}
