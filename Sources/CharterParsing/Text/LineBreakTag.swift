/// The tag `<br>` in a text file. Converters to Markdown leave it in cells, where it is the only way to end a line.
enum LineBreakTag {
  /// The places of all tags in a piece of text: `<br>`, `<br/>` and `<br />`, in either case.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while at + 3 < range.upperBound {
      guard bytes[at] == 0x3C, bytes[at + 1] | 0x20 == 0x62, bytes[at + 2] | 0x20 == 0x72 else {
        at += 1
        continue
      }
      var end = at + 3
      while end < range.upperBound, bytes[end] == 0x20 { end += 1 }
      if end < range.upperBound, bytes[end] == 0x2F { end += 1 }
      if end < range.upperBound, bytes[end] == 0x3E {
        found.append(at..<end + 1)
        at = end + 1
      } else {
        at += 3
      }
    }
    return found
  }
}
