import Foundation
import Testing

/// Texts that were looked at once and are kept.
///
/// A missing file, or `CHARTER_RECORD=1` in the environment, writes the file and fails the test, so that nothing is
/// recorded unseen.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Rendering")

  static func expect(_ data: Data, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    let kept = try? Data(contentsOf: file)
    if kept == nil || ProcessInfo.processInfo.environment["CHARTER_RECORD"] != nil {
      try data.write(to: file)
      Issue.record("recorded \(name); look at it and run again", sourceLocation: sourceLocation)
      return
    }
    #expect(
      kept.map { String(decoding: $0, as: UTF8.self) } == String(decoding: data, as: UTF8.self), "\(name) differs",
      sourceLocation: sourceLocation)
  }
}
