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
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;", to: &result)
      case "<": append("&lt;", to: &result)
      case ">": append("&gt;", to: &result)
      case "\"": append("&quot;", to: &result)
      case "'": append("&#39;", to: &result)
      case "\n", "\t": result.append(scalar)
      default: result.append(isAllowed(scalar) ? scalar : " ")
      }
    }
    return String(result)
  }

  private static func append(_ signs: String, to result: inout String.UnicodeScalarView) {
    for sign in signs.unicodeScalars { result.append(sign) }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
