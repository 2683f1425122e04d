import CharterCommandLine
import CharterModel
import CharterParsing
import CharterTestSupport
import Foundation

/// A charter of an annotated set, to be written otherwise and read again.
struct MadeCharter: Sendable {
  /// Set and organization: `invented/haedam-library`.
  let name: String
  let text: String
  let mediaType: MediaType
  let promises: Promises

  /// All that are kept, in the order of the sets.
  static let all: [MadeCharter] = AnnotatedSet.all.flatMap { set in
    ((try? set.files()) ?? []).compactMap { try? MadeCharter($0, of: set) }
  }

  static let texts = all.filter { $0.mediaType == .text }

  private init(_ file: CharterFile, of set: AnnotatedSet) throws {
    name = "\(set.name)/\(file.organization.id)"
    let source = try SourceReader().read(try file.bytes(), fileName: file.path)
    text = String(decoding: source.bytes, as: UTF8.self)
    mediaType = source.mediaType
    promises = Promises(text, mediaType)
  }

  /// What is promised otherwise when the words are written otherwise; nothing should be.
  ///
  /// - Parameter rewrite: what becomes of the words of a line, or of the text between two tags.
  func differences(_ rewrite: (String) -> String) -> [String] {
    let rewritten = mediaType == .html ? Self.page(text, rewrite) : Self.lines(text, rewrite)
    return Promises(rewritten, mediaType).differences(from: promises)
  }

  /// The words of each line are rewritten; its indentation, which says what stands under what, is kept.
  private static func lines(_ text: String, _ rewrite: (String) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " || $0 == "\t" }
      return indent + rewrite(String(line.dropFirst(indent.count)))
    }.joined(separator: "\n")
  }

  /// The text between tags is rewritten; tags, comments, style, script and references such as `&#8226;` are kept.
  private static func page(_ html: String, _ rewrite: (String) -> String) -> String {
    var result = ""
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      result += text(rest[..<open], rewrite)
      rest = rest[open...]
      let closer =
        ["<!--": "-->", "<style": "</style>", "<script": "</script>"].first { rest.hasPrefix($0.key) }?.value ?? ">"
      let end = rest.range(of: closer)?.upperBound ?? rest.endIndex
      result += rest[..<end]
      rest = rest[end...]
    }
    return result + text(rest, rewrite)
  }

  private static func text(_ text: Substring, _ rewrite: (String) -> String) -> String {
    var result = ""
    var rest = text
    while let reference = rest.range(of: "&[#A-Za-z0-9]+;", options: .regularExpression) {
      result += rewrite(String(rest[..<reference.lowerBound])) + rest[reference]
      rest = rest[reference.upperBound...]
    }
    return result + rewrite(String(rest))
  }
}
