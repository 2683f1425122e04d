import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing

/// What a charter promises, a line for each promise, without where it stands and how its words are spaced and printed.
struct Promises: Sendable {
  let lines: [String]

  /// The promises of a text.
  init(_ text: String, _ mediaType: MediaType) {
    let source = SourceText(bytes: Array(text.utf8), mediaType: mediaType)
    let document =
      switch mediaType {
      case .text: TextDocumentParser.parse(source)
      default: HTMLDocumentParser().parse(source)
      }
    let charter = CharterExtractor.charter(
      of: AnalyzedDocument(document), organization: Organization(id: "test", name: "test"),
      source: Source(path: "-", mediaType: mediaType, encoding: "utf-8", sha256: ""))
    lines = charter.commitments.map { commitment in
      let parts =
        ["\(commitment.channel.rawValue) \(commitment.firmness.rawValue) \(Self.folded(commitment.text))"]
        + commitment.measures.map(\.summary) + (commitment.condition.map { ["when \(Self.folded($0.text))"] } ?? [])
        + (commitment.remedy.map { ["remedy \($0.rawValue)"] } ?? [])
      return parts.joined(separator: " · ")
    }
  }

  /// The promises that are in only one of two readings, each as often as there: `-` for those lost, `+` for new ones.
  func differences(from first: Promises) -> [String] {
    Self.missing(first.lines, in: lines).map { "- \($0)" } + Self.missing(lines, in: first.lines).map { "+ \($0)" }
  }

  private static func missing(_ expected: [String], in found: [String]) -> [String] {
    var left = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
    return expected.filter { promise in
      left[promise, default: 0] -= 1
      return left[promise, default: 0] < 0
    }
  }

  private static func folded(_ text: String) -> String {
    String(decoding: NormalizedText.units(of: text), as: UTF16.self)
  }
}
