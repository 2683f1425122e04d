/// Tables of comma-separated values that spreadsheets open as they are meant.
///
/// RFC 4180 with CRLF, and a byte order mark before the first line so that Excel reads Hangul. A cell that a spreadsheet
/// would take for a formula gets an apostrophe in front, which spreadsheets hide; programs strip one apostrophe that
/// stands before one of `formulaStarts`.
package struct CSVText: Hashable, Sendable {
  /// The characters at which a spreadsheet begins to calculate, or to eat white space before one at which it does. The
  /// full-width forms count in Asian editions of Excel.
  package static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private var rows: [[String]] = []

  /// A table with its header row.
  package init(header: [String]) {
    rows.append(header)
  }

  /// Adds a row.
  ///
  /// - Parameter cells: as many as the header has; verbatim, they are quoted and neutralised here.
  package mutating func append(_ cells: [String]) {
    rows.append(cells)
  }

  /// The whole table, with byte order mark and a CRLF after each row.
  package var text: String {
    "\u{FEFF}" + rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell as it is written: neutralised, and quoted where it holds a comma, a quotation mark or a line end, or white
  /// space at an end.
  package static func cell(_ value: String) -> String {
    let scalars = value.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return "" }
    let safe = formulaStarts.contains(first) ? "'" + value : value
    let isQuoted =
      first == " " || last == " "
      || scalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    if !isQuoted { return safe }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { result.append("\"") }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }
}
