/// A GitHub Flavored Markdown table whose source columns are aligned in a fixed-width font.
package struct MarkdownTable: Hashable, Sendable {
  private var rows: [[String]]

  /// Creates a table with its header row.
  ///
  /// - Parameter header: the column names as Markdown.
  package init(header: [String]) {
    rows = [header]
  }

  /// Appends a row.
  ///
  /// - Parameter cells: the cells as Markdown of one line each, as many as in the header; untrusted text must be
  ///   escaped.
  package mutating func append(_ cells: [String]) {
    rows.append(cells)
  }

  /// True when the table has only the header row.
  package var isEmpty: Bool { rows.count == 1 }

  /// The lines of the table, each with a line end.
  package var text: String {
    let count = rows.first?.count ?? 0
    let used = rows.map { row in (0..<count).map { row.indices.contains($0) ? DisplayWidth.of(row[$0]) : 0 } }
    let widths = (0..<count).map { column in max(3, used.map { $0[column] }.max() ?? 0) }
    var lines = zip(rows, used).map { row, used in
      widths.enumerated().map { column, width in
        (row.indices.contains(column) ? row[column] : "") + Self.run(of: " ", max(0, width - used[column]))
      }
    }
    lines.insert(widths.map { Self.run(of: "-", $0) }, at: 1)
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func run(of sign: Unicode.Scalar, _ count: Int) -> String {
    String(decoding: [UInt8](repeating: UInt8(ascii: sign), count: count), as: UTF8.self)
  }
}
