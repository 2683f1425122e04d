/// The commitments of one charter document of an organization, with its outline and source.
package struct Charter: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "charter/1"

  /// The name and version of the stored form.
  package var schema = Charter.schemaName
  /// The organization that publishes the charter.
  package var organization: Organization
  /// The file of the charter.
  package var source: Source
  /// The title of the document; nil where none was found.
  package var title: String?
  /// The headings, in reading order.
  package var sections: [Section]
  /// The commitments, in reading order.
  package var commitments: [Commitment]
  /// The problems found in the file and its content.
  package var diagnostics: [Diagnostic]
  /// Whether the file could be read as a charter.
  package var reading: ReadingResult

  /// Creates a charter with the given properties.
  package init(
    organization: Organization, source: Source, title: String?, sections: [Section], commitments: [Commitment],
    diagnostics: [Diagnostic], reading: ReadingResult = .read
  ) {
    self.organization = organization
    self.source = source
    self.title = title
    self.sections = sections
    self.commitments = commitments
    self.diagnostics = diagnostics
    self.reading = reading
  }
}

/// A heading of the charter.
package struct Section: Hashable, Sendable, Codable {
  /// The position in the outline: `3.1` is the first section under the third.
  package var id: String
  /// The text of the heading.
  package var title: String
  /// The level of the heading; 1 is the highest.
  package var level: Int
  /// The channel that the heading names; nil where it names none or several.
  package var channel: Channel?
  /// The place of the heading in the rendition.
  package var span: TextSpan
  /// The XPath of the heading's element; nil for text sources.
  package var xpath: String?

  /// Creates a section with the given properties.
  package init(id: String, title: String, level: Int, channel: Channel?, span: TextSpan, xpath: String? = nil) {
    self.id = id
    self.title = title
    self.level = level
    self.channel = channel
    self.span = span
    self.xpath = xpath
  }
}

/// Verbatim words of a document and their place.
package struct Quotation: Hashable, Sendable, Codable {
  /// The words.
  package var text: String
  /// The place of the words in the rendition.
  package var span: TextSpan
  /// The XPath of the element that contains the words, on sentences of HTML sources; nil elsewhere.
  package var xpath: String?

  /// Creates a quotation with the given properties.
  package init(text: String, span: TextSpan, xpath: String? = nil) {
    self.text = text
    self.span = span
    self.xpath = xpath
  }
}
