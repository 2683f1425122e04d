/// What one document of an organization promises.
package struct Charter: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "charter/1"

  package var schema = Charter.schemaName
  package var organization: Organization
  package var source: Source
  /// The title of the document; nil where none was found.
  package var title: String?
  /// The headings, in reading order.
  package var sections: [Section]
  /// The promises, in reading order.
  package var commitments: [Commitment]
  package var diagnostics: [Diagnostic]

  package init(
    organization: Organization, source: Source, title: String?, sections: [Section], commitments: [Commitment],
    diagnostics: [Diagnostic]
  ) {
    self.organization = organization
    self.source = source
    self.title = title
    self.sections = sections
    self.commitments = commitments
    self.diagnostics = diagnostics
  }
}

/// A heading and what stands under it.
package struct Section: Hashable, Sendable, Codable {
  /// Place in the outline: `3.1` is the first section under the third.
  package var id: String
  package var title: String
  /// 1 for the highest.
  package var level: Int
  /// The channel that the heading names; nil where it names none or several.
  package var channel: Channel?
  package var span: TextSpan
  /// The element of the heading, for HTML.
  package var xpath: String?

  package init(id: String, title: String, level: Int, channel: Channel?, span: TextSpan, xpath: String? = nil) {
    self.id = id
    self.title = title
    self.level = level
    self.channel = channel
    self.span = span
    self.xpath = xpath
  }
}

/// Verbatim words and where they stand.
package struct Quotation: Hashable, Sendable, Codable {
  package var text: String
  package var span: TextSpan
  /// The element that holds them, on sentences of HTML sources.
  package var xpath: String?

  package init(text: String, span: TextSpan, xpath: String? = nil) {
    self.text = text
    self.span = span
    self.xpath = xpath
  }
}
