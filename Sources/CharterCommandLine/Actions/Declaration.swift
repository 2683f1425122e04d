import CharterModel
package import Foundation
import Yams

/// What `organization.yaml` beside a charter says of the institution and the file.
package struct Declaration: Hashable, Sendable, Codable {
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

  package static let fileName = "organization.yaml"

  /// Reads the declaration beside a file.
  ///
  /// - Parameter folder: where the charter lies.
  /// - Returns: nil when there is none.
  /// - Throws: `Failure` when there is one and it cannot be read.
  package static func beside(_ folder: URL) throws(Failure) -> Declaration? {
    let file = folder.appendingPathComponent(fileName)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    do {
      let text = try String(contentsOf: file, encoding: .utf8)
      let declaration = try YAMLDecoder().decode(Declaration.self, from: text)
      guard isFileName(declaration.id) else {
        throw Failure("\(file.relativePath): id \"\(declaration.id)\" has to be letters, digits, - and _ only")
      }
      return declaration
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        "\(file.relativePath): cannot be read as a declaration (\(Self.reason(error))); it needs at least id: and name:"
      )
    }
  }

  /// An id names columns, anchors and files, so it may not leave a folder.
  static func isFileName(_ id: String) -> Bool {
    !id.isEmpty && id.count <= 64 && !id.hasPrefix("-")
      && id.unicodeScalars.allSatisfy {
        $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "\(key.stringValue): is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.map(\.stringValue).joined(separator: ".") + ": is of the wrong kind"
    case let error as YamlError: String(describing: error).split(separator: "\n").first.map(String.init) ?? "not YAML"
    default: "not readable"
    }
  }
}
