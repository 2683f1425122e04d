/// The column at which a whole text was wrapped.
///
/// Phenomenon: word processors and PDFs break every long line at one column, anywhere in a sentence. A line that was
/// broken there has no room for the first word of the next line; a line that its author ended has.
///
/// - Wrapped: many unfinished lines nearly as wide as the widest, each followed by a line without a marker
/// - Not wrapped: headings above bullets, lists of short lines, a bullet a line
struct WrapColumn: Hashable, Sendable {
  /// In columns; a Hangul syllable is two wide.
  var column: Int

  /// Narrower texts are lists, not paragraphs.
  private static let narrowest = 28
  /// The fewest broken lines that show a column.
  private static let fewest = 3
  /// Widths that are tried; each takes one pass over the lines.
  private static let candidates = 8

  /// The tolerance in columns, because printed characters have other widths than those of a terminal.
  private var slack: Int { column / 11 }

  /// The column of a text; nil where its lines end by themselves.
  static func find(in lines: [TextLine], _ bytes: [UInt8]) -> WrapColumn? {
    var pairs: [(width: Int, word: Int, runsOn: Bool)] = []
    for (first, second) in zip(lines, lines.dropFirst()) {
      guard first.look == .plain, second.look == .plain, second.marker == nil, !second.isAfterGap,
        !first.content.isEmpty, !SentenceEnding.isSentence(in: bytes, tail(of: first, bytes))
      else { continue }
      let width = width(first, bytes)
      guard width >= narrowest else { continue }
      pairs.append((width, firstWord(second, bytes), Wrapping.runsOn(first, bytes)))
    }
    guard pairs.count >= fewest else { return nil }
    var best: (column: WrapColumn, broken: Int)?
    for column in columns(pairs.map(\.width)) {
      let broken = pairs.filter { column.isFull($0.width, before: $0.word) }
      guard broken.count >= fewest, broken.count * 5 >= pairs.count * 3, broken.count > best?.broken ?? 0,
        broken.count(where: \.runsOn) * 4 >= broken.count || column.isExact(broken.map(\.width))
      else { continue }
      best = (column, broken.count)
    }
    return best?.column
  }

  /// Whether all lines end exactly at the column, as lines that are broken inside words do.
  private func isExact(_ widths: [Int]) -> Bool {
    widths.count >= 6 && widths.count { $0 >= column - 2 && $0 <= column } * 2 >= widths.count
  }

  /// True when a line has no room for the word that the next begins with.
  func isFull(_ first: TextLine, before second: TextLine, _ bytes: [UInt8]) -> Bool {
    isFull(Self.width(first, bytes), before: Self.firstWord(second, bytes))
  }

  /// Whether a line is indented under the first word of its bullet, and the line of the bullet is too long for a
  /// heading: a link or a figure may have wrapped long before the column.
  func hangs(_ second: TextLine, under first: TextLine, published: TextLine, _ bytes: [UInt8]) -> Bool {
    guard first.marker != nil, !SentenceEnding.isSentence(in: bytes, Self.tail(of: published, bytes)) else {
      return false
    }
    let edge = first.indent + Self.columns(bytes, first.range.lowerBound..<first.content.lowerBound)
    return abs(second.indent - edge) <= 1 && Self.width(published, bytes) * 2 > column
  }

  private func isFull(_ width: Int, before word: Int) -> Bool {
    width <= column + slack && width + 1 + min(word, column / 3) + slack > column
  }

  /// The widths that at least three lines nearly have, from the widest down.
  private static func columns(_ widths: [Int]) -> [WrapColumn] {
    let widths = widths.sorted(by: >)
    var columns: [WrapColumn] = []
    for (index, width) in widths.enumerated() where index + fewest - 1 < widths.count {
      let column = WrapColumn(column: width)
      guard columns.count < candidates, columns.last.map({ width < $0.column - $0.slack }) ?? true,
        widths[index + fewest - 1] >= width - column.slack
      else { continue }
      columns.append(column)
    }
    return columns
  }

  /// The end of a line, enough to see how it ends.
  private static func tail(of line: TextLine, _ bytes: [UInt8]) -> Range<Int> {
    var low = max(line.content.lowerBound, line.content.upperBound - 120)
    while low < line.content.upperBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    return low..<line.content.upperBound
  }

  /// Columns from the left edge to the end of a line.
  private static func width(_ line: TextLine, _ bytes: [UInt8]) -> Int {
    line.indent + columns(bytes, line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 1000))
  }

  /// Columns of the word that a line begins with.
  private static func firstWord(_ line: TextLine, _ bytes: [UInt8]) -> Int {
    let limit = min(line.content.upperBound, line.content.lowerBound + 120)
    var end = line.content.lowerBound
    while end < limit, ByteText.spaceWidth(bytes, at: end, before: limit) == 0 {
      end += max(1, ByteText.scalar(in: bytes, at: end, before: limit).width)
    }
    return columns(bytes, line.content.lowerBound..<min(end, limit))
  }

  private static func columns(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var columns = 0
    for byte in bytes[range] where byte < 0x80 || byte >= 0xC0 { columns += byte >= 0xE1 ? 2 : 1 }
    return columns
  }
}
