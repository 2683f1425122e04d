import CharterCommandLine
import CharterLanguage
import CharterModel
import Foundation
import Testing

/// A word of the lexicon is known to extraction, lint and diff alike, so that one entry changes all of them.
struct LexiconReachTests {
  @Test(
    "Every way out makes a promise hedged in extract and compare, a finding in lint and a change in diff",
    arguments: Lexicon.standard.entries(of: .hedgeWayOut).map(\.word))
  func wayOutIsKnownEverywhere(_ word: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ promise: String) throws -> CharterFile {
      let path = folder.appending(path: name).path
      try "서비스헌장\n- \(promise)\n".write(toFile: path, atomically: true, encoding: .utf8)
      return try CharterFile(path: path, organization: nil)
    }
    let firm = try file("firm.txt", "접수한 서류는 3일 이내에 회신하겠습니다.")
    let hedged = try file("hedged.txt", "접수한 서류는 \(word) 3일 이내에 회신하겠습니다.")
    let pipeline = Pipeline()

    #expect(try pipeline.charter(firm).commitments.map(\.firmness) == [.firm])
    #expect(try pipeline.charter(hedged).commitments.map(\.firmness) == [.hedged])
    #expect(try pipeline.comparison([hedged]).commitments.map(\.firmness) == [.hedged])
    #expect(try !pipeline.lint(firm).findings.contains { $0.rule == "standard/hedged" })
    #expect(try pipeline.lint(hedged).findings.contains { $0.rule == "standard/hedged" })
    #expect(try pipeline.revision(from: firm, to: hedged).changes.first?.kinds.contains(.hedged) == true)
  }
}
