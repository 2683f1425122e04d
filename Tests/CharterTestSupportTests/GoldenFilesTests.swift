import CharterTestSupport
import Foundation
import Testing

/// Files that are kept: what is new and what differs is a problem.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CHARTER_RECORD"] == nil))
struct GoldenFilesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")

  private func problem(_ text: String) throws -> String? {
    try GoldenFiles(in: folder).problem(with: Data(text.utf8), named: "a.txt")
  }

  @Test func aFileThatIsMissingIsRecordedAndFails() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try problem("가\n나")?.hasPrefix("recorded a.txt") == true)
    #expect(try problem("가\n나") == nil)
  }

  @Test func whatDiffersIsShownAndNotRecorded() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try problem("가\n나")
    for _ in 1...2 {
      let shown = try #require(try problem("가\n다"))
      #expect(shown.hasSuffix("\n- 2: 나\n+ 3: 다"))
    }
  }
}
