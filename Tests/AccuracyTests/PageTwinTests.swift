import CharterCommandLine
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// The pages of Tests/Fixtures/Pages beside which the same charter lies as text.
struct PageTwinTests {
  static let folder = Repository.root.appending(path: "Tests/Fixtures/Pages")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func thereAreTwins() { #expect(Self.names.count >= 10) }

  @Test(arguments: names)
  func pageAndTextGiveEqualCommitments(_ name: String) throws {
    func charter(_ file: String) throws -> Charter {
      try Pipeline().charter(
        CharterFile(path: Self.folder.appendingPathComponent(file).path, organization: "invented"))
    }
    let text = try charter(name + ".txt").commitments.map(Self.reading)
    let page = try charter(name + ".html").commitments.map(Self.reading)
    #expect(!page.isEmpty)
    #expect(page == text)
  }

  /// Sentence, measures and channel, each commitment a line.
  private static func reading(_ commitment: Commitment) -> String {
    let whole = TwinTests.Reading(commitment)
    return "\(whole.channel) \(whole.text) ← \(whole.sentence) \(whole.measures)"
  }
}
