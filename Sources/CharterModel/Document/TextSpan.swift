/// A half-open range of UTF-8 bytes of a rendition, with its source line.
///
/// Invariant: the bytes at the span equal the text that is quoted with it.
///
/// The rendition of a charter in several files is that of all of them, one after the other. Stored spans refer to the
/// rendition of their own file, which `part` names, so that they hold for each file alone.
package struct TextSpan: Hashable, Sendable {
  /// The first byte, counted from 0.
  package var start: Int
  /// The byte after the last one.
  package var end: Int
  /// The 1-based line of the *source file* on which the span begins.
  package var line: Int
  /// The file, counted from 0; -1 for a charter in one file.
  private var file: Int32 = -1
  /// The first byte of that file in the rendition.
  private var offset: Int32 = 0

  /// Creates a span with the given properties.
  package init(start: Int, end: Int, line: Int) {
    self.start = start
    self.end = end
    self.line = line
  }

  /// The span as a range of bytes.
  package var range: Range<Int> { start..<end }

  /// The index of the file in `Source.parts`; nil for a charter in one file.
  package var part: Int? { file < 0 ? nil : Int(file) }

  /// The range of bytes in the rendition of its own file.
  package var rangeInPart: Range<Int> { (start - Int(offset))..<(end - Int(offset)) }

  /// The same span in a file of several.
  ///
  /// - Parameters:
  ///   - part: the index of the file.
  ///   - offset: the first byte of the file in the rendition of all files.
  package func inPart(_ part: Int, from offset: Int) -> TextSpan {
    var span = self
    span.file = Int32(clamping: part)
    span.offset = Int32(clamping: offset)
    return span
  }

  /// The same part with another range and line.
  package func moved(to range: Range<Int>, line: Int) -> TextSpan {
    var span = self
    span.start = range.lowerBound
    span.end = range.upperBound
    span.line = line
    return span
  }
}

extension TextSpan: Codable {
  private enum CodingKeys: String, CodingKey {
    case start, end, line, part
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      start: try values.decode(Int.self, forKey: .start), end: try values.decode(Int.self, forKey: .end),
      line: try values.decode(Int.self, forKey: .line))
    if let part = try values.decodeIfPresent(Int.self, forKey: .part) { self = inPart(part, from: 0) }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(rangeInPart.lowerBound, forKey: .start)
    try values.encode(rangeInPart.upperBound, forKey: .end)
    try values.encode(line, forKey: .line)
    try values.encodeIfPresent(part, forKey: .part)
  }
}
