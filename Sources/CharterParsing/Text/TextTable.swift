import CharterModel

/// Finds tables in text whose columns are separated by bars (Markdown, boxes), tabs, or several spaces.
///
/// Phenomenon: text extractors and word processors print a table with one line for each row. One line with a tab or a
/// bar is no table, nor are two sentences that happen to hold two spaces; columns must continue over several lines.
struct TextTable {
  /// The rows from the top, the header first where there is one.
  var rows: [TableRow]
  /// The number of its lines.
  var length: Int

  /// The table that begins at a line; nil for none.
  ///
  /// - Parameter space: The space between words in this text.
  static func find(
    at index: Int, of lines: [TextLine], parting space: WordSpace, _ bytes: [UInt8]
  ) -> TextTable? {
    let first = lines[index]
    guard first.look == .plain, first.content.count <= 2000,
      let separator = CellScan.separator(of: first.content, in: bytes, parting: space)
    else { return nil }
    let top = cells(of: first, separator, bytes)
    guard top.count >= 2, top.count <= 64, separator == .bar || isHeader(top, bytes) else { return nil }
    var grid = [top]
    var next = index + 1
    while next < lines.count, lines[next].look == .plain, !lines[next].isAfterGap,
      let row = row(lines[next], under: top, indent: first.indent, separator, bytes)
    {
      grid.append(row)
      next += 1
    }
    guard grid.count >= 2 else { return nil }
    return TextTable(rows: rows(grid, bytes), length: next - index)
  }

  private static func cells(of line: TextLine, _ separator: CellScan.Separator, _ bytes: [UInt8]) -> [CellScan.Cell] {
    // A bar or a tab before the first word belongs to the table and not to the indentation.
    var start = line.content.lowerBound
    if separator == .tab, line.marker == nil {
      while start > 0, bytes[start - 1] == 0x09 { start -= 1 }
    }
    return CellScan.cells(of: start..<line.range.upperBound, by: separator, in: bytes)
  }

  /// The cells of a further line, one for each column; nil when the line is not of this table.
  private static func row(
    _ line: TextLine, under top: [CellScan.Cell], indent: Int, _ separator: CellScan.Separator, _ bytes: [UInt8]
  ) -> [CellScan.Cell]? {
    switch separator {
    case .bar:
      let cells = CellScan.hasBar(line.range, in: bytes) ? cells(of: line, .bar, bytes) : []
      return cells.count >= 2 ? cells : nil
    case .slash:
      let cells = cells(of: line, .slash, bytes)
      return cells.count == top.count ? cells : nil
    case .tab:
      let cells = cells(of: line, .tab, bytes)
      if cells.count == top.count || cells.count >= 2 && cells.count < top.count { return cells }
      // Several tabs in a row may only move the next column to its place.
      let filled = cells.filter { !$0.range.isEmpty }
      return filled.count >= 2 && filled.count <= top.count ? filled : nil
    case .gap:
      let found = CellScan.cells(of: line.content, by: separator, in: bytes)
      let shift = line.indent - indent
      var row = top.map { CellScan.Cell(range: line.content.lowerBound..<line.content.lowerBound, start: $0.start) }
      if found.count == top.count { return found }
      for cell in found {
        guard let column = column(at: cell.start + shift, of: top), row[column].range.isEmpty else { return nil }
        row[column] = cell
      }
      return found.count >= 2 ? row : nil
    }
  }

  /// The column that begins nearest to a position; printed characters are narrower than those of a terminal.
  private static func column(at place: Int, of top: [CellScan.Cell]) -> Int? {
    let nearest = top.indices.min { abs(top[$0].start - place) < abs(top[$1].start - place) }
    return nearest.flatMap { abs(top[$0].start - place) <= 6 ? $0 : nil }
  }

  /// A header is short words only: no sentence and no bound.
  private static func isHeader(_ cells: [CellScan.Cell], _ bytes: [UInt8]) -> Bool {
    cells.allSatisfy { cell in
      cell.range.count <= 60 && !SentenceEnding.isSentence(in: bytes, cell.range)
        && !FlatTable.holdsBound(cell.range, bytes)
    } && cells.count { !$0.range.isEmpty } >= 2
  }

  private static func rows(_ grid: [[CellScan.Cell]], _ bytes: [UInt8]) -> [TableRow] {
    guard let top = grid.first else { return [] }
    let isHeaded = isHeader(top, bytes)
    var rows: [TableRow] = []
    var above: Range<Int>?
    for (number, cells) in grid.enumerated() {
      let isHeader = isHeaded && number == 0
      var row = TableRow(cells: [], isHeader: isHeader)
      for (column, cell) in cells.enumerated() {
        var range = cell.range
        // An empty first cell is under the cell that spans its rows.
        if column == 0, range.isEmpty, let above { range = above }
        if column == 0, !isHeader { above = range.isEmpty ? nil : range }
        if range.isEmpty { continue }
        let head = isHeaded && !isHeader && column < top.count && !top[column].range.isEmpty ? [top[column].range] : []
        row.cells.append(TableCell(range: range, isHeader: isHeader, headers: head))
      }
      if !row.cells.isEmpty { rows.append(row) }
    }
    return rows
  }
}
