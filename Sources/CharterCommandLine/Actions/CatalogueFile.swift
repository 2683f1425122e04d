package import CharterCatalogue
import CharterParsing
import Foundation

/// Reads catalogues from disk.
package enum CatalogueFile {
  /// Reads a catalogue file.
  ///
  /// - Throws: `Failure` with the file and the fault.
  package static func read(_ path: String) throws(Failure) -> Catalogue {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path): no such file; check the name, or use --catalogue none")
    }
    let bytes = try FileBytes.read(path, limit: 16 << 20) { _ in
      Failure("\(path): is larger than 16 MiB, the limit for a catalogue; split it or check the file name")
    }
    do {
      return try Catalogue(yaml: String(decoding: bytes, as: UTF8.self))
    } catch {
      let reason = error.description.split(whereSeparator: \.isNewline).joined(separator: " ")
      throw Failure("\(path): \(reason.prefix(300))")
    }
  }
}
