/// The institution that makes the promises.
package struct Organization: Hashable, Sendable, Codable {
  /// Short name for files and columns: `library`.
  package var id: String
  /// Korean name.
  package var name: String
  package var nameEnglish: String?
  /// What sort of institution it is in law, such as 준정부기관 or 지방공기업.
  package var kind: String?

  package init(id: String, name: String, nameEnglish: String? = nil, kind: String? = nil) {
    self.id = id
    self.name = name
    self.nameEnglish = nameEnglish
    self.kind = kind
  }
}

/// The file a charter was read from.
package struct Source: Hashable, Sendable, Codable {
  /// The path as it was named on the command line.
  package var path: String
  package var mediaType: MediaType
  /// The encoding the bytes were read as, in lower case.
  package var encoding: String
  /// SHA-256 of the file's bytes, 64 hexadecimal digits.
  package var sha256: String
  /// Where the institution publishes it.
  package var url: String?
  /// The day it was fetched, `YYYY-MM-DD`.
  package var retrieved: String?

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
