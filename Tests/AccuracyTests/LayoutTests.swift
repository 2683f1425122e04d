import CharterCommandLine
import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing
import Foundation
import Testing

/// A charter promises the same wherever its lines are broken and whatever stands between its words.
struct LayoutTests {
  /// Texts a bullet a line; those of other fixtures are wrapped already.
  static let texts = [
    "corpus/arko", "corpus/gcgf", "corpus/jndc", "corpus/koroad", "corpus/kotsa",
    "Tests/Fixtures/Invented/haedam-library",
    "Tests/Fixtures/Invented/narae-subway", "Tests/Fixtures/InventedFifth/danurim-credit",
    "Tests/Fixtures/InventedSecond/eunha-facility", "Tests/Fixtures/InventedSecond/solbit-university",
    "Tests/Fixtures/InventedThird/garamul-bus", "Tests/Fixtures/InventedThird/solhyang-school",
  ]

  /// Of a thousand promises, how many come out of a wrapped text with the same words, measures and condition. It may only be raised.
  static let floor = 995

  @Test(arguments: [60, 68, 80, 92, 104, 120], Wrapped.Indent.allCases)
  func promisesOutliveWrapping(_ columns: Int, _ indent: Wrapped.Indent) throws {
    var all = 0
    var kept = 0
    var lost: [String] = []
    for path in Self.texts {
      let text = try Self.text(path)
      let found = try Self.promises(text)
      let missing = Self.missing(found, in: try Self.promises(Wrapped(columns: columns, indent: indent).text(text)))
      all += found.count
      kept += found.count - missing.count
      lost += missing.map { "\(path): \($0)" }
    }
    #expect(kept * 1000 >= all * Self.floor, "\(kept) of \(all); lost: \(lost.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("no-break spaces", " ", "\u{A0}"), ("typographic spaces", " ", "\u{2009}"),
    ("spaces of no width", " ", " \u{200B}"),
    ("doubled spaces", " ", "  "), ("soft hyphens", "고객", "고\u{AD}객"),
    ("spaces of no width in words", "민원", "민\u{200B}원"),
  ])
  func promisesOutliveWhiteSpace(_ name: String, _ from: String, _ to: String) throws {
    for path in Self.texts {
      let text = try Self.text(path)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        // Indentation says what stands under what.
        let white = line.prefix { $0 == " " }
        return white + line.dropFirst(white.count).replacingOccurrences(of: from, with: to)
      }
      let missing = Self.missing(try Self.promises(text), in: try Self.promises(lines.joined(separator: "\n")))
      #expect(missing.isEmpty, "\(name) in \(path)")
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(
      contentsOf: AccuracyGateTests.root.appendingPathComponent("\(path)/charter.txt"), encoding: .utf8)
  }

  private static func promises(_ text: String) throws -> [String] {
    let document = TextDocumentParser.parse(try SourceReader().read(Array(text.utf8), fileName: "charter.txt"))
    let charter = CharterExtractor.charter(
      of: AnalyzedDocument(document), organization: Organization(id: "test", name: "test"),
      source: Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: ""))
    return charter.commitments.map { commitment in
      let reading = TwinTests.Reading(commitment)
      let condition = TwinTests.Reading.bare(commitment.condition?.text ?? "")
        .filter { $0 != "\u{AD}" && $0 != "\u{200B}" }
      let text = reading.text.filter { $0 != "\u{AD}" && $0 != "\u{200B}" }
      return "\(text) \(reading.measures) \(reading.channel) \(condition)"
    }
  }

  /// Each promise counts as often as it is made.
  private static func missing(_ expected: [String], in found: [String]) -> [String] {
    var left = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
    return expected.filter { promise in
      left[promise, default: 0] -= 1
      return left[promise, default: 0] < 0
    }
  }
}
