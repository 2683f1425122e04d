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

/// The file of a charter, or one of several.
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
  /// The files of a charter that stands in several; nil for a single file. The other properties are then those of the
  /// first file, except for the digest, which is that of the digests of all.
  package var parts: [Source]?

  /// The path of the file that holds a span.
  package func path(of span: TextSpan) -> String {
    guard let parts, let part = span.part, parts.indices.contains(part) else { return path }
    return parts[part].path
  }

  /// The paths of all files.
  package var paths: [String] { parts?.map(\.path) ?? [path] }

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
