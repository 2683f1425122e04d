import Foundation

/// The folder that tests write into: one for the whole run, which takes it away when it ends.
enum Scratch {
  static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("charter-tests-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Scratch.folder) }
    return folder
  }()
}
