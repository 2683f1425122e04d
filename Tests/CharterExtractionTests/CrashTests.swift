import CharterInvariants
import CharterModel
import Foundation
import Testing

/// Every input that once broke a reader, and some that are made to try: none of them may break one again.
struct CrashTests {
  /// The file by its name in Tests/Fixtures/Crashes, such as `text/number.txt`.
  static let files: [String] = ["html", "text"].flatMap { form in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(form).path)) ?? []
    return names.sorted().map { "\(form)/\($0)" }
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Crashes")

  @Test func thereAreInputsForBothReaders() {
    #expect(Set(Self.files.map { $0.prefix(4) }) == ["html", "text"])
  }

  /// Both readers read every input: what broke one may well be met by the other.
  @Test(.timeLimit(.minutes(1)), arguments: files, [MediaType.html, .text])
  func holdsTheInvariants(_ file: String, _ mediaType: MediaType) throws {
    let bytes = Array(try Data(contentsOf: Self.root.appendingPathComponent(file)))
    #expect(Invariants.breaches(of: bytes, as: mediaType) == [])
  }
}
