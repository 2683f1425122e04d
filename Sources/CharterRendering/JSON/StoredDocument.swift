package import CharterModel

/// The outline of a document in the stored form `document/1`.
///
/// A `Document` contains ranges of bytes only; this form also contains the words, so that it can be read alone. The
/// bytes of the rendition at each span equal the text of its block.
package struct StoredDocument: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "document/1"

  /// The name and version of the stored form.
  package var schema = StoredDocument.schemaName
  /// The path as given on the command line; nil for standard input.
  package var path: String?
  /// The detected media type.
  package var mediaType: MediaType
  /// The name of the detected encoding, in lower case.
  package var encoding: String
  /// The blocks in reading order, including page boilerplate.
  package var blocks: [StoredBlock]
  /// The problems found in the bytes or the markup.
  package var diagnostics: [Diagnostic]

  /// Creates the stored form of a document.
  ///
  /// - Parameters:
  ///   - document: the parsed document.
  ///   - path: the path of the file; nil for standard input.
  package init(_ document: Document, path: String? = nil) {
    self.path = path
    self.mediaType = document.reading.mediaType
    self.encoding = document.reading.encoding
    self.blocks = document.blocks.map { StoredBlock($0, in: document) }
    self.diagnostics = document.diagnostics
  }
}

/// One block of the outline.
package struct StoredBlock: Hashable, Sendable, Codable {
  /// The role of a block in the outline.
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// A heading, a list item, running text, the caption of a table, or a row of a table.
    case heading, item, paragraph, caption, row
  }

  private enum CodingKeys: String, CodingKey {
    case role, level, depth, marker, text, span, parent, xpath
    // The stored name, which readers of the JSON rely on.
    case boilerplate = "furniture"
    case isHeader, cells
  }

  /// The role of the block.
  package var role: Role
  /// The level of a heading, 1 the highest; nil for other blocks.
  package var level: Int?
  /// The depth of an item, 1 the outermost; nil for other blocks.
  package var depth: Int?
  /// The bullet or number as written; nil where the text has none.
  package var marker: String?
  /// The content without marker. It contains line ends where the source is hard-wrapped.
  package var text: String
  /// The place of the content in the rendition.
  package var span: TextSpan
  /// The index in `blocks` of the parent heading or item; nil for a block without a parent.
  package var parent: Int?
  /// The XPath of the element that contains the block; nil for text sources.
  package var xpath: String?
  /// Why the block is page boilerplate; nil for content. The key in JSON is `furniture`.
  package var boilerplate: Boilerplate?
  /// True for a row of column headers; nil for other blocks.
  package var isHeader: Bool?
  /// The cells of a row from left to right; nil for other blocks.
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

/// One cell of a row, with its column headers.
package struct StoredCell: Hashable, Sendable, Codable {
  /// The content of the cell.
  package var text: String
  /// The place of the content in the rendition.
  package var span: TextSpan
  /// True for a header cell of a row or column.
  package var isHeader: Bool
  /// The texts of the column headers above the cell, from the top.
  package var headers: [String]
}
