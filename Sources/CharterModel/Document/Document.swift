/// A published page or file: its rendition and an outline of blocks.
package struct Document: Sendable {
  /// The text that all spans of the document refer to.
  package var rendition: Rendition
  /// Headings, items, paragraphs, captions and table rows in reading order, including page boilerplate.
  package var blocks: [Block]
  /// The elements of an HTML source, which locate blocks by XPath; nil for text sources.
  package var elements: ElementTree?
  /// Ranges of UTF-8 bytes of the rendition, in ascending order, that lie inside blocks but do not belong to their
  /// text: page numbers and running heads in the middle of a sentence.
  package var interruptions: [Range<Int>]
  /// The media type and the encoding of the file.
  package var reading: Reading
  /// The problems found in the bytes or the markup.
  package var diagnostics: [Diagnostic]
  /// What stood in the way of reading; empty for most files.
  package var hindrances = Hindrances()
  /// The name of the organization that the page or the text gives; nil where it gives none.
  package var organizationName: String?

  /// Creates a document with the given properties.
  package init(
    rendition: Rendition, blocks: [Block], elements: ElementTree? = nil, interruptions: [Range<Int>] = [],
    reading: Reading,
    diagnostics: [Diagnostic] = []
  ) {
    self.rendition = rendition
    self.blocks = blocks
    self.elements = elements
    self.interruptions = interruptions
    self.reading = reading
    self.diagnostics = diagnostics
  }

  /// Returns the XPath of the element that contains a block; nil for text sources.
  package func xpath(of block: Block) -> String? {
    guard let elements, let element = block.element else { return nil }
    return elements.path(of: element)
  }
}

/// The media type and the encoding of a file, as the parser detected them.
package struct Reading: Hashable, Sendable {
  /// The media type: `text/plain` or `text/html`.
  package var mediaType: MediaType
  /// The name of the detected encoding in lower case: `utf-8`, `cp949`, `utf-16le`, …
  package var encoding: String

  /// Creates a reading with the given properties.
  package init(mediaType: MediaType, encoding: String) {
    self.mediaType = mediaType
    self.encoding = encoding
  }
}

/// The media types that the parser accepts.
package enum MediaType: String, Hashable, Sendable, Codable {
  /// Plain text.
  case text = "text/plain"
  /// HTML.
  case html = "text/html"
  /// A file that is no text.
  case other = "application/octet-stream"
}
