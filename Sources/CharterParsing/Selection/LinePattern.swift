import CharterLanguage

/// A pattern for headings and lines: words as they stand, and `*` for any words or none.
///
/// White space, letter case and full-width forms do not count, as they do not in the rules of extraction. There is
/// nothing else to it: regular expressions can take for ever on a line, these pieces are looked for one after another.
struct LinePattern: Hashable, Sendable {
  /// What stands between the stars; the first begins the line and the last ends it.
  private let pieces: [[UInt16]]

  init(_ text: String) {
    pieces = text.split(separator: "*", omittingEmptySubsequences: false).map { NormalizedText.units(of: String($0)) }
  }

  /// True when the whole of a line is as the pattern says.
  func matches(_ line: [UInt16]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if pieces.count == 1 { return line == first }
    guard line.count >= first.count + last.count, line.starts(with: first), line.suffix(last.count) == last[...] else {
      return false
    }
    var start = first.count
    let end = line.count - last.count
    for piece in pieces[1..<(pieces.count - 1)] where !piece.isEmpty {
      // The leftmost place leaves the most for the pieces after it, so that none has to be tried again.
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
