/// The text of a document: NFC UTF-8 with `\n` line ends, in reading order.
///
/// All spans are half-open ranges of its UTF-8 bytes. For a text file that is already NFC UTF-8 with `\n` line ends the
/// rendition equals the file.
package struct Rendition: Hashable, Sendable {
  /// The text as UTF-8 bytes.
  package var bytes: [UInt8]
  /// The map from byte offsets to lines of the source file.
  package var lines: LineMap
  /// The first byte of each file of a charter in several files, in ascending order; empty for one file.
  package var parts: [Int] = []

  /// Creates a rendition with the given properties.
  package init(bytes: [UInt8], lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Returns the text of a range of bytes.
  ///
  /// - Parameter range: UTF-8 bytes of the rendition; both ends lie at scalar boundaries.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns the span of a range of bytes, with the source line on which it begins.
  package func span(_ range: Range<Int>) -> TextSpan {
    let span = TextSpan(start: range.lowerBound, end: range.upperBound, line: lines.line(at: range.lowerBound))
    guard let part = parts.lastIndex(where: { $0 <= range.lowerBound }) else { return span }
    return span.inPart(part, from: parts[part])
  }

  /// Returns the range without white space at its ends.
  ///
  /// White space is ASCII space, tab and line ends, and U+00A0 and U+3000, which Korean pages use for indentation.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let width = whiteSpaceWidth(at: low, before: high)
      if width == 0 { break }
      low += width
    }
    while high > low {
      if isASCIISpace(bytes[high - 1]) {
        high -= 1
      } else if high - low >= 2, whiteSpaceWidth(at: high - 2, before: high) == 2 {
        high -= 2
      } else if high - low >= 3, whiteSpaceWidth(at: high - 3, before: high) == 3 {
        high -= 3
      } else {
        break
      }
    }
    return low..<high
  }

  /// Returns the number of bytes, 0 to 3, of the white-space character at an offset; 0 where there is none.
  ///
  /// - Parameters:
  ///   - offset: a byte offset of the rendition.
  ///   - end: the exclusive upper bound of the search.
  package func whiteSpaceWidth(at offset: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    if isASCIISpace(byte) { return 1 }
    if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    if byte == 0xE3, offset + 2 < end, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x80 { return 3 }
    return 0
  }

  private func isASCIISpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
