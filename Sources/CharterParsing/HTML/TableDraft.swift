/// A table during reading.
struct TableDraft {
  struct Cell {
    var element: Int32
    /// 0-based row.
    var row: Int
    var isHeader: Bool
    var columnSpan: Int
    var rowSpan: Int
    /// The drafts of its content.
    var drafts: Range<Int>
  }

  let element: Int32
  /// The number of drafts before the table.
  let firstDraft: Int
  /// The number of lists around the table.
  let listDepth: Int32
  private(set) var cells: [Cell] = []
  /// The `tr` of each row.
  private(set) var rowElements: [Int32] = []
  /// Whether a cell holds another table.
  var hasTable = false
  private var open: Int?

  init(element: Int32, firstDraft: Int, listDepth: Int32) {
    self.element = element
    self.firstDraft = firstDraft
    self.listDepth = listDepth
  }

  mutating func beginRow(_ element: Int32) {
    rowElements.append(element)
  }

  /// Begins a cell; a cell outside rows begins a row of its own.
  mutating func beginCell(_ element: PageElement, _ index: Int32, firstDraft: Int) {
    if rowElements.isEmpty { rowElements.append(index) }
    open = cells.count
    cells.append(
      Cell(
        element: index, row: rowElements.count - 1, isHeader: element.tag == .th, columnSpan: Int(element.columnSpan),
        rowSpan: Int(element.rowSpan), drafts: firstDraft..<firstDraft))
  }

  /// The innermost cell ends.
  mutating func endCell(at draft: Int) {
    guard let open else { return }
    cells[open].drafts = cells[open].drafts.lowerBound..<max(draft, cells[open].drafts.lowerBound)
    self.open = nil
  }
}
