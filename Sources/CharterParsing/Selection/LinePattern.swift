import CharterLanguage

/// A pattern for headings and lines: literal words, and `*` for any words or none.
///
/// White space, letter case and full-width forms are ignored, as in the rules of extraction. There are no regular
/// expressions, because they can take unbounded time; the pieces of a pattern are searched in sequence.
struct LinePattern: Hashable, Sendable {
  /// The texts between the stars; the first begins the line and the last ends it.
  private let pieces: [[UInt16]]

  init(_ text: String) {
    pieces = text.split(separator: "*", omittingEmptySubsequences: false).map { NormalizedText.units(of: String($0)) }
  }

  /// Whether the pattern matches the whole line.
  func matches(_ line: [UInt16]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if pieces.count == 1 { return line == first }
    guard line.count >= first.count + last.count, line.starts(with: first), line.suffix(last.count) == last[...] else {
      return false
    }
    var start = first.count
    let end = line.count - last.count
    for piece in pieces[1..<(pieces.count - 1)] where !piece.isEmpty {
      // The leftmost match leaves the most text for later pieces, so no match has to be tried again.
      guard let found = Self.find(piece, in: line, start..<end) else { return false }
      start = found + piece.count
    }
    return true
  }

  private static func find(_ piece: [UInt16], in line: [UInt16], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at + piece.count <= range.upperBound {
      if line[at] == piece[0], line[at..<(at + piece.count)] == piece[...] { return at }
      at += 1
    }
    return nil
  }
}
