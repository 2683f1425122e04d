package import CharterModel
import CharterParsing
import Crypto
import Foundation

/// A charter on disk or on standard input, with its declaration.
package struct CharterFile: Sendable {
  /// The path as given by the caller, for messages and reports; `-` for standard input.
  package var path: String
  /// The organization of the charter.
  package var organization: Organization
  /// The declaration beside the file; nil where there is none.
  package var declaration: Declaration?

  /// Reads the declaration of a file.
  ///
  /// - Parameters:
  ///   - path: The file, or `-`.
  ///   - id: The organization id, which replaces the declared one; nil for none.
  /// - Throws: `Failure` for an invalid declaration or id.
  package init(path: String, organization id: String? = nil) throws(Failure) {
    self.path = path
    if let id, !Declaration.isFileName(id) {
      throw Failure("--organization \"\(id)\": an id may contain only letters, digits, - and _")
    }
    let url = URL(fileURLWithPath: path)
    declaration = path == "-" ? nil : try CharterFile.declaration(of: url)
    let fallback = path == "-" ? "stdin" : CharterFile.id(from: url.deletingPathExtension().lastPathComponent)
    let known = id ?? declaration?.id ?? fallback
    organization = Organization(
      id: known, name: declaration?.name ?? known, nameEnglish: declaration?.nameEnglish, kind: declaration?.kind)
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

  /// Reads the bytes of the file.
  ///
  /// - Parameter limit: The most bytes that are read.
  /// - Throws: `Failure` for a file that is missing, a folder, too large or unreadable.
  package func bytes(limit: Int = SourceReader.defaultLimit) throws(Failure) -> [UInt8] {
    if path != "-" { try refuseFolder() }
    return try FileBytes.read(path, limit: limit) { tooLarge($0, limit: limit) }
  }

  private func tooLarge(_ size: Int?, limit: Int) -> Failure {
    let name = path == "-" ? "standard input" : path
    let size = size.map { "has \($0) bytes, more" } ?? "has more bytes"
    return Failure(
      "\(name): \(size) than the limit of \(ByteCount.words(limit)); raise it with --limit, as in --limit 200MB")
  }

  private func refuseFolder() throws(Failure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("\(path): no such file; check the name, or use - for standard input")
    }
    if isFolder.boolValue { throw Failure("\(path): is a folder; name the charter file in it") }
  }

  /// The source as charters state it, with the SHA-256 digest of the bytes.
  package func source(of bytes: [UInt8], reading: Reading) -> Source {
    let digest = SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
    return Source(
      path: path, mediaType: reading.mediaType, encoding: reading.encoding, sha256: digest, url: declaration?.url,
      retrieved: declaration?.retrieved)
  }
}
