/// The text of a document: NFC UTF-8 with `\n` line ends, in reading order.
///
/// All spans are ranges of its bytes. For a text file that is NFC UTF-8 already the rendition is the file.
package struct Rendition: Hashable, Sendable {
  /// The text as UTF-8 bytes.
  package var bytes: [UInt8]
  /// Which line of the source file a byte comes from.
  package var lines: LineMap

  package init(bytes: [UInt8], lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The text of a range of bytes.
  ///
  /// - Parameter range: bytes within the rendition, cut at scalar boundaries.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The span of a range, with the line of the source on which it begins.
  package func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(start: range.lowerBound, end: range.upperBound, line: lines.line(at: range.lowerBound))
  }

  /// The range without white space at its ends.
  ///
  /// White space is ASCII space, tab, line end, and U+00A0 and U+3000, which Korean pages use for indentation.
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

  /// How many bytes of white space begin at an offset: 0 where there is none.
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
