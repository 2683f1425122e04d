import CharterModel

/// Decides the function of a table, and makes rows of a data table.
enum TableReader {
  /// The most cells, counting those repeated by spans, that a table may resolve to.
  private static let cellLimit = 200_000

  /// Reads a table whose drafts have all been written.
  ///
  /// The lines of the cells of a row become one line in the rendition: their line ends are turned into tabs, so that no
  /// offset moves.
  static func read(_ table: TableDraft, in flow: inout Flow) {
    if readTitle(table, in: &flow) { return }
    if isLayout(table, flow) {
      if !table.hasTable { readHeaders(table, in: &flow) }
      return
    }
    let grid = TableGrid(table, texts: table.cells.map { text(of: $0, flow) }, limit: cellLimit)
    if grid.isCut {
      flow.diagnostics.append(
        Diagnostic(
          rule: "limits/table-size", severity: .warning,
          message: "병합한 칸이 너무 많은 표여서 병합을 무시하고 읽었습니다.",
          span: TextSpan(
            start: grid.firstOffset, end: grid.firstOffset, line: flow.lines.line(at: grid.firstOffset))))
    }
    var rows: [Draft] = []
    for (index, row) in grid.rows(in: flow.bytes).enumerated() {
      let cells = table.cells[grid.cellsOfRow[index]].filter { !$0.drafts.isEmpty }
      guard let first = cells.first?.drafts.first, let last = cells.last?.drafts.last else { continue }
      for cell in cells { join(cell.drafts, in: &flow, followedByCell: cell.drafts.last != last) }
      var draft = flow.drafts[first]
      for other in flow.drafts[first + 1..<last + 1] {
        draft.linkBytes += other.linkBytes
        draft.boldBytes += other.boldBytes
        draft.links = UInt8(clamping: Int(draft.links) + Int(other.links))
      }
      draft.range = flow.drafts[first].range.lowerBound..<flow.drafts[last].range.upperBound
      draft.kind = .row
      draft.element = table.rowElements[index]
      draft.row = Int32(flow.rows.count)
      flow.rows.append(row)
      rows.append(draft)
    }
    let firstCell = table.cells.first?.drafts.lowerBound ?? table.firstDraft
    flow.drafts.removeLast(flow.drafts.count - firstCell)
    flow.drafts += rows
  }

  /// Makes a title of a table that is one: word processors put the number and the name of a chapter into a box.
  ///
  /// - Titles: "1" | "" | "방문 고객 응대", "Ⅱ" | "전화 고객 응대"
  /// - Not: "환불" | "3일 이내", "1" | "먼저 인사하겠습니다.", two rows
  private static func readTitle(_ table: TableDraft, in flow: inout Flow) -> Bool {
    let cells = table.cells.filter { !$0.drafts.isEmpty }
    guard table.rowElements.count == 1, !table.hasTable, cells.count == 2,
      cells.allSatisfy({ $0.drafts.count == 1 && !$0.isHeader }), let first = cells.first?.drafts.lowerBound,
      let last = cells.last?.drafts.lowerBound, last == first + 1, last == flow.drafts.count - 1
    else { return false }
    let number = flow.drafts[first].range
    let isNumber = number.count <= 2 && flow.bytes[number].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let isMarker = Marker.find(in: flow.bytes, number).map { $0.contentStart >= number.upperBound && $0.isNumbered }
    let name = flow.drafts[last]
    guard isNumber || isMarker == true, name.range.count <= 90, name.listDepth == table.listDepth,
      !SentenceEnding.isSentence(in: flow.bytes, name.range)
    else { return false }
    flow.bytes[number.upperBound] = 0x20
    var title = name
    title.range = number.lowerBound..<name.range.upperBound
    title.titleStyle = boxStyle
    title.titleBytes = Int32(title.range.count)
    if isNumber { (title.digits, title.isNumberNamed) = (UInt8(number.count), true) }
    flow.drafts.removeLast(2)
    flow.drafts.append(title)
    return true
  }

  /// The style of all titles that are boxes.
  private static let boxStyle: UInt32 = 2

  /// Keeps the row that names the columns together where the rows below hold blocks: their names are no headings.
  ///
  /// - Row: `<th>구분<th>이행표준` over a cell with a list
  /// - Not: a single `<th>` over the whole width, which is a title
  private static func readHeaders(_ table: TableDraft, in flow: inout Flow) {
    let cells = table.cells.prefix { $0.row == 0 }
    guard cells.count > 1, cells.count < table.cells.count, let first = cells.first?.drafts.lowerBound,
      let last = cells.last?.drafts.upperBound,
      cells.allSatisfy({ $0.isHeader && $0.drafts.count == 1 && $0.rowSpan == 1 })
    else { return }
    for index in first..<last - 1 { flow.bytes[flow.drafts[index].range.upperBound] = 0x09 }
    let row = TableRow(
      cells: cells.map { TableCell(range: flow.drafts[$0.drafts.lowerBound].range, isHeader: true) }, isHeader: true)
    var draft = flow.drafts[first]
    draft.range = draft.range.lowerBound..<flow.drafts[last - 1].range.upperBound
    draft.kind = .row
    draft.element = table.rowElements[0]
    draft.row = Int32(flow.rows.count)
    flow.rows.append(row)
    flow.drafts.replaceSubrange(first..<last, with: [draft])
  }

  private static func text(of cell: TableDraft.Cell, _ flow: Flow) -> Range<Int>? {
    guard let first = cell.drafts.first, let last = cell.drafts.last else { return nil }
    return flow.drafts[first].range.lowerBound..<flow.drafts[last].range.upperBound
  }

  private static func join(_ drafts: Range<Int>, in flow: inout Flow, followedByCell: Bool) {
    for index in drafts {
      let isLast = index == drafts.upperBound - 1
      if isLast, !followedByCell { continue }
      flow.bytes[flow.drafts[index].range.upperBound] = isLast ? 0x09 : 0x20
    }
  }

  /// Whether a table only lays out blocks: a cell holds a heading, a list of statements, several statements or another
  /// table, or there is only one column.
  private static func isLayout(_ table: TableDraft, _ flow: Flow) -> Bool {
    if table.hasTable || table.cells.count < 2 { return true }
    if flow.page.elements[Int(table.element)].hints.contains(.presentation) { return true }
    var widest = 0
    var row = -1
    var width = 0
    var next = table.cells[0].drafts.lowerBound
    let hasHeaders = table.cells.contains { $0.isHeader }
    let isHeaded = hasHeaderRow(table)
    for cell in table.cells {
      width = cell.row == row ? width + 1 : 1
      row = cell.row
      widest = max(widest, width)
      // Text between the cells belongs to no row.
      if cell.drafts.lowerBound != next { return true }
      next = cell.drafts.upperBound
      if holdsBlocks(flow.drafts[cell.drafts], table, hasHeaders: hasHeaders, isHeaded: isHeaded, flow) { return true }
    }
    return widest < 2 || next != flow.drafts.count || (!hasHeaders && isListed(table, flow))
  }

  /// Whether a table is a list: the first column holds only bullets, numbers or images.
  ///
  /// - List: "1." | "먼저 인사하겠습니다.", an empty cell | "10분 이내에 처리하겠습니다."
  /// - Not: "방문" | "3분", "1" | "질의" | "7일"
  private static func isListed(_ table: TableDraft, _ flow: Flow) -> Bool {
    var row = -1
    var width = 0
    for cell in table.cells {
      width = cell.row == row ? width + 1 : 1
      if width > 2 { return false }
      if cell.row == row { continue }
      row = cell.row
      guard let first = cell.drafts.first else { continue }
      let range = flow.drafts[first].range
      guard cell.drafts.count == 1, let marker = Marker.find(in: flow.bytes, range) else { return false }
      if marker.contentStart < range.upperBound { return false }
    }
    return true
  }

  private static func holdsBlocks(
    _ drafts: ArraySlice<Draft>, _ table: TableDraft, hasHeaders: Bool, isHeaded: Bool, _ flow: Flow
  ) -> Bool {
    var statements = 0
    for draft in drafts {
      if draft.headingLevel > 0 { return true }
      let isStatement = SentenceEnding.isStatement(in: flow.bytes, draft.range)
      if draft.listDepth > table.listDepth, isStatement || !hasHeaders { return true }
      if isStatement { statements += 1 }
    }
    // Under named columns a cell may make several statements: "끝까지 듣겠습니다.<br>10분을 넘기지 않겠습니다."
    return statements > 1 && !isHeaded
  }

  /// True when the first row names two columns or more in `<th>`, as only tables of data do.
  private static func hasHeaderRow(_ table: TableDraft) -> Bool {
    let first = table.cells.prefix { $0.row == 0 }
    return first.count > 1 && first.count < table.cells.count
      && first.allSatisfy { $0.isHeader && $0.drafts.count == 1 }
  }
}
