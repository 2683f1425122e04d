import CharterTestSupport
import Foundation
import Testing

/// The reports that are kept in Tests/Fixtures/Rendering.
enum Golden {
  private static let files = GoldenFiles(in: Repository.root.appending(path: "Tests/Fixtures/Rendering"))

  /// Fails with the lines that differ from those of a kept file.
  static func expect(_ data: Data, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if let problem = try files.problem(with: data, named: name) {
      Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
    }
  }
}
