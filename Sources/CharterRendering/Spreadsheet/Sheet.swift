/// A sheet of a workbook: a header, and rows of as many cells.
struct Sheet: Hashable, Sendable {
  enum Cell: Hashable, Sendable {
    /// Shown as it is; never a formula, whatever it begins with.
    case text(String)
    case number(Int)
    case empty
  }

  struct Column: Hashable, Sendable {
    var title: String
    /// In the width of a digit; Hangul takes two.
    var width: Double
    /// True where long text is broken into lines.
    var isWrapped = false
  }

  var name: String
  var columns: [Column]
  /// Columns that stay in sight, besides the header.
  var fixedColumns: Int
  var rows: [[Cell]]
}
