/// Splits a line of a text table into cells.
enum CellScan {
  /// The separator of the cells of a line.
  enum Separator: Hashable, Sendable {
    /// | │ ｜ and similar signs.
    case bar
    case tab
    /// A slash with a space on either side.
    case slash
    /// At least this many spaces, one more than between words.
    case gap(Int)
  }

  /// A cell with the column of signs at which it begins.
  struct Cell: Hashable, Sendable {
    /// Without white space and emphasis around it; empty cells have empty ranges.
    var range: Range<Int>
    /// Display columns from the beginning of the line; a Hangul syllable is two wide.
    var start: Int
  }

  /// The strongest separator of a line; nil where it is one piece.
  ///
  /// - Parameter space: The space between words in this text.
  static func separator(of line: Range<Int>, in bytes: [UInt8], parting space: WordSpace) -> Separator? {
    if hasBar(line, in: bytes) { return .bar }
    if !space.isTab, bytes[line].contains(0x09) { return .tab }
    var spaces = 0
    for byte in bytes[line] {
      spaces = byte == 0x20 ? spaces + 1 : 0
      if spaces > space.width { return .gap(space.width + 1) }
    }
    var at = line.lowerBound
    while at < line.upperBound {
      if slashWidth(bytes, at, line.upperBound) > 0 { return .slash }
      at += 1
    }
    return nil
  }

  static func hasBar(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound {
      if barWidth(bytes, at, line.upperBound) > 0 { return true }
      at += 1
    }
    return false
  }

  /// The cells of a line, empty ones included, without those outside the outer bars.
  ///
  /// - Parameter line: The whole line; for tabs with the white space before it, which may hold an empty first cell.
  static func cells(of line: Range<Int>, by separator: Separator, in bytes: [UInt8]) -> [Cell] {
    var cells: [Cell] = []
    var start = line.lowerBound
    var startColumn = 0
    var column = 0
    var at = line.lowerBound
    while at < line.upperBound {
      let (value, width) = ByteText.scalar(in: bytes, at: at, before: line.upperBound)
      let parted = partWidth(separator, bytes, at, line.upperBound)
      if parted > 0 {
        cells.append(cell(start..<at, startColumn, bytes))
        column += parted
        at += parted
        (start, startColumn) = (at, column)
      } else {
        column += value >= 0x1100 ? 2 : 1
        at += width
      }
    }
    cells.append(cell(start..<line.upperBound, startColumn, bytes))
    if separator == .bar {
      if cells.count > 1, let first = cells.first, first.range.isEmpty { cells.removeFirst() }
      if cells.count > 1, let last = cells.last, last.range.isEmpty { cells.removeLast() }
    }
    return cells
  }

  private static func cell(_ range: Range<Int>, _ column: Int, _ bytes: [UInt8]) -> Cell {
    Cell(range: MarkdownSigns.withoutEmphasis(Indentation.trimmed(bytes, range), in: bytes), start: column)
  }

  private static func partWidth(_ separator: Separator, _ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    switch separator {
    case .bar: return barWidth(bytes, at, end)
    case .slash: return slashWidth(bytes, at, end)
    case .tab: return bytes[at] == 0x09 ? 1 : 0
    case .gap(let least):
      var stop = at
      while stop < end, bytes[stop] == 0x20 { stop += 1 }
      return stop - at >= least ? stop - at : 0
    }
  }

  private static func slashWidth(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    bytes[at] == 0x20 && at + 2 < end && bytes[at + 1] == 0x2F && bytes[at + 2] == 0x20 ? 3 : 0
  }

  /// | ¦ │ ┃ ｜, but not \\|
  private static func barWidth(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    // Markdown escapes a bar that is part of a cell.
    if bytes[at] == 0x7C { return at > 0 && bytes[at - 1] == 0x5C ? 0 : 1 }
    guard bytes[at] >= 0xC2 else { return 0 }
    let (value, width) = ByteText.scalar(in: bytes, at: at, before: end)
    return [0xA6, 0x2502, 0x2503, 0xFF5C].contains(value) ? width : 0
  }
}
