/// Text of others as HTML: shown as the text it is, whatever it holds.
enum PageText {
  /// Escapes text for content and for attributes in double quotation marks; signs that turn the direction of writing are shown as their code.
  static func escape(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _ where turnsDirection(scalar.value): result += "‹U+\(String(scalar.value, radix: 16, uppercase: true))›"
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func turnsDirection(_ value: UInt32) -> Bool {
    switch value {
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
