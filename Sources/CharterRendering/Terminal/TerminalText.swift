/// Layout and sanitizing of text for a terminal.
enum TerminalText {
  /// Returns untrusted text on one line. White space and control characters become one space; characters that change
  /// the direction of writing become their code point.
  static func plain(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if MarkdownText.turnsDirection(scalar) {
        result.append(contentsOf: "‹U+\(String(scalar.value, radix: 16, uppercase: true))›".unicodeScalars)
      } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        if let last = result.last, last != " " { result.append(" ") }
      } else {
        result.append(scalar)
      }
    }
    return String(result).trimmingSpaces()
  }

  /// Returns the text cut to a number of columns, with an ellipsis where text is omitted.
  static func cut(_ text: String, to columns: Int) -> String {
    if text.utf8.count <= columns || DisplayWidth.of(text) <= columns { return text }
    var result = ""
    var width = 1
    for character in text {
      width += DisplayWidth.of(character)
      if width > columns { break }
      result.append(character)
    }
    return result.trimmingSpaces() + "…"
  }

  /// Returns the text padded with spaces to a number of columns.
  static func pad(_ text: String, to columns: Int, isRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
    return isRight ? spaces + text : text + spaces
  }

  /// Returns the text in lines of at most a number of columns. Lines break at spaces, or inside a word that exceeds a
  /// line.
  static func wrap(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ") {
      for piece in pieces(word, columns) {
        let own = DisplayWidth.of(piece)
        if width > 0, width + 1 + own > columns {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line += width > 0 ? " " + piece : piece
        width += width > 0 ? own + 1 : own
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func pieces(_ word: Substring, _ columns: Int) -> [String] {
    guard word.utf8.count > columns, DisplayWidth.of(word) > columns else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var width = 0
    for character in word {
      let own = DisplayWidth.of(character)
      if width + own > columns, !piece.isEmpty {
        pieces.append(piece)
        (piece, width) = ("", 0)
      }
      piece.append(character)
      width += own
    }
    return pieces + [piece]
  }
}

/// The style of words on a terminal. Without colours it returns the words unchanged.
struct TerminalStyle: Hashable, Sendable {
  /// The Select Graphic Rendition parameters of ECMA-48.
  enum Look: String {
    case heading = "1"
    case strong = "1;36"
    case best = "32"
    case gap = "33"
    case quiet = "2"
  }

  /// True to print escape sequences.
  var hasColours: Bool

  /// Returns the text in a style.
  func callAsFunction(_ look: Look, _ text: String) -> String {
    hasColours && !text.isEmpty ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
  }
}
