package import CharterModel
import Foundation

/// Finds the charters of a corpus: folders of organizations, folders of files, or files.
package enum Corpus {
  /// The charters of a corpus, and the files that are none.
  package struct Listing: Sendable {
    /// The charters, sorted by organization id.
    package var files: [CharterFile] = []
    /// The files of folders that are no candidates.
    package var leftOut: [Reconciliation.Entry] = []
  }

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
    try listing(of: paths, only: only, option: option).files
  }

  /// Finds the charters and what is left out.
  package static func listing(of paths: [String], only: [String]? = nil, option: String = "--only") throws(Failure)
    -> Listing
  {
    var found = try unsorted(paths)
    found.files.sort { ($0.organization.id, $0.path) < ($1.organization.id, $1.path) }
    guard let only else { return found }
    if only.isEmpty { throw Failure("\(option): names no organization; give comma-separated ids, or omit the option") }
    let known = Set(found.files.map(\.organization.id))
    let unknown = only.filter { !known.contains($0) }
    if !unknown.isEmpty {
      throw Failure(
        "\(option): no organization \(unknown.joined(separator: ", ")) in the corpus; "
          + "it contains \(known.sorted().joined(separator: ", "))")
    }
    found.files = found.files.filter { only.contains($0.organization.id) }
    return found
  }

  /// Finds the charters in the order of the arguments.
  package static func unsorted(_ paths: [String]) throws(Failure) -> Listing {
    var found = Listing()
    for path in paths {
      guard isFolder(path) else {
        found.files.append(try CharterFile(path: path))
        continue
      }
      var walk = FolderWalk()
      try walk.walk(root: path)
      if walk.files.isEmpty {
        throw Failure(
          "\(path): contains no charters; add folders with charter.txt or charter.html, or charter files "
            + "(text or HTML, whatever their names)")
      }
      found.files += walk.files
      found.leftOut += walk.leftOut
    }
    distinguish(&found.files)
    return found
  }

  /// Adds the name of the folder to ids that were made from the same file name in several folders.
  private static func distinguish(_ files: inout [CharterFile]) {
    let counts = Dictionary(grouping: files, by: \.organization.id).mapValues(\.count)
    let paths = Dictionary(grouping: files, by: \.path).mapValues(\.count)
    for index in files.indices where !files[index].isIdentified {
      let file = files[index]
      guard counts[file.organization.id, default: 1] > 1, paths[file.path, default: 1] == 1 else { continue }
      let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().lastPathComponent
      let id = CharterFile.id(from: "\(folder)-\(file.organization.id)")
      files[index].organization = Organization(id: id, name: id)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The path from an output folder back to the base of other paths: `../` for `output`.
  static func path(from output: String) -> String {
    guard !output.hasPrefix("/") else { return FileManager.default.currentDirectoryPath + "/" }
    let steps = output.split(separator: "/").filter { $0 != "." }
    guard !steps.contains("..") else { return FileManager.default.currentDirectoryPath + "/" }
    return String(repeating: "../", count: steps.count)
  }
}
