import CharterModel

@testable import CharterParsing

/// Parses a piece of HTML.
func parse(_ html: String) -> Document {
  HTMLDocumentParser().parse(SourceText(bytes: Array(html.utf8), mediaType: .html))
}

/// The outline of a piece of HTML as text, one line for each block:
///
/// ```
/// ## heading          the level in signs
/// * item              indented by depth; {1.} is a typed marker, #3 a number that only the list gives
/// . paragraph
/// ^ caption
/// ! head | head       a row of headers
/// | cell | cell<head> a row, with the headers above each cell
/// ~menu text          boilerplate
/// ```
func outline(_ html: String) -> [String] { outline(of: parse(html)) }

/// The outline of a text, in the same form.
func textOutline(_ text: String) -> [String] {
  outline(of: TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text)))
}

func outline(of document: Document) -> [String] {
  document.blocks.map { block in
    let text = document.rendition.text(block.range).replacing("\n", with: "⏎")
    if let boilerplate = block.boilerplate { return "~\(boilerplate.rawValue) \(text)" }
    let marker = block.marker.map { "{\(document.rendition.text($0))} " } ?? block.number.map { "#\($0) " } ?? ""
    switch block.role {
    case .heading(let level): return String(repeating: "#", count: level) + " \(marker)\(text)"
    case .item(let depth): return String(repeating: "  ", count: depth - 1) + "* \(marker)\(text)"
    case .paragraph: return ". \(marker)\(text)"
    case .caption: return "^ \(text)"
    case .row(let row): return dump(row, in: document.rendition)
    }
  }
}

private func dump(_ row: TableRow, in rendition: Rendition) -> String {
  let cells = row.cells.map { cell in
    let heads = cell.headers.map { rendition.text($0) }.joined(separator: "/")
    return rendition.text(cell.range) + (heads.isEmpty ? "" : "<\(heads)>")
  }
  return (row.isHeader ? "! " : "| ") + cells.joined(separator: " | ")
}

/// For each block its text and that of the block it stands under, as "text < parent".
func parents(_ html: String) -> [String] {
  let document = parse(html)
  return document.blocks.map { block in
    let text = document.rendition.text(block.range)
    guard let parent = block.parent else { return text }
    return "\(text) < \(document.rendition.text(document.blocks[parent].range))"
  }
}
