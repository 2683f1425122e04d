/// A place in a document's rendition.
///
/// The hard rule of the product: the bytes of the rendition at the span are the text that is quoted with it.
package struct TextSpan: Hashable, Sendable, Codable {
  /// First byte, counted in UTF-8 bytes of the rendition from 0.
  package var start: Int
  /// The byte after the last one.
  package var end: Int
  /// 1-based line of the *source file* on which the span begins.
  package var line: Int

  package init(start: Int, end: Int, line: Int) {
    self.start = start
    self.end = end
    self.line = line
  }

  /// The bytes as a range, to cut them out of a rendition.
  package var range: Range<Int> { start..<end }
}
