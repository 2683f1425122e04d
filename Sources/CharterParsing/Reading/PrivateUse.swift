import CharterModel

/// Replaces signs of the private use areas, which only the font of the author shows, by signs that every font has.
///
/// Phenomenon: Hangul and other word processors store boxed numbers, bullets and points as private characters, and texts that are
/// copied from them keep these. Signs that are not known become ▪ at the beginning of a line, where bullets stand, and □ elsewhere.
///
/// - Sources: the signs of Hancom that converters of HWPX files list as unmapped (U+F02B1 and so on), and the fonts Symbol and
///   Wingdings, whose characters are U+F000 and their code.
enum PrivateUse {
  static let rule = "reading/private-use"

  /// Replaces the signs in a text, in place.
  ///
  /// - Returns: A note with the number of signs and the line of the first; nil where there are none.
  static func replace(in bytes: inout [UInt8]) -> Diagnostic? {
    guard let first = firstSign(in: bytes) else { return nil }
    var replaced = Array(bytes[..<first])
    replaced.reserveCapacity(bytes.count)
    var count = 0
    var index = first
    while index < bytes.count {
      guard let value = sign(in: bytes, at: index) else {
        replaced.append(bytes[index])
        index += 1
        continue
      }
      replaced.append(contentsOf: Array(String(substitute(for: value, isFirst: beginsLine(replaced))).utf8))
      count += 1
      index += value < 0x10000 ? 3 : 4
    }
    let line = bytes[..<first].count { $0 == 0x0A } + 1
    bytes = replaced
    return Diagnostic(
      rule: rule, severity: .note,
      message: "글꼴에만 있는 부호 \(count)개를 표준 부호로 바꾸어 읽었습니다(첫 부호는 \(line)행).")
  }

  /// Where the first private character begins; nil where there is none.
  private static func firstSign(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      // Nearly all text passes eight bytes at a time.
      let isOrdinary = bytes.withUnsafeBytes { text in
        index + 8 <= text.count
          && ByteLanes.lanes(text.loadUnaligned(fromByteOffset: index, as: UInt64.self), from: firstLead) == 0
      }
      if !isOrdinary, let place = (index..<min(index + 8, bytes.count)).first(where: { sign(in: bytes, at: $0) != nil })
      {
        return place
      }
      index += 8
    }
    return nil
  }

  /// The first byte of U+E000.
  private static let firstLead: UInt8 = 0xEE

  /// The private character that begins at an offset: U+E000 to U+F8FF, or one of planes 15 and 16.
  @inline(__always)
  private static func sign(in bytes: [UInt8], at index: Int) -> UInt32? {
    guard bytes[index] >= firstLead, bytes[index] != 0xF0 else { return nil }
    let value = ByteText.scalar(in: bytes, at: index, before: bytes.count).value
    return value >= 0xE000 && value <= 0xF8FF || value >= 0xF0000 && value <= 0x10FFFD ? value : nil
  }

  /// Whether only white space or a tag stands before the end of a text in its line.
  private static func beginsLine(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last(where: { $0 != 0x20 && $0 != 0x09 }) else { return true }
    return last == 0x0A || last == 0x3E
  }

  private static func substitute(for value: UInt32, isFirst: Bool) -> Unicode.Scalar {
    if let number = boxedNumbers.firstIndex(of: value), let circled = Unicode.Scalar(0x2460 + UInt32(number)) {
      return circled
    }
    return known[value] ?? (isFirst ? "▪" : "□")
  }

  /// Numbers in boxes, from 1 on.
  private static let boxedNumbers = [UInt32](0xF02B1...0xF02BA)

  private static let known: [UInt32: Unicode.Scalar] = [
    // Hancom
    0xF02EF: "·", 0xF03DA: "▪", 0xF0854: "《", 0xF0855: "》",
    // Symbol
    0xF0B7: "•", 0xF02D: "-",
    // Wingdings
    0xF06C: "●", 0xF06D: "○", 0xF06E: "■", 0xF06F: "□", 0xF071: "❑", 0xF075: "◆", 0xF076: "❖", 0xF09F: "•",
    0xF0A7: "▪", 0xF0A8: "◻", 0xF0D8: "▶", 0xF0E0: "→", 0xF0E8: "▶", 0xF0FC: "✓",
  ]
}
