/// Text of others as HTML: the one way into a page.
enum HTMLText {
  /// Escapes text, for content as well as for attributes in double quotes.
  ///
  /// Signs that HTML does not allow (controls, noncharacters) become a space. Everything else stays as it is; what
  /// turns the direction of writing is kept within its quotation by `<bdi>`.
  ///
  /// - Parameter text: verbatim words.
  /// - Returns: HTML that is shown as those words and that opens no element, attribute or entity.
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
