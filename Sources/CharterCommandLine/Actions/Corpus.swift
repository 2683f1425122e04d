import Foundation

/// Finds the charters of a corpus: folders of organizations, folders of files, or files.
package enum Corpus {
  /// Finds the charters, sorted by organization id.
  ///
  /// - Parameters:
  ///   - paths: Folders and files.
  ///   - only: The ids to keep; nil keeps all.
  ///   - option: The name of the option behind `only`, for messages.
  /// - Throws: `Failure` for a missing path, a folder without a charter, or an unknown id.
  package static func files(in paths: [String], only: [String]?, option: String = "--only") throws(Failure)
    -> [CharterFile]
  {
    var files: [CharterFile] = []
    for path in paths { files += try charters(at: path) }
    files.sort { ($0.organization.id, $0.path) < ($1.organization.id, $1.path) }
    guard let only else { return files }
    if only.isEmpty { throw Failure("\(option): names no organization; give comma-separated ids, or omit the option") }
    let known = Set(files.map(\.organization.id))
    let unknown = only.filter { !known.contains($0) }
    if !unknown.isEmpty {
      throw Failure(
        "\(option): no organization \(unknown.joined(separator: ", ")) in the corpus; "
          + "it contains \(known.sorted().joined(separator: ", "))")
    }
    return files.filter { only.contains($0.organization.id) }
  }

  private static func charters(at path: String) throws(Failure) -> [CharterFile] {
    guard isFolder(path) else { return [try CharterFile(path: path)] }
    var found: [CharterFile] = []
    for name in try names(in: path) {
      let inner = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      if isFolder(inner) {
        let charters = try names(in: inner).filter { isCharter($0) && $0.hasPrefix("charter") }
        guard charters.count <= 1 else {
          throw Failure(
            "\(inner): contains several charters (\(charters.joined(separator: ", "))); keep one, or name the files")
        }
        if let charter = charters.first { found.append(try Self.charter("\(inner)/\(charter)", in: name)) }
      } else if isCharter(name) {
        found.append(try CharterFile(path: inner))
      }
    }
    if found.isEmpty {
      throw Failure(
        "\(path): contains no charters; add folders with charter.txt or charter.html, or charter files (*.txt, *.html)")
    }
    return found
  }

  /// The charter in the folder of an organization. Its id is the name of the folder where none is declared, because the
  /// files of all organizations have the same name.
  private static func charter(_ path: String, in folder: String) throws(Failure) -> CharterFile {
    let file = try CharterFile(path: path)
    return file.declaration?.id == nil ? try CharterFile(path: path, organization: CharterFile.id(from: folder)) : file
  }

  private static func names(in folder: String) throws(Failure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw Failure("\(folder): cannot be listed; check the permissions")
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  static func isCharter(_ name: String) -> Bool {
    ["txt", "html", "htm", "xhtml"].contains(URL(fileURLWithPath: name).pathExtension.lowercased())
  }

  /// The path from an output folder back to the base of other paths: `../` for `output`.
  static func path(from output: String) -> String {
    guard !output.hasPrefix("/") else { return FileManager.default.currentDirectoryPath + "/" }
    let steps = output.split(separator: "/").filter { $0 != "." }
    guard !steps.contains("..") else { return FileManager.default.currentDirectoryPath + "/" }
    return String(repeating: "../", count: steps.count)
  }
}
