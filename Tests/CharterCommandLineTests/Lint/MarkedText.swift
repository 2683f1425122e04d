import CharterCommandLine
import CharterLint
import CharterModel
import Foundation

/// Reads charters that stand in a test.
enum Made {
  /// A text with the marks ⟦ ⟧ taken out, and what stood between them.
  static func parts(_ marked: String) -> (text: String, place: String?) {
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    guard let open = marked.firstIndex(of: "⟦"), let close = marked.firstIndex(of: "⟧") else { return (text, nil) }
    return (text, String(marked[marked.index(after: open)..<close]))
  }

  static func folder() throws -> URL {
    let folder = Scratch.folder.appendingPathComponent("charter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A charter file of a text.
  static func file(_ text: String, name: String = "charter.txt", in folder: URL? = nil) throws -> CharterFile {
    let url = try (folder ?? Self.folder()).appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return try CharterFile(path: url.path, organization: "library")
  }

  /// What the rules look at in a text.
  static func subject(_ text: String, after previous: String? = nil) throws -> LintSubject {
    try Pipeline().lintSubject(file(text), previous: previous.map { try file($0) })
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
