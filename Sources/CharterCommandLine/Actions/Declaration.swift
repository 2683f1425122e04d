import CharterModel
package import CharterParsing
package import Foundation
import Yams

/// What `organization.yaml` beside a charter says of the institution and the file.
package struct Declaration: Hashable, Sendable {
  package var id: String
  package var name: String?
  package var nameEnglish: String?
  package var kind: String?
  /// Where the charter is published.
  package var url: String?
  /// The day it was fetched, `YYYY-MM-DD`.
  package var retrieved: String?
  /// Whose text it is and on what terms.
  package var licence: String?
  /// What the law asks of the institution, in a sentence.
  package var obligation: String?
  /// What of the file is the charter, where the reader by itself would take too much or too little.
  package var selection = Selection()

  package static let fileName = "organization.yaml"
  /// No declaration is longer; a larger file is something else.
  private static let limit = 1 << 20

  /// Reads the declaration beside a file.
  ///
  /// - Parameter folder: where the charter lies.
  /// - Returns: nil when there is none.
  /// - Throws: `Failure` when there is one and it cannot be read.
  package static func beside(_ folder: URL) throws(Failure) -> Declaration? {
    let file = folder.appendingPathComponent(fileName)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let path = file.relativePath.hasPrefix("./") ? String(file.relativePath.dropFirst(2)) : file.relativePath
    let bytes = try FileBytes.read(path, limit: limit) { _ in
      Failure("\(path): is larger than 1 MiB and cannot be a declaration; shorten it or move it to another folder")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(path): is not UTF-8; save it as UTF-8")
    }
    return try Declaration(yaml: text, path: path)
  }

  /// Reads a declaration.
  ///
  /// - Parameters:
  ///   - yaml: its text.
  ///   - path: the file, for messages.
  /// - Throws: `Failure` with the line for what is no YAML, an unknown key or a value of the wrong kind.
  package init(yaml: String, path: String) throws(Failure) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml.precomposedStringWithCanonicalMapping)
    } catch {
      throw Failure("\(path): is not YAML (\(Self.reason(error))); see the example in corpus/README.md")
    }
    guard let root, root.null == nil else { throw Failure("\(path): is empty; add at least id: and name:") }
    let fields = try DeclaredFields(
      root, of: "the declaration", path: path,
      keys: ["id", "name", "nameEnglish", "kind", "url", "retrieved", "licence", "obligation", "select", "remove"])
    guard let id = try fields.text("id") else {
      throw Failure("\(path): id: is missing; add at least id: and name:")
    }
    guard Self.isFileName(id) else {
      throw fields.failure(at: "id", "id: \"\(id)\" may contain only letters, digits, - and _")
    }
    self.id = id
    name = try fields.text("name")
    nameEnglish = try fields.text("nameEnglish")
    kind = try fields.text("kind")
    url = try fields.text("url")
    retrieved = try fields.text("retrieved")
    licence = try fields.text("licence")
    obligation = try fields.text("obligation")
    selection = try Selection(select: fields.rules("select"), remove: fields.rules("remove"))
  }

  /// An id names columns, anchors and files, so it may not leave a folder.
  static func isFileName(_ id: String) -> Bool {
    !id.isEmpty && id.count <= 64 && !id.hasPrefix("-")
      && id.unicodeScalars.allSatisfy {
        $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
  }

  private static func reason(_ error: any Error) -> String {
    let words = String(describing: error).split(separator: "\n").first.map(String.init)
    return error is YamlError ? words ?? "not readable" : "not readable"
  }
}
