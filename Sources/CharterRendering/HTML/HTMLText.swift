/// Untrusted text as HTML. All text of a page passes through this type.
enum HTMLText {
  /// Escapes text for content and for attributes in double quotes.
  ///
  /// Characters that HTML does not allow (controls, noncharacters) become a space. All others remain; `<bdi>` confines
  /// characters that change the direction of writing to their quotation.
  ///
  /// - Parameter text: verbatim words.
  /// - Returns: HTML that shows these words and opens no element, attribute or entity.
  static func escape(_ text: some StringProtocol) -> String {
    // Nearly all text has nothing to escape.
    if text.utf8.allSatisfy(isOrdinary) { return String(text) }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 5 / 4)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".utf8
      case "<": result += "&lt;".utf8
      case ">": result += "&gt;".utf8
      case "\"": result += "&quot;".utf8
      case "'": result += "&#39;".utf8
      case "\n", "\t": result += scalar.utf8
      default: result += isAllowed(scalar) ? scalar.utf8 : space.utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let space: Unicode.Scalar = " "

  /// Whether a byte of UTF-8 belongs to a character that is shown as it is; false also for the first bytes of characters among which some are
  /// not allowed.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF...: false
    default: true
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
