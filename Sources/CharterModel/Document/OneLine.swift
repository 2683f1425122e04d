extension StringProtocol {
  /// The text on one line: each run of white space becomes one space, and white space at the ends is removed.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
