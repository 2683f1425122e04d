import CharterModel

/// Links from a report to lines of the source files.
struct SourceLinks: Hashable, Sendable {
  /// The relative path from the report's folder to the base folder of the source paths: `../` for a report in
  /// `output/`.
  var prefix: String
  /// The language of the link texts.
  var language = ReportLanguage.korean

  /// Returns a line of a source as Markdown: `[12행](../corpus/a/charter.txt#L12)`, or only `12행` for standard input.
  func line(_ number: Int, of path: String) -> String {
    let text = language("\(number)행", "line \(number)")
    guard let target = target(path) else { return text }
    return "[\(text)](\(target)#L\(number))"
  }

  /// Returns a file as a Markdown link with its path as text.
  func file(_ path: String) -> String {
    guard let target = target(path) else { return language("표준 입력", "standard input") }
    return "[\(MarkdownText.escape(path))](\(target))"
  }

  /// Returns the address of a file; nil for standard input.
  func target(_ path: String) -> String? {
    if path.isEmpty || path == "-" { return nil }
    let encoded = Self.encoded(path)
    return path.hasPrefix("/") ? encoded : Self.encoded(prefix) + encoded
  }

  /// Returns a path as a percent-encoded relative address. A colon is encoded too, so that no file name is read as a
  /// scheme.
  private static func encoded(_ path: String) -> String {
    PercentEncoding.encoded(path, keeping: "-._~/")
  }
}
