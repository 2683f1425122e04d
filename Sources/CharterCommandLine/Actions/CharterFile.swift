package import CharterModel
package import CharterParsing
import Crypto
import Foundation

/// A charter on disk or on standard input, with its declaration: one file, or the files that hold it together.
package struct CharterFile: Sendable {
  /// One file of a charter.
  package struct Part: Sendable {
    /// The path as given by the caller, for messages and reports; `-` for standard input.
    package var path: String
    /// The part of the file that is the charter.
    package var selection: Selection
    /// The address of the published page; nil where it is not declared.
    package var url: String?
    /// The date on which the file was fetched; nil where it is not declared.
    package var retrieved: String?
  }

  /// The organization of the charter.
  package var organization: Organization
  /// The declaration beside the file; nil where there is none.
  package var declaration: Declaration?
  /// The files, in order; at least one.
  package var parts: [Part]
  /// The folder of several files that may belong to one organization; nil where the files stand alone.
  package var folder: String?
  /// Whether the id was declared or given by the caller, and not made from a file name.
  package var isIdentified: Bool

  /// The path of the first file.
  package var path: String { parts.first?.path ?? "-" }

  /// Whether the name of the organization was declared.
  package var isNamed: Bool { declaration?.name != nil }

  /// Reads the declaration of a file.
  ///
  /// - Parameters:
  ///   - path: The file, or `-`.
  ///   - id: The organization id, which replaces the declared one; nil for none.
  /// - Throws: `Failure` for an invalid declaration or id.
  package init(path: String, organization id: String? = nil) throws(Failure) {
    if let id, !Declaration.isFileName(id) {
      throw Failure("--organization \"\(id)\": an id may contain only letters, digits, - and _")
    }
    let url = URL(fileURLWithPath: path)
    let declared = path == "-" ? nil : try CharterFile.declaration(of: url)
    let fallback = path == "-" ? "stdin" : CharterFile.id(from: url.deletingPathExtension().lastPathComponent)
    let known = id ?? declared?.id ?? fallback
    let own = declared?.files.first { $0.path == url.lastPathComponent }
    declaration = declared
    organization = Organization(
      id: known, name: declared?.name ?? known, nameEnglish: declared?.nameEnglish, kind: declared?.kind)
    parts = [
      Part(
        path: path, selection: own?.selection ?? declared?.selection ?? Selection(), url: own?.url ?? declared?.url,
        retrieved: own?.retrieved ?? declared?.retrieved)
    ]
    isIdentified = id != nil || declared != nil
  }

  /// The same charter with further files.
  package func joined(with others: [CharterFile]) -> CharterFile {
    var whole = self
    whole.parts += others.flatMap(\.parts)
    return whole
  }

  /// The declaration beside a file; for an edition, that of its charter, without the date.
  private static func declaration(of file: URL) throws(Failure) -> Declaration? {
    let folder = file.deletingLastPathComponent()
    if let own = try Declaration.beside(folder) { return own }
    guard folder.lastPathComponent == Editions.folderName else { return nil }
    var declaration = try Declaration.beside(folder.deletingLastPathComponent())
    let date = String(file.lastPathComponent.prefix { $0 != "." })
    declaration?.retrieved = Editions.isDate(date) ? date : nil
    return declaration
  }

  /// A file name as an organization id, with a hyphen for every character that an id may not hold.
  static func id(from name: String) -> String {
    let clean = String(
      String.UnicodeScalarView(
        name.precomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
          scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? scalar : "-"
        }))
    let trimmed = clean.drop { $0 == "-" }
    return trimmed.isEmpty ? "charter" : String(trimmed.prefix(64))
  }

  /// Reads the bytes of the first file.
  ///
  /// - Parameter limit: The most bytes that are read.
  /// - Throws: `Failure` for a file that is missing, a folder, too large or unreadable.
  package func bytes(limit: Int = SourceReader.defaultLimit) throws(Failure) -> [UInt8] {
    try Self.bytes(of: path, limit: limit)
  }

  /// Reads the bytes of a file.
  static func bytes(of path: String, limit: Int) throws(Failure) -> [UInt8] {
    if path != "-" { try refuseFolder(path) }
    let name = path == "-" ? "standard input" : path
    return try FileBytes.read(path, limit: limit) { Failure(path: name, .tooLarge($0, limit: limit)) }
  }

  private static func refuseFolder(_ path: String) throws(Failure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("\(path): no such file; check the name, or use - for standard input")
    }
    if isFolder.boolValue { throw Failure("\(path): is a folder; name the charter file in it") }
  }

  /// The source as charters state it, with the SHA-256 digest of the bytes.
  package func source(of bytes: [UInt8], reading: Reading) -> Source {
    source(of: parts.first, bytes, reading)
  }

  /// The source of one file.
  func source(of part: Part?, _ bytes: [UInt8], _ reading: Reading) -> Source {
    Source(
      path: part?.path ?? path, mediaType: reading.mediaType, encoding: reading.encoding, sha256: Self.digest(bytes),
      url: part?.url, retrieved: part?.retrieved)
  }

  /// The source of several files: that of the first, with the files as parts.
  static func source(of sources: [Source]) -> Source? {
    guard var whole = sources.first else { return nil }
    if sources.count > 1 {
      whole.parts = sources
      whole.sha256 = digest(Array(sources.map(\.sha256).joined().utf8))
    }
    return whole
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}
