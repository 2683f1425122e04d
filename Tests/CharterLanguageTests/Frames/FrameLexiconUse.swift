import CharterCatalogue
import CharterTestSupport
import Foundation
import Testing

@testable import CharterLanguage

/// Every word of a frame stands in a text of the repository, or in the list of those that do not yet.
@Suite("Examples of the words of frames") struct FrameLexiconUseTests {
  private static let head =
    "# Words of frames that no text exercises yet: class and word, one a line. The list may only shrink (FrameLexiconUseTests)."
  private static let list = "Tests/Gold/unexercised-frames.txt"

  @Test("Every word stands in an exemplar, an example of a frame, a fixture, the corpus or an annotated set")
  func everyWordIsExercised() throws {
    let unexercised = try Self.unexercised()
    if ProcessInfo.processInfo.environment["CHARTER_RECORD"] == "1" {
      try ([Self.head] + unexercised.sorted() + [""]).joined(separator: "\n").write(
        to: Repository.root.appending(path: Self.list), atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.list); the list may only shrink")
    }
    let listed = try Set(
      String(contentsOf: Repository.root.appending(path: Self.list), encoding: .utf8).split(separator: "\n")
        .map(String.init).filter { !$0.hasPrefix("#") })
    let new = unexercised.subtracting(listed).sorted()
    #expect(
      new.isEmpty, "give an exemplar or an example that uses them, or remove them:\n\(new.joined(separator: "\n"))")
    let old = listed.subtracting(unexercised).sorted()
    #expect(old.isEmpty, "exercised or removed by now; strike them from \(Self.list):\n\(old.joined(separator: "\n"))")
  }

  /// Words that no text uses, as `class word`.
  private static func unexercised() throws -> Set<String> {
    let automaton = FrameAutomaton.standard
    var used: Set<Int> = []
    for text in try texts() {
      for line in text.split(whereSeparator: \.isNewline) {
        automaton.hits(in: ComparableText.fold(String(line))) { used.insert($0.entry) }
      }
    }
    let words = FrameLexicon.standard.classes.flatMap { found in found.entries.map { "\(found.name) \($0.word)" } }
    return Set(words.enumerated().filter { !used.contains($0.offset) }.map(\.element))
  }

  private static func texts() throws -> [String] {
    let clauses = try Catalogue.standard().clauses
    var texts = clauses.flatMap(\.exemplars) + clauses.flatMap(\.frames).compactMap(\.example)
    for folder in ["Tests/Fixtures", "corpus", "Tests/Gold/Twins"] {
      let files = FileManager.default.enumerator(
        at: Repository.root.appending(path: folder), includingPropertiesForKeys: [.isRegularFileKey])
      for case let file as URL in files ?? FileManager.DirectoryEnumerator() {
        if let text = try? String(contentsOf: file, encoding: .utf8) { texts.append(text) }
      }
    }
    return texts
  }
}
