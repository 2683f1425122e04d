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
    let widths = (0..<count).map { column in
      max(3, rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0)
    }
    var lines = rows.map { row in
      widths.enumerated().map { column, width in
        let cell = row.indices.contains(column) ? row[column] : ""
        return cell + String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      }
    }
    lines.insert(widths.map { String(repeating: "-", count: $0) }, at: 1)
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
