extension StringProtocol {
  /// The words on one line: white space of any kind and length between them is one space, and none stands at the ends.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
