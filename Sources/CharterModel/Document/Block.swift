/// A piece of the outline: what stands between two breaks of the layout.
package struct Block: Hashable, Sendable {
  /// What a block is in the outline.
  package enum Role: Hashable, Sendable {
    /// A title; 1 is the highest level.
    case heading(level: Int)
    /// A list item or bullet; 1 is the outermost depth.
    case item(depth: Int)
    /// Running text.
    case paragraph
    /// A caption of a table.
    case caption
    /// A row of a table with data, also one flattened to a line of text.
    case row(TableRow)
  }

  package var role: Role
  /// The bytes of the content, without marker and without white space at the ends. They may hold line ends where the
  /// source was hard-wrapped.
  package var range: Range<Int>
  /// The bytes of the bullet or number before the content, where one is written in the text.
  package var marker: Range<Int>?
  /// Index of the block this one stands under: a heading or an item.
  package var parent: Int?
  /// Why the block is page boilerplate; nil for content.
  package var boilerplate: Boilerplate?
  /// Index of the element that holds the block, for HTML.
  package var element: Int?
  /// The number of an item: typed before it, or given by an ordered list, where it is no text of the rendition.
  package var number: Int?

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

  /// True for headings of any level.
  package var isHeading: Bool {
    if case .heading = role { true } else { false }
  }

  /// The row, if the block is one.
  package var row: TableRow? {
    if case .row(let row) = role { row } else { nil }
  }
}

/// A row of a table that holds data.
package struct TableRow: Hashable, Sendable {
  /// The cells from left to right; one that spans rows is repeated in each row it covers.
  package var cells: [TableCell]
  /// True when the row names the columns.
  package var isHeader: Bool

  package init(cells: [TableCell], isHeader: Bool) {
    self.cells = cells
    self.isHeader = isHeader
  }
}

/// A cell with the headers that give it its meaning.
package struct TableCell: Hashable, Sendable {
  /// The bytes of the content.
  package var range: Range<Int>
  /// True for a cell that heads its row or column.
  package var isHeader: Bool
  /// The bytes of the header cells above, from the top.
  package var headers: [Range<Int>]

  package init(range: Range<Int>, isHeader: Bool, headers: [Range<Int>] = []) {
    self.range = range
    self.isHeader = isHeader
    self.headers = headers
  }
}
