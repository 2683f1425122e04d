/// A table of comma-separated values for spreadsheets.
///
/// The format is RFC 4180 with CRLF, with a byte order mark so that Excel detects UTF-8. A cell that a spreadsheet
/// would evaluate as a formula gets a leading apostrophe, which spreadsheets hide. Programs must remove one apostrophe
/// before any of `formulaStarts`.
package struct CSVText: Hashable, Sendable {
  /// The characters at which a spreadsheet begins a formula, or that it skips before one. The full-width forms apply to
  /// Asian editions of Excel.
  package static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private var rows: [[String]] = []

  /// Creates a table with its header row.
  package init(header: [String]) {
    rows.append(header)
  }

  /// Appends a row.
  ///
  /// - Parameter cells: the verbatim cells, as many as in the header; this type quotes and escapes them.
  package mutating func append(_ cells: [String]) {
    rows.append(cells)
  }

  /// The whole table, with a byte order mark and a CRLF after each row.
  package var text: String {
    // One string is appended to: joining cells to rows and rows to the table copies everything three times.
    var text = "\u{FEFF}"
    for row in rows {
      for (column, value) in row.enumerated() {
        if column > 0 { text += "," }
        text += Self.cell(value)
      }
      text += "\r\n"
    }
    return text
  }

  /// Returns a cell as written: with an apostrophe where it could be a formula, and quoted where it contains a comma, a
  /// quotation mark or a line end, or has a space at an end.
  package static func cell(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, let last = value.utf8.last else { return "" }
    let safe = formulaStarts.contains(first) ? "'" + value : value
    let isQuoted =
      first == " " || last == UInt8(ascii: " ")
      || value.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }
    if !isQuoted { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
