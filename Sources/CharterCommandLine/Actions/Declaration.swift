import CharterModel
package import CharterParsing
package import Foundation
import Yams

/// The declaration of an organization and its charter in `organization.yaml`.
package struct Declaration: Hashable, Sendable {
  /// The organization id.
  package var id: String
  /// The Korean name; nil where it is not declared.
  package var name: String?
  /// The English name; nil where it is not declared.
  package var nameEnglish: String?
  /// The kind of organization, in free words; nil where it is not declared.
  package var kind: String?
  /// The address of the published charter; nil where it is not declared.
  package var url: String?
  /// The date on which the file was fetched, `YYYY-MM-DD`; nil where it is not declared.
  package var retrieved: String?
  /// The owner and the terms of the text; nil where they are not declared.
  package var licence: String?
  /// The legal obligation of the organization to have a charter, in a sentence; nil where it is not declared.
  package var obligation: String?
  /// The part of the file that is the charter.
  package var selection = Selection()
  /// The files of a charter that stands in several, in order; empty where the names of the files decide.
  package var files: [DeclaredPart] = []

  /// The name of the file, beside the charter.
  package static let fileName = "organization.yaml"
  /// The most bytes of a declaration.
  private static let limit = 1 << 20

  /// Reads the declaration beside a file.
  ///
  /// - Parameter folder: The folder of the charter.
  /// - Returns: nil where there is no declaration.
  /// - Throws: `Failure` for a declaration that cannot be read.
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

  /// Reads a declaration from YAML.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - path: The path of the file, for messages.
  /// - Throws: `Failure` with the line of invalid YAML, an unknown key or a value of the wrong kind.
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
      keys: [
        "id", "name", "nameEnglish", "kind", "url", "retrieved", "licence", "obligation", "select", "remove",
        "files", "sources",
      ])
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
    files = try fields.parts("files", selection) + fields.parts("sources", selection)
  }

  /// Whether an id is a safe file name; it names columns, anchors and files, so it must not leave a folder.
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
