/// A half-open range of UTF-8 bytes of a rendition, with its source line.
///
/// Invariant: the bytes at the span equal the text that is quoted with it.
package struct TextSpan: Hashable, Sendable, Codable {
  /// The first byte, counted from 0.
  package var start: Int
  /// The byte after the last one.
  package var end: Int
  /// The 1-based line of the *source file* on which the span begins.
  package var line: Int

  /// Creates a span with the given properties.
  package init(start: Int, end: Int, line: Int) {
    self.start = start
    self.end = end
    self.line = line
  }

  /// The span as a range of bytes.
  package var range: Range<Int> { start..<end }
}
