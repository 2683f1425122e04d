/// A drafted charter as plain text, in the usual layout of published text charters.
package enum DraftText {
  /// Returns the plain text of a draft.
  ///
  /// - Parameter markdown: the output of a template.
  package static func text(_ markdown: String) -> String {
    var text = ""
    var counts = [0, 0]
    var isAfterNotes = false
    for line in DraftMarks(markdown).lines {
      switch line {
      case .heading(1, let pieces): text += words(pieces) + "\n"
      case .heading(2, let pieces):
        counts = [counts[0] + 1, 0]
        text += "\n\(counts[0]). \(words(pieces))\n\n"
      case .heading(_, let pieces):
        counts[1] += 1
        text += "\n\(counts[1])) \(words(pieces))\n\n"
      case .item(let pieces): text += "  - \(words(pieces))\n"
      case .paragraph(let pieces): text += "\(words(pieces))\n"
      case .note(let number, let pieces):
        if !isAfterNotes { text += "\n\(title)\n\n" }
        isAfterNotes = true
        text += "(주\(number)) \(words(pieces))\n"
      }
    }
    return text
  }

  /// The heading of the footnotes.
  static let title = "수준의 근거"

  private static func words(_ pieces: [DraftMarks.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .mark(let number): "(주\(number))"
      }
    }.joined()
  }
}
