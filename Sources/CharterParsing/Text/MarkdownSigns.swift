/// Reads the Markdown syntax around the words of a line.
enum MarkdownSigns {
  /// The heading of a line with `#`; nil for other lines.
  ///
  /// - Headings: "# 고객헌장", "## 1. 전화 응대 ##"
  /// - None: "#고객헌장", "#1 창구"
  static func heading(in bytes: [UInt8], _ line: Range<Int>) -> (level: Int, content: Range<Int>)? {
    var at = line.lowerBound
    while at < line.upperBound, bytes[at] == 0x23 { at += 1 }
    let level = at - line.lowerBound
    guard level > 0, level <= 6, at < line.upperBound, ByteText.isSpace(bytes[at]) else { return nil }
    var end = line.upperBound
    while end > at, bytes[end - 1] == 0x23 || ByteText.isSpace(bytes[end - 1]) { end -= 1 }
    let content = ByteText.trimmed(bytes, at..<end)
    return content.isEmpty ? nil : (level, content)
  }

  /// The line without a quotation sign (`> `) and, after a bullet, without a check box (`[ ]`, `[x]`).
  static func withoutPrefix(_ line: Range<Int>, in bytes: [UInt8], isItem: Bool) -> Range<Int> {
    var low = line.lowerBound
    if !isItem {
      while low + 1 < line.upperBound, bytes[low] == 0x3E, bytes[low + 1] == 0x20 { low += 2 }
      // "> 재단소개 > 고객헌장" is a breadcrumb.
      if bytes[low..<line.upperBound].contains(0x3E) { return line }
    } else if low + 3 < line.upperBound, bytes[low] == 0x5B, bytes[low + 2] == 0x5D, bytes[low + 3] == 0x20,
      bytes[low + 1] == 0x20 || bytes[low + 1] | 0x20 == 0x78
    {
      low += 4
    }
    return low..<line.upperBound
  }

  /// A line without the `**` or `__` around the whole of it.
  static func withoutEmphasis(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    for sign in [UInt8(0x2A), 0x5F] {
      guard line.count > 4, bytes[line.lowerBound] == sign, bytes[line.lowerBound + 1] == sign,
        bytes[line.upperBound - 1] == sign, bytes[line.upperBound - 2] == sign
      else { continue }
      let inner = (line.lowerBound + 2)..<(line.upperBound - 2)
      if !bytes[inner].contains(sign) { return ByteText.trimmed(bytes, inner) }
    }
    return line
  }
}

/// Finds the title of an article at the beginning of a line, as rules are written.
///
/// - Titles: "제2조(방문 고객)", "제2조(방문 고객) ① 직원은 …", "제3조 【보상】"
/// - None: "제2조에 따라 …", "제2조 직원은 고객을 …"
enum ArticleHead {
  /// - Returns: the words of the title, and where it ends; nil for other lines.
  static func find(_ line: TextLine, in bytes: [UInt8]) -> (title: Range<Int>, end: Int)? {
    guard let marker = line.marker, marker.kind == .article, marker.sign == Marker.articleSign else { return nil }
    let (open, width) = ByteText.scalar(in: bytes, at: line.content.lowerBound, before: line.content.upperBound)
    guard let close = pairs[open] else { return nil }
    var at = line.content.lowerBound + width
    let limit = min(line.content.upperBound, at + 90)
    while at < limit {
      let (value, width) = ByteText.scalar(in: bytes, at: at, before: line.content.upperBound)
      if value == close {
        let title = ByteText.trimmed(bytes, (line.content.lowerBound + self.width(open))..<at)
        return title.isEmpty ? nil : (title, at + width)
      }
      at += width
    }
    return nil
  }

  private static func width(_ value: UInt32) -> Int { value < 0x80 ? 1 : 3 }
  private static let pairs: [UInt32: UInt32] = [0x28: 0x29, 0xFF08: 0xFF09, 0x3010: 0x3011, 0x5B: 0x5D]
}
