package import CharterParsing
import Yams

/// One file of a charter that stands in several, as `files:` of `organization.yaml` lists it.
package struct DeclaredPart: Hashable, Sendable {
  /// The path of the file in the folder of the declaration.
  package var path: String
  /// The address of the published page; nil where it is not declared.
  package var url: String?
  /// The date on which the file was fetched; nil where it is not declared.
  package var retrieved: String?
  /// The part of the file that is the charter.
  package var selection: Selection
}

extension DeclaredFields {
  /// Reads a list of files: names, or mappings with `path:`.
  ///
  /// - Parameter selection: The selection of a file that declares none.
  func parts(_ key: String, _ selection: Selection) throws(Failure) -> [DeclaredPart] {
    var found: [DeclaredPart] = []
    for node in nodes(key) { found.append(try part(node, of: key, selection)) }
    return found
  }

  private func part(_ node: Node, of key: String, _ selection: Selection) throws(Failure) -> DeclaredPart {
    guard case .mapping = node else {
      let path = try expression(node, of: key).text
      try refuseOutside(path, node, key)
      return DeclaredPart(path: path, selection: selection)
    }
    let fields = try fields(node, of: key, keys: ["path", "url", "retrieved", "select", "remove"])
    guard let path = try fields.text("path") else { throw failure(at: node, "\(key): needs path: with a file name") }
    try refuseOutside(path, node, key)
    let own = try Selection(select: fields.rules("select"), remove: fields.rules("remove"))
    return try DeclaredPart(
      path: path, url: fields.text("url"), retrieved: fields.text("retrieved"),
      selection: own.isEmpty ? selection : own)
  }

  /// A declaration may name files of its own folder only.
  private func refuseOutside(_ path: String, _ node: Node, _ key: String) throws(Failure) {
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      throw failure(at: node, "\(key): \"\(path)\" must be a file in the folder of the declaration")
    }
  }
}
