import CharterModel

/// The cells of a data table in a grid, with spans resolved.
struct TableGrid {
  /// For each row, the indices of the cells that begin in it.
  private(set) var cellsOfRow: [Range<Int>] = []
  /// Whether there were too many spans, so that all count as 1.
  private(set) var isCut = false
  /// Where the table's text begins in the rendition.
  private(set) var firstOffset = 0

  private let table: TableDraft
  private let texts: [Range<Int>?]
  /// For each row, the cell in each column; -1 where there is none.
  private var places: [[Int]] = []

  /// The most columns that are distinguished.
  private static let widest = 256

  /// Words of which nearly every row of column names holds one.
  private static let columnNames: [[UInt8]] = [
    "구분", "구 분", "내용", "내 용", "기한", "기준", "항목", "종류", "분야", "비고", "방법", "기간", "일수", "유형", "목표", "지표", "사무", "업무",
    "대상", "표준", "서비스", "담당", "연락처", "단계",
  ].map { Array($0.utf8) }

  /// - Parameters:
  ///   - table: the table.
  ///   - texts: the range of each cell's text; nil for an empty one.
  ///   - limit: the most places the grid may have.
  init(_ table: TableDraft, texts: [Range<Int>?], limit: Int) {
    self.table = table
    self.texts = texts
    firstOffset = texts.lazy.compactMap { $0 }.first?.lowerBound ?? 0
    var next = 0
    for row in table.rowElements.indices {
      let start = next
      while next < table.cells.count, table.cells[next].row == row { next += 1 }
      cellsOfRow.append(start..<next)
    }
    place(limit: limit)
  }

  private mutating func place(limit: Int) {
    var waiting: [(cell: Int, rows: Int)] = []
    var count = 0
    for (row, cells) in cellsOfRow.enumerated() {
      var line: [Int] = []
      func takeWaiting() {
        while line.count < waiting.count, waiting[line.count].rows > 0 {
          waiting[line.count].rows -= 1
          line.append(waiting[line.count].cell)
        }
      }
      for index in cells {
        takeWaiting()
        let cell = table.cells[index]
        let columns = isCut ? 1 : min(cell.columnSpan, Self.widest - min(line.count, Self.widest - 1))
        let rows = isCut ? 1 : min(cell.rowSpan, table.rowElements.count - row)
        for _ in 0..<columns {
          if rows > 1 {
            while waiting.count <= line.count { waiting.append((-1, 0)) }
            waiting[line.count] = (index, rows - 1)
          }
          line.append(index)
        }
      }
      takeWaiting()
      count += line.count
      places.append(line)
      if count > limit, !isCut {
        isCut = true
        waiting = []
      }
    }
  }

  /// The rows with the headers of their cells.
  func rows(in bytes: [UInt8]) -> [TableRow] {
    let hasHeaders = table.cells.contains { $0.isHeader }
    let namesByWords = !hasHeaders && firstRowNamesColumns(bytes)
    let width = places.lazy.map(\.count).max() ?? 0
    var headers: [[Range<Int>]] = Array(repeating: [], count: width)
    var wasHeader = true
    var rows: [TableRow] = []
    rows.reserveCapacity(places.count)
    for (index, line) in places.enumerated() {
      let isHeader = isHeaderRow(index, line) || (index == 0 && namesByWords)
      if isHeader, !wasHeader {
        // Names of columns in the middle of a table replace those above.
        headers = Array(repeating: [], count: width)
      }
      var cells: [TableCell] = []
      var last = -1
      for (column, cell) in line.enumerated() where cell != last {
        last = cell
        let range = texts[cell] ?? emptyRange(row: index)
        let isName = isHeader || table.cells[cell].isHeader
        cells.append(TableCell(range: range, isHeader: isName, headers: isHeader ? [] : headers[column]))
      }
      if isHeader { add(line, to: &headers) }
      wasHeader = isHeader
      rows.append(TableRow(cells: cells, isHeader: isHeader))
    }
    return rows
  }

  private func add(_ line: [Int], to headers: inout [[Range<Int>]]) {
    for (column, cell) in line.enumerated() {
      if let text = texts[cell], headers[column].last != text { headers[column].append(text) }
    }
  }

  /// The range of an empty cell.
  private func emptyRange(row: Int) -> Range<Int> {
    let offset = cellsOfRow[row].lazy.compactMap { texts[$0] }.first?.lowerBound ?? firstOffset
    return offset..<offset
  }

  private func isHeaderRow(_ row: Int, _ line: [Int]) -> Bool {
    if line.isEmpty { return false }
    let own = cellsOfRow[row]
    let names = own.count { table.cells[$0].isHeader }
    // The corner of the first row is often a plain cell.
    if row == 0, own.count > 2, names == own.count - 1, !table.cells[own.lowerBound].isHeader { return true }
    return !own.isEmpty && names == own.count && (own.count > 1 || line.count == 1 || spansAll(row, line))
  }

  private func spansAll(_ row: Int, _ line: [Int]) -> Bool {
    cellsOfRow[row].count == 1 && line.allSatisfy { $0 == line[0] }
  }

  /// Whether the first row names the columns: short nouns in a table without marked headers.
  private func firstRowNamesColumns(_ bytes: [UInt8]) -> Bool {
    guard let first = cellsOfRow.first, first.count > 1, cellsOfRow.count > 1 else { return false }
    let isNamed = first.contains { cell in
      guard let range = texts[cell] else { return false }
      return Self.columnNames.contains { ByteText.find($0, in: bytes, range) != nil }
    }
    return isNamed
      && first.allSatisfy { cell in
        guard let range = texts[cell], range.count <= 36 else { return false }
        let hasDigit = bytes[range].contains { $0 >= 0x30 && $0 <= 0x39 }
        let hasColon = bytes[range].contains(0x3A)
        return !hasDigit && !hasColon && !SentenceEnding.isSentence(in: bytes, range)
      }
  }
}
