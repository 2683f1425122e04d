import CharterModel
import Foundation

/// Walks a folder and its subfolders, and tells the organizations, their files, and what is left out.
///
/// - A folder with `organization.yaml` is an organization. Its charter is the files that the declaration lists, else the
///   files whose name begins with `charter`, else all candidates in it.
/// - A subfolder with files whose name begins with `charter` is an organization with the id of the folder.
/// - Any other file is a charter of its own. Files of one subfolder are joined later where the pages name one
///   organization.
struct FolderWalk {
  private(set) var files: [CharterFile] = []
  private(set) var leftOut: [Reconciliation.Entry] = []

  /// The deepest subfolder that is walked.
  private static let deepest = 16

  /// The names of the candidates, documents and subfolders of a folder.
  private struct Contents {
    var candidates: [String] = []
    var documents: [String] = []
    var folders: [String] = []
  }

  /// Walks a folder that was given.
  mutating func walk(root: String) throws(Failure) {
    try walk(root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root, depth: 0)
  }

  private mutating func walk(_ folder: String, depth: Int) throws(Failure) {
    var contents = try contents(of: folder)
    let named = contents.candidates.filter { $0.hasPrefix("charter") }
    let declaration = try Declaration.beside(URL(fileURLWithPath: folder))
    if let declaration, !declaration.files.isEmpty {
      try declared(declaration, in: folder, contents)
    } else if declaration != nil || depth > 0, !named.isEmpty {
      try organization(of: folder, files: named)
      leave(contents.candidates.filter { !named.contains($0) } + contents.documents, in: folder, .undeclared)
    } else if declaration != nil {
      try organization(of: folder, files: contents.candidates.isEmpty ? contents.documents : contents.candidates)
      if !contents.candidates.isEmpty { leave(contents.documents, in: folder, .undeclared) }
    } else {
      try loose(contents, in: folder, depth: depth)
    }
    if declaration != nil || !named.isEmpty {
      for name in contents.folders where name == Editions.folderName {
        leftOut.append(Reconciliation.Entry("\(folder)/\(name)/", .edition))
      }
      contents.folders.removeAll { $0 == Editions.folderName }
    }
    for name in contents.folders {
      if depth < Self.deepest { try walk("\(folder)/\(name)", depth: depth + 1) }
    }
  }

  private mutating func contents(of folder: String) throws(Failure) -> Contents {
    var contents = Contents()
    for name in try Self.names(in: folder) {
      let path = "\(folder)/\(name)"
      switch FolderEntry.kind(of: path) {
      case .candidate: contents.candidates.append(name)
      case .document: contents.documents.append(name)
      case .folder: contents.folders.append(name)
      case .left(let exclusion): leftOut.append(Reconciliation.Entry(path, exclusion))
      }
    }
    let stems = Set(contents.candidates.map(Self.stem))
    let copies = contents.documents.filter { stems.contains(Self.stem($0)) }
    leave(copies, in: folder, .copy)
    contents.documents.removeAll { copies.contains($0) }
    return contents
  }

  private static func names(in folder: String) throws(Failure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw Failure("\(folder): cannot be listed; check the permissions")
    }
  }

  private static func stem(_ name: String) -> String {
    URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
  }

  private mutating func leave(_ names: [String], in folder: String, _ exclusion: Reconciliation.Entry.Exclusion) {
    leftOut += names.map { Reconciliation.Entry("\(folder)/\($0)", exclusion) }
  }

  /// The files that a declaration lists.
  private mutating func declared(
    _ declaration: Declaration, in folder: String, _ contents: Contents
  ) throws(Failure) {
    var parts: [CharterFile] = []
    for part in declaration.files {
      let path = "\(folder)/\(part.path)"
      guard FileManager.default.fileExists(atPath: path) else {
        throw Failure("\(folder)/\(Declaration.fileName): files: names \(part.path), which does not exist")
      }
      var file = try CharterFile(path: path)
      file.parts[0].selection = part.selection
      file.parts[0].url = part.url ?? file.parts[0].url
      file.parts[0].retrieved = part.retrieved ?? file.parts[0].retrieved
      parts.append(file)
    }
    if var whole = parts.first {
      whole.declaration = declaration
      whole.organization = Organization(
        id: declaration.id, name: declaration.name ?? declaration.id, nameEnglish: declaration.nameEnglish,
        kind: declaration.kind)
      whole.isIdentified = true
      files.append(whole.joined(with: Array(parts.dropFirst())))
    }
    let listed = Set(declaration.files.map(\.path))
    leave((contents.candidates + contents.documents).filter { !listed.contains($0) }, in: folder, .undeclared)
  }

  /// One organization with all of these files. Its id is the name of the folder where none is declared, because the
  /// files of all organizations have the same name.
  private mutating func organization(of folder: String, files names: [String]) throws(Failure) {
    let id = CharterFile.id(from: URL(fileURLWithPath: folder).lastPathComponent)
    var parts: [CharterFile] = []
    for name in names {
      let file = try CharterFile(path: "\(folder)/\(name)")
      parts.append(file.declaration == nil ? try CharterFile(path: "\(folder)/\(name)", organization: id) : file)
    }
    if let first = parts.first { files.append(first.joined(with: Array(parts.dropFirst()))) }
  }

  private mutating func loose(_ contents: Contents, in folder: String, depth: Int) throws(Failure) {
    let names = (contents.candidates + contents.documents).sorted()
    for name in names {
      var file = try CharterFile(path: "\(folder)/\(name)")
      if depth > 0, names.count > 1 { file.folder = folder }
      files.append(file)
    }
  }
}
