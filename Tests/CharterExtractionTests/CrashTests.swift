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

  /// Charters a bullet a line, whose words are those that the rules look for.
  private static let charters = [
    "corpus/arko", "corpus/gcgf", "corpus/jndc", "corpus/koroad", "corpus/kotsa",
    "Tests/Fixtures/Invented/haedam-library", "Tests/Fixtures/InventedFifth/danurim-credit",
    "Tests/Fixtures/InventedThird/garamul-bus",
  ]

  /// The rest of a word that a rule knows may stand in another block, where it belongs to somebody else.
  @Test(.timeLimit(.minutes(3)), arguments: charters, [MediaType.html, .text])
  func blocksMayEndInsideAnyWord(_ charter: String, _ mediaType: MediaType) throws {
    let repository = Self.root.appendingPathComponent("../../..")
    let text = try String(contentsOf: repository.appendingPathComponent("\(charter)/charter.txt"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { Array($0.unicodeScalars) }.filter { $0.count > 8 }
    let pairs = lines.enumerated().flatMap { number, line in
      stride(from: 1 + number % 4, to: line.count, by: 4).map { (Self.text(line[..<$0]), Self.text(line[$0...])) }
    }
    let broken =
      switch mediaType {
      case .text: pairs.map { "- \($0)\n- \($1)" }.joined(separator: "\n\n")
      default: pairs.map { "<li>\($0)<p>\($1)</p></li>" }.joined(separator: "\n")
      }
    #expect(Invariants.breaches(of: Array(broken.utf8), as: mediaType) == [])
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
