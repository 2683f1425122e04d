/// A table of GitHub Flavored Markdown whose columns also line up in a fixed-width face.
package struct MarkdownTable: Hashable, Sendable {
  private var rows: [[String]]

  /// - Parameter header: the names of the columns, as Markdown.
  package init(header: [String]) {
    rows = [header]
  }

  /// Adds a row.
  ///
  /// - Parameter cells: Markdown of one line each, with text of others escaped; as many as the header has.
  package mutating func append(_ cells: [String]) {
    rows.append(cells)
  }

  /// True when only the header stands.
  package var isEmpty: Bool { rows.count == 1 }

  /// The lines, with a line end after each.
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
