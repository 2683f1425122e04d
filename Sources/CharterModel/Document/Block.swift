/// One block of a document's outline: a heading, list item, paragraph, caption or table row.
package struct Block: Hashable, Sendable {
  /// The role of a block in the outline.
  package enum Role: Hashable, Sendable {
    /// A heading; level 1 is the highest.
    case heading(level: Int)
    /// A list item; depth 1 is the outermost.
    case item(depth: Int)
    /// Running text.
    case paragraph
    /// The caption of a table.
    case caption
    /// A data row of a table, including a row that the source flattens to a line of text.
    case row(TableRow)
  }

  /// The role of the block.
  package var role: Role
  /// The content as a half-open range of UTF-8 bytes of the rendition, without the marker and without white space at
  /// the ends. The range contains line ends where the source is hard-wrapped.
  package var range: Range<Int>
  /// The bullet or number before the content, as a half-open range of UTF-8 bytes of the rendition; nil where the text
  /// has none.
  package var marker: Range<Int>?
  /// The index of the parent block, a heading or an item; nil for a block without a parent.
  package var parent: Int?
  /// Why the block is page boilerplate; nil for content.
  package var boilerplate: Boilerplate?
  /// The index of the element that contains the block in the element tree; nil for text sources.
  package var element: Int?
  /// The number of a list item, from its marker or from an ordered list of the markup; nil for a block without a
  /// number.
  package var number: Int?

  /// Creates a block with the given properties.
  package init(
    role: Role, range: Range<Int>, marker: Range<Int>? = nil, parent: Int? = nil, boilerplate: Boilerplate? = nil,
    element: Int? = nil, number: Int? = nil
  ) {
    self.role = role
    self.range = range
    self.marker = marker
    self.parent = parent
    self.boilerplate = boilerplate
    self.element = element
    self.number = number
  }

  /// True for a heading of any level.
  package var isHeading: Bool {
    if case .heading = role { true } else { false }
  }

  /// The table row; nil for a block of another role.
  package var row: TableRow? {
    if case .row(let row) = role { row } else { nil }
  }
}

/// One row of a table.
package struct TableRow: Hashable, Sendable {
  /// The cells from left to right. A cell that spans several rows is repeated in each of them.
  package var cells: [TableCell]
  /// True for a row of column headers.
  package var isHeader: Bool

  /// Creates a row with the given properties.
  package init(cells: [TableCell], isHeader: Bool) {
    self.cells = cells
    self.isHeader = isHeader
  }
}

/// One cell of a table row, with its column headers.
package struct TableCell: Hashable, Sendable {
  /// The content as a half-open range of UTF-8 bytes of the rendition.
  package var range: Range<Int>
  /// True for a header cell of a row or column.
  package var isHeader: Bool
  /// The column headers above the cell, from the top, as half-open ranges of UTF-8 bytes of the rendition.
  package var headers: [Range<Int>]

  /// Creates a cell with the given properties.
  package init(range: Range<Int>, isHeader: Bool, headers: [Range<Int>] = []) {
    self.range = range
    self.isHeader = isHeader
    self.headers = headers
  }
}
