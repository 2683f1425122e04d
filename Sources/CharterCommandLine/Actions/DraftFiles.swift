import CharterModel
import CharterRendering
import Foundation

/// Writes a draft to disk in every format.
enum DraftFiles {
  /// Writes `draft.md`, `draft.html`, `draft.txt` and `draft.json`, and `draft.docx` where pandoc is installed.
  ///
  /// - Parameter needsDocument: Whether the caller asked for DOCX, so that a missing pandoc is a failure.
  static func write(_ draft: Draft, markdown: String, to folder: String, needsDocument: Bool) throws {
    var files: [(name: String, bytes: [UInt8])] = [
      ("draft.md", Array(markdown.utf8)),
      ("draft.html", Array(DraftPage.html(markdown, title: draft.name).utf8)),
      ("draft.txt", Array(DraftText.text(markdown).utf8)), ("draft.json", [UInt8](try JSONText.file(draft))),
    ]
    if let document = try document(markdown) {
      files.append(("draft.docx", document))
    } else if needsDocument {
      throw Failure("--format docx: pandoc is not installed or failed; install it (sudo apt-get install pandoc)")
    }
    try OutputFolder(path: folder).write(files)
  }

  /// The draft as DOCX; nil without pandoc.
  private static func document(_ markdown: String) throws -> [UInt8]? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard
      let pandoc = folders.map({ $0 + "/pandoc" }).first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { return nil }
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("charter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let (source, target) = (place.appendingPathComponent("draft.md"), place.appendingPathComponent("draft.docx"))
    try Data(DraftSource.markdown(markdown).utf8).write(to: source)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: pandoc)
    // The --sandbox option of pandoc 2 also blocks its own data files. The input names no files and no addresses
    // instead.
    process.arguments = [
      "--from", "markdown-raw_html-raw_tex-raw_attribute", "--to", "docx", "--output", target.path, source.path,
    ]
    // pandoc writes the date; a fixed date gives the same file for the same draft.
    process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "946684800"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return (try? Data(contentsOf: target)).map { [UInt8]($0) }
  }
}
