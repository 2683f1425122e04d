/// One sheet of a workbook: a header, and rows with one cell for each column.
struct Sheet: Hashable, Sendable {
  /// The content of a cell.
  enum Cell: Hashable, Sendable {
    /// Verbatim text; never a formula.
    case text(String)
    /// A whole number.
    case number(Int)
    /// No content.
    case empty
  }

  /// One column of a sheet.
  struct Column: Hashable, Sendable {
    /// The header of the column.
    var title: String
    /// The width in units of a digit; a Hangul syllable is two units wide.
    var width: Double
    /// True when long text wraps.
    var isWrapped = false
  }

  /// The name of the sheet.
  var name: String
  /// The columns from left to right.
  var columns: [Column]
  /// The number of columns that stay visible when the sheet scrolls.
  var fixedColumns: Int
  /// The rows without the header.
  var rows: [[Cell]]
}
