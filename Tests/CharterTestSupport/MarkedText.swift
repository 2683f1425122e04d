/// A text with pieces of it marked: in `(전화) ⟦먼저 인사하고|경청하겠습니다.⟧` two pieces, cut at the bar.
///
/// Without brackets all of the text is marked, so that only the cuts need to be shown: `먼저 인사하고 | 경청하겠습니다.`
package struct MarkedText: Hashable, Sendable, CustomStringConvertible {
  /// The text without its marks.
  package let text: String
  /// The marked pieces in their order, without white space at their ends.
  package let pieces: [String]
  /// The text as it was written, with its marks.
  package let description: String

  /// - Parameter marked: a text in which brackets are closed; a bar is a mark and no part of the text.
  package init(_ marked: String) {
    description = marked
    text = marked.filter { !"⟦|⟧".contains($0) }
    let marks = marked.contains("⟦") ? marked : "⟦\(marked)⟧"
    pieces = marks.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().flatMap { part in
      part.prefix { $0 != "⟧" }.split(separator: "|").map { Self.trimmed($0) }
    }
  }

  /// A piece without white space at its ends.
  package static func trimmed(_ piece: some StringProtocol) -> String {
    let head = piece.drop { $0.isWhitespace }
    var tail = String(head)
    while tail.last?.isWhitespace ?? false { tail.removeLast() }
    return tail
  }
}

extension MarkedText: ExpressibleByStringLiteral {
  package init(stringLiteral marked: String) { self.init(marked) }
}
