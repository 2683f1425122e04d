package import CharterModel

/// The outline of a document as it is stored and printed: `document/1`.
///
/// The document itself holds ranges of bytes only; here the words stand beside them, so that a reader needs nothing else
/// to make sense of it. Every span's bytes in the rendition are the text beside it.
package struct StoredDocument: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "document/1"

  package var schema = StoredDocument.schemaName
  /// The file it was read from, as named on the command line; nil for standard input.
  package var path: String?
  package var mediaType: MediaType
  /// The encoding the bytes were read as, in lower case.
  package var encoding: String
  /// In reading order, page boilerplate among them.
  package var blocks: [StoredBlock]
  package var diagnostics: [Diagnostic]

  /// The stored form of a document.
  ///
  /// - Parameters:
  ///   - document: what the parser made of the file.
  ///   - path: the file, as named by the caller.
  package init(_ document: Document, path: String? = nil) {
    self.path = path
    self.mediaType = document.reading.mediaType
    self.encoding = document.reading.encoding
    self.blocks = document.blocks.map { StoredBlock($0, in: document) }
    self.diagnostics = document.diagnostics
  }
}

/// A block of the outline.
package struct StoredBlock: Hashable, Sendable, Codable {
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case heading, item, paragraph, caption, row
  }

  private enum CodingKeys: String, CodingKey {
    case role, level, depth, marker, text, span, parent, xpath
    // The stored name, which readers of the JSON rely on.
    case boilerplate = "furniture"
    case isHeader, cells
  }

  package var role: Role
  /// Of a heading, 1 the highest; nil for other blocks.
  package var level: Int?
  /// Of an item, 1 the outermost; nil for other blocks.
  package var depth: Int?
  /// The bullet or number as written.
  package var marker: String?
  package var text: String
  package var span: TextSpan
  /// Index in `blocks` of the heading or item that it stands under.
  package var parent: Int?
  /// The element that holds it, for HTML.
  package var xpath: String?
  /// Why it belongs to the page and not to the charter; nil for content.
  package var boilerplate: Boilerplate?
  /// True for a row that names the columns; nil for other blocks.
  package var isHeader: Bool?
  /// From left to right, for a row.
  package var cells: [StoredCell]?

  init(_ block: Block, in document: Document) {
    let rendition = document.rendition
    switch block.role {
    case .heading(let level):
      role = .heading
      self.level = level
    case .item(let depth):
      role = .item
      self.depth = depth
    case .paragraph: role = .paragraph
    case .caption: role = .caption
    case .row(let row):
      role = .row
      isHeader = row.isHeader
      cells = row.cells.map { cell in
        StoredCell(
          text: rendition.text(cell.range), span: rendition.span(cell.range), isHeader: cell.isHeader,
          headers: cell.headers.map(rendition.text))
      }
    }
    marker = block.marker.map(rendition.text)
    text = rendition.text(block.range)
    span = rendition.span(block.range)
    parent = block.parent
    xpath = document.xpath(of: block)
    boilerplate = block.boilerplate
  }
}

/// A cell of a row, with the headers that give it its meaning.
package struct StoredCell: Hashable, Sendable, Codable {
  package var text: String
  package var span: TextSpan
  /// True for a cell that heads its row or column.
  package var isHeader: Bool
  /// The texts of the header cells above, from the top.
  package var headers: [String]
}
