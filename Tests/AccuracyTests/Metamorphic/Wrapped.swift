/// A text as a word processor prints it: every line that is too long broken at one column.
struct Wrapped {
  /// Where the lines behind the first of a bullet begin.
  enum Indent: String, CaseIterable, Sendable {
    /// Under the first word of the bullet.
    case hanging
    /// Under the bullet's own sign.
    case own
    /// At the left edge.
    case none
  }

  /// Columns; a Hangul syllable is two wide.
  var columns: Int
  var indent: Indent

  func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\n")
  }

  private func line(_ line: Substring) -> String {
    // Rows of tables are not broken by word processors.
    guard Self.width(line) > columns, !line.contains("|"), !line.contains("\t") else { return String(line) }
    let white = line.prefix { $0 == " " }
    let rest = line.dropFirst(white.count)
    let sign = rest.prefix { $0 != " " }
    let isMarked =
      sign.count <= 3 && !sign.isEmpty && !(sign.first?.isLetter ?? true) || sign.hasSuffix(".") && sign.count <= 3
    let bullet = isMarked ? String(sign) + " " : ""
    let start: String
    switch indent {
    case .hanging: start = String(white) + String(repeating: " ", count: Self.width(bullet))
    case .own: start = String(white)
    case .none: start = ""
    }
    var lines: [String] = []
    var current = String(white + bullet)
    var isEmpty = true
    for word in rest.dropFirst(bullet.count).split(separator: " ") {
      if !isEmpty, Self.width(current) + 1 + Self.width(word) > columns {
        lines.append(current)
        (current, isEmpty) = (start, true)
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [current]).joined(separator: "\n")
  }

  private static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
