/// A published page or file as an outline of blocks over one rendition.
package struct Document: Sendable {
  /// The text that every span of the document refers to.
  package var rendition: Rendition
  /// Headings, items, paragraphs and table rows in reading order, page boilerplate among them and marked as such.
  package var blocks: [Block]
  /// The elements of an HTML source, to name the place of a block; nil for text.
  package var elements: ElementTree?
  /// Ranges of bytes, in order, that stand within blocks and are no words of theirs: the number of a page and its running head, where
  /// a sentence goes on over them.
  package var interruptions: [Range<Int>]
  /// How the bytes were read.
  package var reading: Reading
  /// What was wrong with the bytes or the markup.
  package var diagnostics: [Diagnostic]

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

  /// The XPath of the element that holds a block; nil for text.
  package func xpath(of block: Block) -> String? {
    guard let elements, let element = block.element else { return nil }
    return elements.path(of: element)
  }
}

/// What the reader found out about a file's bytes.
package struct Reading: Hashable, Sendable {
  /// `text/plain` or `text/html`.
  package var mediaType: MediaType
  /// The name of the encoding the bytes were read as, in lower case: `utf-8`, `cp949`, `utf-16le`, …
  package var encoding: String

  package init(mediaType: MediaType, encoding: String) {
    self.mediaType = mediaType
    self.encoding = encoding
  }
}

/// The two forms in which charters are read.
package enum MediaType: String, Hashable, Sendable, Codable {
  case text = "text/plain"
  case html = "text/html"
}
