/// The organization that publishes a charter.
package struct Organization: Hashable, Sendable, Codable {
  /// The short name for files and columns, such as `library`.
  package var id: String
  /// The Korean name.
  package var name: String
  /// The English name; nil where none is given.
  package var nameEnglish: String?
  /// The legal type of the organization, such as 준정부기관 or 지방공기업; nil where it is not known. It decides whether a law is
  /// binding.
  package var kind: String?

  /// Creates an organization with the given properties.
  package init(id: String, name: String, nameEnglish: String? = nil, kind: String? = nil) {
    self.id = id
    self.name = name
    self.nameEnglish = nameEnglish
    self.kind = kind
  }
}

/// The file of a charter.
package struct Source: Hashable, Sendable, Codable {
  /// The path as given on the command line.
  package var path: String
  /// The detected media type.
  package var mediaType: MediaType
  /// The name of the detected encoding, in lower case.
  package var encoding: String
  /// The SHA-256 digest of the file's bytes, as 64 hexadecimal digits.
  package var sha256: String
  /// The address at which the organization publishes the charter; nil where it is not known.
  package var url: String?
  /// The date of retrieval, `YYYY-MM-DD`; nil where it is not known.
  package var retrieved: String?

  /// Creates a source with the given properties.
  package init(
    path: String, mediaType: MediaType, encoding: String, sha256: String, url: String? = nil, retrieved: String? = nil
  ) {
    self.path = path
    self.mediaType = mediaType
    self.encoding = encoding
    self.sha256 = sha256
    self.url = url
    self.retrieved = retrieved
  }
}
