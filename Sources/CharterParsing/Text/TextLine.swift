import CharterModel

/// A line of a text file, or several lines that were one before wrapping.
struct TextLine: Hashable, Sendable {
  /// The form of a line, before its words are read.
  enum Look: Hashable, Sendable {
    case plain
    /// A heading of Markdown (`## 전화 응대`, or underlined); 1 is the highest.
    case heading(level: Int)
    /// The title of an article, separated from the text after it on the line.
    case title
    /// The number of a page, or the title at its head, that remain from a printed text.
    case pageNumber
  }

  /// Bytes without the white space around them.
  var range: Range<Int>
  /// Columns of white space before the text; a tab goes to the next multiple of 4, a wide space is 2.
  var indent: Int
  var marker: Marker?
  /// Bytes after the marker, and without the signs that Markdown sets around a whole line.
  var content: Range<Int>
  /// Whether more space precedes it than between the lines of a paragraph.
  var isAfterGap: Bool
  var look = Look.plain
  /// Whether a form feed precedes it, so that it is the first line of a printed page.
  var startsPage = false
}

/// White space at the beginning of a line.
enum Indentation {
  /// Columns of a run of white space.
  static func columns(_ bytes: [UInt8], _ white: Range<Int>) -> Int {
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

  /// The range of a line without the white space around it, U+00A0 and U+3000 among it.
  static func trimmed(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    var low = line.lowerBound
    var high = line.upperBound
    while low < high {
      let width = ByteText.spaceWidth(bytes, at: low, before: high)
      if width == 0 { break }
      low += width
    }
    while high > low {
      let (value, width) = ByteText.scalar(in: bytes, endingAt: high, from: low)
      guard value <= 0x20 || value == 0xA0 || value == 0x3000 else { break }
      high -= width
    }
    return low..<high
  }
}
