/// A drafted charter as Markdown for a converter: headings, items, paragraphs and footnotes; everything else is
/// escaped.
///
/// A form may contain any Markdown, including images that a converter would download. This output refers to no other
/// file or address.
package enum DraftSource {
  /// Returns the Markdown for a converter.
  ///
  /// - Parameter markdown: the output of a template.
  package static func markdown(_ markdown: String) -> String {
    var text = ""
    var isInList = false
    for line in DraftMarks(markdown).lines {
      if case .item = line {
        if !isInList { text += "\n" }
        isInList = true
      } else {
        isInList = false
        text += "\n"
      }
      switch line {
      case .heading(let level, let pieces): text += String(repeating: "#", count: level) + " " + words(pieces)
      case .item(let pieces): text += "- " + words(pieces)
      case .paragraph(let pieces): text += words(pieces)
      case .note(let number, let pieces): text += "[^\(label(number))]: " + words(pieces)
      }
      text += "\n"
    }
    return text
  }

  private static func words(_ pieces: [DraftMarks.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text):
        (text.hasPrefix(" ") ? " " : "") + MarkdownText.escapeLine(text) + (text.hasSuffix(" ") ? " " : "")
      case .mark(let number): "[^\(label(number))]"
      }
    }.joined()
  }

  private static func label(_ number: String) -> String { number.filter { $0.isLetter || $0.isNumber } }
}
