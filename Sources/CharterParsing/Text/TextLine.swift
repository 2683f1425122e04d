import CharterModel
import CharterText

/// A line of a text file, or several that were one before they were wrapped.
struct TextLine: Hashable, Sendable {
  /// Bytes without the white space around them.
  var range: Range<Int>
  /// Columns of white space before the text; a tab goes to the next multiple of 4, a wide space is 2.
  var indent: Int
  var marker: Marker?
  /// Bytes after the marker.
  var content: Range<Int>
  /// An empty line stands before it.
  var isAfterGap: Bool

}

/// Cuts a text into lines, joining what was wrapped.
enum TextLines {
  /// The lines that hold text, in order.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var gap = false
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if let line = line(bytes, start..<end, isAfterGap: gap) {
        append(line, to: &lines, bytes)
        gap = false
      } else {
        gap = true
      }
      start = end + 1
    }
    return lines
  }

  private static func line(_ bytes: [UInt8], _ range: Range<Int>, isAfterGap: Bool) -> TextLine? {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    while end - range.lowerBound >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
      end -= 2
      while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    let text = skipSpaces(bytes, range.lowerBound..<end)
    guard !text.isEmpty else { return nil }
    let marker = Marker.find(in: bytes, text)
    let content = marker.map { $0.contentStart..<max($0.contentStart, end) } ?? text
    return TextLine(
      range: text, indent: columns(bytes, range.lowerBound..<text.lowerBound), marker: marker, content: content,
      isAfterGap: isAfterGap)
  }

  private static func skipSpaces(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound {
      let width = ByteText.spaceWidth(bytes, at: low, before: range.upperBound)
      if width == 0 { break }
      low += width
    }
    return low..<range.upperBound
  }

  private static func columns(_ bytes: [UInt8], _ white: Range<Int>) -> Int {
    var columns = 0
    var at = white.lowerBound
    while at < white.upperBound {
      switch bytes[at] {
      case 0x09:
        columns = (columns / 4 + 1) * 4
        at += 1
      case 0xE3:
        columns += 2
        at += 3
      case 0xC2:
        columns += 1
        at += 2
      default:
        columns += 1
        at += 1
      }
    }
    return columns
  }

  private static func append(_ line: TextLine, to lines: inout [TextLine], _ bytes: [UInt8]) {
    guard let last = lines.last else {
      lines.append(line)
      return
    }
    if last.content.isEmpty, line.marker == nil || last.marker?.kind == .numberDot {
      // A marker on a line of its own belongs to the next.
      lines[lines.count - 1].range = last.range.lowerBound..<line.range.upperBound
      lines[lines.count - 1].content = line.content
    } else if line.marker == nil, !line.isAfterGap, Wrapping.continues(last, line, bytes) {
      lines[lines.count - 1].range = last.range.lowerBound..<line.range.upperBound
      lines[lines.count - 1].content = last.content.lowerBound..<line.range.upperBound
    } else {
      lines.append(line)
    }
  }
}
