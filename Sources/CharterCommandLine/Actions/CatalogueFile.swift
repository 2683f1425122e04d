package import CharterCatalogue
import CharterParsing
import Foundation

/// Reads catalogues from disk.
package enum CatalogueFile {
  /// Reads a catalogue file.
  ///
  /// - Throws: `Failure` with the file and the fault.
  package static func read(_ path: String) throws(Failure) -> Catalogue {
    do {
      return try Catalogue(yaml: text(of: path))
    } catch let failure as Failure {
      throw failure
    } catch {
      let reason = "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
      throw Failure("\(path): \(reason.prefix(300))")
    }
  }

  /// The keys of a catalogue file that mean nothing, a line each with the file, the line and the key.
  ///
  /// - Parameter path: the file; nil for the catalogue that ships with the product.
  /// - Throws: `Failure` with the file where it cannot be read.
  package static func strayKeys(_ path: String?) throws(Failure) -> [String] {
    let yaml: String? = if let path { try text(of: path) } else { nil }
    return StrayKey.all(in: yaml).map { stray in
      "\(path ?? "standard catalogue"):\(stray.line): \(stray.owner): the key \(stray.key) means nothing; "
        + "the keys here are \(stray.known.joined(separator: ", "))"
    }
  }

  private static func text(of path: String) throws(Failure) -> String {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path): no such file; check the name, or use --catalogue none")
    }
    let bytes = try FileBytes.read(path, limit: 16 << 20) { _ in
      Failure("\(path): is larger than 16 MiB, the limit for a catalogue; split it or check the file name")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
